namespace Nps.Core;

/// <summary>
/// The exact distribution of S, promoters less detractors among n answers, when the shares of the three categories are known.
/// </summary>
/// <remarks>
/// P(S = k − n) is the coefficient c of x to the power k in (d + mx + px²)ⁿ, for which Euler's recurrence for powers of a polynomial
/// holds: k·d·c(k) = (n − k + 1)·m·c(k − 1) + (2n − k + 2)·p·c(k − 2). Up to k = n all of its terms are positive, so that nothing
/// cancels and the relative error grows with the number of steps only. The half above n is computed from the other end in the
/// same way, and c(n − j) = c(n + j)·(d/p)ʲ joins the two. Time and memory are proportional to n.
/// </remarks>
internal static class ScoreSumDistribution
{
    // Far below the largest double: a step multiplies by less than 1e50, as shares are ratios of whole numbers below 1e19.
    private const double Huge = 1e200;

    // The largest coefficient is at least 1, so that even a million of these are nothing beside it. Numbers so small that the
    // processor computes them slowly never come up.
    private const double Negligible = 1e-100;

    /// <summary>
    /// The least sum with P(S ≤ sum) above <paramref name="tail"/>, and the greatest with P(S ≥ sum) above it.
    /// </summary>
    /// <param name="shares">The shares, as a sample of any size.</param>
    /// <param name="answers">The number of answers, 1 or more.</param>
    /// <param name="tail">A probability above 0 and below one half.</param>
    /// <param name="lower">The least sum, from −answers to answers.</param>
    /// <param name="upper">The greatest sum.</param>
    internal static void TailLimits(in TrinomialSample shares, int answers, double tail, out int lower, out int upper)
    {
        if (shares.Detractors > shares.Promoters)
        {
            TailLimits(shares.Mirrored, answers, tail, out int mirroredLower, out int mirroredUpper);
            lower = -mirroredUpper;
            upper = -mirroredLower;
        }
        else if (shares.Promoters == 0)
        {
            lower = upper = 0;
        }
        else
        {
            TailLimits(Probabilities(shares, answers), tail, out lower, out upper);
        }
    }

    private static void TailLimits(double[] probabilities, double tail, out int lower, out int upper)
    {
        double total = 0;
        foreach (double probability in probabilities)
        {
            total += probability;
        }

        int low = 0;
        for (double sum = probabilities[low]; !(sum > tail * total); sum += probabilities[low])
        {
            low++;
        }

        int high = probabilities.Length - 1;
        for (double sum = probabilities[high]; !(sum > tail * total); sum += probabilities[high])
        {
            high--;
        }

        int answers = probabilities.Length / 2;
        lower = low - answers;
        upper = high - answers;
    }

    /// <summary>The probabilities of the sums from −n to n times a common factor, where there are at least as many promoters as detractors.</summary>
    private static double[] Probabilities(in TrinomialSample shares, int answers)
    {
        double[] all = new double[(2 * answers) + 1];
        double[] upperHalf = FirstCoefficients(shares.Promoters, shares.Passives, shares.Detractors, answers);
        for (int i = 0; i <= answers; i++)
        {
            all[all.Length - 1 - i] = upperHalf[i];
        }

        // With at least as many promoters as detractors, what is negligible at the middle is so below it.
        bool isAllAbove = upperHalf[answers] == 0 && upperHalf[answers - 1] == 0;
        if (shares.Detractors == 0 || isAllAbove)
        {
            return all;
        }

        double[] lowerHalf = FirstCoefficients(shares.Detractors, shares.Passives, shares.Promoters, answers);

        // Without passives every other sum is impossible, and the halves are joined one further from the middle.
        int join = lowerHalf[answers - 1] > 0 ? 1 : 2;
        double ratio = shares.Detractors / shares.Promoters;
        double factor = upperHalf[answers - join] * (join == 1 ? ratio : ratio * ratio) / lowerHalf[answers - join];
        for (int i = 0; i < answers; i++)
        {
            all[i] = lowerHalf[i] * factor;
        }

        return all;
    }

    /// <summary>The coefficients of x⁰ to xⁿ in (a + bx + cx²)ⁿ times a common factor, a above 0; what is negligible is 0.</summary>
    private static double[] FirstCoefficients(double a, double b, double c, int n)
    {
        double[] coefficients = new double[n + 1];
        coefficients[0] = 1;
        double ratioOfB = b / a;
        double ratioOfC = c / a;
        int first = 0;
        for (int k = 1; k <= n; k++)
        {
            double two = k > 1 ? ((2.0 * n) - k + 2) * ratioOfC * coefficients[k - 2] : 0;
            coefficients[k] = (((n - k + 1.0) * ratioOfB * coefficients[k - 1]) + two) / k;
            if (coefficients[k] > Huge)
            {
                for (int i = first; i <= k; i++)
                {
                    coefficients[i] = coefficients[i] < Huge * Negligible ? 0 : coefficients[i] / Huge;
                }

                while (coefficients[first] == 0)
                {
                    first++;
                }
            }
            else if (coefficients[k] < Negligible && coefficients[k - 1] < Negligible)
            {
                // Two in a row, since without passives every other one is 0: from here on they only fall.
                coefficients[k] = coefficients[k - 1] = 0;
                break;
            }
        }

        return coefficients;
    }
}
