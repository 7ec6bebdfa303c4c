using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Sizes and powers by enumeration: of this folder's scripts, and of separately computed values at 25 digits.</summary>
public class PlanningTests
{
    // What enumeration leaves out is below 1e-8.
    private const double Tolerance = 1e-8;

    public static TheoryData<int> Powers() => [.. Enumerable.Range(0, ReferenceFile.Load("planned-power").GetArrayLength())];

    [Fact]
    public void ForMarginOfError_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("planned-margins").EnumerateArray())
        {
            ConfidenceLevel level = ConfidenceLevel.FromFraction(item.Double("level"));
            ResponseCounts pilot = item.Counts("pilot");
            long? population = item.GetProperty("population").ValueKind == JsonValueKind.Null ? null : item.Int64("population");
            int size = (int)item.Int64("size");
            var margin = new PlannedMargin(PlannedGroups.SharesOf(pilot), level.CriticalValue, population);

            Assert.Equal(size, SampleSize.ForMarginOfError(new(100 * item.Double("margin")), level, pilot, population));
            Assert.Equal(item.Double("mean_half_width"), margin.Mean(size), Tolerance);
            Assert.Equal(item.Double("mean_half_width_one_less"), margin.Mean(size - 1), Tolerance);
        }
    }

    [Theory]
    [MemberData(nameof(Powers))]
    public void GetSampleSizeAndPower_MatchReference(int index)
    {
        JsonElement item = ReferenceFile.Load("planned-power")[index];
        ResponseCounts baseline = item.Counts("baseline");
        ResponseCounts current = item.Counts("current");
        ComparisonPlan plan = new ComparisonPlan()
            .WithPilots(baseline, current).WithLevel(ConfidenceLevel.FromFraction(item.Double("level")));
        NpsDelta delta = item.GetProperty("difference").ValueKind == JsonValueKind.Null
            ? current.Score!.Value - baseline.Score!.Value
            : new NpsDelta(100 * item.Double("difference"));
        if (item.TryGetProperty("sizes", out JsonElement sizes))
        {
            double power = plan.GetPower(delta, sizes[0].GetInt64(), sizes[1].GetInt64());
            Relative.AssertClose(item.Double("approximate_power"), power, 1e-10, "approximation");
            return;
        }

        double ratio = item.Double("ratio");
        long size = item.Int64("size");
        double target = item.Double("target");
        Assert.Equal(size, plan.WithAllocationRatio(ratio).WithPower(target).GetSampleSize(delta));
        Assert.Equal(item.Double("power"), plan.GetPower(delta, size, Other(size)), Tolerance);
        Assert.Equal(item.Double("power_one_less"), plan.GetPower(delta, size - 1, Other(size - 1)), Tolerance);
        Assert.InRange(item.Double("power"), target - 0.02, target + 0.08);

        long Other(long responses) => Math.Max(1, (long)Math.Ceiling(ratio * responses));
    }

    [Fact]
    public void GetSampleSizeAndPower_MatchSeparateReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("second/planning").EnumerateArray())
        {
            ResponseCounts baseline = Pilot(item.GetProperty("baselineShares"));
            ResponseCounts current = Pilot(item.GetProperty("currentShares"));
            ComparisonPlan plan = new ComparisonPlan().WithPilots(baseline, current).WithLevel(ConfidenceLevel.FromFraction(Number(item, "level")));
            NpsDelta delta = current.Score!.Value - baseline.Score!.Value;
            foreach (JsonElement power in item.GetProperty("powers").EnumerateArray())
            {
                int baselineSize = (int)Number(power, "baseline");
                int currentSize = (int)Number(power, "current");
                double enumerated = delta.Points == 0
                    ? ScoreTestEnumeration.Power(
                        PlannedGroups.SharesOf(baseline), baselineSize, PlannedGroups.SharesOf(current), currentSize, plan.Level.CriticalValue)
                    : plan.GetPower(delta, baselineSize, currentSize);
                Assert.Equal(Number(power, "power"), enumerated, Tolerance);
                if (delta.Points != 0)
                {
                    double approximate = ScoreTestPower.Approximate(
                        PlannedGroups.SharesOf(baseline).Scaled(baselineSize),
                        PlannedGroups.SharesOf(current).Scaled(currentSize),
                        Math.Abs(delta.Points) / 100,
                        plan.Level.CriticalValue);
                    Relative.AssertClose(Number(power, "formulaPower"), approximate, 1e-12, "approximation");
                }
            }

            // The file asks for the size of the current group where the baseline is so many times as large: exchanging the groups asks
            // the library the same.
            if (delta.Points != 0)
            {
                long size = plan.WithPilots(current, baseline).WithAllocationRatio(Number(item, "ratioBaselineToCurrent")).GetSampleSize(delta);
                Assert.Equal(Number(item, "smallestCurrentNStaying"), size);
            }
        }
    }

    private static double Number(JsonElement item, string name) =>
        double.Parse(item.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static ResponseCounts Pilot(JsonElement shares)
    {
        long[] counts = [.. shares.EnumerateArray().Select(share => (long)Math.Round(100 * double.Parse(share.GetString()!, CultureInfo.InvariantCulture)))];
        return new ResponseCounts(counts[0], counts[1], counts[2]);
    }
}
