namespace Nps.Core;

public readonly partial record struct ResponseCounts
{
    /// <summary>
    /// How many more promoters it takes, everybody else unchanged, until the score reaches a target.
    /// </summary>
    /// <param name="target">The score to reach.</param>
    /// <returns>
    /// The smallest number, 0 or more, with (promoters + x − detractors) / (total + x) at or above the target; null when no
    /// number is enough, which is so for +100 as soon as there is a passive or a detractor. Without responses it is 1.
    /// </returns>
    public long? PromotersNeededFor(NetPromoterScore target)
    {
        long most = long.MaxValue - Total;
        bool unreachable = target.Points == NetPromoterScore.Limit && Promoters < Total;
        if (unreachable || !ReachesWith(most, target))
        {
            return null;
        }

        // The score rises with every promoter: widen until it is enough, then halve.
        long notEnough = -1;
        long enough = 0;
        while (!ReachesWith(enough, target))
        {
            notEnough = enough;
            enough = enough < most / 2 ? (2 * enough) + 1 : most;
        }

        while (enough - notEnough > 1)
        {
            long middle = notEnough + ((enough - notEnough) / 2);
            if (ReachesWith(middle, target))
            {
                enough = middle;
            }
            else
            {
                notEnough = middle;
            }
        }

        return enough;
    }

    private bool ReachesWith(long morePromoters, NetPromoterScore target) =>
        new ResponseCounts(Promoters + morePromoters, Passives, Detractors).Score >= target;
}
