using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;

namespace Nps.Core.Database.Tests;

/// <summary>Another provider, linq2db, and another database, DuckDB, over files of columns.</summary>
public sealed class LinqToDbTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("nps-parquet-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void ParquetFiles_AreCountedWhereTheyLie_ByOneGroupBy()
    {
        using var database = new DataConnection(new DataOptions().UseDuckDB("Data Source=:memory:"));
        int rows = WriteFiles(database);
        IQueryable<FileRow> files = database.FromSql<FileRow>($"read_parquet({Files}, hive_partitioning = true)");

        TallyBreakdown<string?> tallies = files.ToTallyBreakdown(r => r.Region, r => r.Score);

        Assert.Contains("GROUP BY", database.LastQuery, StringComparison.Ordinal);
        Assert.Equal(rows, tallies.Overall.Total);
        Assert.Equal(Expected().ToRatingTally(r => r.Score), tallies.Overall);
        Assert.All(Expected().ToTallyBreakdown(r => r.Region, r => r.Score), segment => Assert.Equal(segment.Tally, tallies[segment.Segment].Tally));
        Assert.Equal(tallies.Overall, files.ToRatingTally(r => r.Score));
        Assert.Equal(
            Expected().WhereCategory(NpsCategory.Promoter, r => r.Score).LongCount(), files.WhereCategory(NpsCategory.Promoter, r => r.Score).LongCount());
    }

    [Fact]
    public void Rows_OfTwoQueries_AreConcatenated()
    {
        using var database = new DataConnection(new DataOptions().UseDuckDB("Data Source=:memory:"));
        WriteFiles(database);
        IQueryable<FileRow> files = database.FromSql<FileRow>($"read_parquet({Files}, hive_partitioning = true)");

        RatingTally twice = files.CountRatings(r => r.Score).Concat(files.CountRatings(r => r.Score)).ToRatingTally();

        RatingTally once = Expected().ToRatingTally(r => r.Score);
        Assert.Equal(once + once, twice);
    }

    private string Files => Path.Combine(_directory.FullName, "**", "*.parquet");

    private static FileRow[] Expected() =>
        [.. Enumerable.Range(0, 1_000).Select(i => new FileRow
        {
            Region = (i % 4) switch { 0 => "North", 1 => "north", 2 => null, _ => "South" },
            Score = i % 13 == 12 ? null : (i % 13) - 1,
        })];

    // One directory for each year, as data lakes keep them.
    private int WriteFiles(DataConnection database)
    {
        FileRow[] rows = Expected();
        string values = string.Join(", ", rows.Select((row, i) => string.Create(
            CultureInfo.InvariantCulture, $"({(row.Region is null ? "NULL" : $"'{row.Region}'")}, {(row.Score is int score ? score.ToString(CultureInfo.InvariantCulture) : "NULL")}, {2024 + (i % 2)})")));
        database.Execute($"COPY (SELECT * FROM (VALUES {values}) AS t(Region, Score, Year)) TO '{_directory.FullName}' (FORMAT parquet, PARTITION_BY (Year), OVERWRITE_OR_IGNORE)");
        return rows.Length;
    }

    private sealed class FileRow
    {
        [Column]
        public string? Region { get; set; }

        [Column]
        public int? Score { get; set; }
    }
}
