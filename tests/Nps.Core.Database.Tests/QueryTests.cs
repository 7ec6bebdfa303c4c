using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Database.Tests;

/// <summary>A database counts what memory counts, by one GROUP BY.</summary>
[Collection(DatabaseTests.Name)]
public class QueryTests(Databases databases)
{
    private static readonly RatingScale FiveStars = new(1, 5, passiveFrom: 4, promoterFrom: 5);

    public static TheoryData<string> Names => Databases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Tally_IsTheOneOfTheRows(string database) => Check(database, (table, rows) =>
    {
        Assert.Equal(rows.ToRatingTally(a => a.Score), table.Answers.ToRatingTally(a => a.Score));
        Assert.Equal(rows.ToRatingTally(a => a.ShortScore), table.Answers.ToRatingTally(a => a.ShortScore));
        Assert.Equal(rows.ToRatingTally(a => a.ByteScore), table.Answers.ToRatingTally(a => a.ByteScore));
        Assert.Equal(rows.ToRatingTally(a => (int?)a.Stars, FiveStars), table.Answers.ToRatingTally(a => (int?)a.Stars, FiveStars));
        AssertGroupedOnce(table, statements: 4);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Breakdown_BySegmentsOfEveryKind_IsTheOneOfTheRows(string database) => Check(database, (table, rows) =>
    {
        AssertSame(rows.ToTallyBreakdown(a => a.Region, a => a.Score), table.Answers.ToTallyBreakdown(a => a.Region, a => a.Score));
        AssertSame(rows.ToTallyBreakdown(a => a.Channel.Name, a => a.Score), table.Answers.ToTallyBreakdown(a => a.Channel.Name, a => a.Score));
        AssertSame(rows.ToTallyBreakdown(a => a.StoreId, a => a.ByteScore), table.Answers.ToTallyBreakdown(a => a.StoreId, a => a.ByteScore));
        AssertSame(rows.ToTallyBreakdown(a => a.Stars, a => a.Score), table.Answers.ToTallyBreakdown(a => a.Stars, a => a.Score));
        AssertSame(rows.ToTallyBreakdown(a => a.Day.Year, a => a.Score), table.Answers.ToTallyBreakdown(a => a.Day.Year, a => a.Score));
        AssertSame(
            rows.ToTallyBreakdown(a => a.Store?.City, a => a.Score), table.Answers.ToTallyBreakdown(a => (string?)a.Store!.City, a => a.Score));
        AssertSame(
            rows.ToTallyBreakdown(a => a.Region, a => a.Score, comparer: StringComparer.OrdinalIgnoreCase),
            table.Answers.ToTallyBreakdown(a => a.Region, a => a.Score, comparer: StringComparer.OrdinalIgnoreCase));
        AssertGroupedOnce(table, statements: 7);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Strict_IsTheOneOfTheRows_OrAnError(string database) => Check(database, (table, rows) =>
    {
        int invalid = rows.Count(a => a.Score is < 0 or > 10);
        if (invalid == 0)
        {
            Assert.Equal(rows.ToResponseCounts(a => a.Score), table.Answers.ToResponseCounts(a => a.Score));
            Assert.Equal(
                rows.ToSegmentBreakdown(a => a.Region, a => a.Score).Select(s => (s.Segment, s.Counts)).ToHashSet(),
                table.Answers.ToSegmentBreakdown(a => a.Region, a => a.Score).Select(s => (s.Segment, s.Counts)).ToHashSet());
        }
        else
        {
            string counts = Assert.Throws<ArgumentException>("source", () => table.Answers.ToResponseCounts(a => a.Score)).Message;
            string breakdown = Assert.Throws<ArgumentException>("source", () => table.Answers.ToSegmentBreakdown(a => a.Region, a => a.Score)).Message;
            Assert.StartsWith($"{invalid} of {rows.Count(a => a.Score is not null)} ratings", counts, StringComparison.Ordinal);
            Assert.StartsWith($"{invalid} of ", breakdown, StringComparison.Ordinal);
        }

        AssertGroupedOnce(table, statements: 2);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void WhereCategory_IsACondition_AndChoosesTheRowsOfTheCategory(string database) => Check(database, (table, rows) =>
    {
        foreach (NpsCategory category in Enum.GetValues<NpsCategory>())
        {
            Assert.Equal(
                rows.WhereCategory(category, a => a.Score).Select(a => a.Id).Order(),
                table.Answers.WhereCategory(category, a => a.Score).Select(a => a.Id).ToList().Order());
            Assert.Equal(
                rows.WhereCategory(category, a => a.ByteScore, FiveStars).LongCount(),
                table.Answers.WhereCategory(category, a => a.ByteScore, FiveStars).LongCount());
        }

        Assert.All(table.TakeStatements(), sql => Assert.Contains("WHERE", sql, StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_AreFilteredSortedPagedAndConcatenated_ByTheDatabase(string database) => Check(database, (table, rows) =>
    {
        IQueryable<RatingCount<string?>> counted = table.Answers.CountRatingsBy(a => a.Region, a => a.Score).TagWith("report");
        TallyBreakdown<string?> all = rows.ToTallyBreakdown(a => a.Region, a => a.Score);

        Assert.Equal(
            all.TryGetSegment("North", out SegmentTally<string?>? north) ? north.Tally : default,
            counted.Where(row => row.Segment == "North").ToTallyBreakdown().Overall);
        Assert.Equal(
            rows.GroupBy(a => (a.Region, a.Score)).Select(g => g.LongCount()).OrderDescending().Take(3),
            counted.OrderByDescending(row => row.Count).Take(3).Select(row => row.Count).ToList());
        AssertSame(
            rows.Concat(rows).ToTallyBreakdown(a => a.Region, a => a.Score),
            counted.Concat(table.Answers.CountRatingsBy(a => a.Region, a => a.Score)).ToTallyBreakdown());
        Assert.All(table.TakeStatements(), sql => Assert.Contains("GROUP BY", sql, StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Rows_Awaited_AreTheSame(string database)
    {
        await using TableContext table = databases.OpenEmpty(database);
        table.Answers.AddRange(new TableAnswer { Region = "North", Score = 9 }, new TableAnswer { Region = "North", Score = null }, new TableAnswer { Score = 9 });
        await table.SaveChangesAsync();

        List<RatingCount<string?>> rows = await table.Answers.CountRatingsBy(a => a.Region, a => a.Score).ToListAsync();

        Assert.Equal(3, rows.Count);
        Assert.Equal("2 valid, 1 missing, 0 invalid in 2 segments", rows.ToTallyBreakdown().ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Segments_OfSeveralColumns_AreGroupedTogether(string database) => Check(database, (table, rows) =>
    {
        IQueryable<RatingCount<Place>> query = table.Answers.CountRatingsBy(a => new Place(a.Region, a.Channel.IsMobile), a => a.Score);

        AssertSame(rows.ToTallyBreakdown(a => new Place(a.Region, a.Channel.IsMobile), a => a.Score), query.ToTallyBreakdown());
        AssertGroupedOnce(table, statements: 1);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Days_GroupedInTheDatabase_AreFoldedByTheCalendar(string database) => Check(database, (table, rows) =>
    {
        TableAnswer[] valid = [.. rows.Where(a => a.Score is null or (>= 0 and <= 10))];
        IQueryable<TableAnswer> inRange = table.Answers.Where(a => a.Score == null || (a.Score >= 0 && a.Score <= 10));

        NpsTrend<CalendarPeriod> months = inRange.ToSegmentBreakdown(a => a.Day, a => a.Score).ToNpsTrend(PeriodUnit.Month);

        NpsTrend<CalendarPeriod> expected = valid.ToNpsTrend(a => a.Day, a => a.Score, PeriodUnit.Month);
        Assert.Equal(expected.Select(p => (p.Period, p.Counts)), months.Select(p => (p.Period, p.Counts)));
        AssertGroupedOnce(table, statements: 1);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Selector_ThatTheDatabaseCannotEvaluate_IsRefused_NotEvaluatedHere(string database)
    {
        using TableContext table = databases.OpenEmpty(database);

        Assert.Throws<InvalidOperationException>(() => table.Answers.ToRatingTally(a => Clean(a.Region)));
        Assert.Throws<InvalidOperationException>(() => table.Answers.ToTallyBreakdown(a => Clean(a.Region), a => a.Score));
        Assert.Empty(table.TakeStatements());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Decimals_WithTheGuard_AreInvalidBetweenTwoRatings(string database)
    {
        using TableContext table = databases.OpenEmpty(database);
        table.Answers.AddRange(
            new TableAnswer { Average = 9 }, new TableAnswer { Average = 8.5 }, new TableAnswer { Average = 9.5 }, new TableAnswer { Average = 6.5 },
            new TableAnswer());
        table.SaveChanges();

        RatingTally tally = table.Answers.ToRatingTally(a => a.Average == Math.Floor(a.Average!.Value) ? (int?)a.Average : a.Average == null ? null : -1);

        Assert.Equal(new RatingTally(RatingDistribution.FromRatings([9]), missing: 1, invalid: 3), tally);
    }

    private static int? Clean(string? text) => text?.Length;

    private static void AssertSame<TSegment>(TallyBreakdown<TSegment> expected, TallyBreakdown<TSegment> actual)
    {
        Assert.Equal(expected.Overall, actual.Overall);
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected, segment => Assert.Equal(segment.Tally, actual[segment.Segment].Tally));
    }

    private static void AssertGroupedOnce(TableContext table, int statements)
    {
        string[] sent = table.TakeStatements();
        Assert.Equal(statements, sent.Length);
        Assert.All(sent, sql =>
        {
            Assert.Contains("GROUP BY", sql, StringComparison.Ordinal);
            Assert.Contains("COUNT(*)", sql, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("COUNT(*)::int", sql, StringComparison.OrdinalIgnoreCase);
        });
    }

    private void Check(string database, Action<TableContext, TableAnswer[]> law, [CallerMemberName] string name = "") =>
        Answers.Check(() => databases.OpenEmpty(database), law, name);
}
