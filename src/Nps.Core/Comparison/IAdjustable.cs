namespace Nps.Core;

/// <summary>What the interval of one of several comparisons needs to know of the comparison on its own, which has a p-value.</summary>
internal interface IAdjustable
{
    /// <summary>The p-value on its own.</summary>
    double PValue { get; }

    /// <summary>Whether the observed difference is above 0.</summary>
    bool IsHigher { get; }

    /// <summary>The interval on its own.</summary>
    Limits IntervalAt(ConfidenceLevel level);
}
