namespace Nps.Core;

/// <summary>What a comparison says in one word: whether the score in question is higher or lower than the one compared with.</summary>
/// <remarks>
/// The score in question is the current one of a comparison over time, or that of a segment compared with the rest. The default
/// value of this type is <see cref="NoResponses"/>.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public enum ComparisonVerdict
{
    /// <summary>One of the samples has no responses, so there is nothing to compare.</summary>
    NoResponses = 0,

    /// <summary>
    /// The data do not show a difference, and they do not show equality either: p is at or above 1 − level. To show that two
    /// scores are close, more responses are needed, not a larger p-value.
    /// </summary>
    Inconclusive = 1,

    /// <summary>The score in question is lower, and chance does not explain it: p is below 1 − level.</summary>
    Lower = 2,

    /// <summary>The score in question is higher, and chance does not explain it: p is below 1 − level.</summary>
    Higher = 3,
}
