#if NET
using System.Numerics;
#endif

namespace Nps.Core.Tests;

/// <summary>Everything that counts is a commutative monoid: parts can be merged in any order and grouping.</summary>
public class AdditionLaws
{
    [Property]
    public void ResponseCounts_Add(ResponseCounts a, ResponseCounts b, ResponseCounts c)
    {
        AssertCommutativeMonoid(a, b, c, ResponseCounts.Empty, (x, y) => x + y);
        AssertSubtractionUndoesAddition(a, b, ResponseCounts.Empty, (x, y) => x + y, (x, y) => x - y);
        Assert.Equal(a + b, a.Plus(b));
        Assert.Equal(a, (a + b).Minus(b));
        Assert.Equal(ResponseCounts.Empty, default);
    }

    [Property]
    public void RatingDistribution_Adds(RatingDistribution a, RatingDistribution b, RatingDistribution c)
    {
        AssertCommutativeMonoid(a, b, c, RatingDistribution.Empty, (x, y) => x + y);
        AssertSubtractionUndoesAddition(a, b, RatingDistribution.Empty, (x, y) => x + y, (x, y) => x - y);
        Assert.Equal(a + b, a.Plus(b));
        Assert.Equal(a, (a + b).Minus(b));
        Assert.Equal(RatingDistribution.Empty, default);
    }

    [Property]
    public void RatingTally_Adds(RatingTally a, RatingTally b, RatingTally c)
    {
        AssertCommutativeMonoid(a, b, c, default, (x, y) => x + y);
        Assert.Equal(a + b, a.Plus(b));
        Assert.Equal(a.Total + b.Total, (a + b).Total);
    }

    [Property]
    public void Classify_IsAdditive(RatingDistribution a, RatingDistribution b) =>
        Assert.Equal(a.Classify() + b.Classify(), (a + b).Classify());

    private static void AssertCommutativeMonoid<T>(T a, T b, T c, T zero, Func<T, T, T> plus)
#if NET
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
#endif
    {
        Assert.Equal(plus(a, b), plus(b, a));
        Assert.Equal(plus(plus(a, b), c), plus(a, plus(b, c)));
        Assert.Equal(a, plus(a, zero));
#if NET
        // Generic code adds by the interfaces.
        Assert.Equal(plus(a, b), a + b);
        Assert.Equal(zero, T.AdditiveIdentity);
#endif
    }

    private static void AssertSubtractionUndoesAddition<T>(T a, T b, T zero, Func<T, T, T> plus, Func<T, T, T> minus)
#if NET
        where T : ISubtractionOperators<T, T, T>
#endif
    {
        Assert.Equal(a, minus(plus(a, b), b));
        Assert.Equal(zero, minus(a, a));
#if NET
        Assert.Equal(zero, a - a);
#endif
    }
}
