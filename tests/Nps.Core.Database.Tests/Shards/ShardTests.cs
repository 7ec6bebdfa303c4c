using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sharding;

namespace Nps.Core.Database.Tests;

/// <summary>Answers that are on three servers: what travels is a row for each segment and rating, never an answer.</summary>
public sealed class ShardTests(ThreeServers servers) : IClassFixture<ThreeServers>
{
    private static readonly TallyBreakdown<string?> Expected =
        Enumerable.Range(1, 3).SelectMany(ThreeServers.AnswersOf).ToTallyBreakdown(a => a.Region, a => a.Score);

    [ServerFact]
    public void ForeignTables_Concatenated_AreCountedByEachServer_AtTheSameTime()
    {
        using var coordinator = new ShardContext(servers.Coordinator);
        IQueryable<RatingCount<string?>> query = Counted(1).Concat(Counted(2)).Concat(Counted(3));

        AssertSame(Expected, query.ToTallyBreakdown());
        string[] plan = Explain(query.ToQueryString(), "VERBOSE");
        Assert.Equal(3, plan.Count(line => line.Contains("Async Foreign Scan", StringComparison.Ordinal)));
        Assert.Equal(3, plan.Count(line => line.Contains("Relations: Aggregate on", StringComparison.Ordinal)));
        Assert.True(RowsFetched(query.ToQueryString()) <= 3 * 5 * 13);

        IQueryable<RatingCount<string?>> Counted(int shard) => coordinator.AnswersOf(shard).CountRatingsBy(a => a.Region, a => a.Score);
    }

    [ServerFact]
    public void PartitionedTable_TheTrap_FetchesEveryAnswer()
    {
        using var coordinator = new ShardContext(servers.Coordinator);
        IQueryable<RatingCount<string?>> query = coordinator.Answers.CountRatingsBy(a => a.Region, a => a.Score);

        AssertSame(Expected, query.ToTallyBreakdown());
        Assert.DoesNotContain(Explain(query.ToQueryString(), "VERBOSE"), line => line.Contains("Relations: Aggregate", StringComparison.Ordinal));
        Assert.Equal(3 * ThreeServers.AnswersOfEach, RowsFetched(query.ToQueryString()));
    }

    [ServerFact]
    public async Task Servers_AskedFromHere_AddUp() => AssertSame(Expected, await Shards.CountAsync(AllShards()));

    [ServerFact]
    public async Task ServerThatIsDown_IsNamed_AndThereIsNoPartialTotal()
    {
        servers.Stop(2);
        try
        {
            AggregateException error = await Assert.ThrowsAsync<AggregateException>(() => Shards.CountAsync(AllShards()));

            Assert.StartsWith("There is no total, since 1 of 3 servers failed. (shard 2 did not answer: ", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            servers.Start(2);
        }

        AssertSame(Expected, await Shards.CountAsync(AllShards()));
    }

    [ServerFact]
    public async Task ServerStoppedInMidQuery_IsNamed_AndTheNextQueryIsRight()
    {
        // The query waits for a lock, so that it is under way for certain when its server ends.
        await using var holder = new NpgsqlConnection(servers.ConnectionString(3));
        await holder.OpenAsync();
        await using NpgsqlTransaction transaction = await holder.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE answers IN ACCESS EXCLUSIVE MODE", holder, transaction))
        {
            await command.ExecuteNonQueryAsync();
        }

        Task<TallyBreakdown<string?>> counting = Shards.CountAsync(AllShards());
        await WaitUntilBlockedAsync();
        servers.Stop(3);
        try
        {
            AggregateException error = await Assert.ThrowsAsync<AggregateException>(() => counting);

            Assert.StartsWith("shard 3 did not answer: ", Assert.Single(error.InnerExceptions).Message, StringComparison.Ordinal);
        }
        finally
        {
            servers.Start(3);
        }

        AssertSame(Expected, await Shards.CountAsync(AllShards()));
    }

    [ServerFact]
    public async Task Cancelled_IsCancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Shards.CountAsync(AllShards(), cancelled.Token));
    }

    private static void AssertSame(TallyBreakdown<string?> expected, TallyBreakdown<string?> actual)
    {
        Assert.Equal(expected.Overall, actual.Overall);
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected, segment => Assert.Equal(segment.Tally, actual[segment.Segment].Tally));
    }

    private Shard<string?>[] AllShards() =>
    [
        .. Enumerable.Range(1, 3).Select(shard => new Shard<string?>($"shard {shard}", async cancellation =>
        {
            await using var context = new ShardContext(servers.ConnectionString(shard));
            return await context.Answers.CountRatingsBy(a => a.Region, a => a.Score).ToListAsync(cancellation);
        })),
    ];

    private async Task WaitUntilBlockedAsync()
    {
        await using var connection = new NpgsqlConnection(servers.ConnectionString(3));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_locks WHERE NOT granted", connection);
        while ((long)(await command.ExecuteScalarAsync())! == 0)
        {
            await Task.Delay(10);
        }
    }

    // The sum of the rows that the foreign scans returned, which is what came over the wire.
    private int RowsFetched(string sql) => Explain(sql, "ANALYZE, VERBOSE")
        .Where(line => line.Contains("Foreign Scan", StringComparison.Ordinal))
        .Sum(line => int.Parse(line.Split("rows=")[^1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));

    private string[] Explain(string sql, string options)
    {
        using var connection = new NpgsqlConnection(servers.Coordinator);
        connection.Open();
#pragma warning disable CA2100 // the text is a query of this test, made by the provider
        using var command = new NpgsqlCommand($"EXPLAIN ({options}) {sql}", connection);
#pragma warning restore CA2100
        using NpgsqlDataReader reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return [.. lines];
    }
}
