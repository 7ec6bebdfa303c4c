using System;

namespace Nps.Core;

/// <summary>
/// The score test for the change of the score of the same respondents asked twice. A respondent's change c is −2, −1, 0, 1 or 2,
/// and N(c) are the numbers of respondents who changed by c. Under Δ = δ the shares p(c) maximise ΣN(c) log p(c)
/// with Σp(c) = 1 and Σc·p(c) = δ; then V(δ) = Σc²p(c) − δ² and Z(δ) = √n(Δ̂ − δ)/√V(δ).
/// </summary>
/// <remarks>
/// <para>The fit has one multiplier: p(c) = N(c)/n/(1 + μ(c − δ)), where ΣN(c)(c − δ)/(1 + μ(c − δ)) = 0 and, for δ below Δ̂,
/// 0 ≤ μ ≤ 1/(2 + δ). Where nobody changed by −2 and the sum is still positive at the end of that range, μ is the end and the empty class −2
/// takes the share that is left. In both cases ΣN(c)(c − δ)/(1 + μ(c − δ)) and the definition of p give μV(δ) = Δ̂ − δ, hence
/// Z(δ) = √(nμ(Δ̂ − δ)).</para>
/// <para>Where everybody changed by at most one step and no share goes to an empty class, this is the test of Tango (1998), Statistics
/// in Medicine 17:891–908, and against 0 McNemar's: that is so against 0 as long as no more than three times as many rose as fell, or fell as
/// rose. Beyond that the likelihood is larger with a share for changes by two, and the test rejects less. Domain: at least one
/// respondent. Weak in the smallest samples: see docs/methods/paired.md for its enumerated size and coverage.</para>
/// </remarks>
internal readonly struct PairedScoreTest : IDifferenceTest<PairedScoreTest>
{
    private const double Precision = 1.0 / (1L << 52);
    private const int MaximumSteps = 200;

    // Numbers of respondents by their change.
    private readonly double _downTwo;
    private readonly double _down;
    private readonly double _same;
    private readonly double _up;
    private readonly double _upTwo;
    private readonly double _total;

    /// <param name="downTwo">How many went from promoter to detractor.</param>
    /// <param name="down">How many lost one step.</param>
    /// <param name="same">How many stayed.</param>
    /// <param name="up">How many gained one step.</param>
    /// <param name="upTwo">How many went from detractor to promoter.</param>
    internal PairedScoreTest(long downTwo, long down, long same, long up, long upTwo)
        : this(downTwo, down, same, up, upTwo, downTwo + down + same + up + upTwo, Quotient(downTwo, down, same, up, upTwo))
    {
    }

    private PairedScoreTest(double downTwo, double down, double same, double up, double upTwo, double total, double difference)
    {
        _downTwo = downTwo;
        _down = down;
        _same = same;
        _up = up;
        _upTwo = upTwo;
        _total = total;
        Difference = difference;
    }

    /// <summary>Σc·N(c)/n: the sum is exact, so that there is one rounding only.</summary>
    public double Difference { get; }

    // All tables of the five classes up to eight respondents were tried.
    public bool IsMonotone => true;

    public double Unit => 100;

    public double LargestStandardError => 2 / Math.Sqrt(_total);

    public PairedScoreTest Exchanged => new(_upTwo, _up, _same, _down, _downTwo, _total, -Difference);

    /// <summary>√(Σ(c − Δ̂)²N(c)/n²), the standard error at the observed shares, without cancellation.</summary>
    internal double StandardError => Math.Sqrt(SumOfSquaresFrom(Difference) / _total / _total);

    public double UpperTail(double z) => NormalDistribution.UpperTail(z);

    public double ZBelow(double delta)
    {
        double distance = Difference - delta;
        double range = 2 + delta;
        return range > 0 ? Math.Sqrt(_total * distance * (Multiplier(delta, distance, range) / range)) : double.PositiveInfinity;
    }

    /// <summary>
    /// t = μ(2 + δ), from 0 to 1. With r = 2 + δ and a = c − δ the condition on μ reads t·Σ N(c)a²/(r + ta) = n(Δ̂ − δ), all of whose
    /// terms are positive; that of c = −2 has a pole at t = 1, and the equation is multiplied by 1 − t to be rid of it. Newton's method,
    /// kept between two bounds.
    /// </summary>
    private double Multiplier(double delta, double distance, double range)
    {
        double pole = _downTwo / _total * range;
        if (pole == 0 && Sum(1, delta, range) <= distance)
        {
            return 1;
        }

        double lower = 0;
        double upper = 1;
        double t = Math.Min(1, distance / (SumOfSquaresFrom(delta) / _total) * range);
        for (int i = 0; i < MaximumSteps; i++)
        {
            double missing = Sum(t, delta, range) - distance;
            double slope = Slope(t, delta, range);
            double value = missing;
            if (pole > 0)
            {
                value = ((1 - t) * missing) + (t * pole);
                slope = ((1 - t) * slope) - missing + pole;
            }

            if (value > 0)
            {
                upper = t;
            }
            else
            {
                lower = t;
            }

            double next = t - (value / slope);
            next = next >= lower && next <= upper ? next : lower + ((upper - lower) / 2);
            bool done = Math.Abs(next - t) <= Precision * t;
            t = next;
            if (done)
            {
                break;
            }
        }

        return t;
    }

    // t·Σ N(c)a²/(r + ta)/n without the class −2.
    private double Sum(double t, double delta, double range) =>
        t * (Term(_down, -1 - delta, t, range) + Term(_same, -delta, t, range) + Term(_up, 1 - delta, t, range)
            + Term(_upTwo, 2 - delta, t, range)) / _total;

    // Its derivative in t.
    private double Slope(double t, double delta, double range) =>
        (TermSlope(_down, -1 - delta, t, range) + TermSlope(_same, -delta, t, range) + TermSlope(_up, 1 - delta, t, range)
            + TermSlope(_upTwo, 2 - delta, t, range)) / _total;

    private static double Term(double count, double a, double t, double range) => count * a * a / (range + (t * a));

    private static double TermSlope(double count, double a, double t, double range)
    {
        double b = a / (range + (t * a));
        return count * b * b * range;
    }

    private double SumOfSquaresFrom(double centre) =>
        (_downTwo * (2 + centre) * (2 + centre)) + (_down * (1 + centre) * (1 + centre)) + (_same * centre * centre)
        + (_up * (1 - centre) * (1 - centre)) + (_upTwo * (2 - centre) * (2 - centre));

    private static double Quotient(long downTwo, long down, long same, long up, long upTwo)
    {
        // Twice a count can be beyond a long.
        decimal sum = (2m * upTwo) - (2m * downTwo) + up - down;
        return (double)sum / (downTwo + down + same + up + upTwo);
    }
}
