using Nps.Core;

namespace Sharding;

/// <summary>Asks all servers at the same time and adds what they counted.</summary>
public static class Shards
{
    /// <summary>The answers of all servers together. A total of some of the servers is never returned: it would look like the whole.</summary>
    /// <exception cref="AggregateException">Servers did not answer; the message names each of them.</exception>
    public static async Task<TallyBreakdown<TSegment>> CountAsync<TSegment>(
        IReadOnlyList<Shard<TSegment>> shards, CancellationToken cancellation = default)
    {
        Task<List<RatingCount<TSegment>>>[] counts = [.. shards.Select(shard => shard.CountAsync(cancellation))];
        await ((Task)Task.WhenAll(counts)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();

        var errors = new List<Exception>();
        for (int i = 0; i < counts.Length; i++)
        {
            if (!counts[i].IsCompletedSuccessfully)
            {
                Exception error = counts[i].Exception?.InnerException ?? new TaskCanceledException(counts[i]);
                errors.Add(new InvalidOperationException($"{shards[i].Name} did not answer: {error.Message}", error));
            }
        }

        return errors.Count == 0
            ? counts.SelectMany(count => count.Result).ToTallyBreakdown()
            : throw new AggregateException($"There is no total, since {errors.Count} of {shards.Count} servers failed.", errors);
    }
}
