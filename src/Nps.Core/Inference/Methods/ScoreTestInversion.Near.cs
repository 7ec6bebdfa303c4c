namespace Nps.Core;

internal static partial class ScoreTestInversion
{
    // A limit this close to the end of the range may be the end itself.
    private const double NearTheEnd = NpsDelta.Limit - 1e-6;

    /// <summary>
    /// The interval in points of a test whose limits have a closed form. Only their last bits are searched for, so that the test rejects
    /// what is outside and not the limits.
    /// </summary>
    /// <param name="test">The test; Z falls as δ rises.</param>
    /// <param name="alpha">The level of the test.</param>
    /// <param name="near">The limits in points but for rounding.</param>
    internal static Limits IntervalNear<TTest>(in TTest test, double alpha, Limits near)
        where TTest : struct, IDifferenceTest<TTest> =>
        new(LimitNear(test, alpha, near.Lower), -LimitNear(test.Exchanged, alpha, -near.Upper));

    private static double LimitNear<TTest>(in TTest test, double alpha, double points)
        where TTest : struct, IDifferenceTest<TTest>
    {
        double rejected = -NpsDelta.Limit;
        double accepted = 100 * test.Difference;
        if (points < -NearTheEnd && !IsRejectedAt(test, rejected, alpha))
        {
            return rejected;
        }

        // Zero is asked first, so that the limit falls on the side of it that the test says.
        if (test.Difference > 0)
        {
            if (IsRejectedAt(test, 0, alpha))
            {
                rejected = 0;
            }
            else
            {
                accepted = 0;
            }
        }

        return Settled(test, alpha, points, rejected, accepted);
    }
}
