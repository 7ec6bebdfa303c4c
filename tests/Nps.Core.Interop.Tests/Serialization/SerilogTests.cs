using System.Text.Json;

namespace Nps.Core.Interop.Tests;

/// <summary>What a log line holds.</summary>
public class SerilogTests
{
    [Fact]
    public void EveryType_Destructured_IsFiniteJson() =>
        Assert.All(Examples.ByType.SelectMany(pair => pair.Value), value =>
        {
            string json = SerilogOutcome.Json("{@Value}", value);
            using var document = JsonDocument.Parse(json);
            Assert.True(json.Length < 64 * 1024, $"{Examples.NameOf(value.GetType())}: {json.Length} characters");
        });

    [Fact]
    public void YearOfMonths_AsText_IsALineOfScores()
    {
        string json = SerilogOutcome.Json("{Value}", Responses.Year);

        Assert.True(json.Length < 512, json);
        Assert.All(Responses.Year, point => Assert.Contains($"{point.Period}: ", json, StringComparison.Ordinal));
    }

    [Fact]
    public void YearOfMonths_Destructured_HasEveryMonthOnce()
    {
        string json = SerilogOutcome.Json("{@Value}", Responses.Year);

        // Each month comes with its two comparisons, and each of those with the counts on both sides: 1.4 KB a month.
        Assert.True(json.Length < 12 * 1_500, $"{json.Length} characters");
        using var document = JsonDocument.Parse(json);
        Assert.Equal(12, document.RootElement.GetArrayLength());
        Assert.DoesNotContain("Next", json, StringComparison.Ordinal);
    }

    [Fact]
    public void YearOfMonths_AsSummaries_IsAFewKilobytes()
    {
        string json = SerilogOutcome.Json("{@Value}", Responses.Year.Summarize());

        Assert.True(json.Length < 12 * 900, $"{json.Length} characters");
        using var document = JsonDocument.Parse(json);
        Assert.Equal(
            Responses.Year.Select(point => point.Counts.Promoters),
            document.RootElement.EnumerateArray().Select(row => row.GetProperty("Promoters").GetInt64()));
    }

    [Fact]
    public void Distribution_Destructured_HasItsElevenCounts()
    {
        RatingDistribution ratings = Responses.Tallies.Overall.Ratings;

        using var document = JsonDocument.Parse(SerilogOutcome.Json("{@Value}", ratings));

        Assert.Equal(
            Enumerable.Range(0, 11).Select(rating => ratings[rating]),
            document.RootElement.GetProperty("Counts").EnumerateArray().Select(count => count.GetInt64()));
    }
}
