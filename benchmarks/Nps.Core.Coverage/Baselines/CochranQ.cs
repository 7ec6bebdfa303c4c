namespace Nps.Core.Coverage.Baselines;

/// <summary>
/// Cochran's Q for the scores of several samples, Σ n(θ̂ − θ̄)²/V with the variances at the observed scores: what the library does
/// not offer, because a sample in which everybody agrees has no variance and an infinite weight.
/// </summary>
public static class CochranQ
{
    /// <summary>The 95 % quantile of the χ² distribution with nine degrees of freedom, for ten samples.</summary>
    public const double CriticalValueOfTen = 16.918977604620448;

    public static double Statistic(IReadOnlyCollection<ResponseCounts> samples)
    {
        double[] scores = [.. samples.Select(sample => sample.Score!.Value.Points / 100)];
        double[] variances = [.. samples.Select(sample => Math.Pow(sample.StandardError!.Value / 100, 2))];
        if (variances.Contains(0))
        {
            // The samples without variance fix the common score; any other score is then infinitely far from it, or far by its own.
            double[] certain = [.. scores.Where((_, i) => variances[i] == 0)];
            return certain.Any(score => score != certain[0])
                ? double.PositiveInfinity
                : scores.Select((score, i) => variances[i] == 0 ? 0 : Math.Pow(score - certain[0], 2) / variances[i]).Sum();
        }

        double weight = variances.Sum(variance => 1 / variance);
        double common = scores.Select((score, i) => score / variances[i]).Sum() / weight;
        return scores.Select((score, i) => Math.Pow(score - common, 2) / variances[i]).Sum();
    }
}
