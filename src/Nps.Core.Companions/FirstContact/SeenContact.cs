namespace Nps.Core.Companions;

/// <summary>A contact of a known customer at a known time, as it is put in order.</summary>
/// <param name="Key">Customer and issue.</param>
/// <param name="Ticks">The time.</param>
/// <param name="Index">The place among the rows.</param>
/// <param name="Segment">The slot of the segment.</param>
/// <param name="Resolved">Whether it is marked as resolved.</param>
/// <param name="Resolvable">Whether level one is able to resolve it.</param>
/// <param name="Reopened">When it was reopened.</param>
internal readonly record struct SeenContact(
    long Key, long Ticks, long Index, int Segment, bool? Resolved, bool? Resolvable, long? Reopened)
{
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
