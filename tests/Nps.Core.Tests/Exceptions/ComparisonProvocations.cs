using static Nps.Core.Tests.Provocation;

namespace Nps.Core.Tests;

/// <summary>What Comparison, Respondents and Planning refuse.</summary>
internal static class ComparisonProvocations
{
    private static readonly ResponseCounts Some = Specimens.Sample;
    private static readonly DateTime[] Mixed = [new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), new(2026, 3, 2, 0, 0, 0, DateTimeKind.Local)];
    private static readonly int[] Answers = [9, 11];

    internal static IEnumerable<Provocation> All() => [.. Comparisons(), .. Respondents(), .. Planning()];

    private static IEnumerable<Provocation> Comparisons() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new NpsComparison(Some, Some).GetAnytimeInterval(0)),
        Throws<ArgumentOutOfRangeException>(() => new NpsComparison(Some, Some).TestEquivalence(Specimens.Nothing)),
        Throws<OverflowException>(() => NpsTransitions.FromTable(Specimens.Huge, Some, Some)),
        Throws<OverflowException>(() => NpsTransitions.FromTable(Some, Some, Some).Plus(NpsTransitions.FromTable(Specimens.Huge, default, default))),
        Throws<OverflowException>(() => NpsTransitions.FromTable(Some, Some, Some) + NpsTransitions.FromTable(Specimens.Huge, default, default)),
        Throws<ArgumentOutOfRangeException>(() => NpsTransitions.FromTable(Some, Some, Some).TestEquivalence(Specimens.Nothing)),
        Throws<ArgumentOutOfRangeException>(() => NpsTransitions.FromTable(Some, Some, Some).CompareWaves().TestEquivalence(Specimens.Nothing)),
    ];

    private static IEnumerable<Provocation> Respondents() =>
    [
        Throws<ArgumentException>(() => Mixed.LatestPerRespondent(_ => 1, time => time).ToList()),
        Throws<ArgumentException>(() => Mixed.LatestPerRespondent(_ => 1, time => time, _ => 9).ToList()),
        Throws<ArgumentException>(() => Mixed.LatestPerRespondent(_ => 1, time => time, new DateOnly(2026, 4, 1)).ToList()),
        Throws<ArgumentException>(() => Mixed.LatestPerRespondent(_ => 1, time => time, _ => 9, new DateOnly(2026, 4, 1)).ToList()),
        Throws<ArgumentException>(() => Answers.ToNpsTransitions([], answer => answer, answer => answer)),
        Throws<ArgumentException>(() => Array.Empty<int>().ToNpsTransitions(Answers, answer => answer, answer => answer)),
        Throws<ArgumentException>(() => Answers.ToNpsTransitions([], _ => 1, _ => 9)),
    ];

    private static IEnumerable<Provocation> Planning() =>
    [
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().WithPower(1)),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().WithPower(double.NaN)),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().WithAllocationRatio(0)),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().WithAllocationRatio(double.PositiveInfinity)),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().GetSampleSize(Specimens.Nothing)),
        Throws<OverflowException>(() => new ComparisonPlan().GetSampleSize(new NpsDelta(1e-9))),
        Throws<OverflowException>(() => new ComparisonPlan().WithAllocationRatio(1e-300).GetSampleSize(new NpsDelta(5))),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().GetPower(Specimens.Nothing, 100, 100)),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().GetPower(new NpsDelta(5), 0, 100)),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().GetPower(new NpsDelta(5), 100, 0)),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().GetMinimumDetectableDelta(0, 100)),
        Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan().GetMinimumDetectableDelta(100, 0)),
        Throws<ArgumentOutOfRangeException>(() => SampleSize.ForMarginOfError(Specimens.Nothing)),
        Throws<ArgumentOutOfRangeException>(() => SampleSize.ForMarginOfError(new NpsDelta(101))),
        Throws<ArgumentOutOfRangeException>(() => SampleSize.ForMarginOfError(new NpsDelta(5), population: 0)),
        Throws<OverflowException>(() => SampleSize.ForMarginOfError(new NpsDelta(1e-8))),
    ];
}
