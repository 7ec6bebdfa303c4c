using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Database.Tests;

/// <summary>A private PostgreSQL server, started with the first test that needs it.</summary>
public sealed class PostgresDatabase : ITableDatabase, IDisposable
{
    private readonly Lazy<PostgresCluster> _cluster = new(() =>
    {
        var cluster = new PostgresCluster();
        using TableContext context = Open(cluster);
        context.Database.EnsureCreated();
        return cluster;
    });

    TableContext ITableDatabase.OpenEmpty()
    {
        TableContext context = Open(_cluster.Value);
        context.Answers.ExecuteDelete();
        context.Stores.ExecuteDelete();
        context.TakeStatements();
        return context;
    }

    public void Dispose()
    {
        if (_cluster.IsValueCreated)
        {
            _cluster.Value.Dispose();
        }
    }

    private static TableContext Open(PostgresCluster cluster) => new(options => options.UseNpgsql(cluster.ConnectionString("answers")));
}
