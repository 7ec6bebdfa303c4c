using System;

namespace Nps.Core;

/// <summary>
/// What is known about the score after the responses were seen: a probability distribution over −100 to 100 points. It answers
/// "how likely is it that the score is positive?" and "how likely is it that B is better than A?".
/// </summary>
/// <remarks>
/// The shares of promoters, passives and detractors have a Dirichlet posterior, counts plus prior, and the score is 100 × (p − d).
/// Probabilities are accurate to 1e-9 or better. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class NpsPosterior : IFormattable
{
    private readonly DirichletPosterior _posterior;

    internal NpsPosterior(in TrinomialSample counts, DirichletPrior prior)
    {
        Prior = prior;
        _posterior = new DirichletPosterior(
            counts.Promoters + prior.Promoters, counts.Passives + prior.Passives, counts.Detractors + prior.Detractors);
    }

    /// <summary>The prior.</summary>
    public DirichletPrior Prior { get; }

    /// <summary>The mean of the score: between the observed score and that of the prior.</summary>
    public NetPromoterScore Mean => NetPromoterScore.FromComputed(100 * _posterior.Mean);

    /// <summary>The standard deviation of the score in points.</summary>
    public double StandardDeviation => 100 * Math.Sqrt(_posterior.Variance);

    /// <summary>The equal-tailed interval that holds the score with the given probability.</summary>
    /// <param name="level">The probability; 95 % by default.</param>
    /// <returns>The interval, within −100 to 100 points.</returns>
    public CredibleInterval GetCredibleInterval(ConfidenceLevel level = default)
    {
        double lower = 100 * _posterior.Quantile(level.Alpha / 2);
        double upper = 100 * _posterior.UpperQuantile(level.Alpha / 2);

        // Each limit is computed from its own end, so that those of a very small level may cross by rounding.
        return new(Math.Min(lower, upper), Math.Max(lower, upper), level);
    }

    /// <summary>The probability that the score is above a fixed one, for example a target.</summary>
    /// <param name="score">The fixed score.</param>
    /// <returns>A probability from 0 to 1.</returns>
    public double ProbabilityAbove(NetPromoterScore score) => _posterior.Survival(score.Points / 100);

    /// <summary>The probability that the score is above that of an independent sample: "98 % likely that B is better than A".</summary>
    /// <param name="other">The posterior of the other sample.</param>
    /// <returns>A probability from 0 to 1; one half when both are the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public double ProbabilityAbove(NpsPosterior other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return DirichletPosterior.ProbabilityGreater(_posterior, other._posterior);
    }

    /// <summary>The posterior in short, such as "+40.0, standard deviation 3.2", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The posterior in short.</summary>
    /// <param name="format">A format for the mean, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Mean.ToString(format, formatProvider)}, standard deviation {StandardDeviation.ToString("0.0", formatProvider)}";
}
