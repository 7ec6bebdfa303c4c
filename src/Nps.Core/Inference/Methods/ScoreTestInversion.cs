using System;

namespace Nps.Core;

/// <summary>
/// The p-value, the confidence interval and the test of equivalence of any score test for a difference. The interval holds the δ that the test
/// does not reject; whether it excludes 0, or lies within a margin, is decided by the very comparison p &lt; α that decides
/// significance and equivalence, so that they agree to the last bit.
/// </summary>
/// <remarks>
/// A test may reject a δ and not reject one further away. All questions are therefore asked of the smallest |Z| at δ or beyond it,
/// seen from the observed difference. Sources: Tango (1998), Statistics in Medicine 17:891–908 (inversion); Schuirmann (1987),
/// Journal of Pharmacokinetics and Biopharmaceutics 15:657–680 (equivalence).
/// </remarks>
internal static partial class ScoreTestInversion
{
    private const int MaximumHalvings = 64;

    /// <summary>Z for the hypothesis Δ = δ; 0 when δ is the observed difference.</summary>
    internal static double ZStatistic<TTest>(in TTest test, double delta)
        where TTest : struct, IDifferenceTest<TTest>
    {
        double distance = test.Difference - delta;
        return distance == 0 ? 0
            : distance > 0 ? SmallestZ(test, delta)
            : -SmallestZ(test.Exchanged, -delta);
    }

    /// <summary>
    /// The larger of the p-values of Δ ≤ −margin and Δ ≥ margin, 1 − Φ(Z(−margin)) and Φ(Z(margin)).
    /// </summary>
    internal static double EquivalencePValue<TTest>(in TTest test, double margin)
        where TTest : struct, IDifferenceTest<TTest> =>
        Math.Max(
            LowerTail(test, -ZStatistic(test, -margin)),
            LowerTail(test, ZStatistic(test, margin)));

    /// <summary>The p-value of a statistic of either sign: how often one as far from 0 would come out by chance.</summary>
    internal static double TwoSidedPValue<TTest>(in TTest test, double z)
        where TTest : struct, IDifferenceTest<TTest> => z == 0 ? 1 : 2 * test.UpperTail(Math.Abs(z));

    private static double LowerTail<TTest>(in TTest test, double z)
        where TTest : struct, IDifferenceTest<TTest> => z < 0 ? test.UpperTail(-z) : 1 - test.UpperTail(z);

    /// <summary>
    /// The interval in the unit of the test, −200 to 200 points for scores, of the δ that are not rejected at α, whose critical value is z. The upper
    /// limit is the lower one of the exchanged samples, negated.
    /// </summary>
    internal static Limits Interval<TTest>(in TTest test, double alpha, double z)
        where TTest : struct, IDifferenceTest<TTest> =>
        new(LowerLimit(test, alpha, z), -LowerLimit(test.Exchanged, alpha, z));

    private static double LowerLimit<TTest>(in TTest test, double alpha, double z)
        where TTest : struct, IDifferenceTest<TTest>
    {
        double difference = test.Difference;
        if (difference <= -2)
        {
            return -2 * test.Unit;
        }

        // The limit lies between a rejected point and one that is not. Zero is asked first, so that the limit falls on the side of
        // it that the test says.
        double rejected = -2;
        double accepted = difference;
        if (difference > 0)
        {
            if (IsRejected(test, SmallestZ(test, 0), alpha))
            {
                rejected = 0;
            }
            else
            {
                accepted = 0;
            }
        }

        if (!test.IsMonotone)
        {
            OutermostCrossing(test, z, ref rejected, ref accepted);
        }

        double start = Math.Max(rejected, difference - (z * test.LargestStandardError));
        double root = RootFinding.Decreasing(new Gap<TTest>(test, z), start, accepted);
        return Settled(test, alpha, test.Unit * root, test.Unit * rejected, test.Unit * accepted);
    }

    /// <summary>
    /// The point next to the root of Z(δ) − z that is not rejected while its neighbour further out is: two neighbouring doubles of the limit
    /// in the unit in which it will be compared with zero and with margins.
    /// </summary>
    private static double Settled<TTest>(in TTest test, double alpha, double limit, double rejected, double accepted)
        where TTest : struct, IDifferenceTest<TTest>
    {
        double point = Math.Min(Math.Max(limit, rejected), accepted);
        double step = Math.Max(Math.Abs(point), 1e-9) / (1L << 52);
        bool outwards = point > rejected && (point >= accepted || !IsRejectedAt(test, point, alpha));
        for (double next = point; ; step *= 2)
        {
            // Outwards until something is rejected, or inwards until something is not.
            next = outwards ? next - step : next + step;
            if (outwards)
            {
                accepted = point;
                if (next <= rejected)
                {
                    break;
                }

                if (IsRejectedAt(test, next, alpha))
                {
                    rejected = next;
                    break;
                }
            }
            else
            {
                rejected = point;
                if (next >= accepted)
                {
                    break;
                }

                if (!IsRejectedAt(test, next, alpha))
                {
                    accepted = next;
                    break;
                }
            }

            point = next;
        }

        for (int i = 0; i < MaximumHalvings; i++)
        {
            double middle = rejected + ((accepted - rejected) / 2);
            if (middle <= rejected || middle >= accepted)
            {
                break;
            }

            if (IsRejectedAt(test, middle, alpha))
            {
                rejected = middle;
            }
            else
            {
                accepted = middle;
            }
        }

        return accepted;
    }

    private static bool IsRejectedAt<TTest>(in TTest test, double limit, double alpha)
        where TTest : struct, IDifferenceTest<TTest>
    {
        double delta = limit / test.Unit;
        return delta < test.Difference && IsRejected(test, test.ZBelow(delta), alpha);
    }

    private static bool IsRejected<TTest>(in TTest test, double z, double alpha)
        where TTest : struct, IDifferenceTest<TTest> => TwoSidedPValue(test, z) < alpha;

    /// <summary>Z(δ) − z: positive where δ is rejected for being too small.</summary>
    private readonly struct Gap<TTest>(TTest test, double z) : IRealFunction
        where TTest : struct, IDifferenceTest<TTest>
    {
        public double At(double x) => x < test.Difference ? test.ZBelow(x) - z : -z;
    }
}
