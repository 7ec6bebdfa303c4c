using System;

namespace Nps.Core.Companions;

/// <summary>
/// The score test for the difference of two shares, on the scale of scores, where differences are twice those of shares:
/// Z(δ) = (Δ̂ − δ)/SE(δ). With the shares a and a + d of the two samples, d = |δ|/2, a solves
/// n_a(p_a − a)/(a(1 − a)) + n_b(p_b − a − d)/((a + d)(1 − a − d)) = 0. Source: Mee (1984), Biometrics 40:1175–1176.
/// </summary>
/// <remarks>
/// <see cref="ScoreTestInversion"/> makes p-value, interval and equivalence of it, as it does for scores: one implementation of the inversion
/// serves both. The fit is written for the smaller share and for the rarer outcome, so that shares of one in a million lose no digits; where they are
/// not small, it is that of Nps.Core without passives.
/// </remarks>
internal readonly struct ShareScoreTest : IDifferenceTest<ShareScoreTest>
{
    /// <summary>How much a difference of 1 on the scale of scores is in shares.</summary>
    internal const double SharesPerUnit = 0.5;

    private readonly Sample _baseline;
    private readonly Sample _current;

    internal ShareScoreTest(Share baseline, Share current)
    {
        // Of the two outcomes the rarer: with the other, the samples change places.
        var before = new Sample(baseline.Successes, baseline.Total - baseline.Successes);
        var after = new Sample(current.Successes, current.Total - current.Successes);
        bool isRare = before.Successes + after.Successes <= before.Failures + after.Failures;
        _baseline = isRare ? before : after.Mirrored;
        _current = isRare ? after : before.Mirrored;
    }

    private ShareScoreTest(Sample baseline, Sample current)
    {
        _baseline = baseline;
        _current = current;
    }

    public double Difference => (_current.Share - _baseline.Share) / SharesPerUnit;

    // As for scores, of which this is the case without passives.
    public bool IsMonotone => true;

    public double Unit => SharesPerUnit;

    public double LargestStandardError => Math.Sqrt((1 / _current.Total) + (1 / _baseline.Total));

    public ShareScoreTest Exchanged => new(_current, _baseline);

    public double UpperTail(double z) => NormalDistribution.UpperTail(z);

    public double ZBelow(double delta)
    {
        double shares = delta * SharesPerUnit;
        double standardError = shares >= 0 ? StandardError(_baseline, _current, shares) : StandardError(_current, _baseline, -shares);
        return (_current.Share - _baseline.Share - shares) / standardError;
    }

    /// <summary>The standard error of the difference when the second share is d ≥ 0 above the first.</summary>
    private static double StandardError(Sample first, Sample second, double d)
    {
        double share = d == 0
            ? (first.Successes + second.Successes) / (first.Total + second.Total)
            : Fit(first, second, d);
        return Math.Sqrt((share * (1 - share) / first.Total) + ((share + d) * Math.Max(0, 1 - share - d) / second.Total));
    }

    private static double Fit(Sample first, Sample second, double d)
    {
        double highest = Math.Max(0, 1 - d);
        double one = Math.Min(first.Share, highest);
        double other = Math.Min(Math.Max(second.Share - d, 0), highest);
        return RootFinding.Decreasing(new Balance(first, second, d), Math.Min(one, other), Math.Max(one, other), 1e-30);
    }

    private readonly struct Sample(double successes, double failures)
    {
        internal double Successes { get; } = successes;

        internal double Failures { get; } = failures;

        internal double Total => Successes + Failures;

        internal double Share => Successes / Total;

        internal Sample Mirrored => new(Failures, Successes);
    }

    /// <summary>The equation times both variances: the same sign and root, and finite where a variance vanishes.</summary>
    private readonly struct Balance(Sample first, Sample second, double d) : IRealFunction
    {
        public double At(double x)
        {
            double larger = x + d;
            double rest = Math.Max(0, 1 - larger);
            return (first.Total * (first.Share - x) * larger * rest) + (second.Total * (second.Share - larger) * x * (1 - x));
        }
    }
}
