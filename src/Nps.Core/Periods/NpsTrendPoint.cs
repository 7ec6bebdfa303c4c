namespace Nps.Core;

/// <summary>One period of a trend: its counts, its score, and how it compares with earlier periods.</summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed class NpsTrendPoint<TPeriod>
{
    internal NpsTrendPoint(TPeriod period, ResponseCounts counts, ResponseCounts previous, ResponseCounts yearAgo)
    {
        Period = period;
        Counts = counts;
        FromPrevious = Compare(previous, counts);
        FromYearAgo = Compare(yearAgo, counts);
    }

    /// <summary>The period.</summary>
    public TPeriod Period { get; }

    /// <summary>The counts of the period; empty when nobody answered in it.</summary>
    public ResponseCounts Counts { get; }

    /// <summary>The score of the period; null without responses.</summary>
    public NetPromoterScore? Score => Counts.Score;

    /// <summary>
    /// The change from the period right before. Null for the first period and when either of the two has no responses: a
    /// gap breaks the chain, and what lies across it is not called the previous period.
    /// </summary>
    public NpsComparison? FromPrevious { get; }

    /// <summary>
    /// The change from the period of the same name a year earlier. Null when the trend does not reach back so far, when either
    /// period has no responses, and for periods that are not calendar periods.
    /// </summary>
    public NpsComparison? FromYearAgo { get; }

    /// <summary>The point in short, such as "2026-09: +42.3 (n = 120)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Period}: {Score?.ToString() ?? "no score"} (n = {Counts.Total})";

    private static NpsComparison? Compare(ResponseCounts earlier, ResponseCounts counts) =>
        earlier.IsEmpty || counts.IsEmpty ? null : new NpsComparison(earlier, counts);
}
