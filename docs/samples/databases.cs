#:package Microsoft.EntityFrameworkCore.Sqlite
#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// Answers in a table: counted, broken down and followed by the database, and only the counts are read. The code of docs/databases.md.
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

await using var connection = new SqliteConnection("Data Source=:memory:");
await connection.OpenAsync();
await using var db = new SurveyContext(connection);
await db.Database.EnsureCreatedAsync();
db.AddRange(Enumerable.Range(0, 500).Select(i => new Answer
{
    Region = (i % 4) switch { 0 => "North", 1 => "north", 2 => null, _ => "South" },
    SubmittedAt = new DateTime(2026, 1, 31, 22, 0, 0).AddHours(5 * i),
    Score = i % 19 == 0 ? null : i == 7 ? 11 : (i * i) % 11,
    Average = 4 + (i % 12 / 2.0),
}));
await db.SaveChangesAsync();

Console.WriteLine("-- At once");
RatingTally tally = db.Answers.ToRatingTally(a => a.Score);
TallyBreakdown<string?> regions = db.Answers.ToTallyBreakdown(a => a.Region, a => a.Score);
Console.WriteLine($"{tally}; {regions}");

Console.WriteLine("-- As a query");
IQueryable<RatingCount<string?>> query = db.Answers.Where(a => a.SubmittedAt >= new DateTime(2026, 3, 1)).CountRatingsBy(a => a.Region, a => a.Score);
Console.WriteLine(query.ToQueryString());
List<RatingCount<string?>> rows = await query.ToListAsync();
SegmentBreakdown<string?> sinceMarch = rows.ToTallyBreakdown().Classify();
Console.WriteLine(sinceMarch.Overall);

Console.WriteLine("-- Names that differ in case only");
TallyBreakdown<string?> folded = rows.ToTallyBreakdown(comparer: StringComparer.OrdinalIgnoreCase);
Console.WriteLine($"{rows.ToTallyBreakdown().Count} segments, folded {folded.Count}");

Console.WriteLine("-- Months");
List<RatingCount<DateTime>> days = await db.Answers.CountRatingsBy(a => a.SubmittedAt.Date, a => a.Score).ToListAsync();
NpsTrend<CalendarPeriod> months = days.ToTallyBreakdown().Classify().ToNpsTrend(PeriodUnit.Month);
Console.WriteLine(string.Join("; ", months));

Console.WriteLine("-- Who to call");
List<Answer> detractors = await db.Answers.WhereCategory(NpsCategory.Detractor, a => a.Score).OrderBy(a => a.Id).Take(3).ToListAsync();
Console.WriteLine(string.Join(", ", detractors.Select(a => $"{a.Id}: {a.Score}")));

Console.WriteLine("-- Ratings with decimals");
RatingTally whole = db.Answers.ToRatingTally(a => a.Average == Math.Floor(a.Average) ? (int?)a.Average : -1);
Console.WriteLine(whole);

internal sealed class Answer
{
    public int Id { get; set; }

    public string? Region { get; set; }

    public DateTime SubmittedAt { get; set; }

    public int? Score { get; set; }

    public double Average { get; set; }
}

internal sealed class SurveyContext(SqliteConnection connection) : DbContext
{
    public DbSet<Answer> Answers => Set<Answer>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);
}
