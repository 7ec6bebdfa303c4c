using System;

namespace Nps.Core;

/// <summary>Which rows of a column have a value, as Arrow stores it: a bit for each row, the lowest of a byte first.</summary>
internal readonly ref struct ValidityBitmap
{
    /// <param name="bits">The bitmap; empty when every row has a value.</param>
    /// <param name="offset">The bit of the first row.</param>
    internal ValidityBitmap(ByteBuffer bits, int offset)
    {
        Bits = bits;
        Offset = offset;
    }

#if NET
    internal ByteBuffer Bits { get; }
#else
    /// <summary>Empty in a default bitmap too, where the field is null.</summary>
    internal ByteBuffer Bits { get => field ?? []; }
#endif

    internal int Offset { get; }

    /// <summary>Whether there is no bitmap, and so no row without a value.</summary>
    internal bool IsEmpty => Bits.Length == 0;

    /// <summary>Whether the row has a value.</summary>
    internal bool this[int row]
    {
        get
        {
            if (IsEmpty)
            {
                return true;
            }

            long bit = (long)Offset + row;
            return ((Bits[(int)(bit >> 3)] >> (int)(bit & 7)) & 1) != 0;
        }
    }

    /// <summary>Refuses a negative offset and a bitmap that ends before the last row.</summary>
    internal void Check(int rows, string bitsName, string offsetName)
    {
        if (Offset < 0)
        {
            throw new ArgumentOutOfRangeException(offsetName, Offset, "The offset of a validity bitmap is a number of bits, 0 or more.");
        }

        long available = 8L * Bits.Length;
        long needed = (long)Offset + rows;
        if (!IsEmpty && available < needed)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"The validity bitmap has {available} bits, but {rows} rows from bit {Offset} on need {needed}."),
                bitsName);
        }
    }
}
