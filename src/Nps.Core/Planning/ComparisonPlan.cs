using System;

namespace Nps.Core;

/// <summary>
/// The assumptions behind a planned comparison of two independent groups, and the questions that they answer: how many responses
/// it takes to find a difference, and what groups of given sizes can find.
/// </summary>
/// <remarks>
/// <para><c>new ComparisonPlan()</c> has the defaults: a test at 95 %, a power of 80 %, no pilots, two groups of the same size.
/// Each <c>With</c> method returns a plan with one assumption changed.</para>
/// <para>The spread of the answers is taken from the pilot of each group. Without a pilot, or when everybody in it answered alike,
/// which says nothing about the spread, half promoters and half detractors are assumed, which asks for the most responses. Where
/// the pilots differ by another amount than the one that is asked about, both are moved to the most likely shares that differ by it.
/// The direction is that of the pilots, and upwards where they have the same score. Sizes are responses, that is, answers received
/// and not invitations sent.</para>
/// <para>Power is that of the two-sided score test that <see cref="NpsComparison"/> uses; significant differences in both directions
/// count. With up to 60 responses in the smaller group and 240 in the larger one it is the sum over all samples that can occur, which
/// takes some milliseconds a size; a size or a smallest difference takes up to about a tenth of a second then. Beyond, it is the normal
/// approximation Φ((|δ| − z·SE₀)/SE₁) + Φ((−|δ| − z·SE₀)/SE₁), with SE₁ at the assumed shares and SE₀ at their constrained fit to a
/// common score. Weak: the approximation asks for too many responses where hardly anybody is outside one category.</para>
/// <para>Plans are equal when all assumptions are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed partial record ComparisonPlan : IFormattable
{
    private const double DefaultPower = 0.8;

    /// <summary>Creates a plan with the defaults.</summary>
    public ComparisonPlan()
        : this(default, DefaultPower, default, default, 1)
    {
    }

    private ComparisonPlan(
        ConfidenceLevel level, double power, ResponseCounts baselinePilot, ResponseCounts currentPilot, double allocationRatio)
    {
        Level = level;
        TargetPower = power;
        BaselinePilot = baselinePilot;
        CurrentPilot = currentPilot;
        AllocationRatio = allocationRatio;
    }

    /// <summary>The confidence level of the test; 95 % by default.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>The wanted chance of finding a true difference, strictly between 0 and 1; 0.8 by default.</summary>
    public double TargetPower { get; }

    /// <summary>The pilot counts of the baseline group; empty by default, which stands for the worst case.</summary>
    public ResponseCounts BaselinePilot { get; }

    /// <summary>The pilot counts of the current group; empty by default, which stands for the worst case.</summary>
    public ResponseCounts CurrentPilot { get; }

    /// <summary>The size of the current group divided by that of the baseline group, above 0; 1 by default.</summary>
    public double AllocationRatio { get; }

    /// <summary>The same plan with another confidence level.</summary>
    /// <param name="level">The confidence level of the test.</param>
    /// <returns>The plan.</returns>
    public ComparisonPlan WithLevel(ConfidenceLevel level) => new(level, TargetPower, BaselinePilot, CurrentPilot, AllocationRatio);

    /// <summary>The same plan with another power.</summary>
    /// <param name="power">The wanted chance of finding a true difference, strictly between 0 and 1.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="power"/> is not strictly between 0 and 1.</exception>
    public ComparisonPlan WithPower(double power) =>
        power > 0 && power < 1
            ? new(Level, power, BaselinePilot, CurrentPilot, AllocationRatio)
            : throw new ArgumentOutOfRangeException(nameof(power), power, "A power lies strictly between 0 and 1.");

    /// <summary>The same plan with other pilots, from which the spread of the answers is taken.</summary>
    /// <param name="baseline">Counts from an earlier survey of the baseline group; empty for the worst case.</param>
    /// <param name="current">Counts from an earlier survey of the current group; empty for the worst case.</param>
    /// <returns>The plan.</returns>
    public ComparisonPlan WithPilots(ResponseCounts baseline, ResponseCounts current) =>
        new(Level, TargetPower, baseline, current, AllocationRatio);

    /// <summary>The same plan with another ratio of the sizes.</summary>
    /// <param name="ratio">The size of the current group divided by that of the baseline group, finite and above 0.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ratio"/> is not a finite number above 0.</exception>
    public ComparisonPlan WithAllocationRatio(double ratio) =>
        ratio > 0 && ratio <= double.MaxValue
            ? new(Level, TargetPower, BaselinePilot, CurrentPilot, ratio)
            : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "Expected a finite number above 0.");

    /// <summary>The plan in short, such as "95 %, power 0.8, pilots none and none, ratio 1", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The plan in short.</summary>
    /// <param name="format">Null, "" or "G": there is one form only.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat.CheckGeneral(format);
        string power = TargetPower.ToString(NumberFormat.Plain, formatProvider);
        string ratio = AllocationRatio.ToString(NumberFormat.Plain, formatProvider);
        string pilots = $"{ToText(BaselinePilot)} and {ToText(CurrentPilot)}";
        return $"{Level.ToString(null, formatProvider)}, power {power}, pilots {pilots}, ratio {ratio}";
    }

    private static string ToText(ResponseCounts pilot) => pilot.IsEmpty ? "none" : pilot.ToString();
}
