namespace Nps.Core;

/// <summary>Which segments of a table are hidden, and whether the totals may be shown beside the others.</summary>
internal sealed class SuppressionOutcome
{
    private readonly bool[] _hidden;

    internal SuppressionOutcome(bool[] hidden, bool showsTotals)
    {
        _hidden = hidden;
        ShowsTotals = showsTotals;
    }

    /// <summary>Whether the totals of the whole, and so the remainder of the hidden segments, may be published.</summary>
    internal bool ShowsTotals { get; }

    /// <summary>Whether a segment, by its index, is hidden. When nothing may be published, all are.</summary>
    internal bool IsHidden(int segment) => _hidden[segment];
}
