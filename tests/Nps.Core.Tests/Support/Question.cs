namespace Nps.Core.Tests;

/// <summary>The members that every comparison has, so that one law is written once for all of them.</summary>
internal sealed record Question(
    string Name,
    double? Delta,
    double? Z,
    double? P,
    Func<ConfidenceLevel, ConfidenceInterval?> Interval,
    Func<ConfidenceLevel, bool> IsSignificant,
    Func<ConfidenceLevel, ComparisonVerdict> Verdict,
    Func<NpsDelta, EquivalenceTest?> Equivalence)
{
    internal static Question Of(NpsComparison c) => new(
        $"{c.Baseline} to {c.Current}", c.Delta?.Points, c.ZStatistic, c.PValue, level => c.GetConfidenceInterval(level), c.IsSignificant, c.GetVerdict, c.TestEquivalence);

    internal static Question Of(NpsTransitions c) => new(
        $"{c}", c.Delta?.Points, c.ZStatistic, c.PValue, c.GetConfidenceInterval, c.IsSignificant, c.GetVerdict, c.TestEquivalence);

    internal static Question Of(OverlappingComparison c) => new(
        $"{c.Transitions}; {c.Transitions.OnlyBefore} before; {c.Transitions.OnlyAfter} after",
        c.Delta?.Points, c.ZStatistic, c.PValue, c.GetConfidenceInterval, c.IsSignificant, c.GetVerdict, c.TestEquivalence);

    /// <summary>The p-value, the interval and the verdict tell the same.</summary>
    internal void AssertAgreement(ConfidenceLevel level)
    {
        if (P is not double p)
        {
            Assert.Null(Interval(level));
            Assert.False(IsSignificant(level));
            Assert.Equal(ComparisonVerdict.NoResponses, Verdict(level));
            return;
        }

        bool significant = p < level.Alpha;
        ConfidenceInterval interval = Interval(level)!.Value;
        Assert.True(significant == !interval.Contains(0), $"{Name}: p = {p:R} and {interval.Lower:R}, {interval.Upper:R} at {level}");
        Assert.Equal(significant, IsSignificant(level));
        Assert.Equal(
            !significant ? ComparisonVerdict.Inconclusive : Z > 0 ? ComparisonVerdict.Higher : ComparisonVerdict.Lower, Verdict(level));
        Assert.True(Math.Sign(Z!.Value) * Math.Sign(Delta!.Value) >= 0, Name);
    }

    /// <summary>Equivalent at 1 − α exactly when the interval at 1 − 2α lies strictly within the margin.</summary>
    internal void AssertEquivalenceAgrees(NpsDelta margin, double alpha)
    {
        if (Equivalence(margin) is not EquivalenceTest test)
        {
            Assert.Null(P);
            return;
        }

        ConfidenceInterval interval = Interval(ConfidenceLevel.FromFraction((double)(1m - (2m * (decimal)alpha))))!.Value;
        bool within = -margin.Points < interval.Lower && interval.Upper < margin.Points;
        Assert.True(
            within == test.IsEquivalent(ConfidenceLevel.FromFraction((double)(1m - (decimal)alpha))),
            $"{Name}: p = {test.PValue:R} within {margin.Points:R} and {interval.Lower:R}, {interval.Upper:R}");
    }

    /// <summary>Everything is a number and in its range.</summary>
    internal void AssertInRange(ConfidenceLevel level, NpsDelta margin)
    {
        if (P is not double p)
        {
            return;
        }

        Assert.InRange(Delta!.Value, -200, 200);
        Assert.False(double.IsNaN(Z!.Value), Name);
        Assert.InRange(p, 0, 1);
        ConfidenceInterval interval = Interval(level)!.Value;
        Assert.True(interval.Lower >= -200 && interval.Upper <= 200 && interval.Lower <= interval.Upper, $"{Name}: {interval.Lower:R}, {interval.Upper:R}");
        Assert.True(interval.Contains(Delta.Value), $"{Name}: {Delta:R} outside of {interval.Lower:R}, {interval.Upper:R}");
        Assert.InRange(Equivalence(margin)!.PValue, 0, 1);
    }
}
