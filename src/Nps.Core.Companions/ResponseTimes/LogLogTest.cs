using System;

namespace Nps.Core.Companions;

/// <summary>
/// The test for the difference of two curves at one time on the scale of φ = ln(−ln S), on the scale of scores, where differences are twice those
/// of shares. Source: Klein, Logan, Harhoff and Andersen (2007), Statistics in Medicine 26:4505–4519, for no difference.
/// </summary>
/// <remarks>
/// For a difference of δ, Z is the distance, in standard errors of each φ, from what was observed to the nearest pair of shares that differ by δ.
/// It is also the nearest of those that differ by δ or less, so that Z rises with the distance of δ.
/// </remarks>
internal readonly struct LogLogTest : IDifferenceTest<LogLogTest>
{
    /// <summary>How much a difference of 1 on the scale of scores is in shares.</summary>
    internal const double SharesPerUnit = 0.5;

    private const int Steps = 64;
    private const double GoldenSection = 0.6180339887498949;

    private readonly Sample _baseline;
    private readonly Sample _current;

    internal LogLogTest(KaplanMeier.Point baseline, KaplanMeier.Point current)
        : this(new Sample(baseline), new Sample(current))
    {
    }

    private LogLogTest(Sample baseline, Sample current)
    {
        _baseline = baseline;
        _current = current;
    }

    public double Difference => (_current.Share - _baseline.Share) / SharesPerUnit;

    public bool IsMonotone => true;

    public double Unit => SharesPerUnit;

    // There is none: the whole range of differences is searched.
    public double LargestStandardError => 1e300;

    public LogLogTest Exchanged => new(_current, _baseline);

    public double UpperTail(double z) => NormalDistribution.UpperTail(z);

    public double ZBelow(double delta)
    {
        if (delta == 0)
        {
            return (_current.Value - _baseline.Value) / Math.Sqrt(_current.Variance + _baseline.Variance);
        }

        // On the nearest pair the shares are nearer to each other than observed: the baseline's is higher, the current one lower.
        double difference = delta * SharesPerUnit;
        double lower = Math.Max(_baseline.Share, -difference);
        double upper = Math.Min(_current.Share - difference, 1);
        if (lower >= upper)
        {
            return Math.Sqrt(Distance(lower, difference));
        }

        // The best of some points, then the best between its neighbours.
        double width = (upper - lower) / Steps;
        int best = 0;
        for (int i = 1; i <= Steps; i++)
        {
            best = Distance(lower + (i * width), difference) < Distance(lower + (best * width), difference) ? i : best;
        }

        return Math.Sqrt(Smallest(lower + (Math.Max(best - 1, 0) * width), lower + (Math.Min(best + 1, Steps) * width), difference));
    }

    private double Smallest(double lower, double upper, double difference)
    {
        double left = upper - (GoldenSection * (upper - lower));
        double right = lower + (GoldenSection * (upper - lower));
        double atLeft = Distance(left, difference);
        double atRight = Distance(right, difference);

        // Near its smallest value a function is flat: half of the digits of the place give all of the value's.
        for (int i = 0; i < 40; i++)
        {
            if (atLeft < atRight)
            {
                upper = right;
                right = left;
                atRight = atLeft;
                left = upper - (GoldenSection * (upper - lower));
                atLeft = Distance(left, difference);
            }
            else
            {
                lower = left;
                left = right;
                atLeft = atRight;
                right = lower + (GoldenSection * (upper - lower));
                atRight = Distance(right, difference);
            }
        }

        return Math.Min(atLeft, atRight);
    }

    private double Distance(double baseline, double difference) =>
        _baseline.SquaredDistance(baseline) + _current.SquaredDistance(baseline + difference);

    private readonly struct Sample
    {
        internal Sample(KaplanMeier.Point point)
        {
            double logarithm = point.LogSurvival;
            Share = point.Share;
            Value = Math.Log(-logarithm);
            Variance = point.Greenwood / (logarithm * logarithm);
        }

        internal double Share { get; }

        /// <summary>φ = ln(−ln S).</summary>
        internal double Value { get; }

        internal double Variance { get; }

        internal double SquaredDistance(double share)
        {
            if (share <= 0 || share >= 1)
            {
                return double.PositiveInfinity;
            }

            double distance = Math.Log(-new KaplanMeier.Point(TimeSpan.Zero, 1 - share, share, 0).LogSurvival) - Value;
            return distance * distance / Variance;
        }
    }
}
