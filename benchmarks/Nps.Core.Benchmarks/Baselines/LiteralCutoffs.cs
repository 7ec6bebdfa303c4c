using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Nps.Core.Benchmarks.Baselines;

/// <summary>
/// Columns: the kernel before it knew scales, nulls and ints. Its cut-offs are constants, and it leaves the last rows to others.
/// </summary>
internal static class LiteralCutoffs
{
    private const int Copies = 4;
    private const int Categories = 4;

    internal static void Count(ReadOnlySpan<int> segments, ReadOnlySpan<byte> ratings, Span<long> counts)
    {
        int rows = Math.Min(segments.Length, ratings.Length);
        if (Lanes128.IsSupported && counts.Length is >= Categories and <= int.MaxValue / (2 * Copies) && rows >= counts.Length)
        {
            int done = rows & -Vector128<byte>.Count;
            int[] copies = ArrayPool<int>.Shared.Rent(Copies * counts.Length);
            CountCopies(ref MemoryMarshal.GetReference(segments), ref MemoryMarshal.GetReference(ratings), done, copies, counts);
            ArrayPool<int>.Shared.Return(copies);
        }
    }

    // The ints cannot overflow: a span has fewer rows than an int can count, and every call starts them at zero.
    private static void CountCopies(ref int segments, ref byte ratings, int rows, Span<int> copies, Span<long> counts)
    {
        unchecked
        {
            copies[..(Copies * counts.Length)].Clear();
            ref int counter = ref MemoryMarshal.GetReference(copies);
            Vector128<uint> unknown = Vector128.Create((uint)(counts.Length / Categories) - 1);
            Vector128<byte> table = Vector128.Create((byte)2, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0, 3, 3, 3, 3, 3) * Copies;
            Span<uint> positions = stackalloc uint[Vector128<byte>.Count];
            ref uint position = ref MemoryMarshal.GetReference(positions);
            for (nuint row = 0; row < (nuint)rows; row += (nuint)Vector128<byte>.Count)
            {
                Vector128<byte> categories = Lanes128.Lookup(table, Lanes128.Load(ref ratings, row));
                (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(categories);
                Positions(ref segments, row, unknown, Vector128.WidenLower(lower)).StoreUnsafe(ref position);
                Positions(ref segments, row + 4, unknown, Vector128.WidenUpper(lower)).StoreUnsafe(ref position, 4);
                Positions(ref segments, row + 8, unknown, Vector128.WidenLower(upper)).StoreUnsafe(ref position, 8);
                Positions(ref segments, row + 12, unknown, Vector128.WidenUpper(upper)).StoreUnsafe(ref position, 12);
                for (nuint at = 0; at < (nuint)Vector128<byte>.Count; at += Copies)
                {
                    Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref position, at))++;
                    Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref position, at + 1) + 1)++;
                    Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref position, at + 2) + 2)++;
                    Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref position, at + 3) + 3)++;
                }
            }

            for (int i = 0; i < counts.Length; i++)
            {
                counts[i] += (uint)Vector128.Sum(Vector128.LoadUnsafe(ref counter, (nuint)(Copies * i)));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a negative index becomes a huge one, unknown like any other
    private static Vector128<uint> Positions(ref int segments, nuint row, Vector128<uint> unknown, Vector128<uint> categories) =>
        (Vector128.Min(Vector128.LoadUnsafe(ref segments, row).AsUInt32(), unknown) * (Categories * Copies)) | categories;
}
