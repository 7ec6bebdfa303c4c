using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Nps.Core;

/// <summary>The histogram over whole vectors: one text for every vector width, and for bytes and ints.</summary>
/// <remarks>
/// A table lookup turns a rating into one set bit: bins 0–7 in a byte of their own, bins 8–11 in half a byte that two
/// vectors share. Adding such bits is plain logic: a carry-save adder takes three vectors of one weight and gives one
/// of that weight and one of twice the weight, so that only every sixteenth vector reaches real counters. Those grow
/// from four bits to eight to sixty-four, each kept for as long as it cannot overflow.
/// </remarks>
internal static class HistogramKernel<TVector, TLanes, T>
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
    where T : unmanaged
{
    private const int BlockVectors = 16;

    private const int NibbleBlocks = 15; // = 240 vectors: each block adds at most 1 to a four-bit counter, 2⁴ − 1

    private const int ByteBlocks = 120; // = 1,920 vectors: 8 nibble runs, each adding at most 2 × 15 to a byte, 240 ≤ 255

    /// <summary>Counts the whole vectors and returns how many ratings they held.</summary>
    internal static int Count(ref T ratings, int length, ref long bins)
    {
        int index = length >= BlockVectors * TLanes.Width ? CountBlocks(ref ratings, length, ref bins) : 0;
        return CountSingles(ref ratings, index, length, ref bins);
    }

    /// <summary>Counts vector by vector: twelve compares, but nothing to add up at the end, so best for a few.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int CountSingles(ref T ratings, int index, int length, ref long bins)
    {
        unchecked
        {
            for (; length - index >= TLanes.Width; index += TLanes.Width)
            {
                TVector value = Load(ref ratings, (nuint)index);
                AddEqual(ref bins, 0, value);
                AddEqual(ref bins, 1, value);
                AddEqual(ref bins, 2, value);
                AddEqual(ref bins, 3, value);
                AddEqual(ref bins, 4, value);
                AddEqual(ref bins, 5, value);
                AddEqual(ref bins, 6, value);
                AddEqual(ref bins, 7, value);
                AddEqual(ref bins, 8, value);
                AddEqual(ref bins, 9, value);
                AddEqual(ref bins, 10, value);
                AddEqual(ref bins, RatingHistogram.Invalid, value);
            }

            return index;
        }
    }

    private static int CountBlocks(ref T ratings, int length, ref long bins)
    {
        unchecked
        {
            TVector low = TLanes.Repeat(Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0));
            TVector high = TLanes.Repeat(Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 0, 0, 0, 0));
            TVector higher = TLanes.Repeat(Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 16, 32, 64, 128, 0, 0, 0, 0));
            Span<TVector> counters = stackalloc TVector[RatingHistogram.Size];
            nuint width = (nuint)TLanes.Width, block = BlockVectors * width, blocks = (nuint)length / block, index = 0;
            while (blocks > 0)
            {
                nuint run = Math.Min(blocks, ByteBlocks);
                blocks -= run;
                counters.Clear();
                TVector ones = default, twos = default, fours = default, eights = default;
                TVector highOnes = default, highTwos = default, highFours = default;
                while (run > 0)
                {
                    nuint part = Math.Min(run, NibbleBlocks);
                    run -= part;
                    TVector nibbles04 = default, nibbles15 = default, nibbles26 = default, nibbles37 = default;
                    TVector nibbles8 = default, nibbles9 = default, nibbles10 = default, nibbles11 = default;
                    for (nuint end = index + (part * block); index < end; index += block)
                    {
                        TVector fourA = Four(ref ratings, index, low, high, higher, ref ones, ref twos, ref highOnes, out TVector highTwoA);
                        nuint next = index + (4 * width);
                        TVector fourB = Four(ref ratings, next, low, high, higher, ref ones, ref twos, ref highOnes, out TVector highTwoB);
                        TVector eight = TLanes.Carry(ref fours, fourA, fourB);
                        TVector highFour = TLanes.Carry(ref highTwos, highTwoA, highTwoB);
                        next += 4 * width;
                        fourA = Four(ref ratings, next, low, high, higher, ref ones, ref twos, ref highOnes, out highTwoA);
                        next += 4 * width;
                        fourB = Four(ref ratings, next, low, high, higher, ref ones, ref twos, ref highOnes, out highTwoB);
                        TVector sixteen = TLanes.Carry(ref eights, eight, TLanes.Carry(ref fours, fourA, fourB));
                        TVector highEight = TLanes.Carry(ref highFours, highFour, TLanes.Carry(ref highTwos, highTwoA, highTwoB));
                        nibbles04 = TLanes.Add(nibbles04, TLanes.Field(sixteen, 0, 0x11));
                        nibbles15 = TLanes.Add(nibbles15, TLanes.Field(sixteen, 1, 0x11));
                        nibbles26 = TLanes.Add(nibbles26, TLanes.Field(sixteen, 2, 0x11));
                        nibbles37 = TLanes.Add(nibbles37, TLanes.Field(sixteen, 3, 0x11));
                        nibbles8 = TLanes.Add(nibbles8, TLanes.Field(highEight, 0, 0x11));
                        nibbles9 = TLanes.Add(nibbles9, TLanes.Field(highEight, 1, 0x11));
                        nibbles10 = TLanes.Add(nibbles10, TLanes.Field(highEight, 2, 0x11));
                        nibbles11 = TLanes.Add(nibbles11, TLanes.Field(highEight, 3, 0x11));
                    }

                    Widen(nibbles04, ref counters[0], ref counters[4]);
                    Widen(nibbles15, ref counters[1], ref counters[5]);
                    Widen(nibbles26, ref counters[2], ref counters[6]);
                    Widen(nibbles37, ref counters[3], ref counters[7]);
                    Widen(nibbles8, ref counters[8], ref counters[8]);
                    Widen(nibbles9, ref counters[9], ref counters[9]);
                    Widen(nibbles10, ref counters[10], ref counters[10]);
                    Widen(nibbles11, ref counters[11], ref counters[11]);
                }

                for (int bin = 0; bin < 8; bin++)
                {
                    Unsafe.Add(ref bins, bin) += (16 * TLanes.Total(counters[bin])) + (8 * TLanes.BitsSet(eights, bin))
                        + (4 * TLanes.BitsSet(fours, bin)) + (2 * TLanes.BitsSet(twos, bin)) + TLanes.BitsSet(ones, bin);
                }

                for (int bin = 8; bin < RatingHistogram.Size; bin++)
                {
                    Unsafe.Add(ref bins, bin) += (8 * TLanes.Total(counters[bin])) + (4 * BothHalves(highFours, bin - 8))
                        + (2 * BothHalves(highTwos, bin - 8)) + BothHalves(highOnes, bin - 8);
                }
            }

            return (int)index;
        }
    }

    /// <summary>Four vectors of ratings: what they carry into the fours of bins 0–7, and into the twos of bins 8–11.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Four(
        ref T ratings, nuint index, TVector low, TVector high, TVector higher,
        ref TVector ones, ref TVector twos, ref TVector highOnes, out TVector highTwo)
    {
        nuint width = (nuint)TLanes.Width;
        TVector a = Load(ref ratings, index), b = Load(ref ratings, unchecked(index + width));
        TVector c = Load(ref ratings, unchecked(index + (2 * width))), d = Load(ref ratings, unchecked(index + (3 * width)));
        TVector highA = TLanes.Add(TLanes.Lookup(high, a), TLanes.Lookup(higher, b));
        highTwo = TLanes.Carry(ref highOnes, highA, TLanes.Add(TLanes.Lookup(high, c), TLanes.Lookup(higher, d)));
        TVector two = TLanes.Carry(ref ones, TLanes.Lookup(low, a), TLanes.Lookup(low, b));
        return TLanes.Carry(ref twos, two, TLanes.Carry(ref ones, TLanes.Lookup(low, c), TLanes.Lookup(low, d)));
    }

    private static int BothHalves(TVector value, int bit) => unchecked(TLanes.BitsSet(value, bit) + TLanes.BitsSet(value, bit + 4));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // the JIT knows T and keeps one of the two branches
    private static TVector Load(ref T ratings, nuint index) => typeof(T) == typeof(byte)
        ? TLanes.Load(ref Unsafe.As<T, byte>(ref ratings), index)
        : TLanes.Load(ref Unsafe.As<T, int>(ref ratings), index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(TVector nibbles, ref TVector lower, ref TVector upper)
    {
        lower = TLanes.Add(lower, TLanes.Field(nibbles, 0, 0x0F));
        upper = TLanes.Add(upper, TLanes.Field(nibbles, 4, 0x0F));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddEqual(ref long bins, int bin, TVector value) =>
        Unsafe.Add(ref bins, bin) = unchecked(Unsafe.Add(ref bins, bin) + (uint)TLanes.EqualTo(value, (byte)bin));
}
