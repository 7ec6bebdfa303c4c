using System;

namespace Nps.Core;

/// <summary>Searches for the smallest number of answers that is enough.</summary>
internal static class WholeNumbers
{
    /// <summary>The smallest number from 1 to <see cref="long.MaxValue"/> that is enough, where every larger one is enough too.</summary>
    /// <exception cref="OverflowException">No such number is enough.</exception>
    internal static long Smallest(Func<double, bool> isEnough)
    {
        long enough = 1;
        long notEnough = 0;
        while (!isEnough(enough))
        {
            if (enough == long.MaxValue)
            {
                throw new OverflowException("More responses would be needed than a 64-bit number can hold.");
            }

            notEnough = enough;
            enough = enough > long.MaxValue / 2 ? long.MaxValue : 2 * enough;
        }

        return RootFinding.SmallestWhole(notEnough, enough, answers => isEnough(answers));
    }

    /// <summary>
    /// The smallest number from which on all up to <paramref name="last"/> are enough, found by going up or down from a first guess;
    /// one above <paramref name="last"/> when that is not enough itself.
    /// </summary>
    /// <param name="isEnough">Whether a number is enough.</param>
    /// <param name="guess">A number that is likely to be enough, like all that are larger.</param>
    /// <param name="last">The largest number that is asked for.</param>
    /// <param name="run">How many numbers in a row have to be enough until all larger ones are taken to be.</param>
    internal static int SmallestStaying(Func<int, bool> isEnough, int guess, int last, int run)
    {
        int first = Math.Min(guess, last);
        int notEnough = first - 1;
        for (int number = first; number <= last && number - notEnough <= run; number++)
        {
            notEnough = isEnough(number) ? notEnough : number;
        }

        if (notEnough < first)
        {
            while (notEnough > 0 && isEnough(notEnough))
            {
                notEnough--;
            }
        }

        return notEnough + 1;
    }
}
