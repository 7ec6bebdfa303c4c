using System.Numerics;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;
using Columns;

namespace Nps.Core.Columns.Tests;

/// <summary>Makes Arrow columns as others may: with rows before the first one, and anything at all where a value is null.</summary>
internal static class ArrowParts
{
    /// <summary>A batch with a dictionary of its own, in an order of its own, with a name that no row has and perhaps a null.</summary>
    internal static RecordBatch Batch(Answer[] rows, Random random)
    {
        string?[] names = [.. rows.Select(row => row.Segment).Append("nobody").Append(null).Where(name => name is not null || random.Next(2) == 0).Distinct()];
        random.Shuffle(names);

        // A null segment is a null index, or refers to a null of the dictionary.
        int?[] indexes = [.. rows.Select(row =>
            System.Array.IndexOf(names, row.Segment) is >= 0 and int index && (row.Segment is not null || random.Next(2) == 0) ? index : (int?)null)];
        return AsBatch(Column<int>(indexes, random), names, Column<byte>([.. rows.Select(row => row.Rating)], random));
    }

    internal static RecordBatch AsBatch(ArrayData indexes, string?[] names, ArrayData ratings)
    {
        var type = new DictionaryType(indexes.DataType, StringType.Default, ordered: false);
        IArrowArray dictionary = new StringArray.Builder().AppendRange(names).Build();
        var segments = new DictionaryArray(type, ArrowArrayFactory.BuildArray(indexes), dictionary);
        Schema schema = new([new Field(AnswerFiles.Region, type, nullable: true), new Field(AnswerFiles.Rating, ratings.DataType, nullable: true)], null);
        return new RecordBatch(schema, [segments, ArrowArrayFactory.BuildArray(ratings)], ratings.Length);
    }

    /// <summary>A column of integers that begins somewhere within its buffers. Without nulls it may have no bitmap.</summary>
    internal static ArrayData Column<T>(int?[] values, Random random)
        where T : unmanaged, IBinaryInteger<T>
    {
        int offset = random.Next(20);
        var buffer = new T[offset + values.Length];
        random.NextBytes(MemoryMarshal.AsBytes(buffer.AsSpan()));
        byte[] bitmap = new byte[(buffer.Length / 8) + 1];
        random.NextBytes(bitmap);
        for (int row = 0; row < values.Length; row++)
        {
            int bit = offset + row;
            bitmap[bit / 8] = (byte)(values[row] is null ? bitmap[bit / 8] & ~(1 << (bit % 8)) : bitmap[bit / 8] | (1 << (bit % 8)));
            if (values[row] is int value)
            {
                buffer[bit] = T.CreateTruncating(value);
            }
        }

        int nulls = values.Count(value => value is null);
        ArrowBuffer validity = nulls == 0 && random.Next(2) == 0 ? ArrowBuffer.Empty : new ArrowBuffer(bitmap);
        return new ArrayData(TypeOf<T>(), values.Length, nulls, offset, [validity, new ArrowBuffer(MemoryMarshal.AsBytes(buffer.AsSpan()).ToArray())]);
    }

    private static ArrowType TypeOf<T>() =>
        typeof(T) == typeof(byte) ? UInt8Type.Default
        : typeof(T) == typeof(sbyte) ? Int8Type.Default
        : typeof(T) == typeof(short) ? Int16Type.Default
        : typeof(T) == typeof(ushort) ? UInt16Type.Default
        : typeof(T) == typeof(uint) ? UInt32Type.Default
        : typeof(T) == typeof(long) ? Int64Type.Default
        : Int32Type.Default;
}
