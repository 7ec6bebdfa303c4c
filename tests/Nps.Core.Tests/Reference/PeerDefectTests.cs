using System.Globalization;

namespace Nps.Core.Tests;

/// <summary>Wrong numbers that other implementations ship: each is a case that must come out right here.</summary>
public class PeerDefectTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Fact]
    public void TruncatingEachPercentage_34_IsReally33()
    {
        NetPromoterScore score = ResponseCounts.FromRatings([10, 9, 9, 8, 7, 6]).Score!.Value;

        Assert.Equal(100.0 / 3, score.Points);
        Assert.Equal(33, score.Round().Points);
    }

    [Fact]
    public void SubtractingRoundedPercentages_39_IsReally38()
    {
        NetPromoterScore score = new ResponseCounts(8, 2, 3).Score!.Value;

        Assert.Equal(500.0 / 13, score.Points);
        Assert.Equal(38, score.Round().Points);
    }

    [Fact]
    public void RoundingBeforeSubtracting_IsWrongInAQuarterOfAllSamples()
    {
        int wrong = 0;
        int all = 0;
        foreach (ResponseCounts counts in AllUpTo(100))
        {
            decimal p = Math.Round(100m * counts.Promoters / counts.Total, MidpointRounding.AwayFromZero);
            decimal d = Math.Round(100m * counts.Detractors / counts.Total, MidpointRounding.AwayFromZero);
            wrong += (double)(p - d) == counts.Score!.Value.Round().Points ? 0 : 1;
            all++;
        }

        Assert.Equal(0.2352, (double)wrong / all, 0.0001);
    }

    [Fact]
    public void EightBitCounters_128Promoters_AreStillPlus100() =>
        Assert.Equal(100, ResponseCounts.FromRatings([.. Enumerable.Repeat(10, 128)]).Score!.Value.Points);

    [Fact]
    public void CachedScore_AddingResponses_ChangesTheScoreOfTheSum()
    {
        var first = new ResponseCounts(1, 0, 0);
        Assert.Equal(100, first.Score!.Value.Points);
        Assert.Equal(0, (first + new ResponseCounts(0, 0, 1)).Score!.Value.Points);
        Assert.Equal(100, first.Score!.Value.Points);
    }

    [Fact]
    public void FloatingPointSubtraction_NeverTurnsMinus50IntoMinus49()
    {
        foreach (ResponseCounts counts in AllUpTo(60))
        {
            // The double nearest to the exact fraction, by way of 28 decimal digits.
            decimal exact = 100m * (counts.Promoters - counts.Detractors) / counts.Total;
            Assert.Equal(double.Parse(exact.ToString(Invariant), Invariant), counts.Score!.Value.Points);
        }
    }

    [Fact]
    public void InvalidAndMissingAnswers_AreNotInTheDenominator()
    {
        int?[] answers = [10, 11, -1, null];
        RatingTally tally = answers.ToRatingTally(answer => answer);

        Assert.Equal(100, tally.Ratings.Classify().Score!.Value.Points);
        Assert.Equal(2, tally.Invalid);
        Assert.Equal(1, tally.Missing);
    }

    [Fact]
    public void MissingAnswers_AreNotPassives() =>
        Assert.Equal(new ResponseCounts(1, 0, 0), new int?[] { 10, null }.ToResponseCounts(answer => answer));

    [Fact]
    public void HalfRatings_FallInNoBucket_SoTheyAreNoRatings()
    {
        Assert.False(Rating.TryParse("6.5", out _));
        Assert.False(Rating.TryParse("8.5", out _));
    }

    [Fact]
    public void NoRows_AreNull_NotZeroNotNaNNotAnException()
    {
        Assert.Null(ResponseCounts.Empty.Score);
        Assert.Null(Array.Empty<int>().ToResponseCounts(answer => answer).Score);
    }

    [Fact]
    public void Zero_IsAnAnswer() => Assert.Equal(-100, ResponseCounts.FromRatings([0]).Score!.Value.Points);

    [Fact]
    public void TwoRoundingRules_ThereIsOne()
    {
        foreach (ResponseCounts counts in AllUpTo(40))
        {
            NetPromoterScore score = counts.Score!.Value;
            Assert.Equal(score.Round().ToString("F0", Invariant), score.ToString("F0", Invariant));
        }
    }

    [Fact]
    public void ZeroVariance_StillHasAnInterval() =>
        Assert.True(new ResponseCounts(10, 0, 0).GetConfidenceInterval()!.Value.MarginOfError > 10);

    [Fact]
    public void SignOfTheDelta_IsKept_AndSignificanceIsTwoSided()
    {
        var fall = new NpsComparison(new ResponseCounts(80, 10, 10), new ResponseCounts(40, 20, 40));

        Assert.Equal(-70, fall.Delta!.Value.Points);
        Assert.True(fall.ZStatistic < 0);
        Assert.True(fall.IsSignificant());
    }

    [Fact]
    public void RoundingBeforeThePValue_IsNotDone_AndEachSampleHasItsOwnSize()
    {
        // Scores 20.4 and 20.2 round to the same number; their difference is not zero.
        var comparison = new NpsComparison(new ResponseCounts(606, 0, 404), new ResponseCounts(301, 0, 199));

        Assert.NotEqual(0, comparison.Delta!.Value.Points);
        Assert.NotEqual(1, comparison.PValue);
        Assert.Equal(
            100 * Math.Sqrt((0.96 / 1010) + (4 * 0.602 * 0.398 / 500)), comparison.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void NinetyPercentInterval_IsNotLabelled95()
    {
        var counts = new ResponseCounts(60, 25, 15);
        double margin = counts.GetConfidenceInterval(ConfidenceLevel.Percent95, IntervalMethod.Wald)!.Value.MarginOfError;

        Assert.Equal(1.959963984540054 * counts.StandardError!.Value, margin, 1e-12);
    }

    [Fact]
    public void WindowsClosedAtBothEnds_CountADayTwice_HereNoDayIs()
    {
        DateTime[] days = [.. Enumerable.Range(0, 365).Select(day => new DateTime(2026, 1, 1).AddDays(day))];
        foreach (PeriodUnit unit in Enum.GetValues<PeriodUnit>())
        {
            Assert.Equal(365, days.ToNpsTrend(day => day, _ => 10, unit).Sum(point => point.Counts.Total));
        }
    }

    [Fact]
    public void SmallDrop_46To39_IsInconclusive()
    {
        // 87 and 94 answers with scores of +46 and +39.
        var drop = new NpsComparison(new ResponseCounts(56, 15, 16), new ResponseCounts(57, 17, 20));

        Assert.Equal(46, drop.Baseline.Score!.Value.Round().Points);
        Assert.Equal(39, drop.Current.Score!.Value.Round().Points);
        Assert.Equal(ComparisonVerdict.Inconclusive, drop.GetVerdict());
    }

    private static IEnumerable<ResponseCounts> AllUpTo(int total) =>
        from n in Enumerable.Range(1, total)
        from promoters in Enumerable.Range(0, n + 1)
        from passives in Enumerable.Range(0, n + 1 - promoters)
        select new ResponseCounts(promoters, passives, n - promoters - passives);
}
