using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Nps.Core;

internal static partial class RatingHistogram
{
    static partial void CountVectors(ReadOnlySpan<byte> ratings, Span<long> bins, ref int done) =>
        done = CountVectors(ref MemoryMarshal.GetReference(ratings), ratings.Length, bins);

    static partial void CountVectors(ReadOnlySpan<int> ratings, Span<long> bins, ref int done) =>
        done = CountVectors(ref MemoryMarshal.GetReference(ratings), ratings.Length, bins);

    // The widest vectors take what fills them, sixteen-lane vectors the rest; the result says how many ratings that were.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountVectors<T>(ref T ratings, int length, Span<long> bins)
        where T : unmanaged
    {
        if (!Lanes128.IsSupported || length < Vector128<byte>.Count || bins.Length < Size)
        {
            return 0; // too few bins is a caller's mistake, which the checked scalar loop then reports
        }

        ref long bin = ref MemoryMarshal.GetReference(bins);
        int done = 0;
        if (Vector512.IsHardwareAccelerated && length >= Vector512<byte>.Count)
        {
            done = HistogramKernel<Vector512<byte>, Lanes512, T>.Count(ref ratings, length, ref bin);
        }
        else if (Vector256.IsHardwareAccelerated && length >= Vector256<byte>.Count)
        {
            done = HistogramKernel<Vector256<byte>, Lanes256, T>.Count(ref ratings, length, ref bin);
        }
        else if (!Vector256.IsHardwareAccelerated)
        {
            return HistogramKernel<Vector128<byte>, Lanes128, T>.Count(ref ratings, length, ref bin);
        }

        return HistogramKernel<Vector128<byte>, Lanes128, T>.CountSingles(ref ratings, done, length, ref bin);
    }
}
