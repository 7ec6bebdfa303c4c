using Apache.Arrow.Ipc;
using Columns;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace Nps.Core.Columns.Tests;

public class ParquetTests
{
    [Property(Arbitrary = [typeof(Tables)], MaxTest = 60)]
    public void RowGroups_WithDictionariesOfTheirOwn_AreTheirRows(Table table, byte batchSize)
    {
        using TemporaryFile file = Write(table);

        Same.AsRows(table.Rows, ParquetColumns.CountFile(file.Path, AnswerFiles.Region, AnswerFiles.Rating, batchSize + 1));
    }

    /// <summary>A plain writer knows no dictionaries of Arrow: it stores texts, and ratings in 32 bits.</summary>
    [Property(Arbitrary = [typeof(Tables)], MaxTest = 30)]
    public void File_OfAnotherWriter_IsItsRows(Table table)
    {
        using var file = new TemporaryFile();
        using (var writer = new ParquetFileWriter(file.Path, [new Column<int?>(AnswerFiles.Rating), new Column<double>("other"), new Column<string?>(AnswerFiles.Region)]))
        {
            foreach (Answer[] part in table.Parts)
            {
                using RowGroupWriter group = writer.AppendRowGroup();
                using (LogicalColumnWriter<int?> ratings = group.NextColumn().LogicalWriter<int?>())
                {
                    ratings.WriteBatch([.. part.Select(row => row.Rating)]);
                }

                using (LogicalColumnWriter<double> others = group.NextColumn().LogicalWriter<double>())
                {
                    others.WriteBatch(new double[part.Length]);
                }

                using LogicalColumnWriter<string?> segments = group.NextColumn().LogicalWriter<string?>();
                segments.WriteBatch([.. part.Select(row => row.Segment)]);
            }

            writer.Close();
        }

        Same.AsRows(table.Rows, ParquetColumns.CountFile(file.Path, AnswerFiles.Region, AnswerFiles.Rating));
    }

    /// <summary>The columns that ParquetSharp hands out begin within buffers that several row groups share: the offsets are needed.</summary>
    [Fact]
    public async Task ParquetSharp_SecondRowGroup_BeginsWithinABitmap()
    {
        using TemporaryFile file = Write(new Table([[new("a", 9), new("b", null), new("a", 1)], [new("b", null), new("b", 10)]]));
        using ArrowReaderProperties dictionaries = ArrowReaderProperties.GetDefault();
        dictionaries.SetReadDictionary(0, true);
        using var reader = new FileReader(file.Path, arrowProperties: dictionaries);
        using IArrowArrayStream batches = reader.GetRecordBatchReader();
        List<int> offsets = [];
        while (await batches.ReadNextRecordBatchAsync() is { } batch)
        {
            offsets.Add(batch.Column(AnswerFiles.Rating).Offset);
            batch.Dispose();
        }

        Assert.Equal([0, 3], offsets);
    }

    [Fact]
    public void Column_ThatIsNotThere_IsNamedBesideThoseThatAre()
    {
        using TemporaryFile file = Write(new Table([[new("a", 9)]]));

        ArgumentException exception = Assert.Throws<ArgumentException>(() => ParquetColumns.CountFile(file.Path, "country", AnswerFiles.Rating));
        Assert.Contains("has no column \"country\"; there are region, rating", exception.Message, StringComparison.Ordinal);
    }

    private static TemporaryFile Write(Table table)
    {
        var file = new TemporaryFile();
        AnswerFiles.WriteParquet(file.Path, table.Parts.Select(part =>
        {
            string?[] names = [.. part.Select(row => row.Segment).OfType<string>().Distinct()];
            return AnswerFiles.Batch(
                names, [.. part.Select(row => row.Segment is null ? (int?)null : System.Array.IndexOf(names, row.Segment))], [.. part.Select(row => row.Rating)]);
        }));
        return file;
    }
}
