using System.Text.Json;

namespace Nps.Core.Tests;

public class ChiSquaredDistributionTests
{
    [Fact]
    public void UpperTail_FewAndManyDegreesOfFreedom_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("normal-distribution").GetProperty("chi_squared").EnumerateArray())
        {
            double expected = item.Double("p");
            double actual = ChiSquaredDistribution.UpperTail(item.Double("x"), (int)item.Int64("df"));

            // With a thousand degrees of freedom the logarithm of the largest term is rounded at several thousands.
            Assert.True(Math.Abs(actual - expected) <= 1e-12 * expected, $"{item}: got {actual:R}");
        }
    }

    [Fact]
    public void UpperTail_AtZero_IsOne() => Assert.Equal(1, ChiSquaredDistribution.UpperTail(0, 3));
}
