namespace Nps.Core.Tests;

/// <summary>A question from 1 to 5: counted on the standard scale every answer would be a detractor.</summary>
public class ScaleTests
{
    private static readonly RatingScale FivePoints = new(1, 5, passiveFrom: 4, promoterFrom: 5);
    private static readonly int[] Ratings = [5, 5, 4];
    private static readonly byte[] Bytes = [5, 5, 4];
    private static readonly int[] Indexes = [0, 0, 0];
    private static readonly string[] Segment = ["a"];
    private static readonly ResponseCounts Expected = new(2, 1, 0);

    public static TheoryData<string, Func<ResponseCounts>> WaysIn() => new()
    {
        { "FromRatings, ints", () => ResponseCounts.FromRatings(Ratings, FivePoints) },
        { "FromRatings, bytes", () => ResponseCounts.FromRatings(Bytes, FivePoints) },
        { "FromRatings, span of ints", () => ResponseCounts.FromRatings(Ratings.AsSpan(), FivePoints) },
        { "FromRatings, span of bytes", () => ResponseCounts.FromRatings(Bytes.AsSpan(), FivePoints) },
        { "distribution", () => RatingDistribution.FromRatings(Ratings, FivePoints).Classify() },
        { "distribution from counts", () => RatingDistribution.FromCounts([0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0], FivePoints).Classify() },
        { "tally", () => RatingTally.FromRatings(Bytes, FivePoints).Ratings.Classify() },
        { "ToRatingTally", () => Ratings.ToRatingTally(r => r, FivePoints).Ratings.Classify() },
        { "ToRatingTally, counted", () => Ratings.ToRatingTally(r => r, _ => 1, FivePoints).Ratings.Classify() },
        { "ToResponseCounts", () => Ratings.ToResponseCounts(r => r, FivePoints) },
        { "ToTallyBreakdown", () => Ratings.ToTallyBreakdown(_ => "a", r => r, FivePoints).Classify().Overall },
        { "ToTallyBreakdown, counted", () => Ratings.ToTallyBreakdown(_ => "a", r => r, _ => 1, FivePoints).Classify().Overall },
        { "ToSegmentBreakdown", () => Ratings.ToSegmentBreakdown(_ => "a", r => r, FivePoints).Overall },
        { "FromColumns", () => SegmentBreakdown.FromColumns(Indexes, Ratings, Segment, scale: FivePoints).Overall },
        { "FromColumns, tallies", () => TallyBreakdown.FromColumns(Indexes, Bytes, Segment, scale: FivePoints).Classify().Overall },
        { "ToDriverBreakdown", () => Ratings.ToDriverBreakdown(_ => Segment, r => r, FivePoints).Overall },
        { "ToNpsTrend", () => Ratings.ToNpsTrend(_ => new DateTime(2026, 1, 1), r => r, PeriodUnit.Month, scale: FivePoints)[0].Counts },
        { "ToNpsTrend, moments", () => Ratings.ToNpsTrend(_ => DateTimeOffset.MinValue, r => r, PeriodUnit.Month, scale: FivePoints)[0].Counts },
        { "ToNpsTrend, dates", () => Ratings.ToNpsTrend(_ => DateOnly.MinValue, r => r, PeriodUnit.Month, scale: FivePoints)[0].Counts },
        { "ToNpsTrend, waves", () => Ratings.ToNpsTrend(_ => 1, r => r, FivePoints)[0].Counts },
        { "ToSegmentTrends", () => Ratings.ToSegmentTrends(_ => "a", _ => new DateTime(2026, 1, 1), r => r, PeriodUnit.Month, scale: FivePoints).Overall[0].Counts },
        { "ToAsOfTrend", () => Ratings.Select((r, id) => (r, id)).ToAsOfTrend(x => x.id, _ => new DateTime(2026, 1, 1), x => x.r, PeriodUnit.Month, 1, scale: FivePoints)[0].Counts },
        { "ToNpsTransitions", () => Ratings.Select((r, id) => (r, id)).ToNpsTransitions([], x => x.id, x => x.r, FivePoints).OnlyBefore },
        { "ToTextTally", () => Ratings.ToTextTally(r => $"{r}", new TextAnswerOptions().WithScale(FivePoints)).Tally.Ratings.Classify() },
    };

    [Theory]
    [MemberData(nameof(WaysIn))]
    public void EveryWayIn_OnItsScale_ClassifiesByIt(string way, Func<ResponseCounts> count)
    {
        Assert.NotEmpty(way);
        Assert.Equal(Expected, count());
    }

    [Fact]
    public void ToWeightedResponseCounts_OnItsScale_ClassifiesByIt() =>
        Assert.Equal(200.0 / 3, Ratings.ToWeightedResponseCounts(r => r, _ => 1, FivePoints).Score!.Value.Points, 1e-12);

    [Fact]
    public void OffTheScale_IsInvalidInATally_AndRefusedByTheStrict()
    {
        int[] withASeven = [5, 7, 4, 0];

        RatingTally tally = withASeven.ToRatingTally(r => r, FivePoints);
        var error = Assert.Throws<ArgumentException>(() => ResponseCounts.FromRatings(withASeven, FivePoints));

        Assert.Equal((2, 2), (tally.Ratings.Total, tally.Invalid));
        Assert.Equal(new ResponseCounts(1, 1, 0), tally.Ratings.Classify());
        Assert.StartsWith("2 of 4 ratings are not integers from 1 to 5; the first is 7 at index 1.", error.Message, StringComparison.Ordinal);
        Assert.Equal(tally, RatingTally.FromRatings(withASeven, FivePoints));
    }

    [Fact]
    public void FromCounts_RatingOffTheScale_IsRefused() =>
        Assert.Contains(
            "The count of rating 7 is 3, but the scale runs from 1 to 5",
            Assert.Throws<ArgumentException>(() => RatingDistribution.FromCounts([0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0], FivePoints)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Classify_OtherCutOffsOnTheSameEnds_AreAccepted_OtherEndsRefused()
    {
        TallyBreakdown<string> tallies = Ratings.ToTallyBreakdown(_ => "a", r => r, FivePoints);
        RatingScale softer = new(1, 5, passiveFrom: 3, promoterFrom: 4);

        Assert.Equal(new ResponseCounts(3, 0, 0), tallies.Classify(softer).Overall);
        Assert.Equal(new ResponseCounts(3, 0, 0), tallies.Overall.Ratings.Classify(softer));
        Assert.Equal("scale", Assert.Throws<ArgumentException>(() => tallies.Classify(RatingScale.Standard)).ParamName);
        Assert.Equal("scale", Assert.Throws<ArgumentException>(() => tallies.Overall.Ratings.Classify(RatingScale.Standard)).ParamName);
    }

    [Fact]
    public void CountsOnDifferentEnds_DoNotAddUp()
    {
        RatingTally five = Ratings.ToRatingTally(r => r, FivePoints);
        RatingTally ten = Ratings.ToRatingTally(r => r);

        foreach (Func<object> sum in (Func<object>[])
            [
                () => five + ten, () => ten.Plus(five), () => five.Ratings + ten.Ratings, () => ten.Ratings.Minus(five.Ratings),
                () => new[] { five, ten }.Sum(), () => new[] { ten.Ratings, five.Ratings }.Sum(),
                () => Ratings.ToTallyBreakdown(_ => 1, r => r).Plus(Ratings.ToTallyBreakdown(_ => 2, r => r, FivePoints)),
                () => TallyBreakdown.FromTallies(new Dictionary<int, RatingTally> { [1] = five, [2] = ten }),
            ])
        {
            Assert.Throws<ArgumentException>(sum);
        }
    }

    [Fact]
    public void MissingAnswersOnly_KeepTheirScale()
    {
        int?[] silent = [null];

        Assert.Throws<ArgumentException>(() => silent.ToRatingTally(r => r, FivePoints) + Ratings.ToRatingTally(r => r));
    }

    [Property]
    public void NothingCounted_TakesTheScaleOfTheOther(RatingScale scale, RatingScale another)
    {
        int[] one = [scale.Maximum];
        RatingTally counted = one.ToRatingTally(r => r, scale);
        RatingTally nothing = Array.Empty<int>().ToRatingTally(r => r, another);

        Assert.Equal(counted, nothing + counted);
        Assert.Equal(counted, counted + nothing);
        Assert.Equal(scale, (default(RatingTally) + counted).Ratings.Scale);
        Assert.Equal(another, (default(RatingTally) + nothing).Ratings.Scale);
        Assert.Equal(another, (nothing + default(RatingTally)).Ratings.Scale);
        Assert.Equal(scale, one.ToTallyBreakdown(_ => 1, r => r, scale).Scale);
        Assert.Equal(another, Array.Empty<int>().ToTallyBreakdown(_ => 1, r => r, another).Scale);
        Assert.Equal(another, Array.Empty<int>().ToTallyBreakdown(_ => 1, r => r, another).RollUp(x => x).Scale);
    }

    [Property]
    public void Tally_OfAnyScale_ClassifiesAsTheScaleDoes(RatingScale scale, int[] anything)
    {
        int[] ratings = [.. anything.Select(value => Math.Abs(value % 13) - 1)];

        RatingTally tally = ratings.ToRatingTally(r => r, scale);
        ResponseCounts counts = tally.Ratings.Classify();

        Assert.Equal(ratings.Count(r => scale.TryClassify(r, out _)), tally.Ratings.Total);
        Assert.Equal(ratings.Count(r => !scale.TryClassify(r, out _)), tally.Invalid);
        Assert.Equal(ratings.Count(r => scale.TryClassify(r, out NpsCategory c) && c == NpsCategory.Promoter), counts.Promoters);
        Assert.Equal(ratings.Count(r => scale.TryClassify(r, out NpsCategory c) && c == NpsCategory.Detractor), counts.Detractors);
        Assert.Equal(tally, RatingTally.FromRatings(ratings, scale));
    }
}
