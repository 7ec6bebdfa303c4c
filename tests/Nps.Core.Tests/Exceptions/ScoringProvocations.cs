using static Nps.Core.Tests.Provocation;

namespace Nps.Core.Tests;

/// <summary>What Responses, Scoring and Inference refuse.</summary>
internal static class ScoringProvocations
{
    internal static IEnumerable<Provocation> All() => [.. Responses(), .. Scores(), .. Bands(), .. Inference()];

    private static IEnumerable<Provocation> Responses() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new Rating(11)),
        Throws<ArgumentOutOfRangeException>(() => new Rating(-1)),
        Throws<FormatException>(() => Rating.Parse("7.5", null)),
        Throws<FormatException>(() => Rating.Parse("07".AsSpan(), null)),
        Throws<ArgumentOutOfRangeException>(() => new RatingScale(-1, 10, 7, 9)),
        Throws<ArgumentOutOfRangeException>(() => new RatingScale(0, 11, 7, 9)),
        Throws<ArgumentOutOfRangeException>(() => new RatingScale(0, 10, 0, 9)),
        Throws<ArgumentOutOfRangeException>(() => new RatingScale(0, 10, 7, 6)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Five.Classify(6)),
    ];

    private static IEnumerable<Provocation> Scores() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new NetPromoterScore(100.1)),
        Throws<ArgumentOutOfRangeException>(() => new NetPromoterScore(double.NaN)),
        Throws<ArgumentOutOfRangeException>(() => new NetPromoterScore(5).Round(13)),
        Throws<FormatException>(() => NetPromoterScore.Parse("101", null)),
        Throws<FormatException>(() => NetPromoterScore.Parse("nothing".AsSpan(), null)),
        Throws<FormatException>(() => default(NetPromoterScore).ToString("P", null)),
        Throws<ArgumentOutOfRangeException>(() => new NpsDelta(-200.1)),
        Throws<ArgumentOutOfRangeException>(() => new NpsDelta(double.NaN)),
        Throws<ArgumentOutOfRangeException>(() => new NpsDelta(5).Round(-1)),
        Throws<FormatException>(() => NpsDelta.Parse("-201", null)),
        Throws<FormatException>(() => NpsDelta.Parse("".AsSpan(), null)),
        Throws<FormatException>(() => default(NpsDelta).ToString("X", null)),
    ];

    private static IEnumerable<Provocation> Bands() =>
    [
        Throws<ArgumentException>(() => NpsBand.Lowest(" ")),
        Throws<ArgumentException>(() => NpsBand.From(0, "")),
        Throws<ArgumentOutOfRangeException>(() => NpsBand.From(-100, "low")),
        Throws<ArgumentException>(() => NpsBand.Above(0, "\t")),
        Throws<ArgumentOutOfRangeException>(() => NpsBand.Above(100, "high")),
        Throws<ArgumentException>(() => new NpsBandScale("", NpsBand.Lowest("low"))),
        Throws<ArgumentException>(() => new NpsBandScale("me", NpsBand.Lowest("low"), null!)),
        Throws<ArgumentException>(() => new NpsBandScale("me", NpsBand.From(0, "good"))),
        Throws<ArgumentException>(() => new NpsBandScale("me", NpsBand.Lowest("low"), NpsBand.Lowest("lower"))),
        Throws<ArgumentException>(() => new NpsBandScale("me", NpsBand.Lowest("low"), NpsBand.From(5, "a"), NpsBand.From(0, "b"))),
        Throws<ArgumentException>(() => new NpsBandScale("me", NpsBand.Lowest("low"), NpsBand.From(5, "low"))),
        Throws<ArgumentException>(() => new ConfidenceInterval(-150, 0, default, default).GetBands(NpsBandScale.BainAbsolute)),
    ];

    private static IEnumerable<Provocation> Inference() =>
    [
        Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.FromFraction(1)),
        Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.FromFraction(double.NaN)),
        Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.FromPercent(0.95)),
        Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.FromPercent(100)),
        Throws<FormatException>(() => ConfidenceLevel.Parse("95", null)),
        Throws<FormatException>(() => ConfidenceLevel.Parse("100 %".AsSpan(), null)),
        Throws<FormatException>(() => default(ConfidenceLevel).ToString("E", null)),
        Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(-201, 0, default, default)),
        Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(0, double.NaN, default, default)),
        Throws<ArgumentException>(() => new ConfidenceInterval(5, 4, default, default)),
        Throws<ArgumentOutOfRangeException>(() => new AnytimeInterval(-201, 0, default, 1)),
        Throws<ArgumentOutOfRangeException>(() => new AnytimeInterval(0, 1, default, 0)),
        Throws<ArgumentException>(() => new AnytimeInterval(5, 4, default, 1)),
        Throws<ArgumentException>(() => new CredibleInterval(5, 4, default)),
        Throws<ArgumentException>(() => new CredibleInterval(-101, 4, default)),
        Throws<ArgumentOutOfRangeException>(() => new DirichletPrior(0, 1, 1)),
        Throws<ArgumentOutOfRangeException>(() => new DirichletPrior(1, 1, double.NaN)),
        Throws<ArgumentException>(() => PValues.Adjust([0.5, 1.5], MultipleTesting.Holm)),
        Throws<ArgumentException>(() => PValues.Adjust([double.NaN], MultipleTesting.Holm)),
    ];
}
