using System;

namespace Nps.Core;

/// <summary>
/// The variance of one response when the score is held at t and the shares are fitted to the sample by maximum likelihood:
/// V(t) = 2q̃ + |t|(1 − |t|), where q̃, the fitted share of the smaller extreme, solves
/// 2n q² + [(2n − P + D)t − P − D] q − D t(1 − t) = 0 for t ≥ 0; for t below 0 promoters and detractors change places.
/// Source: Tango (1998), Statistics in Medicine 17:891–908, in the terms of matched pairs.
/// </summary>
internal static class ConstrainedVariance
{
    internal static double At(double score, in TrinomialSample sample)
    {
        double t = Math.Abs(score);
        return (2 * SmallerExtreme(score, sample)) + (t * (1 - t));
    }

    /// <summary>The shares that fit the sample best when its score is held at one from −1 to 1.</summary>
    internal static TrinomialSample Fit(double score, in TrinomialSample sample)
    {
        double t = Math.Abs(score);
        double smaller = SmallerExtreme(score, sample);
        double larger = smaller + t;
        double passives = Math.Max(0, 1 - smaller - larger);
        return score < 0 ? new TrinomialSample(smaller, passives, larger) : new TrinomialSample(larger, passives, smaller);
    }

    /// <summary>q̃, the fitted share of detractors for a score of 0 or more, and of promoters for one below.</summary>
    private static double SmallerExtreme(double score, in TrinomialSample sample)
    {
        double t = Math.Abs(score);
        double promoters = score < 0 ? sample.Detractors : sample.Promoters;
        double detractors = score < 0 ? sample.Promoters : sample.Detractors;
        double n = sample.Total;

        double a = 2 * n;
        double b = (((2 * n) - promoters + detractors) * t) - promoters - detractors;
        double c = -detractors * t * (1 - t);
        double root = Math.Sqrt((b * b) - (4 * a * c));

        // Of the two ways to write the positive root, the one that adds numbers of the same sign.
        return b <= 0 ? (root - b) / (2 * a) : -2 * c / (b + root);
    }
}
