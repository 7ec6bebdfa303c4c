// Counts the same answers from an Arrow file, a Parquet file and DuckDB.
// dotnet run -c Release --project docs/samples/columns                                 5,000 rows; a test compares what it prints
// dotnet run -c Release --project docs/samples/columns -- --rows 10000000 --time       ten million rows, and how long each way takes
using System.Globalization;
using Apache.Arrow;
using Columns;
using DuckDB.NET.Data;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int rows = 5_000;
bool time = false;
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--time")
    {
        time = true;
    }
    else if (args[i] == "--rows" && i + 1 < args.Length && int.TryParse(args[++i], CultureInfo.InvariantCulture, out rows) && rows > 0)
    {
        continue;
    }
    else
    {
        Console.Error.WriteLine("usage: columns [--rows NUMBER] [--time]");
        return 2;
    }
}

string folder = Directory.CreateTempSubdirectory("nps-columns-").FullName;
try
{
    // Many rows in batches of a million, few in batches small enough that there are several.
    RecordBatch[] batches = [.. AnswerFiles.Make(rows, regions: time ? 50 : 4, batchRows: time ? 1_000_000 : 2_000)];
    string arrow = Path.Combine(folder, "answers.arrow");
    string parquet = Path.Combine(folder, "answers.parquet");
    AnswerFiles.WriteArrow(arrow, batches);
    AnswerFiles.WriteParquet(parquet, batches);
    using var connection = new DuckDBConnection("Data Source=:memory:");
    connection.Open();
    using (DuckDBCommand command = connection.CreateCommand())
    {
        command.CommandText = $"CREATE TABLE answers AS SELECT * FROM read_parquet('{parquet.Replace("'", "''", StringComparison.Ordinal)}')";
        command.ExecuteNonQuery();
    }

    if (time)
    {
        Timing.Run(batches, arrow, parquet, connection);
        return 0;
    }

    TallyBreakdown<string?> inMemory = Timing.CountBatches(batches);
    foreach (SegmentTally<string?> segment in inMemory)
    {
        Console.WriteLine($"{segment.Segment ?? "(no region)"}: {segment.Tally}, {segment.Tally.Ratings.Classify().Score}");
    }

    Console.WriteLine($"all: {inMemory}, {inMemory.Classify().Overall.Score}");
    foreach ((string name, TallyBreakdown<string?> counted) in ((string, TallyBreakdown<string?>)[])
    [
        ("Arrow file", ArrowColumns.CountFile(arrow, AnswerFiles.Region, AnswerFiles.Rating)),
        ("Parquet file", ParquetColumns.CountFile(parquet, AnswerFiles.Region, AnswerFiles.Rating)),
        ("DuckDB, GROUP BY", DuckDbColumns.CountGroups(connection)),
        ("DuckDB, vectors", DuckDbColumns.CountVectors(connection)),
    ])
    {
        bool same = counted.Overall == inMemory.Overall && inMemory.All(segment => counted[segment.Segment].Tally == segment.Tally);
        Console.WriteLine($"{name}: {(same ? "the same" : $"WRONG: {counted}")}");
    }

    // A slice begins within the columns of the whole, and so within their bitmaps.
    RecordBatch slice = batches[0].Slice(3, 10);
    Console.WriteLine($"rows 3 to 12: {ArrowColumns.Count(slice, AnswerFiles.Region, AnswerFiles.Rating).Overall}");
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
