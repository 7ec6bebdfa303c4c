using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Nps.Core.Database.Tests;

/// <summary>A table of answers by Entity Framework Core, that remembers the statements it sent.</summary>
internal sealed class TableContext(Action<DbContextOptionsBuilder> provider) : DbContext
{
    private readonly Statements _statements = new();

    public DbSet<TableAnswer> Answers => Set<TableAnswer>();

    public DbSet<TableStore> Stores => Set<TableStore>();

    /// <summary>The statements since the last time they were taken.</summary>
    internal string[] TakeStatements()
    {
        string[] taken = [.. _statements.Sent];
        _statements.Sent.Clear();
        return taken;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        provider(optionsBuilder);
        optionsBuilder.AddInterceptors(_statements);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TableAnswer>().OwnsOne(answer => answer.Channel);
        modelBuilder.Entity<TableAnswer>().Property(answer => answer.Day).HasColumnType("date");
    }

    private sealed class Statements : DbCommandInterceptor
    {
        internal List<string> Sent { get; } = [];

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Sent.Add(command.CommandText);
            return result;
        }
    }
}
