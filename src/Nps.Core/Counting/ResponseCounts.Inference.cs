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
    /// The number of people who could have answered, when it is small enough to matter; null for a large one.
    /// </param>
    /// <returns>The interval, or null without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="method"/> is not defined, or <paramref name="population"/> is below the number of responses.
    /// </exception>
    /// <remarks>
    /// <para>A statement about the population the responses were drawn from at random; who does not answer is not at random.</para>
    /// <para>With a population, no limit lies beyond the scores that are still possible when those who did not answer were all
    /// promoters or all detractors, and when everybody answered the interval is the score itself. For up to 60 people the default
    /// method gives the exact mid-P limits, which are possible scores of the population. For more people, and for the other
    /// methods, n responses of N people count as n(N − 1)/(N − n) responses.</para>
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

        return population is long size && !IsEmpty
            ? PopulationInterval(size, level, method)
            : Intervals.ForScore(ToSample(), level, method);
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

    private ConfidenceInterval PopulationInterval(long size, ConfidenceLevel level, IntervalMethod method)
    {
        Intervals.CheckDefined(method);
        if (method == IntervalMethod.ScoreTest && size <= FinitePopulationMethod.LargestPopulation)
        {
            FinitePopulationMethod.Limits(
                (int)Promoters, (int)Passives, (int)Detractors, (int)size, level.Alpha, out int least, out int greatest);
            return ConfidenceInterval.Unchecked(CountedPoints.Of(least, size), CountedPoints.Of(greatest, size), level, method);
        }

        // The scores of the population if all who did not answer are detractors, and if all are promoters.
        long silent = size - Total;
        double lowest = CountedPoints.Of(Promoters - Detractors - silent, size);
        double highest = CountedPoints.Of(Promoters - Detractors + silent, size);
        if (silent == 0)
        {
            return ConfidenceInterval.Unchecked(lowest, highest, level, method);
        }

        TrinomialSample effective = ToSample().Scaled((double)(size - 1) / silent);
        ConfidenceInterval unlimited = Intervals.ForScore(effective, level, method)!.Value;
        double lower = Math.Min(Math.Max(unlimited.Lower, lowest), highest);
        double upper = Math.Max(Math.Min(unlimited.Upper, highest), lowest);
        if (method == IntervalMethod.ScoreTest)
        {
            // As without a population: what was observed belongs to the interval, to the last bit.
            double observed = CountedPoints.Of(Promoters - Detractors, Total);
            lower = Math.Min(lower, observed);
            upper = Math.Max(upper, observed);
        }

        return ConfidenceInterval.Unchecked(lower, upper, level, method);
    }

    internal TrinomialSample ToSample() => new(Promoters, Passives, Detractors);
}
