namespace Nps.Core.Coverage.Baselines;

/// <summary>
/// The exact anytime-valid interval that the library does not offer, kept beside the one that it does: all scores t for which
/// log m(counts) − ℓ(t) stays below log(1/α), with m the marginal likelihood of the sequence under Jeffreys' prior and ℓ(t) the greatest
/// log-likelihood of shares with that score. m/exp(ℓ(θ)) is at most a ratio with expectation 1 at any stopping time, so that by
/// Ville's inequality it ever reaches 1/α with a probability of at most α, from the first answer on.
/// </summary>
public static class ExactAnytime
{
    private static readonly double[] LogRising = Rising(0.5);
    private static readonly double[] LogRisingOfTotal = Rising(1.5);

    /// <summary>The most answers that the tables reach.</summary>
    public const int MostAnswers = 10_000;

    /// <summary>Limits on [−1, 1].</summary>
    public static (double Lower, double Upper) Limits(ResponseCounts counts, double alpha)
    {
        if (counts.IsEmpty)
        {
            return (-1, 1);
        }

        double score = (double)(counts.Promoters - counts.Detractors) / counts.Total;
        return (Crossing(counts, score, -1, alpha), Crossing(counts, score, 1, alpha));
    }

    /// <summary>Whether the interval contains a score on [−1, 1].</summary>
    public static bool Contains(ResponseCounts counts, double score, double alpha) =>
        LogMarginal(counts) - LogLikelihood(counts, score) < -Math.Log(alpha);

    /// <summary>The logarithm of the marginal likelihood of one sequence with these counts.</summary>
    public static double LogMarginal(ResponseCounts counts) =>
        LogRising[counts.Promoters] + LogRising[counts.Passives] + LogRising[counts.Detractors] - LogRisingOfTotal[counts.Total];

    private static double LogLikelihood(ResponseCounts counts, double score)
    {
        if (score < 0)
        {
            return LogLikelihood(new ResponseCounts(counts.Detractors, counts.Passives, counts.Promoters), -score);
        }

        double a = 2.0 * counts.Total;
        double b = ((a - counts.Promoters + counts.Detractors) * score) - counts.Promoters - counts.Detractors;
        double c = -counts.Detractors * score * (1 - score);
        double root = Math.Sqrt((b * b) - (4 * a * c));
        double detractors = b <= 0 ? (root - b) / (2 * a) : -2 * c / (b + root);
        return Term(counts.Promoters, detractors + score)
            + Term(counts.Passives, 1 - score - (2 * detractors))
            + Term(counts.Detractors, detractors);
    }

    private static double Term(long count, double share) => count == 0 ? 0 : count * Math.Log(Math.Max(share, 0));

    private static double Crossing(ResponseCounts counts, double inside, double end, double alpha)
    {
        double outside = end;
        if (Contains(counts, end, alpha))
        {
            return end;
        }

        for (int i = 0; i < 60; i++)
        {
            double middle = (inside + outside) / 2;
            (inside, outside) = Contains(counts, middle, alpha) ? (middle, outside) : (inside, middle);
        }

        return inside;
    }

    private static double[] Rising(double start)
    {
        double[] sums = new double[MostAnswers + 1];
        for (int i = 0; i < MostAnswers; i++)
        {
            sums[i + 1] = sums[i] + Math.Log(start + i);
        }

        return sums;
    }
}
