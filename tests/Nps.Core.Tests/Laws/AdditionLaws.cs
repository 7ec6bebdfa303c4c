using System.Numerics;

namespace Nps.Core.Tests;

/// <summary>Everything that counts is a commutative monoid: parts can be merged in any order and grouping.</summary>
public class AdditionLaws
{
    [Property]
    public void ResponseCounts_Add(ResponseCounts a, ResponseCounts b, ResponseCounts c)
    {
        AssertCommutativeMonoid(a, b, c);
        AssertSubtractionUndoesAddition(a, b);
        Assert.Equal(a + b, a.Plus(b));
        Assert.Equal(a, (a + b).Minus(b));
        Assert.Equal(ResponseCounts.Empty, default);
    }

    [Property]
    public void RatingDistribution_Adds(RatingDistribution a, RatingDistribution b, RatingDistribution c)
    {
        AssertCommutativeMonoid(a, b, c);
        AssertSubtractionUndoesAddition(a, b);
        Assert.Equal(a + b, a.Plus(b));
        Assert.Equal(a, (a + b).Minus(b));
        Assert.Equal(RatingDistribution.Empty, default);
    }

    [Property]
    public void RatingTally_Adds(RatingTally a, RatingTally b, RatingTally c)
    {
        AssertCommutativeMonoid(a, b, c);
        Assert.Equal(a + b, a.Plus(b));
        Assert.Equal(a.Total + b.Total, (a + b).Total);
    }

    [Property]
    public void Classify_IsAdditive(RatingDistribution a, RatingDistribution b) =>
        Assert.Equal(a.Classify() + b.Classify(), (a + b).Classify());

    private static void AssertCommutativeMonoid<T>(T a, T b, T c)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a + b + c, a + (b + c));
        Assert.Equal(a, a + T.AdditiveIdentity);
    }

    private static void AssertSubtractionUndoesAddition<T>(T a, T b)
        where T : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        Assert.Equal(a, a + b - b);
        Assert.Equal(T.AdditiveIdentity, a - a);
    }
}
