using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using ParquetSharp.Arrow;

namespace Columns;

/// <summary>Makes the files that the other classes read, from a fixed seed.</summary>
public static class AnswerFiles
{
    public const string Region = "region";
    public const string Rating = "rating";

    private static readonly DictionaryType Segments = new(Int32Type.Default, StringType.Default, ordered: false);

    public static Schema Schema { get; } = new([new Field(Region, Segments, nullable: true), new Field(Rating, UInt8Type.Default, nullable: true)], null);

    /// <summary>Answers in batches, with the given number of regions. A tenth of the ratings and a thousandth of the regions are null, and some ratings are invalid.</summary>
    public static IEnumerable<RecordBatch> Make(int rows, int regions, int batchRows = 1_000_000)
    {
        var random = new Random(20270112);
        string?[] names = [.. Enumerable.Range(1, regions).Select(number => $"Region {number}")];
        byte[] bytes = new byte[8];
        for (int start = 0; start < rows; start += batchRows)
        {
            int length = Math.Min(batchRows, rows - start);
            int?[] indexes = new int?[length];
            int?[] ratings = new int?[length];
            for (int row = 0; row < length; row++)
            {
                random.NextBytes(bytes);
                int percentile = bytes[0] * 100 / 256;
                indexes[row] = (bytes[1] | ((bytes[2] & 3) << 8)) == 0 ? null : (bytes[3] | (bytes[4] << 8)) % regions;
                ratings[row] = percentile < 10 ? null : percentile == 10 ? 99 : percentile < 50 ? 9 + (bytes[5] & 1) : bytes[5] % 11;
            }

            yield return Batch(names, indexes, ratings);
        }
    }

    /// <summary>A batch of rows, each an index into the names and a rating.</summary>
    public static RecordBatch Batch(IEnumerable<string?> names, int?[] indexes, int?[] ratings)
    {
        var dictionary = new StringArray.Builder().AppendRange(names).Build();
        var indexColumn = new Int32Array.Builder().Reserve(indexes.Length);
        var ratingColumn = new UInt8Array.Builder().Reserve(ratings.Length);
        foreach (int? index in indexes)
        {
            indexColumn.Append(index);
        }

        foreach (int? rating in ratings)
        {
            ratingColumn.Append(checked((byte?)rating));
        }

#pragma warning disable CA2000 // the batch owns its columns, and is disposed of by whoever has it
        return new RecordBatch(Schema, [new DictionaryArray(Segments, indexColumn.Build(), dictionary), ratingColumn.Build()], indexes.Length);
#pragma warning restore CA2000
    }

    /// <summary>
    /// Writes a file in Arrow's IPC format. Apache.Arrow 23.0.0 writes the dictionary of the first batch only: batches with other
    /// dictionaries would be read with the wrong names, and are refused.
    /// </summary>
    public static void WriteArrow(string path, IEnumerable<RecordBatch> batches)
    {
        using var writer = new ArrowFileWriter(File.Create(path), Schema, leaveOpen: false);
        writer.WriteStart(); // a file without batches would not be one otherwise
        string?[]? first = null;
        foreach (RecordBatch batch in batches)
        {
            string?[] names = [.. (IReadOnlyList<string?>)((DictionaryArray)batch.Column(Region)).Dictionary];
            first ??= names;
            if (!names.AsSpan().SequenceEqual(first))
            {
                throw new ArgumentException("The batches have different dictionaries: write each to a file of its own.", nameof(batches));
            }

            writer.WriteRecordBatch(batch);
        }

        writer.WriteEnd();
    }

    /// <summary>Writes a Parquet file, a row group for each batch.</summary>
    public static void WriteParquet(string path, IEnumerable<RecordBatch> batches)
    {
        using var writer = new FileWriter(path, Schema);
        foreach (RecordBatch batch in batches)
        {
            writer.WriteRecordBatch(batch, Math.Max(1, batch.Length));
        }

        writer.Close();
    }
}
