using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Nps.Core;

namespace Dashboard.Numbers;

/// <summary>The answers so far, counted in memory as they arrive: a counter for each segment, seeded from the table.</summary>
public sealed class LiveAnswers(IOptions<DashboardOptions> options)
{
    private readonly ConcurrentDictionary<string, LiveRatingCounter> _segments = new();
    private TaskCompletionSource _change = NewChange();

    /// <summary>Adds what the table had when the program started.</summary>
    public void Seed(TallyBreakdown<string> stored)
    {
        foreach (SegmentTally<string> segment in stored)
        {
            CounterOf(segment.Segment).Add(segment.Tally);
        }
    }

    public void Add(string segment, int rating)
    {
        CounterOf(segment).Add(rating);
        Interlocked.Exchange(ref _change, NewChange()).SetResult();
    }

    /// <summary>The counts now, and again whenever they have changed. A slow reader skips what is no longer true.</summary>
    public async IAsyncEnumerable<LiveUpdate> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            // Asked for before the counts are read, so that no change falls in between.
            Task change = Volatile.Read(ref _change).Task;
            yield return Now();
            await change.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private LiveUpdate Now()
    {
        IEnumerable<KeyValuePair<string, RatingTally>> tallies = _segments
            .OrderBy(segment => segment.Key, StringComparer.Ordinal)
            .Select(segment => KeyValuePair.Create(segment.Key, segment.Value.Snapshot()));
        return LiveUpdate.From(TallyBreakdown.FromTallies(tallies).Classify().Suppress(options.Value.MinimumResponses));
    }

    private LiveRatingCounter CounterOf(string segment) => _segments.GetOrAdd(segment, _ => new LiveRatingCounter());

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
