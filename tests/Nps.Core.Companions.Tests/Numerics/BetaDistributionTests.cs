namespace Nps.Core.Companions.Tests;

public class BetaDistributionTests
{
    // Closed forms: P(X > x) is (1 − x)^b at a = 1, and 1 − x^a at b = 1.
    [Theory]
    [InlineData(0.3, 1)]
    [InlineData(0.01, 25)]
    [InlineData(1e-9, 1e9)]
    [InlineData(0.9, 7.5)]
    public void UpperTail_WithAParameterOfOne_IsThePower(double x, double other)
    {
        double power = Math.Exp(other * Log1P(-x));

        Assert.Equal(1, BetaDistribution.UpperTail(x, 1, other) / power, 1e-13);
        Assert.Equal(1, BetaDistribution.LowerTail(1 - x, other, 1) / Math.Pow(1 - x, other), 1e-13);
    }

    [Property]
    public void Tails_OfWholeParameters_AreBinomialSums(byte first, byte second, ushort point)
    {
        int a = 1 + (first % 50);
        int b = 1 + (second % 50);
        double x = (point + 0.5) / 65536;

        // P(X > x) is the probability of fewer than a successes among a + b − 1 with chance x.
        double sum = 0;
        double term = Math.Pow(1 - x, a + b - 1);
        for (int i = 0; i < a; i++)
        {
            sum += term;
            term *= (a + b - 1.0 - i) / (i + 1) * (x / (1 - x));
        }

        Assert.Equal(sum, BetaDistribution.UpperTail(x, a, b), 1e-12);
        Assert.Equal(sum, BetaDistribution.LowerTail(1 - x, b, a), 1e-12);
    }

    [Theory]
    [InlineData(1e6)]
    [InlineData(1e12)]
    [InlineData(1e18)]
    public void UpperTail_OfHugeParameters_IsNearlyNormal(double n)
    {
        // Symmetric, so that the first correction to the normal distribution is of the order 1/n.
        double x = 0.5 + (1.959963984540054 / 2 / Math.Sqrt((2 * n) + 1));

        Assert.Equal(0.025, BetaDistribution.UpperTail(x, n, n), n < 1e9 ? 1e-7 : 1e-6);
    }

    [Fact]
    public void Tails_AtTheEnds_AreZeroAndOne()
    {
        Assert.Equal((1, 0), (BetaDistribution.UpperTail(0, 2, 3), BetaDistribution.UpperTail(1, 2, 3)));
        Assert.Equal((0, 1), (BetaDistribution.LowerTail(0, 2, 3), BetaDistribution.LowerTail(1, 2, 3)));
    }

    private static double Log1P(double x) => Math.Abs(x) < 1e-5 ? x - (x * x / 2) + (x * x * x / 3) : Math.Log(1 + x);
}
