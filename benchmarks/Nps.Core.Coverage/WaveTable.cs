namespace Nps.Core.Coverage;

/// <summary>Two waves: the nine cells of the common respondents, row by row with former promoters first, and the others by category.</summary>
public sealed class WaveTable(long[] common, long[] before, long[] after)
{
    public ReadOnlySpan<long> Common => common;

    public ReadOnlySpan<long> Before => before;

    public ReadOnlySpan<long> After => after;

    /// <summary>The table with promoters and detractors exchanged in both waves.</summary>
    public WaveTable Mirrored => new([.. common.Reverse()], [.. before.Reverse()], [.. after.Reverse()]);

    /// <summary>The table with the waves exchanged.</summary>
    public WaveTable Exchanged =>
        new([common[0], common[3], common[6], common[1], common[4], common[7], common[2], common[5], common[8]], after, before);

    public NpsTransitions Transitions => NpsTransitions.FromTable(
        Counts(common, 0), Counts(common, 3), Counts(common, 6), Counts(before, 0), Counts(after, 0));

    public OverlappingComparison Compare() => Transitions.CompareWaves();

    /// <summary>The order of the tables by their numbers; 0 for equal ones.</summary>
    public int CompareTo(WaveTable other)
    {
        int order = Common.SequenceCompareTo(other.Common);
        order = order != 0 ? order : Before.SequenceCompareTo(other.Before);
        return order != 0 ? order : After.SequenceCompareTo(other.After);
    }

    private static ResponseCounts Counts(long[] numbers, int first) => new(numbers[first], numbers[first + 1], numbers[first + 2]);
}
