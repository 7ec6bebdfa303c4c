using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Database.Tests;

/// <summary>The answers of one server; on the coordinator, those of each server as a table of its own, and of all as a partitioned one.</summary>
internal sealed class ShardContext(string connectionString) : DbContext
{
    internal IQueryable<ShardAnswer> Answers => Set<ShardAnswer>("answers");

    /// <summary>A foreign table: the answers that another server holds.</summary>
    internal IQueryable<ShardAnswer> AnswersOf(int shard) => Set<ShardAnswer>($"answers{shard}");

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(connectionString);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (string table in (string[])["answers", "answers1", "answers2", "answers3"])
        {
            modelBuilder.SharedTypeEntity<ShardAnswer>(table).ToTable(table).HasNoKey();
        }
    }
}
