using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>A comparison to plan: pilots, the ratio of the sizes, the level in percent and the power that is asked for.</summary>
public sealed record PlannedDesign(ResponseCounts Baseline, ResponseCounts Current, double Ratio, double Level, double Power)
{
    public ComparisonPlan Plan => new ComparisonPlan()
        .WithPilots(Baseline, Current).WithAllocationRatio(Ratio).WithLevel(ConfidenceLevel.FromPercent(Level)).WithPower(Power);

    /// <summary>The size of the current group.</summary>
    public long Other(long size) => Math.Max(1, (long)Math.Ceiling(Ratio * size));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Text(Baseline)} | {Text(Current)} | {Ratio} | {Level} % | {Power:.0}");

    private static string Text(ResponseCounts pilot) =>
        string.Create(CultureInfo.InvariantCulture, $"{pilot.Promoters}/{pilot.Passives}/{pilot.Detractors}");
}
