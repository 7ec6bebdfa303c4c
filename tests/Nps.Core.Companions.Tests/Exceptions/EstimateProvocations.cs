using static Nps.Core.Tests.Provocation;

namespace Nps.Core.Companions.Tests;

/// <summary>What Estimates and Comparison refuse.</summary>
internal static class EstimateProvocations
{
    internal static readonly Share Shares = new(30, 40);
    internal static readonly Mean Means = Mean.FromValues([1, 2, 4]);

    internal static IEnumerable<Provocation> All() => [.. Estimates(), .. Comparisons()];

    /// <summary>A value of each type with a text.</summary>
    internal static IEnumerable<IFormattable> Printed() =>
        [Shares, Means, Shares.GetConfidenceInterval()!, Shares.CompareWith(Shares), Shares.CompareWith(new Share(10, 20)).TestEquivalence(0.1)!];

    private static IEnumerable<Provocation> Estimates() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new Share(-1, 0)),
        Throws<ArgumentOutOfRangeException>(() => new Share(2, 1)),
        Throws<OverflowException>(() => Shares + new Share(0, long.MaxValue)),
        Throws<OverflowException>(() => Shares.Plus(new Share(0, long.MaxValue))),
        Throws<ArgumentException>(() => Mean.FromValues([1, double.NaN])),
        Throws<OverflowException>(() => Mean.FromValues([double.MaxValue, -double.MaxValue])),
        Throws<ArgumentOutOfRangeException>(() => Mean.FromMoments(-1, 0, 0)),
        Throws<ArgumentOutOfRangeException>(() => Mean.FromMoments(1, double.NaN, 0)),
        Throws<ArgumentOutOfRangeException>(() => Mean.FromMoments(2, 1, -1)),
        Throws<OverflowException>(() => Means + Mean.FromMoments(long.MaxValue, 1, 0)),
        Throws<OverflowException>(() => Means.Plus(Mean.FromMoments(2, 1, double.MaxValue).Plus(Mean.FromMoments(2, 1, double.MaxValue)))),
        Throws<ArgumentOutOfRangeException>(() => new Interval(double.NaN, 0, default)),
        Throws<ArgumentOutOfRangeException>(() => new Interval(0, double.PositiveInfinity, default)),
        Throws<ArgumentException>(() => new Interval(5, 4, default)),
    ];

    private static IEnumerable<Provocation> Comparisons() =>
    [
        Throws<ArgumentOutOfRangeException>(() => Shares.CompareWith(Shares).TestEquivalence(0)),
        Throws<ArgumentOutOfRangeException>(() => Shares.CompareWith(Shares).TestEquivalence(1.1)),
        Throws<ArgumentOutOfRangeException>(() => Means.CompareWith(Means).TestEquivalence(double.NaN)),
    ];
}
