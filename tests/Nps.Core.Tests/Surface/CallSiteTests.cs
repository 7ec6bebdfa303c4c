namespace Nps.Core.Tests;

/// <summary>The calls that people write: this compiles, so each of them means one overload, and that the expected one.</summary>
public class CallSiteTests
{
    private static readonly Row[] Rows = [new("a", 1, new DateTime(2026, 3, 15), 9, 2)];
    private static readonly int[] Indexes = [0, 0];
    private static readonly byte[] Bytes = [9, 10];
    private static readonly int[] Ints = [9, 10];
    private static readonly string[] Names = ["a"];

    private sealed record Row(string? Region, int? Wave, DateTime Time, int Score, int Number)
    {
        internal DateTime? MaybeTime => Time;

        internal DateOnly Date => DateOnly.FromDateTime(Time);

        internal DateOnly? MaybeDate => Date;

        internal DateTimeOffset Moment => new(Time, TimeSpan.Zero);

        internal DateTimeOffset? MaybeMoment => Moment;

        internal CalendarPeriod Period => CalendarPeriod.Containing(Time, PeriodUnit.Month);

        internal CalendarPeriod? MaybePeriod => Period;

        internal int? MaybeScore => Score;

        internal string Answer => $"{Score}";
    }

    [Fact]
    public void Trends_OfEveryKindOfDateAndWave()
    {
        NpsTrend<CalendarPeriod>[] months =
        [
            Rows.ToNpsTrend(r => r.Time, r => r.Score, PeriodUnit.Month),
            Rows.ToNpsTrend(r => r.MaybeTime, r => r.MaybeScore, PeriodUnit.Month),
            Rows.ToNpsTrend(r => r.Date, r => r.Score, PeriodUnit.Month),
            Rows.ToNpsTrend(r => r.MaybeDate, r => r.Score, PeriodUnit.Month),
            Rows.ToNpsTrend(r => r.Moment, r => r.Score, PeriodUnit.Month),
            Rows.ToNpsTrend(r => r.MaybeMoment, r => r.Score, PeriodUnit.Month),
            Rows.ToNpsTrend(r => r.Period, r => r.Score),
            Rows.ToNpsTrend(r => r.MaybePeriod, r => r.Score),
            Rows.ToNpsTrend(r => r.Wave is null ? null : r.MaybePeriod, r => r.Score),
            Rows.ToNpsTrend(r => r.Time, r => r.Score, PeriodUnit.Month, new ReportingCalendar(), RatingScale.Standard),
            Rows.ToSegmentBreakdown(r => r.Time, r => r.Score).ToNpsTrend(PeriodUnit.Month),
            Rows.ToSegmentBreakdown(r => r.MaybeTime, r => r.Score).ToNpsTrend(PeriodUnit.Month),
            Rows.ToSegmentBreakdown(r => r.Date, r => r.Score).ToNpsTrend(PeriodUnit.Month),
            Rows.ToSegmentBreakdown(r => r.MaybeDate, r => r.Score).ToNpsTrend(PeriodUnit.Month),
            Rows.ToSegmentBreakdown(r => r.Period, r => r.Score).ToNpsTrend(),
            Rows.ToSegmentBreakdown(r => r.MaybePeriod, r => r.Score).ToNpsTrend(),
            Rows.ToSegmentTrends(r => r.Region, r => r.Time, r => r.Score, PeriodUnit.Month).Overall,
            Rows.ToSegmentTrends(r => r.Region, r => r.MaybeDate, r => r.Score, PeriodUnit.Month).Overall,
            Rows.ToSegmentTrends(r => r.Region, r => r.Moment, r => r.Score, PeriodUnit.Month).Overall,
            Rows.ToSegmentTrends(r => r.Region, r => r.Period, r => r.Score).Overall,
            Rows.ToSegmentTrends(r => (r.Region, r.Wave), r => r.MaybePeriod, r => r.Score, RatingScale.Standard).Overall,
            Rows.ToAsOfTrend(r => r.Wave, r => r.Time, r => r.Score, PeriodUnit.Month, 12),
            Rows.ToAsOfTrend(r => r.Region, r => r.Date, r => r.Score, PeriodUnit.Month, 12),
            Rows.ToAsOfTrend(r => r.Region, r => r.Moment, r => r.Score, PeriodUnit.Month, 12),
        ];
        NpsTrend<int?> waves = Rows.ToNpsTrend(r => r.Wave, r => r.Score);
        NpsTrend<string?> names = Rows.ToNpsTrend(r => r.Region, r => r.Score, RatingScale.Standard);
        NpsTrend<int> numbers = Rows.ToNpsTrend(r => r.Number, r => r.Score);

        Assert.All(months, trend => Assert.Equal((Rows[0].Period, 1), (Assert.Single(trend).Period, trend[0].Counts.Promoters)));
        Assert.Equal((1, "a", 2), (waves[0].Period, names[0].Period, numbers[0].Period));
        Assert.Single(months[0].AsOf(Rows[0].Time));
        Assert.Single(months[0].AsOf(Rows[0].Date));
    }

    [Fact]
    public void Latest_ByEveryKindOfDate()
    {
        IEnumerable<Row>[] latest =
        [
            Rows.LatestPerRespondent(r => r.Region, r => r.Time),
            Rows.LatestPerRespondent(r => r.Region, r => r.MaybeTime, r => r.Score),
            Rows.LatestPerRespondent(r => r.Region, r => r.Time, Rows[0].Time),
            Rows.LatestPerRespondent(r => r.Region, r => r.Time, Rows[0].Date),
            Rows.LatestPerRespondent(r => r.Region, r => r.Time, r => r.Score, Rows[0].Time),
            Rows.LatestPerRespondent(r => r.Region, r => r.Time, r => r.Score, Rows[0].Date),
            Rows.LatestPerRespondent(r => r.Region, r => r.Date),
            Rows.LatestPerRespondent(r => r.Region, r => r.Date, Rows[0].Date),
            Rows.LatestPerRespondent(r => r.Region, r => r.MaybeDate, r => r.MaybeScore, Rows[0].Date),
            Rows.LatestPerRespondent(r => r.Region, r => r.Moment),
            Rows.LatestPerRespondent(r => r.Region, r => r.Moment, Rows[0].Moment),
            Rows.LatestPerRespondent(r => r.Region, r => r.MaybeMoment, r => r.Score, Rows[0].Moment),
        ];

        Assert.All(latest, rows => Assert.Equal(Rows, rows));
    }

    [Fact]
    public void Rows_CountedAndNot()
    {
        Assert.Equal(1, Rows.ToRatingTally(r => r.Score).Total);
        Assert.Equal(2, Rows.ToRatingTally(r => r.Score, r => r.Number).Total);
        Assert.Equal(2, Rows.ToTallyBreakdown(r => r.Region, r => r.Score, r => r.Number).Overall.Total);
        Assert.Equal(1, Rows.ToTallyBreakdown(r => r.Region, r => r.Score, RatingScale.Standard, StringComparer.OrdinalIgnoreCase).Overall.Total);
        Assert.Equal(1, Rows.ToTallyBreakdown(r => (r.Region, r.Wave), r => r.Score).Overall.Total);
        Assert.Equal(2, Rows.ToDriverBreakdown(r => Names, r => r.Score, r => r.Number).Overall.Total);
        Assert.Equal(1, Rows.ToDriverBreakdown(r => (string[]?)null, r => r.Score).Overall.Total);
        Assert.Equal(1, Rows.ToTextTally(r => r.Answer).Tally.Total);
        Assert.Equal(1, Rows.ToTextTally(r => r.Region).Tally.Invalid);
        Assert.Equal(1, Rows.ToWeightedResponseCounts(r => r.Score, r => r.Number).Responses);
        Assert.Equal(2, new List<ResponseCounts> { new(1, 0, 0), new(0, 0, 1) }.Sum().Total);
        Assert.Equal(["x", "y"], new TextAnswerOptions().WithMissingMarkers("x", "y").MissingMarkers);
        Assert.Equal(["x", "y"], new TextAnswerOptions().WithMissingMarkers(["x", "y"]).MissingMarkers);
        Assert.Equal(["x"], new TextAnswerOptions().WithMissingMarkers("x").MissingMarkers);
        Assert.NotEmpty(new TextAnswerOptions().WithMissingMarkers(TextAnswerOptions.CommonMissingMarkers).MissingMarkers);
        Assert.Equal(10, new TextAnswerOptions().WithLabels(new Dictionary<string, int> { ["Very"] = 10 }).Labels["Very"]);
    }

    [Fact]
    public void Columns_OfArraysSpansAndExpressions()
    {
        ReadOnlySpan<int> indexes = Indexes;
        ReadOnlySpan<byte> bytes = Bytes;
        ReadOnlySpan<int> ints = Ints;
        byte[] all = [3];

        ResponseCounts[] counts =
        [
            SegmentBreakdown.FromColumns(Indexes, Bytes, Names).Overall,
            SegmentBreakdown.FromColumns(Indexes, Ints, Names).Overall,
            SegmentBreakdown.FromColumns(indexes, bytes, Names).Overall,
            SegmentBreakdown.FromColumns(indexes, ints, Names).Overall,
            SegmentBreakdown.FromColumns(Indexes, bytes, Names).Overall,
            SegmentBreakdown.FromColumns(Indexes.AsSpan(), Bytes, Names).Overall,
            SegmentBreakdown.FromColumns(Indexes, Bytes, Names, ratingValidity: all).Overall,
            SegmentBreakdown.FromColumns(Indexes, Bytes, Names, segmentValidity: [3], ratingValidity: [3]).Overall,
            SegmentBreakdown.FromColumns(Indexes, Bytes, Names, null).Overall,
            SegmentBreakdown.FromColumns([0, 0], Bytes, ["a"]).Overall,
            SegmentBreakdown.FromColumns([0, 0], Ints, ["a"]).Overall,
            SegmentBreakdown.FromColumns([0, 0], [9, 10], ["a"]).Overall,
            TallyBreakdown.FromColumns(Indexes, Bytes, Names).Overall.Ratings.Classify(),
            TallyBreakdown.FromColumns([0, 0], [9, 10], ["a"]).Overall.Ratings.Classify(),
            TallyBreakdown.FromColumns(indexes, ints, Names, scale: RatingScale.Standard).Overall.Ratings.Classify(),
            ResponseCounts.FromRatings(Bytes),
            ResponseCounts.FromRatings(Ints),
            ResponseCounts.FromRatings(bytes),
            ResponseCounts.FromRatings([9, 10]),
            RatingTally.FromRatings([9, 10]).Ratings.Classify(),
            RatingDistribution.FromRatings([9, 10]).Classify(),
            RatingDistribution.FromCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]).Classify(),
        ];

        Assert.All(counts, count => Assert.Equal(new ResponseCounts(2, 0, 0), count));
        Assert.Equal(1, TallyBreakdown.FromColumns([0, 0], [9, 300], ["a"]).Overall.Invalid);
        Assert.Equal(1, RatingTally.FromRatings([9, 300]).Invalid);
    }
}
