namespace Nps.Core.Companions;

/// <summary>A contact of a known customer at a known time, as it is put in order.</summary>
internal readonly struct SeenContact(long key, long ticks, long index, int segment, bool? resolved, bool? resolvable, long? reopened)
{
    /// <summary>Customer and issue.</summary>
    internal long Key { get; } = key;

    internal long Ticks { get; } = ticks;

    /// <summary>The place among the rows.</summary>
    internal long Index { get; } = index;

    internal int Segment { get; } = segment;

    internal bool? Resolved { get; } = resolved;

    internal bool? Resolvable { get; } = resolvable;

    internal long? Reopened { get; } = reopened;

    /// <summary>
    /// By key and time. Of contacts at one time the first is one of which most is known, so that the order of the rows does not matter for the whole; it
    /// has failed in any case, since another one follows within every window. Which of equals is the first only matters for the segment it counts in:
    /// the first row, so that finer segments add up to coarser ones.
    /// </summary>
    internal static int Compare(SeenContact left, SeenContact right)
    {
        int order = left.Key.CompareTo(right.Key);
        order = order != 0 ? order : left.Ticks.CompareTo(right.Ticks);
        order = order != 0 ? order : Rank(left.Resolved).CompareTo(Rank(right.Resolved));
        order = order != 0 ? order : Rank(left.Resolvable).CompareTo(Rank(right.Resolvable));
        return order != 0 ? order : left.Index.CompareTo(right.Index);
    }

    private static int Rank(bool? known) => known switch { true => 0, false => 1, _ => 2 };
}
