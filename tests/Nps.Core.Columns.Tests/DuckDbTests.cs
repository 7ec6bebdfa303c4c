using Columns;
using DuckDB.NET.Data;

namespace Nps.Core.Columns.Tests;

public class DuckDbTests
{
    [Property(Arbitrary = [typeof(Tables)], MaxTest = 30)]
    public void Groups_AreTheRows(Table table)
    {
        using DuckDBConnection connection = Open(table.Rows, "UTINYINT");

        Same.AsRows(table.Rows, DuckDbColumns.CountGroups(connection));
    }

    [Property(Arbitrary = [typeof(Tables)], MaxTest = 30)]
    public void Vectors_AreTheRows(Table table)
    {
        using DuckDBConnection connection = Open(table.Rows, "UTINYINT");

        Same.AsRows(table.Rows, DuckDbColumns.CountVectors(connection));
    }

    /// <summary>A vector has 2,048 rows at most. With a filter they are shorter, and the last one is anyway.</summary>
    [Theory]
    [InlineData("UTINYINT")]
    [InlineData("INTEGER")]
    public void Vectors_ManyOfThem_AreTheRows(string ratingType)
    {
        Answer[] rows = [.. Enumerable.Range(0, 10_001).Select(row => new Answer(row % 7 == 0 ? null : $"Region {row % 5}", row % 3 == 0 ? null : row % 13))];
        using DuckDBConnection connection = Open(rows, ratingType);
        Execute(connection, "CREATE TABLE all_answers AS FROM answers");
        Same.AsRows(rows, DuckDbColumns.CountVectors(connection));

        Execute(connection, "DELETE FROM answers WHERE rating = 5");
        Same.AsRows(rows.Where(row => row.Rating != 5), DuckDbColumns.CountVectors(connection));
        Same.AsRows(rows.Where(row => row.Rating != 5), DuckDbColumns.CountGroups(connection));
    }

    [Fact]
    public void Vectors_WithoutNullsOrWithNothingElse_AreTheRows()
    {
        foreach (Answer[] rows in (Answer[][])[[], [new("a", 9), new("b", 1)], [new(null, null), new(null, null)], [new(null, 9)], [new("a", null)]])
        {
            using DuckDBConnection connection = Open(rows, "UTINYINT");

            Same.AsRows(rows, DuckDbColumns.CountVectors(connection));
            Same.AsRows(rows, DuckDbColumns.CountGroups(connection));
        }
    }

    [Fact]
    public void Vectors_RatingsOfAnotherType_AreRefused()
    {
        using DuckDBConnection connection = Open([new("a", 9)], "DOUBLE");

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => DuckDbColumns.CountVectors(connection));
        Assert.Contains("Cast them to UTINYINT, TINYINT or INTEGER", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>An error after some vectors must not leave a total of those before it.</summary>
    [Fact]
    public void Vectors_QueryThatFailsOnTheWay_IsAnError()
    {
        using DuckDBConnection connection = Open([], "INTEGER");
        Execute(connection, "DROP TABLE answers");
        Execute(connection, """
            CREATE VIEW answers AS SELECT 'a' AS region, CASE WHEN i < 100000 THEN i % 11 ELSE error('lost') END::INTEGER AS rating FROM range(200000) AS t(i)
            """);

        Assert.Contains("lost", Assert.Throws<InvalidOperationException>(() => DuckDbColumns.CountVectors(connection)).Message, StringComparison.Ordinal);
    }

    private static DuckDBConnection Open(IEnumerable<Answer> rows, string ratingType)
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, "CREATE TABLE written (region VARCHAR, rating INTEGER)");
        using (DuckDBAppender appender = connection.CreateAppender("written"))
        {
            foreach (Answer row in rows)
            {
                appender.CreateRow().AppendValue(row.Segment).AppendValue(row.Rating).EndRow();
            }
        }

        Execute(connection, $"CREATE TABLE answers AS SELECT region, rating::{ratingType} AS rating FROM written");
        return connection;
    }

    private static void Execute(DuckDBConnection connection, string statement)
    {
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // statements of these tests
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
