using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nps.Core;
using Nps.Core.Bulk;
using Nps.Core.Database.Tests;

// dotnet run -c Release --project benchmarks/Nps.Core.Bulk
// A million answers of 50 regions in a table: counted by the database, against fetching them and against sums with conditions.
const int Rows = 1_000_000;
const string Fill = "INSERT INTO answers SELECT i, 'region ' || i % 50, CASE WHEN i % 17 = 0 THEN NULL ELSE (i * 19) % 11 END, 'a comment of some length, as people write them' FROM ";
const string Table = "CREATE TABLE answers (id integer PRIMARY KEY, region text, score integer, comment text)";

string file = Path.GetTempFileName();
Measure("SQLite", options => options.UseSqlite($"Data Source={file}"), $"(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows - 1}) SELECT i FROM n)");
File.Delete(file);

if (PostgresCluster.WhyMissing is null)
{
    using var cluster = new PostgresCluster();
    Measure("PostgreSQL", options => options.UseNpgsql(cluster.ConnectionString("postgres")), $"generate_series(0, {Rows - 1}) AS i");
}
else
{
    Console.WriteLine(PostgresCluster.WhyMissing);
}

static void Measure(string database, Action<DbContextOptionsBuilder> provider, string numbers)
{
    using var context = new BulkContext(provider);
    context.Database.SetCommandTimeout(600);
    context.Database.ExecuteSqlRaw(Table);
#pragma warning disable EF1003 // both texts stand in this file
    context.Database.ExecuteSqlRaw(Fill + numbers);
#pragma warning restore EF1003
    Compare($"{database}, no index", context);
    context.Database.ExecuteSqlRaw("CREATE INDEX of_region ON answers (region, score)");
    context.Database.ExecuteSqlRaw(database == "SQLite" ? "ANALYZE" : "VACUUM ANALYZE answers");
    Compare($"{database}, index on region and score", context);
}

static void Compare(string title, BulkContext context)
{
    (string Name, Func<long> Count)[] ways =
    [
        ("ToTallyBreakdown of the query", () => context.Answers.ToTallyBreakdown(a => a.Region, a => a.Score).Overall.Total),
        ("rows fetched, two columns", () => context.Answers.Select(a => new { a.Region, a.Score }).AsEnumerable().ToTallyBreakdown(a => a.Region, a => a.Score).Overall.Total),
        ("rows fetched, whole", () => context.Answers.AsEnumerable().ToTallyBreakdown(a => a.Region, a => a.Score).Overall.Total),
        ("sums with conditions", () => context.Answers.GroupBy(a => a.Region).Select(g => new
        {
            Promoters = g.Sum(a => a.Score >= 9 ? 1L : 0L),
            Passives = g.Sum(a => a.Score == 7 || a.Score == 8 ? 1L : 0L),
            Detractors = g.Sum(a => a.Score <= 6 ? 1L : 0L),
            Missing = g.Sum(a => a.Score == null ? 1L : 0L),
        }).AsEnumerable().Sum(g => g.Promoters + g.Passives + g.Detractors + g.Missing)),
    ];
    const int Rounds = 7;
    List<double>[] times = [.. ways.Select(_ => new List<double>())];
    long[] bytes = new long[ways.Length];
    for (int round = 0; round <= Rounds; round++)
    {
        for (int i = 0; i < ways.Length; i++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            if (ways[i].Count() != Rows)
            {
                throw new InvalidOperationException($"{ways[i].Name} does not count every row.");
            }

            // The first round warms up.
            if (round > 0)
            {
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                bytes[i] = GC.GetAllocatedBytesForCurrentThread() - allocated;
            }
        }
    }

    Console.WriteLine($"{title} ({Rounds} rounds: median, times the first, kilobytes allocated)");
    double first = times[0].Order().ElementAt(Rounds / 2);
    for (int i = 0; i < ways.Length; i++)
    {
        double median = times[i].Order().ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {ways[i].Name,-32}{median,10:N0} ms {median / first,8:0.00} x {bytes[i] / 1024.0,12:N0} KB"));
    }
}
