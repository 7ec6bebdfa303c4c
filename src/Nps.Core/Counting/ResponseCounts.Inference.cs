using System;

namespace Nps.Core;

public readonly partial record struct ResponseCounts
{
    /// <summary>
    /// The standard error of the score in points, 100 × √(V/n) with V = p + d − (p − d)²; null without responses.
    /// It is 0 when everybody answered alike, which says little: prefer the interval.
    /// </summary>
    public double? StandardError => IsEmpty ? null : 100 * WaldMethod.StandardError(ToSample());

    /// <summary>The confidence interval of the score, in points within −100 to 100.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="method">The method; the score interval of Tango (1998) by default.</param>
    /// <param name="population">
    /// The number of people who could have answered, when it is small enough to matter; null for a large one. A sample of n
    /// from N then counts as n(N − 1)/(N − n) responses, and when everybody answered the interval is the score itself.
    /// </param>
    /// <returns>The interval, or null without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="method"/> is not defined, or <paramref name="population"/> is below the number of responses.
    /// </exception>
    /// <remarks>
    /// A statement about the population the responses were drawn from at random; who does not answer is not at random.
    /// </remarks>
    /// <example>
    /// <code>
    /// ResponseCounts quarter = new(promoters: 57, passives: 33, detractors: 20);
    /// Console.WriteLine($"{quarter.Score} {quarter.GetConfidenceInterval()}");            // +33.6 [+18.5, +47.0] at 95 %
    /// Console.WriteLine(quarter.GetConfidenceInterval(ConfidenceLevel.FromPercent(90)));  // [+21.1, +45.0] at 90 %
    /// </code>
    /// </example>
    public ConfidenceInterval? GetConfidenceInterval(
        ConfidenceLevel level = default, IntervalMethod method = default, long? population = null)
    {
        if (population < Total)
        {
            throw new ArgumentOutOfRangeException(
                nameof(population), population, FormattableString.Invariant($"The population cannot be smaller than the {Total} responses."));
        }

        TrinomialSample sample = ToSample();
        if (population is long size && Score is NetPromoterScore score)
        {
            if (size == Total)
            {
                Intervals.CheckDefined(method);
                return ConfidenceInterval.Unchecked(score.Points, score.Points, level, method);
            }

            sample = sample.Scaled(((double)size - 1) / ((double)size - Total));
        }

        return Intervals.ForScore(sample, level, method);
    }

    /// <summary>Tests the score against a fixed one, for example a target or an industry figure taken as certain.</summary>
    /// <param name="reference">The score to test against.</param>
    /// <returns>The test, or null without responses.</returns>
    public NpsReferenceTest? TestAgainst(NetPromoterScore reference) =>
        IsEmpty ? null : new NpsReferenceTest(ToSample(), reference);

    /// <summary>The Bayesian view: what is known about the score after these responses, also when there are none or few.</summary>
    /// <param name="prior">What was believed before; Jeffreys' prior by default.</param>
    /// <returns>The posterior distribution of the score.</returns>
    public NpsPosterior GetPosterior(DirichletPrior prior = default) => new(ToSample(), prior);

    internal TrinomialSample ToSample() => new(Promoters, Passives, Detractors);
}
