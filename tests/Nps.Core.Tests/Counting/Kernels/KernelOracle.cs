namespace Nps.Core.Tests;

/// <summary>What the kernels should count, in the dullest possible code and none of the library's.</summary>
internal static class KernelOracle
{
    internal const int Bins = 12;

    internal static int BinOf(int value)
    {
        for (int rating = 0; rating <= 10; rating++)
        {
            if (value == rating)
            {
                return rating;
            }
        }

        return 11;
    }

    internal static long[] Histogram(ReadOnlySpan<byte> ratings)
    {
        long[] bins = new long[Bins];
        foreach (byte rating in ratings)
        {
            bins[BinOf(rating)]++;
        }

        return bins;
    }

    internal static long[] Histogram(ReadOnlySpan<int> ratings)
    {
        long[] bins = new long[Bins];
        foreach (int rating in ratings)
        {
            bins[BinOf(rating)]++;
        }

        return bins;
    }

    /// <summary>All of one value.</summary>
    internal static long[] Constant(int value, int count)
    {
        long[] bins = new long[Bins];
        bins[BinOf(value)] = count;
        return bins;
    }

    /// <summary>Promoters, passives, detractors and invalid ratings of each segment, and then of the rows without one.</summary>
    internal static long[] Columns(ReadOnlySpan<int> segmentIndexes, ReadOnlySpan<byte> ratings, int segments)
    {
        long[] counts = new long[4 * (segments + 1)];
        for (int row = 0; row < ratings.Length; row++)
        {
            int segment = segmentIndexes[row] >= 0 && segmentIndexes[row] < segments ? segmentIndexes[row] : segments;
            int category = BinOf(ratings[row]) switch
            {
                9 or 10 => 0,
                7 or 8 => 1,
                11 => 3,
                _ => 2,
            };
            counts[(4 * segment) + category]++;
        }

        return counts;
    }
}
