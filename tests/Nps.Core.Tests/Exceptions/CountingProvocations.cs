using static Nps.Core.Tests.Provocation;

namespace Nps.Core.Tests;

/// <summary>What Counting refuses: ratings, counts and scales.</summary>
internal static class CountingProvocations
{
    private static readonly int[] Bad = [9, 11];
    private static readonly byte[] BadBytes = [9, 11];
    private static readonly long[] Eleven = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, long.MaxValue];
    private static readonly long[] Ten = new long[10];
    private static readonly long[] Negative = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1];
    private static readonly RatingDistribution One = RatingDistribution.FromRatings([5]);
    private static readonly RatingDistribution Most = RatingDistribution.FromCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, long.MaxValue]);
    private static readonly RatingDistribution OnFive = RatingDistribution.FromRatings([5], Specimens.Five);
    private static readonly RatingTally OneTally = new(One);
    private static readonly RatingTally MostTally = new(Most);
    private static readonly RatingTally TallyOnFive = new(OnFive);
    private static readonly ResponseCounts OneCount = new(1, 0, 0);

    internal static IEnumerable<Provocation> All() => [.. Distributions(), .. Tallies(), .. Counts(), .. Sequences(), .. Texts()];

    private static IEnumerable<Provocation> Distributions() =>
    [
        Throws<ArgumentException>(() => RatingDistribution.FromRatings(BadBytes)),
        Throws<ArgumentException>(() => RatingDistribution.FromRatings(Bad)),
        Throws<ArgumentException>(() => RatingDistribution.FromRatings(BadBytes.AsSpan())),
        Throws<ArgumentException>(() => RatingDistribution.FromRatings(Bad.AsSpan())),
        Throws<ArgumentException>(() => RatingDistribution.FromCounts(Ten)),
        Throws<ArgumentException>(() => RatingDistribution.FromCounts(Negative)),
        Throws<ArgumentException>(() => RatingDistribution.FromCounts(Eleven, Specimens.Five)),
        Throws<OverflowException>(() => RatingDistribution.FromCounts(Eleven)),
        Throws<ArgumentException>(() => RatingDistribution.FromCounts(Ten.AsSpan())),
        Throws<OverflowException>(() => RatingDistribution.FromCounts(Eleven.AsSpan())),
        Throws<ArgumentException>(() => new RatingDistribution(Ten)),
        Throws<OverflowException>(() => new RatingDistribution(Eleven)),
        Throws<ArgumentOutOfRangeException>(() => One[11]),
        Throws<ArgumentOutOfRangeException>(() => One[-1]),
        Throws<ArgumentException>(() => One.Classify(Specimens.Five)),
        Throws<ArgumentException>(() => One.Plus(OnFive)),
        Throws<OverflowException>(() => One.Plus(Most)),
        Throws<ArgumentException>(() => One.Minus(Most)),
        Throws<ArgumentException>(() => One.Minus(OnFive)),
        Throws<ArgumentException>(() => One + OnFive),
        Throws<OverflowException>(() => One + Most),
        Throws<ArgumentException>(() => One - Most),
        Throws<ArgumentException>(() => One - OnFive),
    ];

    private static IEnumerable<Provocation> Tallies() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new RatingTally(One, missing: -1)),
        Throws<ArgumentOutOfRangeException>(() => new RatingTally(One, invalid: -1)),
        Throws<OverflowException>(() => new RatingTally(Most, missing: 1)),
        Throws<ArgumentException>(() => OneTally.Plus(TallyOnFive)),
        Throws<OverflowException>(() => OneTally.Plus(MostTally)),
        Throws<ArgumentException>(() => OneTally + TallyOnFive),
        Throws<OverflowException>(() => OneTally + MostTally),
        Throws<ArgumentException>(() => new LiveRatingCounter().Add(TallyOnFive)),
        Throws<OverflowException>(() => new LiveRatingCounter().Add(MostTally)),
    ];

    private static IEnumerable<Provocation> Counts() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new ResponseCounts(-1, 0, 0)),
        Throws<ArgumentOutOfRangeException>(() => new ResponseCounts(0, 0, -1)),
        Throws<OverflowException>(() => new ResponseCounts(long.MaxValue, 0, 1)),
        Throws<ArgumentException>(() => ResponseCounts.FromRatings(BadBytes)),
        Throws<ArgumentException>(() => ResponseCounts.FromRatings(Bad)),
        Throws<ArgumentException>(() => ResponseCounts.FromRatings(BadBytes.AsSpan())),
        Throws<ArgumentException>(() => ResponseCounts.FromRatings(Bad.AsSpan())),
        Throws<ArgumentOutOfRangeException>(() => OneCount.GetPercentages(7)),
        Throws<OverflowException>(() => OneCount.Plus(Specimens.Huge)),
        Throws<ArgumentException>(() => OneCount.Minus(Specimens.Huge)),
        Throws<OverflowException>(() => OneCount + Specimens.Huge),
        Throws<ArgumentException>(() => OneCount - Specimens.Huge),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Sample.GetConfidenceInterval(population: 1)),
        Throws<ArgumentOutOfRangeException>(() => OneCount.GetAnytimeInterval(0)),
        Throws<ArgumentException>(() => new CategoryPercentages(50, 50, 50)),
        Throws<ArgumentException>(() => new CategoryPercentages(-1, 50, 51)),
    ];

    private static IEnumerable<Provocation> Sequences() =>
    [
        Throws<ArgumentException>(() => Bad.ToResponseCounts(rating => rating)),
        Throws<ArgumentException>(() => Bad.AsQueryable().ToResponseCounts(rating => rating)),
        Throws<ArgumentException>(() => Bad.ToRatingTally(rating => rating, _ => -1)),
        Throws<OverflowException>(() => Bad.ToRatingTally(rating => rating, _ => long.MaxValue)),
        Throws<ArgumentException>(() => new RatingCount[] { new() { Count = -1 } }.ToRatingTally()),
        Throws<ArgumentException>(() => new RatingCount[] { null! }.ToRatingTally()),
        Throws<OverflowException>(() => new RatingCount[] { new() { Count = 1 }, new() { Count = long.MaxValue } }.ToRatingTally()),
        Throws<OverflowException>(() => new[] { OneCount, Specimens.Huge }.Sum()),
        Throws<ArgumentException>(() => new[] { OneTally, TallyOnFive }.Sum()),
        Throws<OverflowException>(() => new[] { OneTally, MostTally }.Sum()),
        Throws<ArgumentException>(() => new[] { One, OnFive }.Sum()),
        Throws<OverflowException>(() => new[] { One, Most }.Sum()),
    ];

    private static IEnumerable<Provocation> Texts() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new RefusedText("no", 0, 0)),
        Throws<ArgumentOutOfRangeException>(() => new RefusedText("no", 1, -1)),
        Throws<ArgumentException>(() => new TextAnswerOptions().WithLabels(Label("Very", 10)).WithScale(Specimens.Five)),
        Throws<ArgumentException>(() => new TextAnswerOptions().WithMissingMarkers("none", null!)),
        Throws<ArgumentException>(() => new TextAnswerOptions().WithMissingMarkers((IEnumerable<string>)["none", null!])),
        Throws<ArgumentException>(() => new TextAnswerOptions().WithLabels(Label("Very", 11))),
        Throws<ArgumentException>(() => new TextAnswerOptions().WithLabels(Label("", 10))),
        Throws<ArgumentException>(() => new TextAnswerOptions().WithLabels(Label("9", 1).Concat(Label("9.0", 2)))),
        Throws<ArgumentException>(() => new TextTally(default, [new RefusedText("no", 1, 0)])),
        Throws<ArgumentException>(() => new TextTally(new RatingTally(default, invalid: 2), [new RefusedText("no", 1, 0), new RefusedText("no", 1, 1)])),
        Throws<OverflowException>(() => Specimens.Names.ToTextTally(text => text).Plus(new TextTally(MostTally, []))),
    ];

    private static IEnumerable<KeyValuePair<string, int>> Label(string text, int rating) => [KeyValuePair.Create(text, rating)];
}
