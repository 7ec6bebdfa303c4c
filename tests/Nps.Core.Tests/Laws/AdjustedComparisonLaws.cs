using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>Adjusted p-value, verdict and interval of several comparisons say the same.</summary>
[Properties(MaxTest = 500)]
public class AdjustedComparisonLaws
{
    private static readonly Arbitrary<(ResponseCounts[] Counts, MultipleTesting Correction, ConfidenceLevel Level)> Anything =
        (from counts in Gen.Choose(2, 6).SelectMany(n => Awkward.Counts.ArrayOf(n))
         from correction in Gen.Elements(Enum.GetValues<MultipleTesting>())
         from level in Awkward.Levels
         select (counts.Select(c => new ResponseCounts(c.Promoters / 8, c.Passives / 8, c.Detractors / 8)).ToArray(), correction, level))
        .ToArbitrary();

    [Property]
    public Property Contrasts_AnyCountsAndLevel_NeverContradictThemselves() => Prop.ForAll(Anything, x =>
    {
        foreach (AdjustedComparison contrast in Contrasts(x.Counts, x.Correction))
        {
            AssertAgrees(contrast, x.Level);
        }
    });

    [Property]
    public Property Contrasts_AtALevelOnTheirOwnEdge_NeverContradictThemselves() => Prop.ForAll(Anything, x =>
    {
        // The levels whose 1 − level is the adjusted p-value itself, or the next doubles beside it.
        foreach (AdjustedComparison contrast in Contrasts(x.Counts, x.Correction))
        {
            double level = 1 - contrast.AdjustedPValue ?? 0;
            foreach (double fraction in (double[])[Math.BitDecrement(level), level, Math.BitIncrement(level)])
            {
                if (fraction is > 0 and < 1)
                {
                    AssertAgrees(contrast, ConfidenceLevel.FromFraction(fraction));
                }
            }
        }
    });

    [Property]
    public Property Interval_IsThatOfTheComparisonAtTheLevelItNames() => Prop.ForAll(Anything, x =>
    {
        foreach (AdjustedComparison contrast in Contrasts(x.Counts, x.Correction))
        {
            if (contrast.GetConfidenceInterval(x.Level) is ConfidenceInterval interval && interval.Level.Fraction < 1 - 1e-14
                && Math.Abs(contrast.Comparison.Delta!.Value.Points) > 1e-12)
            {
                Assert.Equal(contrast.Comparison.GetConfidenceInterval(interval.Level), interval);
                Assert.InRange(interval.Level.Fraction, x.Level.Fraction, 1);
            }
        }
    });

    [Property]
    public Property Uncorrected_IsTheComparisonOnItsOwn() => Prop.ForAll(Anything, x =>
    {
        foreach (AdjustedComparison contrast in Contrasts(x.Counts, MultipleTesting.None))
        {
            Assert.Equal(contrast.Comparison.PValue, contrast.AdjustedPValue);
            Assert.Equal(contrast.Comparison.GetConfidenceInterval(ConfidenceLevel.Percent90), contrast.GetConfidenceInterval(ConfidenceLevel.Percent90));
        }
    });

    private static IEnumerable<AdjustedComparison> Contrasts(ResponseCounts[] counts, MultipleTesting correction)
    {
        KeyValuePair<int, ResponseCounts>[] keyed = [.. counts.Select((c, i) => KeyValuePair.Create(i, c))];
        return
        [
            .. SegmentBreakdown.FromCounts(keyed).CompareEachToRest(correction),
            .. NpsTrend.FromCounts(keyed).CompareEachToPrevious(correction),
        ];
    }

    private static void AssertAgrees(AdjustedComparison contrast, ConfidenceLevel level)
    {
        ConfidenceInterval? interval = contrast.GetConfidenceInterval(level);
        ComparisonVerdict verdict = contrast.GetVerdict(level);
        if (interval is not ConfidenceInterval known)
        {
            Assert.Equal((null, ComparisonVerdict.NoResponses, false), (contrast.AdjustedPValue, verdict, contrast.IsSignificant(level)));
            return;
        }

        string what = $"{contrast.Comparison.Baseline} → {contrast.Comparison.Current}, {contrast.Correction}, {level.Fraction:R}: "
            + $"p = {contrast.Comparison.PValue:R}, adjusted {contrast.AdjustedPValue:R}, [{known.Lower:R}, {known.Upper:R}] at {known.Level.Fraction:R}";
        Assert.True(verdict == ComparisonVerdict.Higher == known.Lower > 0, what);
        Assert.True(verdict == ComparisonVerdict.Lower == known.Upper < 0, what);
        Assert.True(contrast.IsSignificant(level) == !known.Contains(0), what);
    }
}
