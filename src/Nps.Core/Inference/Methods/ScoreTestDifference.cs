using System;

namespace Nps.Core;

/// <summary>
/// The standard error of the difference of two independent scores when the difference is held at δ. Under Δ = δ the
/// scores are t + δ (current) and t (baseline), with t the root of
/// g(t) = n₁(θ̂₁ − t − δ)/V₁(t + δ) + n₂(θ̂₂ − t)/V₂(t), which decreases; then
/// SE(δ) = √(V₁(t + δ)/n₁ + V₂(t)/n₂), V from <see cref="ConstrainedVariance"/>.
/// </summary>
/// <remarks>
/// In the spirit of Miettinen and Nurminen (1985), Statistics in Medicine 4:213–226, with Tango's constrained variance in
/// place of the binomial one. Domain: positive totals. Weak in the smallest samples only: minimum coverage of a 95 %
/// interval is .91 at 5 + 5. No closed form: a root search over t.
/// </remarks>
internal static class ScoreTestDifference
{
    // With 10¹⁵ passives beside one promoter t is tiny, and so is the variance that depends on it.
    private const double NearZero = 1e-30;

    /// <summary>The standard error of the difference under the hypothesis that it is δ.</summary>
    internal static double StandardError(in TrinomialSample baseline, in TrinomialSample current, double delta)
    {
        double t = FittedScore(baseline, current, delta);
        return Math.Sqrt(
            (ConstrainedVariance.At(Clamp(t + delta, -1, 1), current) / current.Total)
            + (ConstrainedVariance.At(t, baseline) / baseline.Total));
    }

    /// <summary>t, the most likely score of the baseline when that of the current sample is δ above it.</summary>
    internal static double FittedScore(in TrinomialSample baseline, in TrinomialSample current, double delta)
    {
        double lowest = Math.Max(-1, -1 - delta);
        double highest = Math.Min(1, 1 - delta);

        // Below both of these every term of g is positive, above both negative: the root lies between them.
        double first = Clamp(current.Score - delta, lowest, highest);
        double second = Clamp(baseline.Score, lowest, highest);
        double from = Math.Min(first, second);
        double to = Math.Max(first, second);

        // A sample of passives only has no variance at a score of 0: its term jumps there from +n to −n, and the jump may be the root.
        if (baseline.IsPassive && Narrow(current.ScoreTermAt(delta), baseline.Total, 0, ref from, ref to))
        {
            return 0;
        }

        return current.IsPassive && Narrow(baseline.ScoreTermAt(-delta), current.Total, -delta, ref from, ref to)
            ? -delta
            : RootFinding.Decreasing(new Balance(baseline, current, delta), from, to, NearZero);
    }

    // Whether the root is the jump of ±n at a point; if not, on which side of the point it lies.
    private static bool Narrow(double others, double jump, double point, ref double from, ref double to)
    {
        if (!(from <= point && point <= to))
        {
            return false;
        }

        if (Math.Abs(others) <= jump)
        {
            return true;
        }

        from = others > 0 ? point : from;
        to = others > 0 ? to : point;
        return false;
    }

    private static double Clamp(double value, double lowest, double highest) =>
        Math.Min(Math.Max(value, lowest), highest);

    /// <summary>g(t) times both variances: the same sign and root, and finite where a variance vanishes.</summary>
    private readonly struct Balance(TrinomialSample baseline, TrinomialSample current, double delta) : IRealFunction
    {
        public double At(double x)
        {
            double shifted = Clamp(x + delta, -1, 1);
            return (current.Total * (current.Score - shifted) * ConstrainedVariance.At(x, baseline))
                + (baseline.Total * (baseline.Score - x) * ConstrainedVariance.At(shifted, current));
        }
    }
}
