namespace Nps.Core;

/// <summary>
/// Counts that add up, which is all that breakdowns, gap filling and suppression need to know of what they hold. The default
/// value is nothing counted.
/// </summary>
internal interface ICounts<TSelf>
    where TSelf : struct, ICounts<TSelf>
{
    /// <summary>How many were counted, 0 or more.</summary>
    long Total { get; }

    TSelf Plus(TSelf other);
}
