using System;

namespace Nps.Core.Companions;

/// <summary>The limits of a share. Both methods are computed for the smaller part and mirrored, so that the limits of the other part match.</summary>
internal static class ShareInterval
{
    // A double tells relative differences of shares apart down to this; the root search is asked for no more.
    private const double NearZero = 1e-290;

    internal static Limits Of(long successes, long total, ConfidenceLevel level, ShareIntervalMethod method)
    {
        if (method is not (ShareIntervalMethod.Wilson or ShareIntervalMethod.ClopperPearson))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "The interval method is not defined.");
        }

        long failures = total - successes;
        long fewer = Math.Min(successes, failures);
        Limits limits = method == ShareIntervalMethod.Wilson
            ? Wilson(fewer, total, level.CriticalValue)
            : ClopperPearson(fewer, total, level.Alpha);
        return Around((double)successes / total, (double)failures / total, limits);
    }

    /// <summary>The limits of Wilson for a share and its rest to 1, known as well as from a number of cases that need not be whole.</summary>
    internal static Limits Wilson(double share, double rest, double total, ConfidenceLevel level) =>
        Around(share, rest, Wilson(Math.Min(share, rest) * total, total, level.CriticalValue));

    /// <summary>
    /// (p + z²/2n ± z√(p(1 − p)/n + z²/4n²))/(1 + z²/n). The product of the two limits is p²/(1 + z²/n), from which the lower one follows without
    /// cancellation. Source: Wilson (1927), Journal of the American Statistical Association 22:209–212.
    /// </summary>
    private static Limits Wilson(double successes, double total, double z)
    {
        double square = z * z;
        double share = successes / total;
        double sum = total + square;
        double upper = ((2 * successes) + square + (z * Math.Sqrt(square + (4 * successes * (1 - share))))) / (2 * sum);
        return new Limits(share * (successes / sum) / upper, upper);
    }

    /// <summary>
    /// The quantiles B⁻¹(α/2; x, n − x + 1) and B⁻¹(1 − α/2; x + 1, n − x) of the beta distribution; 0 and 1 − (α/2)^(1/n) at x = 0.
    /// Source: Clopper and Pearson (1934), Biometrika 26:404–413.
    /// </summary>
    private static Limits ClopperPearson(double successes, double total, double alpha)
    {
        double failures = total - successes;
        double lower = successes == 0
            ? 0
            : RootFinding.Decreasing(new LowerExcess(successes, failures + 1, alpha / 2), 0, successes / total, NearZero);

        // 1 − exp(x) without cancellation: −(1 + exp(x)) tanh(x/2).
        double exponent = Math.Log(alpha / 2) / total;
        double upper = successes == 0
            ? -(1 + Math.Exp(exponent)) * Math.Tanh(exponent / 2)
            : RootFinding.Decreasing(new UpperExcess(successes + 1, failures, alpha / 2), successes / total, 1, NearZero);
        return new Limits(lower, upper);
    }

    /// <summary>The limits of a share from those of the smaller part, which hold what was observed: no test rejects that.</summary>
    private static Limits Around(double share, double rest, Limits ofSmaller)
    {
        Limits limits = rest < share ? new Limits(1 - ofSmaller.Upper, 1 - ofSmaller.Lower) : ofSmaller;
        return new Limits(
            share == 0 ? 0 : Math.Max(0, Math.Min(limits.Lower, share)),
            rest == 0 ? 1 : Math.Min(1, Math.Max(limits.Upper, share)));
    }

    private readonly struct LowerExcess(double a, double b, double tail) : IRealFunction
    {
        public double At(double x) => tail - BetaDistribution.LowerTail(x, a, b);
    }

    private readonly struct UpperExcess(double a, double b, double tail) : IRealFunction
    {
        public double At(double x) => BetaDistribution.UpperTail(x, a, b) - tail;
    }
}
