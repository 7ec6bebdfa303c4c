using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Nps.Core;

// Adding to a counter waits for the last write to it, so each counter has four copies side by side and neighbouring rows
// never add to the same one: a single frequent segment then costs no more than an even spread. Vectors turn rows into
// counter positions without a branch, so no order of the rows, and no pattern of nulls, can be mispredicted either.
internal static partial class SegmentTable
{
    private const int Copies = 4;

    static partial void CountVectors(in RatingColumns columns, CounterTable table, Span<long> counts, ref int done, ref int nullRatings)
    {
        int rows = Math.Min(columns.SegmentIndexes.Length, columns.Ratings.Length);
        bool fits = counts.Length >= ExtraSlots * table.Stride && counts.Length <= int.MaxValue / (2 * Copies);

        // Clearing the copies and adding them up costs about a quarter of what counting as many rows one by one does.
        if (!Lanes128.IsSupported || !fits || rows < counts.Length / Copies)
        {
            return;
        }

        done = (int)Math.Min(rows, Math.Min(RowsBeforeEnd(columns.SegmentValidity), RowsBeforeEnd(columns.RatingValidity)))
            & -Vector128<byte>.Count;
        int[] copies = ArrayPool<int>.Shared.Rent(Copies * counts.Length);
        copies.AsSpan(0, Copies * counts.Length).Clear();
        int unknown = UnknownSlot(counts.Length, table);
        nullRatings = columns.Ratings.AreInts
            ? CountCopies(columns, ref MemoryMarshal.GetReference(columns.Ratings.Ints), done, table, copies, unknown)
            : CountCopies(columns, ref MemoryMarshal.GetReference(columns.Ratings.Bytes), done, table, copies, unknown);

        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] += (uint)Vector128.Sum(Vector128.LoadUnsafe(ref copies[0], (nuint)(Copies * i)));
        }

        ArrayPool<int>.Shared.Return(copies);
    }

    // A vector reads its sixteen bits as part of four bytes, which must not reach beyond the bitmap.
    private static long RowsBeforeEnd(ValidityBitmap validity) => validity.IsEmpty
        ? int.MaxValue
        : Math.Max(0, (8L * (validity.Bits.Length - sizeof(uint))) + 7 - validity.Offset + Vector128<byte>.Count);

    // The ints cannot overflow: a span has fewer rows than an int can count, and every call starts them at zero.
    private static int CountCopies<T>(
        in RatingColumns columns, ref T ratings, int rows, CounterTable table, int[] copies, int unknownSlot)
        where T : unmanaged
    {
        unchecked
        {
            ref int counter = ref MemoryMarshal.GetArrayDataReference(copies);
            ref int segments = ref MemoryMarshal.GetReference(columns.SegmentIndexes);
            ref byte segmentBits = ref MemoryMarshal.GetReference(columns.SegmentValidity.Bits);
            ref byte ratingBits = ref MemoryMarshal.GetReference(columns.RatingValidity.Bits);
            bool segmentNulls = !columns.SegmentValidity.IsEmpty, ratingNulls = !columns.RatingValidity.IsEmpty;
            nuint segmentOffset = (nuint)columns.SegmentValidity.Offset, ratingOffset = (nuint)columns.RatingValidity.Offset;
            int shift = BitOperations.Log2((uint)(table.Stride * Copies));
            Vector128<uint> unknown = Vector128.Create((uint)unknownSlot);
            Vector128<byte> counters = Vector128.Create(table.Counters) * Copies;
            Span<uint> positions = stackalloc uint[Vector128<byte>.Count];
            ref uint position = ref MemoryMarshal.GetReference(positions);
            int nullRatings = 0;
            for (nuint row = 0; row < (nuint)rows; row += (nuint)Vector128<byte>.Count)
            {
                Vector128<byte> rating = Load(ref ratings, row);
                if (ratingNulls)
                {
                    uint valid = BitsAt(ref ratingBits, ratingOffset + row) & ushort.MaxValue;
                    rating = Vector128.ConditionalSelect(ByteMask(valid), rating, Vector128.Create((byte)RatingHistogram.Missing));
                    nullRatings += Vector128<byte>.Count - BitOperations.PopCount(valid);
                }

                uint bits = segmentNulls ? BitsAt(ref segmentBits, segmentOffset + row) : uint.MaxValue;
                (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Lanes128.Lookup(counters, rating));
                ((Slots(ref segments, row, unknown, bits, segmentNulls) << shift) | Vector128.WidenLower(lower)).StoreUnsafe(ref position);
                ((Slots(ref segments, row + 4, unknown, bits >> 4, segmentNulls) << shift) | Vector128.WidenUpper(lower)).StoreUnsafe(ref position, 4);
                ((Slots(ref segments, row + 8, unknown, bits >> 8, segmentNulls) << shift) | Vector128.WidenLower(upper)).StoreUnsafe(ref position, 8);
                ((Slots(ref segments, row + 12, unknown, bits >> 12, segmentNulls) << shift) | Vector128.WidenUpper(upper)).StoreUnsafe(ref position, 12);
                for (nuint at = 0; at < (nuint)Vector128<byte>.Count; at += Copies)
                {
                    Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref position, at))++;
                    Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref position, at + 1) + 1)++;
                    Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref position, at + 2) + 2)++;
                    Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref position, at + 3) + 3)++;
                }
            }

            return nullRatings;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a negative index becomes a huge one, unknown like any other
    private static Vector128<uint> Slots(ref int segments, nuint row, Vector128<uint> unknown, uint bits, bool nulls)
    {
        Vector128<uint> slots = Vector128.Min(Vector128.LoadUnsafe(ref segments, row).AsUInt32(), unknown);
        Vector128<uint> bit = Vector128.Create(1u, 2, 4, 8);
        return nulls
            ? Vector128.ConditionalSelect(Vector128.Equals(Vector128.Create(bits) & bit, bit), slots, unknown + Vector128<uint>.One)
            : slots;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // the JIT knows T and keeps one of the two branches
    private static Vector128<byte> Load<T>(ref T ratings, nuint row) => typeof(T) == typeof(byte)
        ? Lanes128.Load(ref Unsafe.As<T, byte>(ref ratings), row)
        : Lanes128.LoadInOrder(ref Unsafe.As<T, int>(ref ratings), row);

    /// <summary>The bits of sixteen rows. The order of bytes is that of every processor <see cref="Lanes128"/> supports.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint BitsAt(ref byte bitmap, nuint bit) =>
        Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref bitmap, bit >> 3)) >> (int)(bit & 7);

    /// <summary>All ones in the byte of each of the sixteen lowest bits that is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> ByteMask(uint bits)
    {
        Vector128<byte> spread = Lanes128.Lookup(
            Vector128.Create(bits).AsByte(), Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
        Vector128<byte> bit = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);
        return Vector128.Equals(spread & bit, bit);
    }
}
