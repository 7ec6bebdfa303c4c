namespace Nps.Core.Companions.Tests;

/// <summary>What holds for every comparison: interval, p-value, verdict and equivalence come from one test.</summary>
public class ComparisonLaws
{
    [Property(MaxTest = 400)]
    public void ShareComparison_NeverContradictsItself(Share baseline, Share current, ConfidenceLevel level) =>
        CheckAgreement(current.CompareWith(baseline), baseline.IsEmpty || current.IsEmpty, level);

    [Property(MaxTest = 400)]
    public void MeanComparison_NeverContradictsItself(Mean baseline, Mean current, ConfidenceLevel level) =>
        CheckAgreement(current.CompareWith(baseline), baseline.IsEmpty || current.IsEmpty, level);

    [Property]
    public void ShareComparison_AtAMarginThatIsItsLimit_IsNotEquivalent(Share baseline, Share current)
    {
        // The limit itself is not strictly inside; the next double is.
        ShareComparison comparison = current.CompareWith(baseline);
        if (comparison.GetConfidenceInterval(ConfidenceLevel.Percent90) is Interval interval)
        {
            double widest = Math.Max(-interval.Lower, interval.Upper);
            Assert.False(comparison.TestEquivalence(widest)?.IsEquivalent());
            Assert.True(widest >= 1 || comparison.TestEquivalence(Math.BitIncrement(widest))?.IsEquivalent() == true);
        }
    }

    [Property]
    public void ShareComparison_IsTheScoreTestOfNpsWithoutPassives(Share baseline, Share current, ConfidenceLevel level)
    {
        ShareComparison comparison = current.CompareWith(baseline);
        var nps = new NpsComparison(CountsOf(baseline), CountsOf(current));

        // Shares of one in a million lose digits as scores near ±100.
        if (Math.Max(baseline.Total, current.Total) < 10_000)
        {
            ReferenceCase.Near(nps.ZStatistic, comparison.ZStatistic, 1e-9);
            ReferenceCase.Near(nps.GetConfidenceInterval(level)?.Lower / 200, comparison.GetConfidenceInterval(level)?.Lower, 1e-9);
            ReferenceCase.Near(nps.StandardError / 200, comparison.StandardError, 1e-12);
        }
    }

    [Property]
    public void ShareComparison_OfExchangedSamples_IsMirrored(Share baseline, Share current, ConfidenceLevel level)
    {
        ShareComparison there = current.CompareWith(baseline);
        ShareComparison back = baseline.CompareWith(current);

        Assert.Equal(-there.Difference, back.Difference);
        Assert.Equal(there.PValue, back.PValue);
        Assert.Equal(-there.GetConfidenceInterval(level)?.Lower, back.GetConfidenceInterval(level)?.Upper);
    }

    [Fact]
    public void ShareComparison_OfRareCasesAmongVeryMany_LosesNoDigits()
    {
        const long many = 1_000_000_000_000_000_000;
        ShareComparison rare = new Share(30, many).CompareWith(new Share(5, many));
        ShareComparison common = new Share(many - 5, many).CompareWith(new Share(many - 30, many));

        // With such totals the counts are Poisson: (30 − 5)/√(30 + 5).
        Assert.Equal(25 / Math.Sqrt(35), rare.ZStatistic!.Value, 1e-12);
        Assert.Equal(rare.ZStatistic, common.ZStatistic);
        Assert.Equal(ComparisonVerdict.Higher, rare.GetVerdict());
        Assert.InRange(rare.GetConfidenceInterval()!.Value.Lower, 1e-17, 25e-18);
    }

    [Fact]
    public void MeanComparison_WithoutSpread_IsInconclusive_WhateverTheDifference()
    {
        MeanComparison comparison = Mean.FromValues([5, 5, 5]).CompareWith(Mean.FromValues([1, 1]));

        Assert.Equal(4, comparison.Difference);
        Assert.Equal(0, comparison.StandardError);
        Assert.Null(comparison.PValue);
        Assert.Null(comparison.GetConfidenceInterval());
        Assert.Null(comparison.TestEquivalence(10));
        Assert.Equal(ComparisonVerdict.Inconclusive, comparison.GetVerdict());
        Assert.Equal(ComparisonVerdict.NoResponses, Mean.FromValues([5, 6]).CompareWith(default).GetVerdict());
        Assert.Equal("+4.000, nothing to judge it by", FormattableString.Invariant($"{comparison}"));
    }

    internal static void CheckAgreement(Comparison comparison, bool isEmpty, ConfidenceLevel level)
    {
        Interval? interval = comparison.GetConfidenceInterval(level);
        ComparisonVerdict verdict = comparison.GetVerdict(level);
        Assert.Equal(isEmpty, verdict == ComparisonVerdict.NoResponses);
        Assert.Equal(comparison.PValue is null, interval is null);
        if (interval is not Interval { } limits)
        {
            Assert.Null(comparison.TestEquivalence(0.5));
            return;
        }

        Assert.InRange(comparison.PValue!.Value, 0, 1);
        Assert.True(limits.Contains(comparison.Difference!.Value));
        Assert.Equal(limits.Contains(0), !comparison.IsSignificant(level));
        Assert.Equal(
            limits.Lower > 0 ? ComparisonVerdict.Higher : limits.Upper < 0 ? ComparisonVerdict.Lower : ComparisonVerdict.Inconclusive, verdict);
        if (level.Fraction < 0.5)
        {
            return;
        }

        // The interval at 1 − 2α for equivalence at 1 − α.
        ConfidenceLevel oneSided = ConfidenceLevel.FromFraction((1 + level.Fraction) / 2);
        foreach (double margin in (double[])[0.01, 0.1, 0.5, 1])
        {
            bool inside = -margin < limits.Lower && limits.Upper < margin;
            Assert.Equal(inside, comparison.TestEquivalence(margin)!.Value.IsEquivalent(oneSided));
        }
    }

    private static ResponseCounts CountsOf(Share share) => new(share.Successes, 0, share.Total - share.Successes);
}
