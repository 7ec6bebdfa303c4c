namespace Nps.Core.Tests;

/// <summary>Bad input gets one clear error, and nothing is lost.</summary>
public class CountingErrorTests
{
    private const string Expected = "3 of 5 ratings are not integers from 0 to 10; the first is 11 at index 1.";

    private static readonly int[] Bad = [10, 11, 12, 0, 11];
    private static readonly byte[] BadBytes = [10, 11, 12, 0, 11];

    [Fact]
    public void StrictEntryPoints_InvalidRatings_ThrowOnceWithCountIndexAndValue()
    {
        AssertError(Expected, "ratings", () => RatingDistribution.FromRatings(Bad));
        AssertError(Expected, "ratings", () => RatingDistribution.FromRatings(BadBytes));
        AssertError(Expected, "ratings", () => RatingDistribution.FromRatings(Bad.AsSpan()));
        AssertError(Expected, "ratings", () => RatingDistribution.FromRatings(BadBytes.AsSpan()));
        AssertError(Expected, "ratings", () => ResponseCounts.FromRatings(Bad));
        AssertError(Expected, "ratings", () => ResponseCounts.FromRatings(BadBytes));
        AssertError(Expected, "source", () => Bad.ToResponseCounts(r => r));
        AssertError(Expected, "source", () => Bad.ToSegmentBreakdown(_ => 1, r => r));
        AssertError(Expected, "source", () => Bad.ToNpsTrend(_ => DateTime.MinValue, r => r, PeriodUnit.Day));
        AssertError(Expected, "source", () => Bad.ToNpsTrend(_ => DateTimeOffset.MinValue, r => r, PeriodUnit.Day));
        AssertError(Expected, "source", () => Bad.ToNpsTrend(_ => (DateOnly?)null, r => r, PeriodUnit.Day));
        AssertError(Expected, "source", () => Bad.ToNpsTrend(_ => (CalendarPeriod?)null, r => r));
        AssertError(Expected, "source", () => Bad.ToNpsTrend(r => r, r => r));
        AssertError(Expected, "source", () => Bad.ToSegmentTrends(r => r, _ => DateTime.MinValue, r => r, PeriodUnit.Day));
        AssertError(Expected, "source", () => Bad.ToSegmentTrends(r => r, _ => default(CalendarPeriod), r => r));
        AssertError(Expected, "source", () => Bad.ToAsOfTrend(r => r, _ => DateTime.MinValue, r => r, PeriodUnit.Day, 1));
        AssertError(Expected, "source", () => Bad.ToDriverBreakdown(r => new[] { r }, r => r));
        AssertError(Expected, "source", () => Bad.ToDriverBreakdown(r => new[] { r }, r => r, _ => 1));
        AssertError(Expected, "source", () => Bad.ToWeightedResponseCounts(r => r, _ => 1));
        AssertError(Expected, "before", () => Bad.ToNpsTransitions([], r => r, r => r));
        AssertError(Expected, "after", () => Array.Empty<int>().ToNpsTransitions(Bad, r => r, r => r));
    }

    [Fact]
    public void StrictEntryPoints_ReadEverythingBeforeTheyThrow()
    {
        int read = 0;
        IEnumerable<int> ratings = Enumerable.Range(-2, 100).Select(rating =>
        {
            read++;
            return rating;
        });

        var error = Assert.Throws<ArgumentException>(() => ratings.ToResponseCounts(r => r));

        Assert.Equal(100, read);
        Assert.StartsWith("89 of 100 ratings are not integers from 0 to 10; the first is -2 at index 0.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LenientEntryPoints_InvalidRatings_CountThem()
    {
        int?[] answers = [10, null, 11, 0, -1, null, 255];

        RatingTally tally = answers.ToRatingTally(r => r);

        Assert.Equal(new ResponseCounts(1, 0, 1), tally.Ratings.Classify());
        Assert.Equal(2, tally.Missing);
        Assert.Equal(3, tally.Invalid);
        Assert.Equal(7, tally.Total);
        Assert.Equal(0.5, tally.ResponseRate);
        Assert.Equal(3, RatingTally.FromRatings(Bad).Invalid);
        Assert.Equal(3, RatingTally.FromRatings(BadBytes).Invalid);
        Assert.Equal("2 valid, 2 missing, 3 invalid", tally.ToString());
    }

    [Fact]
    public void EntryPoints_NullArguments_AreNamed()
    {
        int[] none = null!;
        int[] some = [1];
        Func<int, int?> noRating = null!;

        Assert.Equal("ratings", Assert.Throws<ArgumentNullException>(() => RatingDistribution.FromRatings(none)).ParamName);
        Assert.Equal("ratings", Assert.Throws<ArgumentNullException>(() => RatingDistribution.FromRatings((byte[])null!)).ParamName);
        Assert.Equal("ratings", Assert.Throws<ArgumentNullException>(() => RatingTally.FromRatings(none)).ParamName);
        Assert.Equal("ratings", Assert.Throws<ArgumentNullException>(() => RatingTally.FromRatings((byte[])null!)).ParamName);
        Assert.Equal("ratings", Assert.Throws<ArgumentNullException>(() => ResponseCounts.FromRatings(none)).ParamName);
        Assert.Equal("countsByRating", Assert.Throws<ArgumentNullException>(() => RatingDistribution.FromCounts(null!)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => none.ToRatingTally(r => r)).ParamName);
        Assert.Equal("rating", Assert.Throws<ArgumentNullException>(() => some.ToRatingTally(noRating)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => none.ToResponseCounts(r => r)).ParamName);
        Assert.Equal("rating", Assert.Throws<ArgumentNullException>(() => some.ToResponseCounts(noRating)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => none.ToSegmentBreakdown(r => r, r => r)).ParamName);
        Assert.Equal("segment", Assert.Throws<ArgumentNullException>(() => some.ToSegmentBreakdown((Func<int, int>)null!, r => r)).ParamName);
        Assert.Equal("rating", Assert.Throws<ArgumentNullException>(() => some.ToSegmentBreakdown(r => r, noRating)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => none.ToNpsTrend(_ => DateTime.MinValue, r => r, PeriodUnit.Day)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentNullException>(() => some.ToNpsTrend((Func<int, DateTime?>)null!, r => r, PeriodUnit.Day)).ParamName);
        Assert.Equal("rating", Assert.Throws<ArgumentNullException>(() => some.ToNpsTrend(_ => DateTime.MinValue, noRating, PeriodUnit.Day)).ParamName);
    }

    [Fact]
    public void Constructors_NegativeCounts_AreNamed()
    {
        Assert.Equal("promoters", Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseCounts(-1, 0, 0)).ParamName);
        Assert.Equal("passives", Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseCounts(0, -1, 0)).ParamName);
        Assert.Equal("detractors", Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseCounts(0, 0, -1)).ParamName);
        Assert.Equal("missing", Assert.Throws<ArgumentOutOfRangeException>(() => new RatingTally(default, missing: -1)).ParamName);
        Assert.Equal("invalid", Assert.Throws<ArgumentOutOfRangeException>(() => new RatingTally(default, invalid: -1)).ParamName);
    }

    [Fact]
    public void FromCounts_WrongLengthOrNegative_SaysWhich()
    {
        AssertError("Expected eleven counts, for the ratings 0 to 10, but got 10.", "countsByRating", () => RatingDistribution.FromCounts(new long[10]));
        AssertError("The count of rating 3 is -5; counts are 0 or more.", "countsByRating", () => RatingDistribution.FromCounts([0, 0, 0, -5, 0, 0, 0, 0, 0, 0, 0]));
    }

    [Fact]
    public void Subtraction_BelowZero_SaysOfWhat()
    {
        AssertError("Cannot subtract 2 passives: there are only 1.", "right", () => new ResponseCounts(5, 1, 5) - new ResponseCounts(1, 2, 1));
        AssertError("Cannot subtract 2 passives: there are only 1.", "other", () => new ResponseCounts(5, 1, 5).Minus(new ResponseCounts(1, 2, 1)));
        AssertError("Cannot subtract 1 ratings of 4: there are only 0.", "right", () => default(RatingDistribution) - RatingDistribution.FromRatings([4]));
        AssertError("Cannot subtract 1 ratings of 4: there are only 0.", "other", () => default(RatingDistribution).Minus(RatingDistribution.FromRatings([4])));
    }

    [Fact]
    public void Totals_BeyondInt64_Overflow()
    {
        Assert.Throws<OverflowException>(() => new ResponseCounts(long.MaxValue, 1, 0));
        Assert.Throws<OverflowException>(() => new ResponseCounts(long.MaxValue, 0, 0) + new ResponseCounts(1, 0, 0));
        Assert.Throws<OverflowException>(() => new ResponseCounts(long.MaxValue, 0, 0) + new ResponseCounts(0, 1, 0));
        Assert.Throws<OverflowException>(() => RatingDistribution.FromCounts([long.MaxValue, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        Assert.Throws<OverflowException>(() => new RatingTally(RatingDistribution.FromCounts([long.MaxValue, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 1));
        Assert.Equal(100, new ResponseCounts(long.MaxValue, 0, 0).Score!.Value.Points);
    }

    [Fact]
    public void EmptySequences_GiveEmptyResults()
    {
        int[] none = [];

        Assert.Equal(ResponseCounts.Empty, none.ToResponseCounts(r => r));
        Assert.Equal(default, none.ToRatingTally(r => r));
        Assert.Null(none.ToRatingTally(r => r).ResponseRate);
        Assert.Empty(none.ToSegmentBreakdown(r => r, r => r));
        Assert.Empty(none.ToNpsTrend(_ => DateTime.MinValue, r => r, PeriodUnit.Month));
        Assert.Null(none.ToResponseCounts(r => r).Score);
        Assert.Null(none.ToResponseCounts(r => r).GetConfidenceInterval());
    }

    private static void AssertError(string message, string paramName, Func<object> action)
    {
        var error = Assert.Throws<ArgumentException>(action);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(paramName, error.ParamName);
    }
}
