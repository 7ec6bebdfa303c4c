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
}
