using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Bulk;

/// <summary>A table of answers.</summary>
internal sealed class BulkContext(Action<DbContextOptionsBuilder> provider) : DbContext
{
    internal IQueryable<BulkAnswer> Answers => Set<BulkAnswer>().AsNoTracking();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => provider(optionsBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<BulkAnswer>().ToTable("answers");
}
