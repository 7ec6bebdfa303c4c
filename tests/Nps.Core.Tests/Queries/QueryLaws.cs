using System.Linq.Expressions;

namespace Nps.Core.Tests;

/// <summary>A query counts what a sequence of the same rows would, whoever evaluates it; here the base library does, in memory.</summary>
public class QueryLaws
{
    [Property]
    public void CountRatings_AreTheDistinctRatings_EachWithItsNumber(DirtyResponse[] rows)
    {
        RatingCount[] counted = [.. rows.AsQueryable().CountRatings(r => r.Score)];

        Assert.Equal(
            rows.GroupBy(r => r.Score).Select(g => new RatingCount { Rating = g.Key, Count = g.LongCount() }).ToHashSet(), counted.ToHashSet());
        Assert.Equal(rows.Select(r => r.Score).Distinct().Count(), counted.Length);
    }

    [Property]
    public void Tallies_OfAQuery_AreThoseOfTheSequence(DirtyResponse[] rows, RatingScale scale)
    {
        IQueryable<DirtyResponse> table = rows.AsQueryable();

        Assert.Equal(rows.ToRatingTally(r => r.Score, scale), table.ToRatingTally(r => r.Score, scale));
        Assert.Equal(rows.ToRatingTally(r => r.Score, scale), table.CountRatings(r => r.Score).ToRatingTally(scale));
        AssertSame(
            rows.ToTallyBreakdown(r => r.Region, r => r.Score, scale, StringComparer.OrdinalIgnoreCase),
            table.ToTallyBreakdown(r => r.Region, r => r.Score, scale, StringComparer.OrdinalIgnoreCase));
        AssertSame(
            rows.ToTallyBreakdown(r => r.Region, r => r.Score, scale),
            table.CountRatingsBy(r => r.Region, r => r.Score).ToTallyBreakdown(scale));
    }

    [Property]
    public void Parts_CountedOnSeveralServers_AddUpToTheWhole(DirtyResponse[] one, DirtyResponse[] other)
    {
        IQueryable<RatingCount<string?>> both = one.AsQueryable().CountRatingsBy(r => r.Region, r => r.Score)
            .Concat(other.AsQueryable().CountRatingsBy(r => r.Region, r => r.Score));

        AssertSame(one.Concat(other).ToTallyBreakdown(r => r.Region, r => r.Score), both.ToTallyBreakdown());
    }

    [Property]
    public void StrictCounts_OfAQuery_AreThoseOfTheSequence_OrAnError(DirtyResponse[] rows, RatingScale scale)
    {
        IQueryable<DirtyResponse> table = rows.AsQueryable();
        DirtyResponse[] valid = [.. rows.Where(r => r.Score is not int score || (score >= scale.Minimum && score <= scale.Maximum))];

        Assert.Equal(valid.ToResponseCounts(r => r.Score, scale), valid.AsQueryable().ToResponseCounts(r => r.Score, scale));
        Assert.Equal(
            valid.ToSegmentBreakdown(r => r.Region, r => r.Score, scale).Select(s => (s.Segment, s.Counts)),
            valid.AsQueryable().ToSegmentBreakdown(r => r.Region, r => r.Score, scale).Select(s => (s.Segment, s.Counts)));
        if (valid.Length < rows.Length)
        {
            string counts = Assert.Throws<ArgumentException>("source", () => table.ToResponseCounts(r => r.Score, scale)).Message;
            string breakdown = Assert.Throws<ArgumentException>("source", () => table.ToSegmentBreakdown(r => r.Region, r => r.Score, scale)).Message;
            Assert.StartsWith($"{rows.Length - valid.Length} of {rows.Count(r => r.Score is not null)} ratings are not integers", counts, StringComparison.Ordinal);
            Assert.Equal(counts, breakdown);
            Assert.Contains(rows.Except(valid), r => counts.Contains($"one is {r.Score}.", StringComparison.Ordinal));
        }
    }

    [Property]
    public void WhereCategory_IsWhatTheScaleClassifies_AndTheThreeArePartsOfTheValid(DirtyResponse[] rows, RatingScale scale)
    {
        foreach (NpsCategory category in Enum.GetValues<NpsCategory>())
        {
            DirtyResponse[] expected = [.. rows.Where(r => r.Score is int score && scale.TryClassify(score, out NpsCategory of) && of == category)];

            Assert.Equal(expected, rows.WhereCategory(category, r => r.Score, scale));
            Assert.Equal(expected, rows.AsQueryable().WhereCategory(category, r => r.Score, scale));
        }

        Assert.Equal(rows.WhereCategory(NpsCategory.Promoter, r => r.Score, RatingScale.Standard), rows.WhereCategory(NpsCategory.Promoter, r => r.Score));
    }

    [Fact]
    public void Selectors_OfOneParameterEach_SpeakOfTheSameRow()
    {
        Expression<Func<DirtyResponse, string?>> segment = first => first.Region;
        Expression<Func<DirtyResponse, int?>> rating = second => second.Score;

        RatingCount<string?> row = new[] { new DirtyResponse("North", null, 9) }.AsQueryable().CountRatingsBy(segment, rating).Single();

        Assert.Equal(new RatingCount<string?> { Segment = "North", Rating = 9, Count = 1 }, row);
    }

    [Fact]
    public void Arguments_ThatAreNone_AreRefused()
    {
        IQueryable<DirtyResponse> table = Enumerable.Empty<DirtyResponse>().AsQueryable();
        Expression<Func<DirtyResponse, int?>> noRating = null!;
        Expression<Func<DirtyResponse, string?>> noSegment = null!;

        Assert.Throws<ArgumentNullException>("rating", () => table.CountRatings(noRating));
        Assert.Throws<ArgumentNullException>("segment", () => table.CountRatingsBy(noSegment, r => r.Score));
        Assert.Throws<ArgumentNullException>("rating", () => table.CountRatingsBy(r => r.Region, noRating));
        Assert.Throws<ArgumentNullException>("source", () => ((IQueryable<DirtyResponse>)null!).CountRatings(r => r.Score));
        Assert.Throws<ArgumentNullException>("rating", () => table.WhereCategory(NpsCategory.Passive, noRating));
        Assert.Throws<ArgumentOutOfRangeException>("category", () => table.WhereCategory((NpsCategory)3, r => r.Score));
        Assert.Throws<ArgumentOutOfRangeException>("category", () => table.AsEnumerable().WhereCategory((NpsCategory)3, r => r.Score));
        Assert.Throws<ArgumentNullException>("rating", () => table.ToRatingTally(noRating));
        Assert.Throws<ArgumentNullException>("rating", () => table.ToResponseCounts(noRating));
        Assert.Throws<ArgumentNullException>("segment", () => table.ToTallyBreakdown(noSegment, r => r.Score));
        Assert.Throws<ArgumentNullException>("segment", () => table.ToSegmentBreakdown(noSegment, r => r.Score));
    }

    private static void AssertSame(TallyBreakdown<string?> expected, TallyBreakdown<string?> actual)
    {
        Assert.Equal(expected.Overall, actual.Overall);
        Assert.Equal(expected.Select(s => (s.Segment, s.Tally)).ToHashSet(), actual.Select(s => (s.Segment, s.Tally)).ToHashSet());
    }
}
