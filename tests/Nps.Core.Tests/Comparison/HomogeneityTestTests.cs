namespace Nps.Core.Tests;

public class HomogeneityTestTests
{
    [Fact]
    public void FewerThanTwoSamplesWithResponses_IsNull()
    {
        Assert.Null(HomogeneityTest.FromCounts([]));
        Assert.Null(HomogeneityTest.FromCounts([new ResponseCounts(5, 3, 2), default]));
        Assert.Throws<ArgumentNullException>(() => HomogeneityTest.FromCounts(null!));
    }

    [Fact]
    public void EqualScores_AreZero_AlsoWhenNothingVaries()
    {
        var everybody = new ResponseCounts(5, 0, 0);
        HomogeneityTest test = HomogeneityTest.FromCounts([everybody, everybody + everybody])!;

        Assert.Equal(0, test.ChiSquared);
        Assert.Equal(1, test.PValue);
        Assert.Equal(100, test.CommonScore.Points);
        Assert.False(test.IsSignificant());
    }

    [Fact]
    public void OppositeExtremes_AreFinite_AndSignificant()
    {
        HomogeneityTest test = HomogeneityTest.FromCounts([new(50, 0, 0), new(0, 0, 50), new(0, 50, 0)])!;

        Assert.True(double.IsFinite(test.ChiSquared));
        Assert.Equal(2, test.DegreesOfFreedom);
        Assert.True(test.IsSignificant(ConfidenceLevel.Percent99));
    }
}
