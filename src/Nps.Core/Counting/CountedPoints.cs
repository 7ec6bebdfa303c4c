namespace Nps.Core;

/// <summary>The points that follow from counts: the double nearest to 100 × balance / total, whatever their size.</summary>
internal static class CountedPoints
{
    // A double holds every whole number up to this one.
    private const long LargestExact = 1L << 53;

    /// <summary>100 × balance / total, rounded once, to the nearest double.</summary>
    /// <param name="balance">Promoters less detractors, from −total to total.</param>
    /// <param name="total">The number of responses, 1 or more.</param>
    internal static double Of(long balance, long total)
    {
        if (balance is <= LargestExact / 100 and >= -LargestExact / 100 && total <= LargestExact)
        {
            // Both are exact, so that the division is the only rounding.
            return 100.0 * balance / total;
        }

        return balance < 0 ? -Divided(-balance, total) : Divided(balance, total);
    }

    // Long division in binary. In doubles, 100 × 360,320,180,382,315 / 360,320,180,382,315 is more than 100.
    private static double Divided(long balance, long total)
    {
        if (balance == 0)
        {
            return 0;
        }

        decimal hundredfold = 100m * balance;
        ulong divisor = (ulong)total;
        ulong remainder = (ulong)(hundredfold % total);
        ulong digits = (ulong)((hundredfold - remainder) / total);

        // The 53 bits of a double and one more, which decides about rounding.
        int halvings = 0;
        while (digits < LargestExact)
        {
            remainder *= 2;
            bool isOne = remainder >= divisor;
            remainder -= isOne ? divisor : 0;
            digits = (2 * digits) + (isOne ? 1UL : 0);
            halvings++;
        }

        // To the nearest; from the middle between two doubles to the even one.
        bool roundsUp = digits % 2 == 1 && (remainder > 0 || digits % 4 == 3);
        double points = (digits / 2) + (roundsUp ? 1UL : 0);
        for (int i = 1; i < halvings; i++)
        {
            points /= 2;
        }

        return points;
    }
}
