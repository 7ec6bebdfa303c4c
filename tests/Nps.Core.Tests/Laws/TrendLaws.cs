using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>Trend tests and control limits over counts of any size.</summary>
[Properties(MaxTest = 500)]
public class TrendLaws
{
    private static readonly Arbitrary<ResponseCounts[]> Periods = Gen.Choose(2, 16)
        .SelectMany(n => Awkward.Counts.ArrayOf(n))
        .Select(counts => counts.Select(c => new ResponseCounts(c.Promoters / 16, c.Passives / 16, c.Detractors / 16)).ToArray())
        .ToArbitrary();

    [Property]
    public Property TestTrend_AnyCounts_IsInRange_AndMirrors() => Prop.ForAll(Periods, counts =>
    {
        foreach (TrendTestMethod method in Enum.GetValues<TrendTestMethod>())
        {
            NpsTrendTest? test = Trend(counts).TestTrend(method);
            NpsTrendTest? mirrored = Trend(counts.Select(c => new ResponseCounts(c.Detractors, c.Passives, c.Promoters))).TestTrend(method);

            Assert.Equal(test is null, mirrored is null);
            if (test is not null)
            {
                Assert.InRange(test.PValue, 0, 1);
                Assert.InRange(test.Slope, -200 - 1e-9, 200 + 1e-9);
                Assert.False(double.IsNaN(test.ZStatistic));
                Assert.Equal(test.Slope, -mirrored!.Slope, 1e-9);
            }
        }
    });

    [Property(MaxTest = 200)]
    public Property GetControlLimits_AnyCounts_AreInRange_AndInOrder() => Prop.ForAll(Periods, counts =>
    {
        foreach (ControlLimitMethod method in Enum.GetValues<ControlLimitMethod>())
        {
            NpsControlLimits<int>? limits = Trend(counts).GetControlLimits(method);
            foreach (NpsControlPoint<int> point in limits ?? Enumerable.Empty<NpsControlPoint<int>>())
            {
                Assert.Equal(point.Lower is null, point.Upper is null);
                Assert.InRange(point.Lower ?? -100, -100, point.Upper ?? 100);
                Assert.InRange(point.Upper ?? 100, -100, 100);
            }

            Assert.False(limits?.SigmaZ is double sigma && !double.IsFinite(sigma));
        }
    });

    private static NpsTrend<int> Trend(IEnumerable<ResponseCounts> counts) =>
        NpsTrend.FromCounts(counts.Select((c, period) => KeyValuePair.Create(period, c)));
}
