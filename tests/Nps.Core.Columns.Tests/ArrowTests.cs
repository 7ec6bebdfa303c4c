using Apache.Arrow;
using Apache.Arrow.Ipc;
using Columns;

namespace Nps.Core.Columns.Tests;

public class ArrowTests
{
    [Property(Arbitrary = [typeof(Tables)])]
    public void Batches_WithDictionariesOfTheirOwn_AreTheirRows(Table table, int seed)
    {
        var random = new Random(seed);

        Same.AsRows(table.Rows, table.Parts.Select(part => Count(ArrowParts.Batch(part, random))).Aggregate(Count(ArrowParts.Batch([], random)), (sum, next) => sum.Plus(next)));
    }

    [Property(Arbitrary = [typeof(Tables)])]
    public void Slice_IsItsRows(Table table, int seed)
    {
        var random = new Random(seed);
        Answer[] rows = table.Rows;
        using RecordBatch batch = ArrowParts.Batch(rows, random);
        int start = random.Next(rows.Length + 1);
        int length = random.Next(rows.Length - start + 1);

        Same.AsRows(rows.AsSpan(start, length).ToArray(), Count(batch.Slice(start, length)));

        // A slice of a slice, too.
        int later = random.Next(length + 1);
        Same.AsRows(rows.AsSpan(start + later, length - later).ToArray(), Count(batch.Slice(start, length).Slice(later, length - later)));
    }

    [Property(Arbitrary = [typeof(Tables)], MaxTest = 40)]
    public void File_OfSeveralBatches_IsItsRows(Table table)
    {
        string?[] names = [.. table.Rows.Select(row => row.Segment).OfType<string>().Distinct()];
        using var file = new TemporaryFile();
        AnswerFiles.WriteArrow(file.Path, table.Parts.Select(part => AnswerFiles.Batch(
            names, [.. part.Select(row => row.Segment is null ? (int?)null : System.Array.IndexOf(names, row.Segment))], [.. part.Select(row => row.Rating)])));

        Same.AsRows(table.Rows, ArrowColumns.CountFile(file.Path, AnswerFiles.Region, AnswerFiles.Rating));
    }

    [Fact]
    public void Indexes_OfEveryWidth_AreRead()
    {
        var random = new Random(1);
        int?[] indexes = [0, 1, null, 2, 1];
        Answer[] rows = [new("a", 9), new("b", null), new(null, 3), new("c", 11), new("b", 10)];
        foreach (ArrayData column in (ArrayData[])
            [
                ArrowParts.Column<sbyte>(indexes, random), ArrowParts.Column<byte>(indexes, random), ArrowParts.Column<short>(indexes, random),
                ArrowParts.Column<ushort>(indexes, random), ArrowParts.Column<int>(indexes, random), ArrowParts.Column<uint>(indexes, random),
            ])
        {
            Same.AsRows(rows, Count(ArrowParts.AsBatch(column, ["a", "b", "c"], ArrowParts.Column<byte>([.. rows.Select(row => row.Rating)], random))));
        }

        ArrayData ratings = ArrowParts.Column<byte>([1], random);
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Count(ArrowParts.AsBatch(ArrowParts.Column<long>([0], random), ["a"], ratings)));
        Assert.Contains("int64. Encode the column with 32-bit indexes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ratings_BelowTheScale_AreInvalidInEveryWidth()
    {
        var random = new Random(2);
        int?[] ratings = [-1, 10, null, -128, 11, 0];
        Answer[] rows = [.. ratings.Select(rating => new Answer("a", rating))];
        ArrayData indexes = ArrowParts.Column<int>([0, 0, 0, 0, 0, 0], random);
        foreach (ArrayData column in (ArrayData[])[ArrowParts.Column<sbyte>(ratings, random), ArrowParts.Column<int>(ratings, random)])
        {
            TallyBreakdown<string?> counted = Count(ArrowParts.AsBatch(indexes, ["a"], column));

            Same.AsRows(rows, counted);
            Assert.Equal(3, counted.Overall.Invalid);
        }

        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => Count(ArrowParts.AsBatch(indexes, ["a"], ArrowParts.Column<long>(ratings, random))));
        Assert.Contains("int64. Store them as uint8, int8 or int32", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_OfAMillionRows_IsNotCopied()
    {
        var random = new Random(3);
        Answer[] rows = [.. Enumerable.Range(0, 1_000_000).Select(row => new Answer(row % 7 == 0 ? null : $"Region {row % 5}", row % 3 == 0 ? null : row % 12))];
        using RecordBatch batch = ArrowParts.Batch(rows, random);
        Count(batch);
        long before = GC.GetAllocatedBytesForCurrentThread();
        TallyBreakdown<string?> counted = Count(batch);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Same.AsRows(rows, counted);
        Assert.InRange(allocated, 0, 50_000);
    }

    /// <summary>Why <see cref="AnswerFiles.WriteArrow"/> refuses what the format allows. When this fails, the package has learned it.</summary>
    [Fact]
    public void ApacheArrow_SecondDictionary_IsNotWritten()
    {
        RecordBatch[] batches = [AnswerFiles.Batch(["North"], [0], [9]), AnswerFiles.Batch(["South"], [0], [9])];
        using var stream = new MemoryStream();
        using (var writer = new ArrowStreamWriter(stream, AnswerFiles.Schema, leaveOpen: true))
        {
            System.Array.ForEach(batches, writer.WriteRecordBatch);
            writer.WriteEnd();
        }

        stream.Position = 0;
        using var reader = new ArrowStreamReader(stream);
        Assert.Equal("North", Count(reader.ReadNextRecordBatch()).Single().Segment);
        Assert.Equal("North", Count(reader.ReadNextRecordBatch()).Single().Segment);
        using var file = new TemporaryFile();
        Assert.Contains("different dictionaries", Assert.Throws<ArgumentException>(() => AnswerFiles.WriteArrow(file.Path, batches)).Message, StringComparison.Ordinal);
    }

    private static TallyBreakdown<string?> Count(RecordBatch batch) => ArrowColumns.Count(batch, AnswerFiles.Region, AnswerFiles.Rating);
}
