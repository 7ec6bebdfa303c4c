using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// A score put together from independent strata by their known shares of the population, with its uncertainty: what the
/// overall score would be if every stratum had answered in proportion to its size.
/// </summary>
/// <remarks>
/// Use it when, say, one region answers more than another and the regions' sizes are known. θ̂ = ΣWₕθ̂ₕ; each stratum keeps its
/// own variance. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class NpsEstimate : IFormattable
{
    // Shares come from divisions; a sum further from 1 than this is not rounding.
    private const double ShareTolerance = 1e-9;

    private readonly IReadOnlyList<ResponseCounts> _strata;
    private readonly IReadOnlyList<double> _shares;

    private NpsEstimate(IReadOnlyList<ResponseCounts> strata, IReadOnlyList<double> shares)
    {
        _strata = strata;
        _shares = shares;
        double points = 0;
        double variance = 0;
        for (int h = 0; h < strata.Count; h++)
        {
            if (shares[h] > 0)
            {
                double error = shares[h] * strata[h].StandardError!.Value;
                points += shares[h] * strata[h].Score!.Value.Points;
                variance += error * error;
            }
        }

        Score = NetPromoterScore.FromComputed(points);
        StandardError = Math.Sqrt(variance);
    }

    /// <summary>The estimated score.</summary>
    public NetPromoterScore Score { get; }

    /// <summary>The standard error in points, √ΣWₕ²SEₕ².</summary>
    public double StandardError { get; }

    internal IReadOnlyList<ResponseCounts> Strata => _strata;

    internal IReadOnlyList<double> PopulationShares => _shares;

    /// <summary>Estimates the overall score from strata and their shares of the population.</summary>
    /// <param name="strata">The counts of each stratum.</param>
    /// <param name="populationShares">The share of each stratum in the population: 0 or more each, 1 in sum.</param>
    /// <returns>The estimate, or null when a stratum with a positive share has no responses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are not as many shares as strata, a share is negative or not a number, or the shares do not sum to 1.
    /// </exception>
    public static NpsEstimate? PostStratify(IReadOnlyList<ResponseCounts> strata, IReadOnlyList<double> populationShares)
    {
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentNullException.ThrowIfNull(populationShares);
        if (strata.Count != populationShares.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {strata.Count} strata but {populationShares.Count} shares."), nameof(populationShares));
        }

        double sum = 0;
        bool complete = true;
        for (int h = 0; h < strata.Count; h++)
        {
            double share = populationShares[h];
            if (!(share >= 0))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"A share is 0 or more, but the one at index {h} is {share}."), nameof(populationShares));
            }

            sum += share;
            complete &= share == 0 || !strata[h].IsEmpty;
        }

        if (!(Math.Abs(sum - 1) <= ShareTolerance))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The shares sum to {sum}; they must sum to 1."), nameof(populationShares));
        }

        return complete ? new NpsEstimate([.. strata], [.. populationShares]) : null;
    }

    /// <summary>The confidence interval of the estimate, in points within −100 to 100.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="method">The method of the strata's own intervals; the score interval by default.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    /// <remarks>
    /// MOVER (Zou and Donner 2008, Statistics in Medicine 27:1693–1702): the distances from the strata's scores to their limits
    /// add up as standard errors do, L = θ̂ − √ΣWₕ²(θ̂ₕ − lₕ)², and likewise upwards.
    /// </remarks>
    public ConfidenceInterval GetConfidenceInterval(ConfidenceLevel level = default, IntervalMethod method = default)
    {
        Intervals.CheckDefined(method);
        double z = level.CriticalValue;
        double below = 0;
        double above = 0;
        for (int h = 0; h < _strata.Count; h++)
        {
            if (_shares[h] > 0)
            {
                TrinomialSample sample = _strata[h].ToSample();
                Limits limits = Intervals.LimitsOf(sample, z, method);
                below += Square(_shares[h] * (sample.Score - limits.Lower));
                above += Square(_shares[h] * (limits.Upper - sample.Score));
            }
        }

        double score = Score.Points / 100;
        return Intervals.InPoints(
            new Limits(score - Math.Sqrt(below), score + Math.Sqrt(above)), NetPromoterScore.Limit, Score.Points, level, method);
    }

    /// <summary>Tests how far this estimate is from another one of other respondents.</summary>
    /// <param name="baseline">The estimate to compare with. Its strata and shares may be others.</param>
    /// <returns>The comparison, this score being the current one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    public EstimateComparison CompareWith(NpsEstimate baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return new(new StratifiedEstimate(baseline), new StratifiedEstimate(this));
    }

    /// <summary>The estimate in short, such as "+42.3 (standard error 1.8)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The estimate in short.</summary>
    /// <param name="format">A format for the score, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Score.ToString(format, formatProvider)} (standard error {StandardError.ToString("0.0", formatProvider)})";

    private static double Square(double value) => value * value;
}
