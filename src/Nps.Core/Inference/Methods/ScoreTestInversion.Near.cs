namespace Nps.Core;

internal static partial class ScoreTestInversion
{
    // A limit this close to the end of the range, as a share of it, may be the end itself.
    private const double NearTheEnd = 1 - 5e-9;

    /// <summary>
    /// The interval, in the unit of the test, of a test whose limits have a closed form. Only their last bits are searched for, so that the test rejects
    /// what is outside and not the limits.
    /// </summary>
    /// <param name="test">The test; Z falls as δ rises.</param>
    /// <param name="alpha">The level of the test.</param>
    /// <param name="near">The limits but for rounding.</param>
    internal static Limits IntervalNear<TTest>(in TTest test, double alpha, Limits near)
        where TTest : struct, IDifferenceTest<TTest> =>
        new(LimitNear(test, alpha, near.Lower), -LimitNear(test.Exchanged, alpha, -near.Upper));

    private static double LimitNear<TTest>(in TTest test, double alpha, double limit)
        where TTest : struct, IDifferenceTest<TTest>
    {
        double rejected = -2 * test.Unit;
        double accepted = test.Unit * test.Difference;
        if (limit < rejected * NearTheEnd && !IsRejectedAt(test, rejected, alpha))
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

        return Settled(test, alpha, limit, rejected, accepted);
    }
}
