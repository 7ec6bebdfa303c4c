using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Against values computed at forty digits, see Reference/scripts/student_t.py.</summary>
public class StudentDistributionTests
{
    [Fact]
    public void UpperTail_FromOneDegreeToABillion_HasFourteenDigits()
    {
        foreach (JsonElement item in ReferenceFile.Load("student-t").GetProperty("upper_tail").EnumerateArray())
        {
            // The exponent of the tail is rounded to a double: far out that is worth a digit.
            double p = item.Double("p");
            AssertRelative(
                p, StudentDistribution.UpperTail(item.Double("t"), item.Double("df")), p > 1e-17 ? 2e-14 : 2e-13, $"t = {item.Double("t")}, df = {item.Double("df")}");
        }
    }

    [Fact]
    public void UpperTailQuantile_FromOneDegreeToABillion_HasFourteenDigits()
    {
        foreach (JsonElement item in ReferenceFile.Load("student-t").GetProperty("quantile").EnumerateArray())
        {
            // Next to ½ the quantile is as exact as the difference from it: absolutely.
            double t = item.Double("t");
            double actual = StudentDistribution.UpperTailQuantile(item.Double("p"), item.Double("df"));
            AssertRelative(t + 0.1, actual + 0.1, 1e-14, $"p = {item.Double("p")}, df = {item.Double("df")}");
        }
    }

    [Property]
    public void Quantile_OfATail_IsThePoint_AndSignsMirror(byte t, ushort degrees)
    {
        double point = (t + 1) / 16.0;
        double nu = 1 + (degrees / 7.0);

        Assert.Equal(point, StudentDistribution.UpperTailQuantile(StudentDistribution.UpperTail(point, nu), nu), 1e-12 * point);
        Assert.Equal(StudentDistribution.UpperTail(point, nu), StudentDistribution.LowerTail(-point, nu));
        Assert.Equal(StudentDistribution.TwoSidedPValue(point, nu), StudentDistribution.TwoSidedPValue(-point, nu));
    }

    [Property]
    public void Quantile_OfAnyLevel_FallsTowardsTheNormalOne(ConfidenceLevel level, int degrees)
    {
        double fewer = StudentDistribution.UpperTailQuantile(level.Alpha / 2, 1 + Math.Abs(degrees % 50));
        double more = StudentDistribution.UpperTailQuantile(level.Alpha / 2, 2 + Math.Abs(degrees % 50));

        Assert.True(fewer > more && more > level.CriticalValue, $"{fewer} {more} {level.CriticalValue}");
    }

    [Fact]
    public void Ends_AreZeroAndOne()
    {
        Assert.Equal(0, StudentDistribution.UpperTailQuantile(0.5, 3));
        Assert.Equal(0.5, StudentDistribution.UpperTail(0, 3));
        Assert.Equal(0.5, StudentDistribution.UpperTail(5e-324, 3));
        Assert.Equal(0, StudentDistribution.UpperTail(double.PositiveInfinity, 3));
        Assert.Equal(1, StudentDistribution.TwoSidedPValue(0, 3));
        Assert.Equal(1 / Math.PI / 1e200, StudentDistribution.UpperTail(1e200, 1), 1e-213);
        Assert.Equal(0, StudentDistribution.UpperTail(1e200, 1e9));
    }

    private static void AssertRelative(double expected, double actual, double tolerance, string at) =>
        Assert.True(
            Math.Abs(actual - expected) <= tolerance * Math.Abs(expected),
            $"{at}: expected {expected:R}, got {actual:R}, {Math.Abs((actual / expected) - 1):E1}");
}
