using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Nps.Core;
using Array = Apache.Arrow.Array;

namespace Columns;

/// <summary>From Arrow batches to a breakdown. The columns are counted where they lie, nulls by their validity bitmaps.</summary>
public static class ArrowColumns
{
    /// <summary>Counts a file in Arrow's IPC format, batch by batch.</summary>
    public static TallyBreakdown<string?> CountFile(string path, string segmentColumn, string ratingColumn)
    {
        using var reader = new ArrowFileReader(File.OpenRead(path), leaveOpen: false);
        TallyBreakdown<string?> sum = Nothing;
        while (reader.ReadNextRecordBatch() is { } batch)
        {
            using (batch)
            {
                sum = sum.Plus(Count(batch, segmentColumn, ratingColumn));
            }
        }

        return sum;
    }

    /// <summary>Counts a batch, which may be a slice of another one and have a dictionary of its own.</summary>
    public static TallyBreakdown<string?> Count(RecordBatch batch, string segmentColumn, string ratingColumn)
    {
        var segments = (DictionaryArray)batch.Column(segmentColumn);
        var indexes = (Array)segments.Indices;
        var ratings = (Array)batch.Column(ratingColumn);
        string?[] names = [.. (IReadOnlyList<string?>)segments.Dictionary];

        // Values begins at the first row of a slice. The bitmap is that of the whole, and the offset says where the slice begins.
        return ratings switch
        {
            UInt8Array bytes => TallyBreakdown.FromColumns(
                Indexes(indexes), bytes.Values, names, Validity(indexes), indexes.Offset, Validity(ratings), ratings.Offset),

            // -1 becomes 255: off the scale as well.
            Int8Array bytes => TallyBreakdown.FromColumns(
                Indexes(indexes), MemoryMarshal.AsBytes(bytes.Values), names, Validity(indexes), indexes.Offset, Validity(ratings), ratings.Offset),
            Int32Array ints => TallyBreakdown.FromColumns(
                Indexes(indexes), ints.Values, names, Validity(indexes), indexes.Offset, Validity(ratings), ratings.Offset),
            _ => throw new ArgumentException($"The ratings are {ratings.Data.DataType.Name}. Store them as uint8, int8 or int32.", nameof(batch)),
        };
    }

    /// <summary>What is counted before the first batch.</summary>
    internal static TallyBreakdown<string?> Nothing { get; } = TallyBreakdown.FromColumns<string?>(System.Array.Empty<int>(), System.Array.Empty<byte>(), []);

    // Without nulls there may be no bitmap: an empty one says that every value is there.
    private static ReadOnlySpan<byte> Validity(Array array) => array.NullBitmapBuffer.Span;

    private static ReadOnlySpan<int> Indexes(Array array) => array switch
    {
        Int32Array indexes => indexes.Values,

        // Beyond 2³¹ segments it would be negative, which is refused as every index outside the dictionary is.
        UInt32Array indexes => MemoryMarshal.Cast<uint, int>(indexes.Values),

        // Narrower indexes are widened, which copies them.
        Int8Array indexes => Widened(indexes.Values),
        UInt8Array indexes => Widened(indexes.Values),
        Int16Array indexes => Widened(indexes.Values),
        UInt16Array indexes => Widened(indexes.Values),
        _ => throw new ArgumentException($"The indexes of the segments are {array.Data.DataType.Name}. Encode the column with 32-bit indexes.", nameof(array)),
    };

    private static int[] Widened<T>(ReadOnlySpan<T> indexes)
        where T : System.Numerics.IBinaryInteger<T>
    {
        int[] widened = new int[indexes.Length];
        for (int row = 0; row < widened.Length; row++)
        {
            widened[row] = int.CreateTruncating(indexes[row]);
        }

        return widened;
    }
}
