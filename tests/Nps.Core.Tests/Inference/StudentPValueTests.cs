using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

public class StudentPValueTests
{
    // mpmath 1.2.1 at 40 digits: betainc(nu/2, 1/2, 0, nu/(nu + t*t), regularized=True).
    [Theory]
    [InlineData(1, 6, 0.35591768374958217403)]
    [InlineData(1.96, 6.6, 0.093321276241591340833)]
    [InlineData(0.001, 6, 0.99923453460422074592)]
    [InlineData(5, 6, 0.0024523417607585509277)]
    [InlineData(40, 7.2, 1.0082066829349232248e-9)]
    [InlineData(2, 60, 0.050033043651457448828)]
    [InlineData(3, 12000, 0.0027053388974891367568)]
    [InlineData(38, 600, 7.7437042954263096375e-162)]
    [InlineData(1e-8, 6, 0.9999999923453445538)]
    [InlineData(0, 6, 1)]
    public void TwoSidedPValue_MatchesReference(double t, double degreesOfFreedom, double expected)
    {
        double actual = StudentDistribution.TwoSidedPValue(t, degreesOfFreedom);

        Assert.InRange(Math.Abs(actual / expected - 1), 0, 1e-11);
        Assert.Equal(actual, StudentDistribution.TwoSidedPValue(-t, degreesOfFreedom));
    }

    [Fact]
    public void TwoSidedPValue_ExtremeArguments_StayProbabilities()
    {
        double[] extremes = [double.Epsilon, 1e-200, 1e-8, 1, 1e8, 1e160, double.MaxValue, double.PositiveInfinity];
        Assert.All(extremes, t => Assert.All((double[])[6, 60, 6_000, 6e8], df => Assert.InRange(StudentDistribution.TwoSidedPValue(t, df), 0, 1)));
    }

    [Property(MaxTest = 1_000)]
    public Property TwoSidedPValue_FurtherOut_IsLess() => Prop.ForAll(Arguments, x =>
        Assert.True(StudentDistribution.TwoSidedPValue(x.T, x.DegreesOfFreedom) >= StudentDistribution.TwoSidedPValue(x.T + x.More, x.DegreesOfFreedom)));

    private static Arbitrary<(double T, double More, double DegreesOfFreedom)> Arguments { get; } =
        (from t in Gen.Choose(0, 400)
         from more in Gen.Choose(1, 400)
         from tenths in Gen.Choose(60, 100_000)
         select (t / 10.0, more / 10.0, tenths / 10.0)).ToArbitrary();
}
