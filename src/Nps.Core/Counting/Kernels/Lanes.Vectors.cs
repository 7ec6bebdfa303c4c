using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Nps.Core;

/// <summary>What the histogram kernel asks of a vector width. The JIT compiles the kernel anew for each struct below.</summary>
internal interface ILanes<TVector>
{
    /// <summary>Bytes in a vector, and so the ratings it holds.</summary>
    static abstract int Width { get; }

    /// <summary>Loads the next ratings and clamps them to the invalid bin, so that all are below 16 for a lookup.</summary>
    static abstract TVector Load(ref byte ratings, nuint index);

    /// <summary>The same for ints: four vectors woven into one. Their order changes, which no count can tell.</summary>
    static abstract TVector Load(ref int ratings, nuint index);

    static abstract TVector Repeat(Vector128<byte> table);

    static abstract TVector Lookup(TVector table, TVector indexes);

    static abstract TVector Add(TVector left, TVector right);

    /// <summary>A carry-save adder: leaves the low bits of the three-way sum in place and returns the high bits.</summary>
    static abstract TVector Carry(ref TVector sum, TVector left, TVector right);

    /// <summary>The bits of each byte that the mask keeps after a right shift; it must drop the bits shifted in.</summary>
    static abstract TVector Field(TVector value, int shift, byte mask);

    /// <summary>All the byte counters added up: 64 × 255 at most, so sixteen bits are enough on the way.</summary>
    static abstract long Total(TVector counters);

    /// <summary>The bytes that have the given bit set.</summary>
    static abstract int BitsSet(TVector value, int bit);

    static abstract int EqualTo(TVector value, byte wanted);
}

internal readonly struct Lanes512 : ILanes<Vector512<byte>>
{
    public static int Width => Vector512<byte>.Count;
    public static Vector512<byte> Load(ref byte ratings, nuint index) =>
        Vector512.Min(Vector512.LoadUnsafe(ref ratings, index), Vector512.Create((byte)RatingHistogram.Invalid));
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load(ref int ratings, nuint index) => unchecked(Clamped(ref ratings, index)
        | (Clamped(ref ratings, index + 16) << 8) | (Clamped(ref ratings, index + 32) << 16)
        | (Clamped(ref ratings, index + 48) << 24)).AsByte();
    public static Vector512<byte> Repeat(Vector128<byte> table) => Vector512.Create(Lanes256.Repeat(table), Lanes256.Repeat(table));
    public static Vector512<byte> Lookup(Vector512<byte> table, Vector512<byte> indexes) => Avx512BW.Shuffle(table, indexes);
    public static Vector512<byte> Add(Vector512<byte> left, Vector512<byte> right) => left + right;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Carry(ref Vector512<byte> sum, Vector512<byte> left, Vector512<byte> right)
    {
        // One instruction for each bit of the sum: the immediate is the truth table of the three inputs.
        Vector512<byte> carry = Avx512F.TernaryLogic(sum, left, right, 0xE8);
        sum = Avx512F.TernaryLogic(sum, left, right, 0x96);
        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Field(Vector512<byte> value, int shift, byte mask) =>
        (value.AsUInt16() >> shift).AsByte() & Vector512.Create(mask);
    public static long Total(Vector512<byte> counters) => Vector512.Sum(Vector512.WidenLower(counters) + Vector512.WidenUpper(counters));
    public static int BitsSet(Vector512<byte> value, int bit) =>
        BitOperations.PopCount((value.AsUInt16() << (7 - bit)).AsByte().ExtractMostSignificantBits());
    public static int EqualTo(Vector512<byte> value, byte wanted) =>
        BitOperations.PopCount(Vector512.Equals(value, Vector512.Create(wanted)).ExtractMostSignificantBits());
    private static Vector512<uint> Clamped(ref int ratings, nuint index) =>
        Vector512.Min(Vector512.LoadUnsafe(ref ratings, index).AsUInt32(), Vector512.Create((uint)RatingHistogram.Invalid));
}

internal readonly struct Lanes256 : ILanes<Vector256<byte>>
{
    public static int Width => Vector256<byte>.Count;
    public static Vector256<byte> Load(ref byte ratings, nuint index) =>
        Vector256.Min(Vector256.LoadUnsafe(ref ratings, index), Vector256.Create((byte)RatingHistogram.Invalid));
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(ref int ratings, nuint index) => unchecked(Clamped(ref ratings, index)
        | (Clamped(ref ratings, index + 8) << 8) | (Clamped(ref ratings, index + 16) << 16)
        | (Clamped(ref ratings, index + 24) << 24)).AsByte();
    public static Vector256<byte> Repeat(Vector128<byte> table) => Vector256.Create(table, table);
    public static Vector256<byte> Lookup(Vector256<byte> table, Vector256<byte> indexes) => Avx2.Shuffle(table, indexes);
    public static Vector256<byte> Add(Vector256<byte> left, Vector256<byte> right) => left + right;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Carry(ref Vector256<byte> sum, Vector256<byte> left, Vector256<byte> right)
    {
        Vector256<byte> half = sum ^ left;
        Vector256<byte> carry = (sum & left) | (half & right);
        sum = half ^ right;
        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Field(Vector256<byte> value, int shift, byte mask) =>
        (value.AsUInt16() >> shift).AsByte() & Vector256.Create(mask);
    public static long Total(Vector256<byte> counters) => Vector256.Sum(Vector256.WidenLower(counters) + Vector256.WidenUpper(counters));
    public static int BitsSet(Vector256<byte> value, int bit) =>
        BitOperations.PopCount((value.AsUInt16() << (7 - bit)).AsByte().ExtractMostSignificantBits());
    public static int EqualTo(Vector256<byte> value, byte wanted) =>
        BitOperations.PopCount(Vector256.Equals(value, Vector256.Create(wanted)).ExtractMostSignificantBits());
    private static Vector256<uint> Clamped(ref int ratings, nuint index) =>
        Vector256.Min(Vector256.LoadUnsafe(ref ratings, index).AsUInt32(), Vector256.Create((uint)RatingHistogram.Invalid));
}

internal readonly struct Lanes128 : ILanes<Vector128<byte>>
{
    /// <summary>Without a byte lookup in hardware (plain SSE2) the scalar fallback is faster.</summary>
    internal static bool IsSupported => Vector128.IsHardwareAccelerated && (Ssse3.IsSupported || AdvSimd.Arm64.IsSupported);

    public static int Width => Vector128<byte>.Count;
    public static Vector128<byte> Load(ref byte ratings, nuint index) =>
        Vector128.Min(Vector128.LoadUnsafe(ref ratings, index), Vector128.Create((byte)RatingHistogram.Invalid));
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load(ref int ratings, nuint index) => unchecked(Clamped(ref ratings, index)
        | (Clamped(ref ratings, index + 4) << 8) | (Clamped(ref ratings, index + 8) << 16)
        | (Clamped(ref ratings, index + 12) << 24)).AsByte();

    /// <summary>Sixteen ints clamped and narrowed, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> LoadInOrder(ref int ratings, nuint index) => unchecked(Vector128.Narrow(
        Vector128.Narrow(Clamped(ref ratings, index), Clamped(ref ratings, index + 4)),
        Vector128.Narrow(Clamped(ref ratings, index + 8), Clamped(ref ratings, index + 12))));
    public static Vector128<byte> Repeat(Vector128<byte> table) => table;
    public static Vector128<byte> Lookup(Vector128<byte> table, Vector128<byte> indexes) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, indexes) : AdvSimd.Arm64.VectorTableLookup(table, indexes);
    public static Vector128<byte> Add(Vector128<byte> left, Vector128<byte> right) => left + right;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Carry(ref Vector128<byte> sum, Vector128<byte> left, Vector128<byte> right)
    {
        Vector128<byte> half = sum ^ left;
        Vector128<byte> carry = (sum & left) | (half & right);
        sum = half ^ right;
        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Field(Vector128<byte> value, int shift, byte mask) =>
        (value.AsUInt16() >> shift).AsByte() & Vector128.Create(mask);
    public static long Total(Vector128<byte> counters) => Vector128.Sum(Vector128.WidenLower(counters) + Vector128.WidenUpper(counters));
    public static int BitsSet(Vector128<byte> value, int bit) =>
        BitOperations.PopCount((value.AsUInt16() << (7 - bit)).AsByte().ExtractMostSignificantBits());
    public static int EqualTo(Vector128<byte> value, byte wanted) =>
        BitOperations.PopCount(Vector128.Equals(value, Vector128.Create(wanted)).ExtractMostSignificantBits());
    private static Vector128<uint> Clamped(ref int ratings, nuint index) =>
        Vector128.Min(Vector128.LoadUnsafe(ref ratings, index).AsUInt32(), Vector128.Create((uint)RatingHistogram.Invalid));
}
