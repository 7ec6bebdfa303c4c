using Nps.Core;

namespace Sharding;

/// <summary>A server that holds a part of the answers, and the query that counts them there.</summary>
/// <param name="Name">What an error calls the server.</param>
/// <param name="CountAsync">Counts its answers: one GROUP BY, and as many rows as segments times ratings.</param>
public sealed record Shard<TSegment>(string Name, Func<CancellationToken, Task<List<RatingCount<TSegment>>>> CountAsync);
