using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Nps.Core.Tests;

/// <summary>The histogram as the library calls it, and each of its parts by itself where the hardware has what it needs.</summary>
internal static class HistogramKernels
{
    /// <summary>Names, so that the test results show which kernels ran.</summary>
    internal static TheoryData<string> Names()
    {
        TheoryData<string> names = ["dispatch", "scalar"];
        AddIf(Lanes128.IsSupported, "128 bits");
        AddIf(Lanes128.IsSupported && Vector256.IsHardwareAccelerated, "256 bits");
        AddIf(Lanes128.IsSupported && Vector512.IsHardwareAccelerated, "512 bits");
        return names;

        void AddIf(bool supported, string name)
        {
            if (supported)
            {
                names.Add(name);
            }
        }
    }

    internal static long[] Count(string kernel, ReadOnlySpan<byte> ratings)
    {
        long[] bins = new long[RatingHistogram.Size];
        if (kernel == "dispatch")
        {
            RatingHistogram.Count(ratings, bins);
            return bins;
        }

        ref byte first = ref MemoryMarshal.GetReference(ratings);
        int done = kernel switch
        {
            "128 bits" => HistogramKernel<Vector128<byte>, Lanes128, byte>.Count(ref first, ratings.Length, ref bins[0]),
            "256 bits" => HistogramKernel<Vector256<byte>, Lanes256, byte>.Count(ref first, ratings.Length, ref bins[0]),
            "512 bits" => HistogramKernel<Vector512<byte>, Lanes512, byte>.Count(ref first, ratings.Length, ref bins[0]),
            _ => 0,
        };
        Assert.Equal(WholeVectors(kernel, ratings.Length), done);
        RatingHistogram.CountScalar(ratings, done, bins);
        return bins;
    }

    internal static long[] Count(string kernel, ReadOnlySpan<int> ratings)
    {
        long[] bins = new long[RatingHistogram.Size];
        if (kernel == "dispatch")
        {
            RatingHistogram.Count(ratings, bins);
            return bins;
        }

        ref int first = ref MemoryMarshal.GetReference(ratings);
        int done = kernel switch
        {
            "128 bits" => HistogramKernel<Vector128<byte>, Lanes128, int>.Count(ref first, ratings.Length, ref bins[0]),
            "256 bits" => HistogramKernel<Vector256<byte>, Lanes256, int>.Count(ref first, ratings.Length, ref bins[0]),
            "512 bits" => HistogramKernel<Vector512<byte>, Lanes512, int>.Count(ref first, ratings.Length, ref bins[0]),
            _ => 0,
        };
        Assert.Equal(WholeVectors(kernel, ratings.Length), done);
        RatingHistogram.CountScalar(ratings, done, bins);
        return bins;
    }

    private static int WholeVectors(string kernel, int length) => kernel switch
    {
        "128 bits" => length / 16 * 16,
        "256 bits" => length / 32 * 32,
        "512 bits" => length / 64 * 64,
        _ => 0,
    };
}
