namespace Nps.Core.Tests;

/// <summary>The histogram where there are no vectors: as the library calls it, and its scalar part.</summary>
internal static class HistogramKernels
{
    internal static TheoryData<string> Names() => ["dispatch", "scalar"];

    internal static long[] Count(string kernel, ReadOnlySpan<byte> ratings)
    {
        long[] bins = new long[RatingHistogram.Size];
        if (kernel == "dispatch")
        {
            RatingHistogram.Count(ratings.ToArray(), bins);
        }
        else
        {
            RatingHistogram.CountScalar(ratings.ToArray(), 0, bins);
        }

        return bins;
    }

    internal static long[] Count(string kernel, ReadOnlySpan<int> ratings)
    {
        long[] bins = new long[RatingHistogram.Size];
        if (kernel == "dispatch")
        {
            RatingHistogram.Count(ratings.ToArray(), bins);
        }
        else
        {
            RatingHistogram.CountScalar(ratings.ToArray(), 0, bins);
        }

        return bins;
    }
}
