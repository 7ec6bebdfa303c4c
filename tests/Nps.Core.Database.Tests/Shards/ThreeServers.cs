using Npgsql;

namespace Nps.Core.Database.Tests;

/// <summary>
/// Three PostgreSQL servers, each with a third of the answers; the first also coordinates: it sees the answers of all three as foreign
/// tables.
/// </summary>
public sealed class ThreeServers : IDisposable
{
    internal const int AnswersOfEach = 20_000;

    private readonly Lazy<PostgresCluster[]> _clusters = new(Start);

    /// <summary>The answers of a server, as its database makes them.</summary>
    internal static IEnumerable<ShardAnswer> AnswersOf(int shard) => Enumerable.Range(0, AnswersOfEach).Select(i => new ShardAnswer
    {
        Region = (i % 5) switch { 0 => null, 1 => "North", 2 => "south", 3 => "South", _ => $"only {shard}" },
        Score = (i + shard) % 13 == 12 ? null : ((i + shard) % 13) - 1,
    });

    public void Dispose()
    {
        if (_clusters.IsValueCreated)
        {
            Array.ForEach(_clusters.Value, cluster => cluster.Dispose());
        }
    }

    internal string ConnectionString(int shard) => _clusters.Value[shard - 1].ConnectionString("answers");

    internal string Coordinator => _clusters.Value[0].ConnectionString("coordinator");

    internal void Stop(int shard) => _clusters.Value[shard - 1].Stop();

    internal void Start(int shard) => _clusters.Value[shard - 1].Start();

    private static PostgresCluster[] Start()
    {
        var clusters = new PostgresCluster[3];
        Parallel.For(0, clusters.Length, i =>
        {
            clusters[i] = new PostgresCluster();
            Execute(clusters[i].ConnectionString("postgres"), "CREATE DATABASE answers");
            Execute(
                clusters[i].ConnectionString("answers"),
                $"""
                CREATE TABLE answers (region text, score integer);
                INSERT INTO answers
                SELECT CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN 'North' WHEN 2 THEN 'south' WHEN 3 THEN 'South' ELSE 'only {i + 1}' END,
                       CASE (i + {i + 1}) % 13 WHEN 12 THEN NULL ELSE (i + {i + 1}) % 13 - 1 END
                FROM generate_series(0, {AnswersOfEach - 1}) AS i;
                ANALYZE answers;
                """);
        });
        Execute(clusters[0].ConnectionString("postgres"), "CREATE DATABASE coordinator");
        string coordinator = clusters[0].ConnectionString("coordinator");
        Execute(coordinator, "CREATE EXTENSION postgres_fdw; CREATE TABLE answers (region text, score integer, shard integer) PARTITION BY LIST (shard)");
        for (int shard = 1; shard <= clusters.Length; shard++)
        {
            // Without use_remote_estimate the planner may think that fetching all rows is as cheap as having them counted.
            Execute(
                coordinator,
                $"""
                CREATE SERVER shard{shard} FOREIGN DATA WRAPPER postgres_fdw
                OPTIONS (host '127.0.0.1', port '{clusters[shard - 1].Port}', dbname 'answers', async_capable 'true', use_remote_estimate 'true');
                CREATE USER MAPPING FOR nps SERVER shard{shard} OPTIONS (user 'nps', password_required 'false');
                CREATE FOREIGN TABLE answers{shard} (region text, score integer) SERVER shard{shard} OPTIONS (table_name 'answers');
                CREATE FOREIGN TABLE part{shard} PARTITION OF answers FOR VALUES IN ({shard}) SERVER shard{shard} OPTIONS (table_name 'part');
                """);
        }

        foreach (PostgresCluster cluster in clusters)
        {
            int shard = Array.IndexOf(clusters, cluster) + 1;
            Execute(cluster.ConnectionString("answers"), $"CREATE VIEW part AS SELECT region, score, {shard} AS shard FROM answers");
        }

        return clusters;
    }

    private static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
#pragma warning disable CA2100 // the texts stand in this file
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
