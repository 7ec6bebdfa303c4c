using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

public class BandLaws
{
    // Starts on a coarse grid, so that scores on it meet boundaries often.
    private static readonly Gen<NpsBandScale> Scales =
        from starts in Gen.Choose(-9, 9).ListOf()
        from inclusive in Gen.Elements(true, false).ArrayOf(20)
        select new NpsBandScale(
            "a law",
            [
                NpsBand.Lowest("lowest"),
                .. starts.Distinct().Order().Select((start, i) =>
                    inclusive[i] ? NpsBand.From(10 * start, $"from {start}") : NpsBand.Above(10 * start, $"above {start}")),
            ]);

    private static readonly Gen<NetPromoterScore> Scores = Gen.OneOf(
        Gen.Choose(-10, 10).Select(tens => new NetPromoterScore(10 * tens)),
        Gen.Choose(-10, 10).Select(tens => new NetPromoterScore(Math.Min(100, Math.BitIncrement(10.0 * tens)))),
        Gen.Choose(-10, 10).Select(tens => new NetPromoterScore(Math.Max(-100, Math.BitDecrement(10.0 * tens)))),
        Generators.Score().Generator);

    [Property]
    public Property Classify_AnyScore_IsTheHighestBandItReaches() => Prop.ForAll(
        Scales.ToArbitrary(), Scores.ToArbitrary(), (scale, score) =>
        {
            NpsBand expected = scale.Bands.Last(
                band => band.IsStartIncluded ? score.Points >= band.Start : score.Points > band.Start);

            Assert.Equal(expected, scale.Classify(score));
        });

    [Property]
    public Property Classify_HigherScore_IsNeverALowerBand() => Prop.ForAll(
        Scales.ToArbitrary(), Scores.ToArbitrary(), Scores.ToArbitrary(), (scale, one, other) =>
        {
            List<NpsBand> bands = [.. scale.Bands];
            int byScore = one.CompareTo(other);
            int byBand = bands.IndexOf(scale.Classify(one)).CompareTo(bands.IndexOf(scale.Classify(other)));

            Assert.True(byBand == 0 || Math.Sign(byScore) == byBand);
        });

    [Property]
    public Property GetBands_AreTheBandsOfTheLimitsAndAllBetween() => Prop.ForAll(
        Scales.ToArbitrary(), Scores.ToArbitrary(), Scores.ToArbitrary(), (scale, one, other) =>
        {
            (NetPromoterScore lower, NetPromoterScore upper) = one <= other ? (one, other) : (other, one);

            IReadOnlyList<NpsBand> touched = new ConfidenceInterval(lower.Points, upper.Points, default, default).GetBands(scale);

            Assert.Equal(scale.Classify(lower), touched[0]);
            Assert.Equal(scale.Classify(upper), touched[^1]);
            Assert.Equal(
                scale.Bands.SkipWhile(band => band != touched[0]).TakeWhile(band => band != touched[^1]).Append(touched[^1]), touched);
        });

    [Property]
    public void GetBands_OfCounts_ContainTheBandOfTheScore(ResponseCounts counts, ConfidenceLevel level, IntervalMethod method)
    {
        if (counts.Score is NetPromoterScore score && counts.GetConfidenceInterval(level, method) is ConfidenceInterval interval
            && interval.Contains(score.Points))
        {
            Assert.Contains(NpsBandScale.BainAbsolute.Classify(score), interval.GetBands(NpsBandScale.BainAbsolute));
        }
    }
}
