namespace Nps.Core.Benchmarks.Baselines;

/// <summary>
/// Columns: one table, one counter per segment and category. As fast as the kernel while the segments are evenly spread
/// (0.42 against 0.39 ns a row with a table of ints and no checks), but 1.00 against 0.41 when nine rows in ten are in one
/// segment: adding to a counter waits for the last write to it. The plain form below costs 1.5 to 2.
/// </summary>
internal static class OneTable
{
    private static ReadOnlySpan<byte> Categories => [2, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0, 3];

    internal static long[] Count(ReadOnlySpan<int> segmentIndexes, ReadOnlySpan<byte> ratings, int segments)
    {
        long[] counts = new long[4 * (segments + 1)];
        for (int row = 0; row < ratings.Length; row++)
        {
            uint segment = Math.Min((uint)segmentIndexes[row], (uint)segments);
            counts[(4 * segment) + Categories[Math.Min((int)ratings[row], 11)]]++;
        }

        return counts;
    }
}
