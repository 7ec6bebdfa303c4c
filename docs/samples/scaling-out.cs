#:package DuckDB.NET.Data.Full
#:package linq2db
#:project Sharding/Sharding.csproj
#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// Answers in files of columns, and answers on several servers: each counts where it is, and what travels is added up.
// dotnet run docs/samples/scaling-out.cs -- 10000000 writes and counts ten million answers.
using System.Globalization;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Nps.Core;
using Sharding;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int rows = args is [string text] ? int.Parse(text, CultureInfo.InvariantCulture) : 200_000;
DirectoryInfo folder = Directory.CreateTempSubdirectory("nps-scaling-out-");

Console.WriteLine("-- Files of columns, one folder for each year");
await using (DataConnection lake = Open(":memory:"))
{
    await lake.ExecuteAsync("SET memory_limit = '200MB'; SET threads = 2");
    string answers = $"""
        SELECT ['North', 'South', NULL][1 + i % 3] AS Region,
               DATE '2025-01-01' + CAST(i % 700 AS INTEGER) AS Day,
               CASE WHEN i % 17 = 0 THEN NULL ELSE hash(i) % 12 END AS Score,
               CAST(date_part('year', Day) AS INTEGER) AS Year
        FROM range({rows}) AS t(i)
        """;
    await lake.ExecuteAsync($"COPY ({answers}) TO '{folder.FullName}' (FORMAT parquet, PARTITION_BY (Year), OVERWRITE_OR_IGNORE)");

    IQueryable<Answer> files = lake.FromSql<Answer>($"read_parquet({Path.Combine(folder.FullName, "*", "*.parquet")}, hive_partitioning = true)");
    TallyBreakdown<string?> regions = files.ToTallyBreakdown(a => a.Region, a => a.Score);
    Console.WriteLine($"{regions}: {regions.Classify().Overall.Score}");

    TallyBreakdown<DateTime> days = files.ToTallyBreakdown(a => a.Day, a => a.Score);
    NpsTrend<CalendarPeriod> quarters = days.Classify().ToNpsTrend(PeriodUnit.Quarter);
    Console.WriteLine($"{days.Count} days, {quarters.Count} quarters, all answers in them: {quarters.Select(quarter => quarter.Counts).Sum() == regions.Classify().Overall}");
}

Console.WriteLine("-- Three servers, each with a third of the answers");
string[] servers = ["east", "west", "overseas"];
foreach (string server in servers)
{
    await using DataConnection database = Open(Path.Combine(folder.FullName, server));
    await database.ExecuteAsync($"CREATE TABLE Answer AS SELECT ['North', 'South', NULL][1 + i % 3] AS Region, CURRENT_DATE AS Day, i % 11 AS Score FROM range({rows / 3}) AS t(i)");
}

Shard<string?>[] shards =
[
    .. servers.Select(server => new Shard<string?>(server, async cancellation =>
    {
        await using DataConnection database = Open(Path.Combine(folder.FullName, server));
        return await database.GetTable<Answer>().CountRatingsBy(a => a.Region, a => a.Score).ToListAsync(cancellation);
    })),
];
TallyBreakdown<string?> total = await Shards.CountAsync(shards);
Console.WriteLine($"{total}: {total.Classify().Overall.Score}");

File.Delete(Path.Combine(folder.FullName, "west"));
try
{
    await Shards.CountAsync(shards);
}
catch (AggregateException error)
{
    Console.WriteLine(error.Message.Split('\n')[0].Split(':')[0]);
}

folder.Delete(recursive: true);

static DataConnection Open(string file) => new(new DataOptions().UseDuckDB($"Data Source={file}"));
