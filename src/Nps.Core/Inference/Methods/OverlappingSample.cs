using System;

namespace Nps.Core;

/// <summary>
/// Two waves of answers as the methods see them: the table of those who answered in both, row by row, former promoters first, and
/// those who answered in one of them only.
/// </summary>
internal readonly struct OverlappingSample(
    TrinomialSample formerPromoters,
    TrinomialSample formerPassives,
    TrinomialSample formerDetractors,
    TrinomialSample onlyBefore,
    TrinomialSample onlyAfter)
{
    internal TrinomialSample FormerPromoters { get; } = formerPromoters;

    internal TrinomialSample FormerPassives { get; } = formerPassives;

    internal TrinomialSample FormerDetractors { get; } = formerDetractors;

    internal TrinomialSample OnlyBefore { get; } = onlyBefore;

    internal TrinomialSample OnlyAfter { get; } = onlyAfter;

    /// <summary>How many answered in both waves.</summary>
    internal double Common => FormerPromoters.Total + FormerPassives.Total + FormerDetractors.Total;

    /// <summary>The earlier answers of those who answered in both waves.</summary>
    internal TrinomialSample CommonBefore => new(FormerPromoters.Total, FormerPassives.Total, FormerDetractors.Total);

    /// <summary>The later answers of those who answered in both waves.</summary>
    internal TrinomialSample CommonAfter => new(
        FormerPromoters.Promoters + FormerPassives.Promoters + FormerDetractors.Promoters,
        FormerPromoters.Passives + FormerPassives.Passives + FormerDetractors.Passives,
        FormerPromoters.Detractors + FormerPassives.Detractors + FormerDetractors.Detractors);

    /// <summary>All answers of the earlier wave.</summary>
    internal TrinomialSample Before => Sum(CommonBefore, OnlyBefore);

    /// <summary>All answers of the later wave.</summary>
    internal TrinomialSample After => Sum(CommonAfter, OnlyAfter);

    /// <summary>The two waves exchanged.</summary>
    internal OverlappingSample Exchanged => new(
        new(FormerPromoters.Promoters, FormerPassives.Promoters, FormerDetractors.Promoters),
        new(FormerPromoters.Passives, FormerPassives.Passives, FormerDetractors.Passives),
        new(FormerPromoters.Detractors, FormerPassives.Detractors, FormerDetractors.Detractors),
        OnlyAfter,
        OnlyBefore);

    /// <summary>Promoters and detractors exchanged in both waves.</summary>
    internal OverlappingSample Mirrored => new(
        FormerDetractors.Mirrored, FormerPassives.Mirrored, FormerPromoters.Mirrored, OnlyBefore.Mirrored, OnlyAfter.Mirrored);

    /// <summary>
    /// √(V₁/n₁ + V₂/n₂ − 2mC/(n₁n₂)) at the observed shares, with C the covariance of the two answers of the m common respondents:
    /// written as a sum of squares, so that nothing cancels.
    /// </summary>
    internal double StandardError
    {
        get
        {
            TrinomialSample before = Before;
            TrinomialSample after = After;
            double commonBefore = Common > 0 ? CommonBefore.Score : 0;
            double commonAfter = Common > 0 ? CommonAfter.Score : 0;
            double fixedBefore = -commonBefore / before.Total;
            double fixedAfter = -commonAfter / after.Total;
            double together =
                SquaresOf(FormerPromoters, fixedAfter - fixedBefore - (1 / before.Total), 1 / after.Total)
                + SquaresOf(FormerPassives, fixedAfter - fixedBefore, 1 / after.Total)
                + SquaresOf(FormerDetractors, fixedAfter - fixedBefore + (1 / before.Total), 1 / after.Total);
            return Math.Sqrt(
                together + Rest(OnlyBefore, before, Common, commonBefore) + Rest(OnlyAfter, after, Common, commonAfter));
        }
    }

    /// <summary>Some order of samples.</summary>
    internal int CompareTo(in OverlappingSample other)
    {
        int order = FormerPromoters.CompareTo(other.FormerPromoters);
        order = order != 0 ? order : FormerPassives.CompareTo(other.FormerPassives);
        order = order != 0 ? order : FormerDetractors.CompareTo(other.FormerDetractors);
        order = order != 0 ? order : OnlyBefore.CompareTo(other.OnlyBefore);
        return order != 0 ? order : OnlyAfter.CompareTo(other.OnlyAfter);
    }

    // Σ(offset + s·unit)² over the answers of a sample, s = 1, 0, −1.
    private static double SquaresOf(in TrinomialSample sample, double offset, double unit) =>
        (sample.Promoters * (offset + unit) * (offset + unit)) + (sample.Passives * offset * offset)
        + (sample.Detractors * (offset - unit) * (offset - unit));

    // What the others of a wave, and the distance of the common ones from its mean, add to its V/n.
    private static double Rest(in TrinomialSample only, in TrinomialSample wave, double common, double commonScore)
    {
        double score = wave.Score;
        double distance = commonScore - score;
        return (SquaresOf(only, -score, 1) + (common * distance * distance)) / wave.Total / wave.Total;
    }

    private static TrinomialSample Sum(in TrinomialSample left, in TrinomialSample right) =>
        new(left.Promoters + right.Promoters, left.Passives + right.Passives, left.Detractors + right.Detractors);
}
