using System;

namespace Nps.Core;

/// <summary>
/// A sample of promoters, passives and detractors as the methods see it: non-negative counts, fractional ones allowed,
/// with a positive total. Scores are on [−1, 1] here; points begin where results are made.
/// </summary>
internal readonly struct TrinomialSample(double promoters, double passives, double detractors)
{
    internal double Promoters { get; } = promoters;

    internal double Passives { get; } = passives;

    internal double Detractors { get; } = detractors;

    /// <summary>The number of responses, added up so that exchanging promoters and detractors changes no bit of it.</summary>
    internal double Total => Passives + (Promoters + Detractors);

    internal double Score => (Promoters - Detractors) / Total;

    /// <summary>
    /// The score in points, by the same operations as for counts: scaling the score would lose a last bit. A hundred times the
    /// difference is not always a double: the quotient is kept within ±100, and is exactly that when everybody answered so.
    /// </summary>
    internal double Points
    {
        get
        {
            double difference = Promoters - Detractors;
            return Math.Abs(difference) == Total
                ? 100 * Math.Sign(difference)
                : Math.Max(-100, Math.Min(100, 100 * difference / Total));
        }
    }

    /// <summary>
    /// The maximum-likelihood variance of one response, p + d − (p − d)², written without its cancellation:
    /// exactly 0 when all answers fall in one category.
    /// </summary>
    internal double Variance =>
        ((Passives / Total) * ((Promoters + Detractors) / Total)) + (4 * (Promoters / Total) * (Detractors / Total));

    /// <summary>Some order of samples: by promoters, then passives, then detractors.</summary>
    internal int CompareTo(in TrinomialSample other)
    {
        int byPromoters = Promoters.CompareTo(other.Promoters);
        int byPassives = byPromoters != 0 ? byPromoters : Passives.CompareTo(other.Passives);
        return byPassives != 0 ? byPassives : Detractors.CompareTo(other.Detractors);
    }

    /// <summary>The same shares from another, possibly fractional, number of responses.</summary>
    internal TrinomialSample Scaled(double factor) => new(Promoters * factor, Passives * factor, Detractors * factor);

    /// <summary>The sample with promoters and detractors exchanged; its score is the negative.</summary>
    internal TrinomialSample Mirrored => new(Detractors, Passives, Promoters);
}
