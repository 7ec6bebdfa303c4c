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

    [Fact]
    public void ManyPassivesOnly_ForceAScoreOfZero()
    {
        // Their term jumps at 0 by more than the others have: the common score is 0 exactly, and X² is 49/9 + 81/… of the other two.
        HomogeneityTest test = HomogeneityTest.FromCounts([new(0, 1_000_000_000_000_000, 0), new(7, 13, 0), new(0, 9, 26)])!;

        Assert.Equal(0, test.CommonScore.Points);
        Assert.Equal(33, test.ChiSquared, 1e-12);
        Relative.AssertClose(1, test.PValue / 6.8256033763348698e-8, 1e-12);
    }

    [Fact]
    public void ManyPassivesAndOnePromoter_CommonScoreIsKnownToAllItsDigits()
    {
        // Next to the jump: the common score is tiny, and its term in X² is not.
        HomogeneityTest many = HomogeneityTest.FromCounts([new(1, 1_000_000_000_000_000, 0), new(7, 13, 0), new(0, 9, 26)])!;
        HomogeneityTest fewer = HomogeneityTest.FromCounts([new(1, 1_000_000_000_000, 0), new(7, 13, 0), new(0, 9, 26)])!;

        Assert.Equal(fewer.ChiSquared, many.ChiSquared, 1e-8);
    }

    [Fact]
    public void LargestCounts_AreANumber()
    {
        const long Most = long.MaxValue;
        ResponseCounts[] extremes =
            [new(Most, 0, 0), new(0, Most, 0), new(0, 0, Most), new(1, Most - 1, 0), new(Most - 1, 0, 1), new(1, 0, 0), new(0, 1, 0), new(5, 3, 2)];
        foreach (ResponseCounts one in extremes)
        {
            foreach (ResponseCounts other in extremes)
            {
                HomogeneityTest test = HomogeneityTest.FromCounts([one, other, new(2, 3, 4)])!;
                Assert.True(test.ChiSquared >= 0, $"{one}, {other}: {test.ChiSquared}");
                Assert.InRange(test.PValue, 0, 1);
            }
        }
    }
}
