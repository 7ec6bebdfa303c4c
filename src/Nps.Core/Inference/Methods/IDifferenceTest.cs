namespace Nps.Core;

/// <summary>
/// A score test for the difference of two scores, on [−2, 2], or of anything else on that scale: what independent, paired and overlapping samples each know for
/// themselves. p-value, interval and test of equivalence are made from it by <see cref="ScoreTestInversion"/> and by nothing else,
/// so that they agree.
/// </summary>
/// <typeparam name="TSelf">The test; a struct, so that nothing is allocated and calls are direct.</typeparam>
internal interface IDifferenceTest<TSelf>
    where TSelf : struct, IDifferenceTest<TSelf>
{
    /// <summary>The observed difference, Δ̂.</summary>
    double Difference { get; }

    /// <summary>Whether Z(δ) is known to fall as δ rises.</summary>
    bool IsMonotone { get; }

    /// <summary>How much 1 is in the unit of the interval: 100 points for scores.</summary>
    double Unit { get; }

    /// <summary>A standard error of Δ̂ that no hypothesis exceeds.</summary>
    double LargestStandardError { get; }

    /// <summary>The same data with the two samples exchanged; its observed difference is the negative.</summary>
    TSelf Exchanged { get; }

    /// <summary>
    /// Z(δ) = (Δ̂ − δ)/SE(δ) for a δ from −2 to below Δ̂, with the standard error under the hypothesis: positive, infinite where the
    /// hypothesis excludes the data.
    /// </summary>
    double ZBelow(double delta);

    /// <summary>The chance of a statistic above z, 0 or more, where there is no difference: at most ½.</summary>
    double UpperTail(double z);
}
