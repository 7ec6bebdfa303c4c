using Microsoft.EntityFrameworkCore;

namespace Dashboard.Answers;

/// <summary>The table of answers.</summary>
public sealed class AnswerContext(DbContextOptions<AnswerContext> options) : DbContext(options)
{
    public DbSet<Answer> Answers => Set<Answer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Answer>(answer =>
    {
        answer.ToTable(table => table.HasCheckConstraint("Rating", "\"Rating\" BETWEEN 0 AND 10"));
        answer.HasIndex(a => a.Key).IsUnique();
        answer.HasIndex(a => new { a.Segment, a.Rating });
        answer.Property(a => a.Segment).HasMaxLength(100);
        answer.Property(a => a.Comment).HasMaxLength(NewAnswer.LongestComment);
    });
}
