namespace Nps.Core.Tests;

internal static class Relative
{
    /// <summary>|actual − expected| ≤ tolerance × max(1, |expected|), the measure the reference files declare theirs in.</summary>
    internal static void AssertClose(double expected, double actual, double tolerance, string what = "")
    {
        double error = Math.Abs(actual - expected) / Math.Max(1, Math.Abs(expected));
        Assert.True(
            error <= tolerance,
            $"{what}: expected {expected:R}, got {actual:R}, relative error {error:E1} above {tolerance:E0}.");
    }
}
