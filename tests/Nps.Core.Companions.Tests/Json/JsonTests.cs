using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nps.Core.Companions.Tests;

/// <summary>What is written as JSON is read back equal, and what cannot be is refused.</summary>
public class JsonTests
{
    internal static readonly JsonSerializerOptions[] Options =
    [
        new(),
        new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        },
        CompanionsJsonContext.Default.Options,
    ];

    [Fact]
    public void Values_AreReadBackEqual()
    {
        RoundTrips(new Share(85, 100), """{"successes":85,"total":100}""");
        RoundTrips(default(Share), """{"successes":0,"total":0}""");
        RoundTrips(Samples.Minutes);
        RoundTrips(default(Mean), """{"count":0,"value":null,"sumOfSquares":0}""");
        RoundTrips(new Interval(0.1, 0.3, ConfidenceLevel.Percent99), """{"lower":0.1,"upper":0.3,"level":0.99}""");
        RoundTrips(new Share(85, 100).CompareWith(new Share(60, 100)));
        RoundTrips(Samples.After.CompareWith(Samples.Before), """{"baseline":{"successes":15,"total":100},"current":{"successes":70,"total":100},"higherIsBetter":true}""");
        RoundTrips(Samples.After.CompareMeanWith(Samples.Before));
        RoundTrips(Samples.After.CompareNetWith(Samples.Before));
        RoundTrips(AnswerScale.Ces1, """{"lowest":1,"highest":5,"topBoxes":2,"bottomBoxes":2,"higherIsBetter":false}""");
        RoundTrips(Samples.Before);
        RoundTrips(ShareIntervalMethod.ClopperPearson, "\"ClopperPearson\"");
        RoundTrips(AnswerMeasure.Net, "\"Net\"");
        RoundTrips(Metric.Answers(AnswerScale.Ces1, AnswerMeasure.Mean).Summarize("all", Samples.After));
    }

    [Property]
    public void AnyValue_IsReadBackEqual(Answers answers, Mean mean, Share share)
    {
        RoundTrips(answers);
        RoundTrips(mean);
        RoundTrips(share);
    }

    [Fact]
    public void BreakdownsAndTrends_AreReadBackMemberByMember()
    {
        foreach (JsonSerializerOptions options in Options)
        {
            Breakdown<string, Answers> teams = Back(Samples.Teams.CompareBy(Metric.Answers(AnswerScale.Ces1, AnswerMeasure.Mean)), options);
            Assert.Equal(Samples.Teams.ToArray(), teams.ToArray());
            Assert.Equal(Samples.Teams.Overall, teams.Overall);
            Assert.Equal(AnswerMeasure.Mean, ((AnswersMetric)teams.Metric).Measure);

            Trend<Share> months = Back(Samples.Months, options);
            Assert.Equal(Samples.Months.Select(point => (point.Period, point.Value)), months.Select(point => (point.Period, point.Value)));
            Assert.Equal(Samples.Months[1].FromPrevious, months[1].FromPrevious);
            Trend<Share> rolling = Back(Samples.Months.Rolling(2), options);
            Assert.Equal(2, rolling.Reach);
            Assert.Throws<InvalidOperationException>(() => rolling.Rolling(2));

            Breakdown<CalendarPeriod, Mean> means = Back(
                Breakdown.Of([KeyValuePair.Create(Samples.January, Samples.Minutes)], Metric.Mean(higherIsBetter: false)), options);
            Assert.Equal(Samples.Minutes, means[Samples.January]);
            Assert.False(((MeanMetric)means.Metric).HigherIsBetter);
        }
    }

    [Fact]
    public void Scale_OwnLabels_AreKept()
    {
        AnswerScale scale = AnswerScale.Csat3.WithLabels([KeyValuePair.Create("ótimo", 3)]);

        Assert.Equal(3, Back(scale, Options[0]).Labels["Ótimo"]);
        Assert.Equal(3, Back(scale, Options[0]).Labels["zadowolony"]);
        Assert.Same(AnswerScale.Csat3, Back(AnswerScale.Csat3, Options[0]));
    }

    [Theory]
    [InlineData(typeof(Share), """{"successes":2,"total":1}""", "more successes")]
    [InlineData(typeof(Share), """{"successes":2}""", "\"total\" is missing")]
    [InlineData(typeof(Share), """{"successes":-1,"total":1}""", "successes: A count is 0 or more")]
    [InlineData(typeof(Mean), """{"count":0,"value":1,"sumOfSquares":0}""", "value")]
    [InlineData(typeof(Mean), """{"count":1,"value":1,"sumOfSquares":2}""", "sum of squares")]
    [InlineData(typeof(Interval), """{"lower":2,"upper":1,"level":0.95}""", "above the upper limit")]
    [InlineData(typeof(Answers), """{"scale":{"lowest":1,"highest":3,"topBoxes":1,"bottomBoxes":1,"higherIsBetter":true},"counts":[1,2],"missing":0,"invalid":0}""", "counts: There are 2 counts")]
    [InlineData(typeof(Answers), """{"scale":{"lowest":1,"highest":3,"topBoxes":3,"bottomBoxes":1,"higherIsBetter":true},"counts":[1,2,3],"missing":0,"invalid":0}""", "scale: ")]
    [InlineData(typeof(Breakdown<string, Share>), """{"overall":{"successes":1,"total":2},"groups":[]}""", "overall: The groups add up to something else")]
    [InlineData(typeof(Breakdown<string, Share>), """{"overall":{"successes":0,"total":0},"groups":[{"key":"a","value":{"successes":0,"total":0}},{"key":"a","value":{"successes":0,"total":0}}]}""", "groups[1].key: The group \"a\" appears twice")]
    [InlineData(typeof(Trend<Share>), """{"undated":{"successes":0,"total":0},"points":[{"period":"2026-01","value":{"successes":0,"total":0}},{"period":"2026-03","value":{"successes":0,"total":0}}]}""", "points[1].period: The period 2026-03 does not follow")]
    [InlineData(typeof(Trend<Share>), """{"undated":{"successes":0,"total":0},"reach":0,"points":[]}""", "reach")]
    public void Malformed_IsAJsonExceptionThatSaysWhere(Type type, string json, string where)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));

        Assert.Contains(where, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_AreRefused_AndSayWhatToWriteInstead()
    {
        object[] refused =
        [
            Samples.Index.Attributes[0], Samples.Quality.Alphas[0], Samples.Quality.Items[0], MetricWords.All[0], ScaleLabels.Csat3,
            Samples.Teams.CompareEachToRest()[0], Samples.Months[0], Samples.Teams.Suppress(5), new Share(1, 2).CompareWith(new Share(1, 2)).TestEquivalence(0.5)!,
        ];

        Assert.All(refused, value => Assert.Contains(
            "Write", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void PublicTypes_NameTheConverter_OrAreRowsAndConverters() => Assert.All(
        typeof(Share).Assembly.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed)),
        type => Assert.Equal(
            !type.IsAssignableTo(typeof(JsonConverter)) && type != typeof(MetricSummary<>),
            type.GetCustomAttribute<JsonConverterAttribute>(false)?.ConverterType == typeof(CompanionsJsonConverter)));

    internal static void RoundTrips<T>(T value, string? expected = null)
    {
        foreach (JsonSerializerOptions options in Options)
        {
            Assert.Equal(value, Back(value, options));
        }

        if (expected is not null)
        {
            Assert.Equal(expected, JsonSerializer.Serialize(value));
        }
    }

    internal static T Back<T>(T value, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, options), options)!;
}
