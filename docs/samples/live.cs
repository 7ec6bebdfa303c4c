#:project ../../src/Nps.Core/Nps.Core.csproj

// Counting answers as they arrive, from many threads: one counter for each region, a look at any time, and a reset when what was
// counted is stored.
using System.Collections.Concurrent;
using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// What was stored before the program started: without it the totals would begin at nothing.
TallyBreakdown<string> stored = TallyBreakdown.FromTallies(new Dictionary<string, RatingTally>
{
    ["North"] = new(RatingDistribution.FromRatings([10, 9, 3])),
});

ConcurrentDictionary<string, LiveRatingCounter> live = new();
Parallel.For(0, 30_000, i => live.GetOrAdd(i % 3 == 0 ? "North" : "South", _ => new LiveRatingCounter()).Add(i % 12 == 11 ? null : i % 11));

// A look: nothing stops, and every count is at least what it was at the look before.
TallyBreakdown<string> now = TallyBreakdown.FromTallies(live.OrderBy(region => region.Key).Select(region => KeyValuePair.Create(region.Key, region.Value.Snapshot())));
Console.WriteLine(now.Plus(stored));

// Storing: what Reset returns was in the counter, and is in it no longer. If storing fails, it is added again.
foreach ((string region, LiveRatingCounter counter) in live.OrderBy(region => region.Key))
{
    RatingTally taken = counter.Reset();
    try
    {
        Store(region, taken);
    }
    catch (IOException error)
    {
        counter.Add(taken);
        Console.WriteLine($"{region}: {error.Message}, {counter.Snapshot()} are still here");
    }
}

static void Store(string region, RatingTally taken)
{
    if (region == "South")
    {
        throw new IOException("the database does not answer");
    }

    Console.WriteLine($"{region}: {taken} stored");
}
