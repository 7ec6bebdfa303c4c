using Apache.Arrow.Ipc;
using Nps.Core;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Columns;

/// <summary>From a Parquet file to a breakdown. ParquetSharp decodes it to Arrow, the segments as a dictionary with indexes.</summary>
public static class ParquetColumns
{
    public static TallyBreakdown<string?> CountFile(string path, string segmentColumn, string ratingColumn, int batchSize = 1_000_000)
    {
        int[] columns = ColumnIndexes(path, segmentColumn, ratingColumn);
        using ReaderProperties properties = ReaderProperties.GetDefaultReaderProperties();
        using ArrowReaderProperties arrowProperties = ArrowReaderProperties.GetDefault();

        // Otherwise a text would be made for every row.
        arrowProperties.SetReadDictionary(columns[0], true);
        arrowProperties.BatchSize = batchSize;
        using var file = new FileReader(path, properties, arrowProperties);

        // Every row group has a dictionary of its own. Plus tells segments apart by their names.
        TallyBreakdown<string?> sum = ArrowColumns.Nothing;
        using IArrowArrayStream batches = file.GetRecordBatchReader(columns: columns);

        // The file is read within the call.
        while (batches.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult() is { } batch)
        {
            using (batch)
            {
                sum = sum.Plus(ArrowColumns.Count(batch, segmentColumn, ratingColumn));
            }
        }

        return sum;
    }

    private static int[] ColumnIndexes(string path, params string[] names)
    {
        using var file = new ParquetFileReader(path);
        SchemaDescriptor schema = file.FileMetaData.Schema;
        string[] columns = [.. Enumerable.Range(0, schema.NumColumns).Select(index => schema.Column(index).Path.ToDotString())];
        return [.. names.Select(name => System.Array.IndexOf(columns, name) is >= 0 and int index
            ? index
            : throw new ArgumentException($"{path} has no column \"{name}\"; there are {string.Join(", ", columns)}.", nameof(names)))];
    }
}
