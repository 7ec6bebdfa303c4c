using System;

namespace Nps.Core;

/// <summary>
/// Decides for one baseline sample and many current ones whether the score test of no difference claims a rise, Z &gt; z: the same
/// test as <see cref="ScoreTestDifference"/>, with the root of g(t) found by Newton's method from the last one found, since the samples
/// that are asked for are neighbours.
/// </summary>
internal struct ScoreTestBorder(int promoters, int detractors, int baselineSize, int currentSize, double z)
{
    // Of t. The variances are carried over the last step by their slopes, so that they are good to the square of it.
    private const double Precision = 1e-6;

    // No slope of a variance, nor the change of one, is as large.
    private const double Steepest = 8;
    private const int MaximumSteps = 100;

    private double _last = double.NaN;

    /// <summary>Whether the score of the current sample is above that of the baseline sample by more than chance explains.</summary>
    internal bool IsBeyond(int currentPromoters, int currentDetractors)
    {
        double low = (double)(promoters - detractors) / baselineSize;
        double high = (double)(currentPromoters - currentDetractors) / currentSize;
        double difference = high - low;
        if (difference <= 0)
        {
            return false;
        }

        // g(t) is positive below the root and negative above it; the two scores enclose it.
        double t = _last > low && _last < high ? _last : low + (difference / 2);
        double lower = low;
        double upper = high;
        double squareOfZ = z * z;
        double gap = 0;
        for (int i = 0; i < MaximumSteps; i++)
        {
            double baselineVariance = Variance(t, promoters, detractors, baselineSize, out double baselineSlope);
            double currentVariance = Variance(t, currentPromoters, currentDetractors, currentSize, out double currentSlope);
            double value = (baselineSize * (low - t) * currentVariance) + (currentSize * (high - t) * baselineVariance);
            double slope = (baselineSize * (((low - t) * currentSlope) - currentVariance))
                + (currentSize * (((high - t) * baselineSlope) - baselineVariance));
            lower = value > 0 ? t : lower;
            upper = value > 0 ? upper : t;
            double next = t - (value / slope);
            next = next > lower && next < upper ? next : lower + ((upper - lower) / 2);
            double step = next - t;
            t = next;

            // The variances, carried over the step by their slopes. Once the step is too small to change the answer, that is it.
            gap = (difference * difference)
                - (squareOfZ * (((baselineVariance + (step * baselineSlope)) / baselineSize) + ((currentVariance + (step * currentSlope)) / currentSize)));
            double distance = Math.Abs(step);
            if (distance < Precision || Math.Abs(gap) > Steepest * distance * squareOfZ * ((1.0 / baselineSize) + (1.0 / currentSize)))
            {
                break;
            }
        }

        _last = t;
        return gap > 0;
    }

    /// <summary>That of <see cref="ConstrainedVariance"/>, with its derivative.</summary>
    private static double Variance(double score, int promoters, int detractors, int size, out double slope)
    {
        double t = Math.Abs(score);
        double p = score < 0 ? detractors : promoters;
        double d = score < 0 ? promoters : detractors;
        double a = 2.0 * size;
        double ratio = (2.0 * size) - p + d;
        double b = (ratio * t) - p - d;
        double c = -d * t * (1 - t);
        double root = Math.Sqrt((b * b) - (4 * a * c));
        double smaller = b <= 0 ? (root - b) / (2 * a) : -2 * c / (b + root);

        // Of 2nq² + bq + c = 0, whose derivative by q is the root.
        double smallerSlope = root > 0 ? (-(ratio * smaller) + (d * (1 - (2 * t)))) / root : 0;
        slope = (2 * smallerSlope) + 1 - (2 * t);
        slope = score < 0 ? -slope : slope;
        return (2 * smaller) + (t * (1 - t));
    }
}
