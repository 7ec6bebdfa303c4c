using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Nps.Core.Benchmarks.Baselines;

/// <summary>
/// The shortest of the fast designs: a table lookup turns a rating into a one in one of two four-bit counters, six tables for
/// twelve bins. The four-bit counters are widened after 15 vectors, the bytes after 255. 0.017 to 0.026 ns a rating, 1.5 to
/// 2.3 times the kernel: every vector touches all six counters, where carry-save adders let one in sixteen through.
/// </summary>
internal static class NibbleTables
{
    internal static void Count(ReadOnlySpan<byte> ratings, Span<long> bins)
    {
        ref byte first = ref MemoryMarshal.GetReference(ratings);
        int width = Vector512<byte>.Count;
        int i = 0;
        Vector512<byte> t0 = Table(0), t1 = Table(2), t2 = Table(4), t3 = Table(6), t4 = Table(8), t5 = Table(10);
        Span<Vector512<byte>> counters = stackalloc Vector512<byte>[12];
        unchecked
        {
            while (ratings.Length - i >= width)
            {
                int left = Math.Min((ratings.Length - i) / width, 255);
                counters.Clear();
                while (left > 0)
                {
                    int run = Math.Min(left, 15);
                    left -= run;
                    Vector512<byte> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default;
                    for (int end = i + (run * width); i < end; i += width)
                    {
                        Vector512<byte> value = Vector512.Min(Vector512.LoadUnsafe(ref first, (nuint)i), Vector512.Create((byte)11));
                        a0 += Avx512BW.Shuffle(t0, value);
                        a1 += Avx512BW.Shuffle(t1, value);
                        a2 += Avx512BW.Shuffle(t2, value);
                        a3 += Avx512BW.Shuffle(t3, value);
                        a4 += Avx512BW.Shuffle(t4, value);
                        a5 += Avx512BW.Shuffle(t5, value);
                    }

                    Widen(a0, counters, 0);
                    Widen(a1, counters, 2);
                    Widen(a2, counters, 4);
                    Widen(a3, counters, 6);
                    Widen(a4, counters, 8);
                    Widen(a5, counters, 10);
                }

                for (int bin = 0; bin < counters.Length; bin++)
                {
                    bins[bin] += Vector512.Sum(Vector512.WidenLower(counters[bin]) + Vector512.WidenUpper(counters[bin]));
                }
            }
        }

        foreach (byte rating in ratings[i..])
        {
            bins[Math.Min((int)rating, 11)]++;
        }
    }

    // A one in the low half for one bin, in the high half for the next.
    private static Vector512<byte> Table(int bin)
    {
        Vector128<byte> table = Vector128<byte>.Zero.WithElement(bin, (byte)1).WithElement(bin + 1, (byte)16);
        return Vector512.Create(Vector256.Create(table, table), Vector256.Create(table, table));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(Vector512<byte> nibbles, Span<Vector512<byte>> counters, int bin)
    {
        Vector512<byte> mask = Vector512.Create((byte)15);
        counters[bin] += nibbles & mask;
        counters[bin + 1] += (nibbles.AsUInt16() >> 4).AsByte() & mask;
    }
}
