using System;

namespace Nps.Core;

public readonly partial record struct ResponseCounts
{
    /// <summary>
    /// The number of additional promoters, everybody else unchanged, with which the score reaches a target.
    /// </summary>
    /// <param name="target">The score to reach.</param>
    /// <returns>
    /// The smallest number, 0 or more, with 100 × (promoters + x − detractors) / (total + x) at or above the target; null when
    /// no number is enough, which is so for +100 as soon as there is a passive or a detractor, and for targets so close to it that the
    /// total would exceed <see cref="long.MaxValue"/>. Without responses it is 1.
    /// </returns>
    /// <remarks>The counts with so many more promoters have a <see cref="Score"/> that is at or above the target.</remarks>
    /// <example>
    /// <code>
    /// ResponseCounts now = new(promoters: 40, passives: 30, detractors: 30);
    /// Console.WriteLine(now.PromotersNeededFor(new NetPromoterScore(30)));  // 29
    /// </code>
    /// </example>
    public long? PromotersNeededFor(NetPromoterScore target)
    {
        ResponseCounts counts = this;
        return Fewest(long.MaxValue - Total, more => counts.WithMorePromoters(more).Reaches(target));
    }

    /// <summary>
    /// The number of detractors who would have to become promoters, everybody else unchanged, for the score to reach a target.
    /// </summary>
    /// <param name="target">The score to reach.</param>
    /// <returns>
    /// The smallest number x from 0 to <see cref="Detractors"/> with 100 × (promoters − detractors + 2x) / total at or above the
    /// target; null when converting all of them is not enough, and without responses.
    /// </returns>
    /// <remarks>
    /// The counts with so many detractors turned promoters have a <see cref="Score"/> that is at or above the target. The total
    /// stays as it is, so that there are never more of them than <see cref="PromotersNeededFor"/> asks for new promoters.
    /// </remarks>
    /// <example>
    /// <code>
    /// ResponseCounts today = new(promoters: 40, passives: 30, detractors: 30);
    /// Console.WriteLine(today.DetractorsToConvertFor(new NetPromoterScore(30)));  // 10
    /// </code>
    /// </example>
    public long? DetractorsToConvertFor(NetPromoterScore target)
    {
        ResponseCounts counts = this;
        return Fewest(Detractors, converted => counts.WithConverted(converted).Reaches(target));
    }

    private ResponseCounts WithMorePromoters(long more) => new(Promoters + more, Passives, Detractors);

    private ResponseCounts WithConverted(long converted) => new(Promoters + converted, Passives, Detractors - converted);

    // The nearest double of a score can be 100 although somebody is no promoter; the target of 100 asks for promoters only.
    private bool Reaches(NetPromoterScore target) =>
        Score >= target && (target.Points < NetPromoterScore.Limit || Promoters == Total);

    // The smallest number up to the largest one with a property that every larger number has too; null if there is none. The
    // exact score rises with the number, and rounding to the nearest double keeps the order.
    private static long? Fewest(long largest, Func<long, bool> isEnough)
    {
        if (isEnough(0))
        {
            return 0;
        }

        return isEnough(largest) ? RootFinding.SmallestWhole(0, largest, isEnough) : null;
    }
}
