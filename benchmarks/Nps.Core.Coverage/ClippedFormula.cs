namespace Nps.Core.Coverage;

/// <summary>
/// What the library does not use for up to 60 people, kept so that the decision can be checked again: the score interval of
/// n(N − 1)/(N − n) answers, clipped to the scores that are possible.
/// </summary>
public static class ClippedFormula
{
    public static ConfidenceInterval Interval(ResponseCounts sample, int population)
    {
        double silent = population - sample.Total;
        double lowest = 100 * (sample.Promoters - sample.Detractors - silent) / population;
        double highest = 100 * (sample.Promoters - sample.Detractors + silent) / population;
        if (silent == 0)
        {
            return new(lowest, highest, default, default);
        }

        // The closed form of docs/methods/score-test.md at 95 %, for scores of 0 or more; others are mirrored.
        bool isMirrored = sample.Detractors > sample.Promoters;
        double n = sample.Total * (population - 1) / silent;
        double p = (double)Math.Max(sample.Promoters, sample.Detractors) / sample.Total;
        double d = (double)Math.Min(sample.Promoters, sample.Detractors) / sample.Total;
        double m = 1 - p - d;
        double score = p - d;
        double variance = (m * (p + d)) + (4 * p * d);
        double k = 1.959963984540054 * 1.959963984540054 / n;
        double discriminant = (Math.Pow(variance - (2 * k), 2) * ((4 * variance) + k)) + (54 * k * (1 + score) * d * (variance + (m * score)));
        double angle = Math.Atan2(Math.Sqrt(discriminant), -3 * Math.Sqrt(3 * k) * m * score) / 3;
        double radius = 2 * Math.Sqrt(k * (variance + k) / 3);
        double lower = 100 * (score - (radius * Math.Cos(angle))) / (1 + k);
        double upper = p == 1 ? 100 : 100 * (score - (radius * Math.Cos(angle + (2 * Math.PI / 3)))) / (1 + k);
        return isMirrored
            ? new(Math.Max(-upper, lowest), Math.Min(-lower, highest), default, default)
            : new(Math.Max(lower, lowest), Math.Min(upper, highest), default, default);
    }
}
