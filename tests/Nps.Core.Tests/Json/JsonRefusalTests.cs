using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>What cannot be read back cannot be written by accident.</summary>
public class JsonRefusalTests
{
    private static readonly ResponseCounts Some = new(5, 3, 2);

    private static readonly SegmentBreakdown<string> Regions = SegmentBreakdown.FromCounts(
        [KeyValuePair.Create("North", Some), KeyValuePair.Create("South", new ResponseCounts(4, 4, 9)), KeyValuePair.Create("East", new ResponseCounts(7, 8, 1))]);

    private static readonly NpsTrend<int> Waves = NpsTrend.FromCounts(
        [KeyValuePair.Create(1, Some), KeyValuePair.Create(2, new ResponseCounts(4, 4, 9)), KeyValuePair.Create(3, new ResponseCounts(7, 8, 1))]);

    private static readonly SegmentTrends<string> Trends = SegmentTrends.FromTrends(
        [KeyValuePair.Create("North", NpsTrend.FromCounts([KeyValuePair.Create(CalendarPeriod.Parse("2026-09", null), Some)]))]);

    private static readonly object[] Refused =
    [
        HomogeneityTest.FromCounts([Some, Some])!,
        NpsTransitions.FromTable(Some, Some, Some).TestMarginalHomogeneity()!,
        Some.TestAgainst(default)!,
        Some.GetPosterior(),
        Waves.TestTrend()!,
        Waves[0],
        Waves.GetControlLimits()!,
        Waves.GetControlLimits()![0],
        Regions["North"],
        Regions.CompareEachToRest()[0],
        Regions.CompareWith(Regions),
        Regions.CompareWith(Regions).First(),
        Regions.Suppress(10),
        Regions.Shrink()!,
        Regions.Shrink()!["North"],
        ClusteredResponseCounts.FromCounts([KeyValuePair.Create("North", Some), KeyValuePair.Create("South", Some)]),
        default(WeightedResponseCounts).CompareWith(default),
        NpsEstimate.PostStratify([Some], [1])!.CompareWith(NpsEstimate.PostStratify([Some], [1])!).TestEquivalence(new NpsDelta(5))!,
        Trends[0],
        Trends.Suppress(10),
        NpsBand.Above(50, "excellent"),
        NpsBandScale.BainAbsolute,
        new[] { 9 }.ToTallyBreakdown(_ => "North", rating => rating)["North"],
        new[] { 9 }.ToDriverBreakdown(_ => (string[])["price"], rating => rating)["price"],
    ];

    [Fact]
    public void Refused_AreWhatTheListSays() =>
        Assert.Equal(
            JsonTypes.Decisions.Where(pair => pair.Value == JsonDecision.Refused && !pair.Key.IsAbstract).Select(pair => pair.Key.Name).Order(StringComparer.Ordinal),
            Refused.Select(value => JsonTypes.DefinitionOf(value.GetType()).Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Write_Refused_ThrowsAndNamesAnAlternative() =>
        Assert.All(Refused, value =>
        {
            foreach (Action write in (Action[])
                [
                    () => JsonSerializer.Serialize(value, value.GetType()),
                    () => JsonSerializer.Serialize<object>(value),
                    () => JsonSerializer.Serialize(new Dictionary<string, object> { ["a"] = value }),
                ])
            {
                NotSupportedException error = Assert.Throws<NotSupportedException>(write);
                Assert.Contains($"{value.GetType().Name.Split('`')[0]} is not written as JSON", error.Message, StringComparison.Ordinal);
                Assert.Contains(" Write ", error.Message, StringComparison.Ordinal);
            }
        });

    [Fact]
    public void Write_RefusedByItsBase_Throws() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<ClusteredResponseCounts>(
            ClusteredResponseCounts.FromCounts([KeyValuePair.Create("North", Some)])));

    [Fact]
    public void Read_Refused_Throws() =>
        Assert.All(Refused, value => Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", value.GetType())));
}
