using static Nps.Core.Tests.Provocation;

namespace Nps.Core.Tests;

/// <summary>What Segments and Weighting refuse.</summary>
internal static class SegmentProvocations
{
    private static readonly int[] Bad = [9, 11];
    private static readonly string[] BothCases = ["B", "b"];
    private static readonly RatingCount<string>[] NegativeRows = [new() { Segment = "a", Rating = 9, Count = -1 }];
    private static readonly RatingCount<string>[] HugeRows = [new() { Segment = "a", Rating = 9, Count = 1 }, new() { Segment = "b", Rating = 9, Count = long.MaxValue }];
    private static readonly KeyValuePair<string, ResponseCounts>[] HugeCounts = [KeyValuePair.Create("a", Specimens.Huge)];
    private static readonly RatingTally OnFive = new(RatingDistribution.FromRatings([5], Specimens.Five));
    private static readonly RatingTally HugeTally = new(default, missing: long.MaxValue);

    internal static IEnumerable<Provocation> All() => [.. Breakdowns(), .. Tallies(), .. Drivers(), .. Weights(), .. Clusters(), .. ColumnProvocations.All()];

    private static IEnumerable<Provocation> Breakdowns() =>
    [
        Throws<KeyNotFoundException>(() => Specimens.Segments["z"]),
        Throws<KeyNotFoundException>(() => Specimens.Segments.Suppress(5)["c"]),
        Throws<KeyNotFoundException>(() => Specimens.Segments.Suppress(5)["z"]),
        Throws<KeyNotFoundException>(() => Specimens.Segments.Shrink()!["z"]),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Segments.Suppress(1)),
        Throws<ArgumentException>(() => Specimens.Segments.PostStratify([KeyValuePair.Create("a", 1.0)])),
        Throws<ArgumentException>(() => Specimens.Segments.PostStratify([new("a", 0.5), new("b", 0.5), new("c", 0.5)])),
        Throws<ArgumentException>(() => Specimens.Segments.PostStratify([new("a", 0.5), new("b", double.NaN), new("c", 0.5)])),
        Throws<OverflowException>(() => Specimens.Segments.Plus(SegmentBreakdown.FromCounts(HugeCounts))),
        Throws<OverflowException>(() => SegmentBreakdown.FromCounts([.. HugeCounts, .. HugeCounts])),
        Throws<ArgumentException>(() => Bad.ToSegmentBreakdown(_ => "a", rating => rating)),
        Throws<ArgumentException>(() => Bad.AsQueryable().ToSegmentBreakdown(_ => "a", rating => rating)),
    ];

    private static IEnumerable<Provocation> Tallies() =>
    [
        Throws<KeyNotFoundException>(() => Specimens.Tallies["z"]),
        Throws<ArgumentException>(() => Specimens.Tallies.Classify(Specimens.Five)),
        Throws<ArgumentException>(() => Specimens.Tallies.Plus(TallyBreakdown.FromTallies([KeyValuePair.Create("a", OnFive)]))),
        Throws<OverflowException>(() => Specimens.Tallies.Plus(TallyBreakdown.FromTallies([KeyValuePair.Create("a", HugeTally)]))),
        Throws<ArgumentException>(() => TallyBreakdown.FromTallies([KeyValuePair.Create("a", OnFive), KeyValuePair.Create("b", new RatingTally(RatingDistribution.FromRatings([0])))])),
        Throws<OverflowException>(() => TallyBreakdown.FromTallies([KeyValuePair.Create("a", HugeTally), KeyValuePair.Create("b", HugeTally)])),
        Throws<ArgumentException>(() => Bad.ToTallyBreakdown(_ => "a", rating => rating, _ => -1)),
        Throws<OverflowException>(() => Bad.ToTallyBreakdown(_ => "a", rating => rating, _ => long.MaxValue)),
        Throws<ArgumentException>(() => NegativeRows.ToTallyBreakdown()),
        Throws<ArgumentException>(() => new RatingCount<string>[] { null! }.ToTallyBreakdown()),
        Throws<OverflowException>(() => HugeRows.ToTallyBreakdown()),
    ];

    private static IEnumerable<Provocation> Drivers() =>
    [
        Throws<KeyNotFoundException>(() => Specimens.Drivers["z"]),
        Throws<ArgumentException>(() => Specimens.Names.ToDriverBreakdown(name => new[] { name }, _ => 9, comparer: StringComparer.OrdinalIgnoreCase)
            .Plus(Bad.ToDriverBreakdown(_ => BothCases, _ => 9))),
        Throws<OverflowException>(() => Specimens.Drivers.Plus(DriverBreakdown.FromCounts(Combinations(Specimens.Huge)))),
        Throws<OverflowException>(() => DriverBreakdown.FromCounts(Combinations(Specimens.Huge, Specimens.Huge))),
        Throws<ArgumentException>(() => Bad.ToDriverBreakdown(_ => Specimens.Names, rating => rating)),
        Throws<ArgumentException>(() => Bad.ToDriverBreakdown(_ => Specimens.Names, _ => 9, _ => -1)),
        Throws<OverflowException>(() => Bad.ToDriverBreakdown(_ => Specimens.Names, _ => 9, _ => long.MaxValue)),
    ];

    private static IEnumerable<Provocation> Weights() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new WeightSums(-1, 0, 0)),
        Throws<ArgumentOutOfRangeException>(() => new WeightSums(1, double.NaN, 1)),
        Throws<ArgumentOutOfRangeException>(() => new WeightSums(1, 1, double.PositiveInfinity)),
        Throws<ArgumentException>(() => new WeightSums(0, 1, 1)),
        Throws<ArgumentException>(() => new WeightSums(1, 10, 1)),
        Throws<ArgumentException>(() => WeightedResponseCounts.FromResponses(Bad, rating => rating, _ => 1)),
        Throws<ArgumentException>(() => Bad.ToWeightedResponseCounts(_ => 9, _ => -1)),
        Throws<ArgumentException>(() => Bad.ToWeightedResponseCounts(_ => 9, _ => double.MaxValue)),
        Throws<OverflowException>(() => WeightedResponseCounts.FromSums(Many, Many, default)),
        Throws<OverflowException>(() => Weighted.Plus(Weighted)),
        Throws<OverflowException>(() => Weighted + Weighted),
        Throws<ArgumentException>(() => NpsEstimate.PostStratify([Specimens.Sample], [0.5, 0.5])),
        Throws<ArgumentException>(() => NpsEstimate.PostStratify([Specimens.Sample], [0.5])),
        Throws<ArgumentException>(() => NpsEstimate.PostStratify([Specimens.Sample, Specimens.Sample], [-0.5, 1.5])),
    ];

    private static IEnumerable<Provocation> Clusters() =>
    [
        Throws<KeyNotFoundException>(() => Specimens.Clusters["z"]),
        Throws<ArgumentException>(() => ClusteredResponseCounts.FromCounts([KeyValuePair.Create((string)null!, Specimens.Sample)])),
        Throws<OverflowException>(() => ClusteredResponseCounts.FromCounts([.. HugeCounts, KeyValuePair.Create("b", Specimens.Huge)])),
        Throws<ArgumentException>(() => ClusteredResponseCounts.FromCounts([KeyValuePair.Create((string)null!, Weighted)])),
        Throws<OverflowException>(() => ClusteredResponseCounts.FromCounts([KeyValuePair.Create("a", Weighted), KeyValuePair.Create("b", Weighted)])),
        Throws<OverflowException>(() => Specimens.Clusters.Plus(ClusteredResponseCounts.FromCounts(HugeCounts))),
        Throws<ArgumentException>(() => Bad.ToClusteredResponseCounts(_ => "a", rating => rating)),
        Throws<ArgumentException>(() => Bad.ToClusteredResponseCounts(_ => (string)null!, _ => 9)),
        Throws<ArgumentException>(() => Bad.ToClusteredResponseCounts(_ => "a", _ => 9, _ => -1)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Clusters.CompareWith(Specimens.Clusters).TestEquivalence(Specimens.Nothing)),
    ];

    private static WeightSums Many => new(long.MaxValue, long.MaxValue, long.MaxValue);

    private static WeightedResponseCounts Weighted => WeightedResponseCounts.FromSums(Many, default, default);

    private static IEnumerable<KeyValuePair<IReadOnlyCollection<string>, ResponseCounts>> Combinations(params ResponseCounts[] counts) =>
        counts.Select(count => KeyValuePair.Create<IReadOnlyCollection<string>, ResponseCounts>(["a"], count));
}
