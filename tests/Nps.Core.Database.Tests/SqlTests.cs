using LinqToDB;
using LinqToDB.Data;
using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Database.Tests;

/// <summary>The very statements, by provider. No server is asked.</summary>
public class SqlTests
{
    [Theory]
    [InlineData(
        "SQLite",
        """
        SELECT "a"."Region" AS "Segment", "a"."Score" AS "Rating", COUNT(*) AS "Count"
        FROM "Answers" AS "a"
        GROUP BY "a"."Region", "a"."Score"
        """)]
    [InlineData(
        "PostgreSQL",
        """
        SELECT a."Region" AS "Segment", a."Score" AS "Rating", count(*) AS "Count"
        FROM "Answers" AS a
        GROUP BY a."Region", a."Score"
        """)]
    public void CountRatingsBy_EntityFramework(string provider, string sql)
    {
        using TableContext table = Open(provider);

        Assert.Equal(sql, table.Answers.CountRatingsBy(a => a.Region, a => a.Score).ToQueryString().ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("SQLite", """WHERE "a"."Score" >= 0 AND "a"."Score" <= 6""")]
    [InlineData("PostgreSQL", """WHERE a."Score" >= 0 AND a."Score" <= 6""")]
    public void WhereCategory_EntityFramework(string provider, string condition)
    {
        using TableContext table = Open(provider);

        string sql = table.Answers.Select(a => new { a.Id, a.Score }).WhereCategory(NpsCategory.Detractor, a => a.Score).Select(a => a.Id).ToQueryString();

        Assert.EndsWith(condition, sql, StringComparison.Ordinal);
    }

    [Fact]
    public void CountRatingsBy_LinqToDb()
    {
        using var database = new DataConnection(new DataOptions().UseDuckDB("Data Source=:memory:"));

        IQueryable<RatingCount<string?>> query = database.GetTable<TableAnswer>().CountRatingsBy(r => r.Region, r => r.Score);

        Assert.Equal(
            """
            SELECT
                group_1.Region,
                group_1.Score,
                COUNT(*)
            FROM
                TableAnswer group_1
            GROUP BY
                group_1.Region,
                group_1.Score
            """,
            query.ToSqlQuery().Sql.ReplaceLineEndings("\n").Replace("\t", "    ", StringComparison.Ordinal).Trim());
    }

    private static TableContext Open(string provider) => provider == "SQLite"
        ? new(options => options.UseSqlite("Data Source=:memory:"))
        : new(options => options.UseNpgsql("Host=nobody"));
}
