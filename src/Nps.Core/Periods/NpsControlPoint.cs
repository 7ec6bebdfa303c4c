using System;

namespace Nps.Core;

/// <summary>A period of a trend with its control limits.</summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed class NpsControlPoint<TPeriod>
{
    internal NpsControlPoint(NpsTrendPoint<TPeriod> point, double centre, double distance)
    {
        Period = point.Period;
        Score = point.Score;
        if (Score is not null)
        {
            Lower = Math.Max(centre - distance, -NetPromoterScore.Limit);
            Upper = Math.Min(centre + distance, NetPromoterScore.Limit);
        }
    }

    /// <summary>The period.</summary>
    public TPeriod Period { get; }

    /// <summary>The score of the period; null without responses.</summary>
    public NetPromoterScore? Score { get; }

    /// <summary>The lower limit in points, −100 or more; null without responses.</summary>
    public double? Lower { get; }

    /// <summary>The upper limit in points, 100 or less; null without responses.</summary>
    public double? Upper { get; }

    /// <summary>Whether the score lies outside its limits, which calls for an explanation; false without responses.</summary>
    public bool IsOutside => Score?.Points < Lower || Score?.Points > Upper;
}
