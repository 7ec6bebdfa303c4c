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
    /// <returns>The interval, or null without responses.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    /// <remarks>
    /// A statement about the population the responses were drawn from at random; who does not answer is not at random.
    /// </remarks>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default, IntervalMethod method = default) =>
        Intervals.ForScore(ToSample(), level, method);

    internal TrinomialSample ToSample() => new(Promoters, Passives, Detractors);
}
