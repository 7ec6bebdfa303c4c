using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Nps.Core.Benchmarks.Baselines;

/// <summary>
/// What one writes first with vectors: eleven compares a vector, each subtracted from its byte counters (a match is −1),
/// which are added up after 255 vectors, before they overflow. 0.039 ns a rating, 3.4 times the kernel: two instructions for
/// each of eleven bins, where the kernel has about seven in all.
/// </summary>
internal static class CompareAndSubtract
{
    internal static void Count(ReadOnlySpan<byte> ratings, Span<long> bins)
    {
        ref byte first = ref MemoryMarshal.GetReference(ratings);
        int width = Vector512<byte>.Count;
        int i = 0;
        long valid = 0;
        unchecked
        {
            while (ratings.Length - i >= width)
            {
                int end = i + (Math.Min((ratings.Length - i) / width, 255) * width);
                Vector512<byte> c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default;
                Vector512<byte> c6 = default, c7 = default, c8 = default, c9 = default, c10 = default;
                for (; i < end; i += width)
                {
                    Vector512<byte> value = Vector512.LoadUnsafe(ref first, (nuint)i);
                    c0 -= Vector512.Equals(value, Vector512.Create((byte)0));
                    c1 -= Vector512.Equals(value, Vector512.Create((byte)1));
                    c2 -= Vector512.Equals(value, Vector512.Create((byte)2));
                    c3 -= Vector512.Equals(value, Vector512.Create((byte)3));
                    c4 -= Vector512.Equals(value, Vector512.Create((byte)4));
                    c5 -= Vector512.Equals(value, Vector512.Create((byte)5));
                    c6 -= Vector512.Equals(value, Vector512.Create((byte)6));
                    c7 -= Vector512.Equals(value, Vector512.Create((byte)7));
                    c8 -= Vector512.Equals(value, Vector512.Create((byte)8));
                    c9 -= Vector512.Equals(value, Vector512.Create((byte)9));
                    c10 -= Vector512.Equals(value, Vector512.Create((byte)10));
                }

                valid += Add(bins, 0, c0) + Add(bins, 1, c1) + Add(bins, 2, c2) + Add(bins, 3, c3) + Add(bins, 4, c4) + Add(bins, 5, c5);
                valid += Add(bins, 6, c6) + Add(bins, 7, c7) + Add(bins, 8, c8) + Add(bins, 9, c9) + Add(bins, 10, c10);
            }
        }

        bins[11] += i - valid;
        foreach (byte rating in ratings[i..])
        {
            bins[Math.Min((int)rating, 11)]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Add(Span<long> bins, int bin, Vector512<byte> counters)
    {
        long sum = Vector512.Sum(Vector512.WidenLower(counters) + Vector512.WidenUpper(counters));
        bins[bin] += sum;
        return sum;
    }
}
