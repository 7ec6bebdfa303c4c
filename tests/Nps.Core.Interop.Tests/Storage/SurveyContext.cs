using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Nps.Core.Interop.Tests;

/// <summary>The mapping that docs/serialization.md shows, over a database that lives as long as its connection.</summary>
internal sealed class SurveyContext(SqliteConnection connection) : DbContext
{
    public DbSet<StoredMonth> Months => Set<StoredMonth>();

    public DbSet<StoredAnswer> Answers => Set<StoredAnswer>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var periodToText = new ValueConverter<CalendarPeriod, string>(period => period.ToString(), text => CalendarPeriod.Parse(text, null));
        var ratingToNumber = new ValueConverter<Rating, int>(rating => rating.Value, number => new Rating(number));
        var scoreToPoints = new ValueConverter<NetPromoterScore, double>(score => score.Points, points => new NetPromoterScore(points));
        var deltaToPoints = new ValueConverter<NpsDelta, double>(delta => delta.Points, points => new NpsDelta(points));
        var levelToFraction = new ValueConverter<ConfidenceLevel, double>(level => level.Fraction, fraction => ConfidenceLevel.FromFraction(fraction));

        modelBuilder.Entity<StoredAnswer>().Property(answer => answer.Rating).HasConversion(ratingToNumber);

        EntityTypeBuilder<StoredMonth> months = modelBuilder.Entity<StoredMonth>();
        months.Property(month => month.Period).HasConversion(periodToText);
        months.Property(month => month.Score).HasConversion(scoreToPoints);
        months.Property(month => month.Change).HasConversion(deltaToPoints);
        months.Property(month => month.Level).HasConversion(levelToFraction);
        months.ComplexProperty(month => month.Counts, counts =>
        {
            counts.Property(c => c.Promoters);
            counts.Property(c => c.Passives);
            counts.Property(c => c.Detractors);
        });
    }
}
