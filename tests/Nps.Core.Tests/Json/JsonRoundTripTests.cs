using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nps.Core.Tests;

/// <summary>What is written as JSON is read back equal: by reflection and by generated code, in every place a value can stand.</summary>
public class JsonRoundTripTests
{
    public static TheoryData<JsonCase> Cases() => [.. JsonCases.All];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void RoundTrip_ByReflection_IsEqual(JsonCase values) =>
        values.CheckRoundTrip(
            new JsonSerializerOptions(),
            new JsonSerializerOptions(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
                Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
                WriteIndented = true,
            });

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void RoundTrip_ByGeneratedCode_IsEqual(JsonCase values) =>
        values.CheckRoundTrip(GeneratedJsonContext.Default.Options);

    [Fact]
    public void PublicTypes_AllHaveADecision()
    {
        Type[] data = [.. typeof(Rating).Assembly.GetExportedTypes().Where(type => !JsonTypes.IsStatic(type))];

        Assert.Equal(
            data.Select(type => type.FullName).Order(StringComparer.Ordinal),
            JsonTypes.Decisions.Keys.Select(type => type.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Cases_AreOfAllTypesThatRoundTrip_AndOfNoOther() =>
        Assert.Equal(
            JsonTypes.Decisions.Where(pair => pair.Value == JsonDecision.RoundTrips).Select(pair => pair.Key.Name).Order(StringComparer.Ordinal),
            JsonCases.All.Select(test => JsonTypes.DefinitionOf(Nullable.GetUnderlyingType(test.Type) ?? test.Type).Name)
                .Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Converter_IsNamedByEveryTypeThatRoundTripsOrIsRefused_AndByNoOther() =>
        Assert.All(JsonTypes.Decisions, pair => Assert.Equal(
            pair.Value is JsonDecision.RoundTrips or JsonDecision.Refused,
            pair.Key.GetCustomAttributes(typeof(JsonConverterAttribute), false) is [JsonConverterAttribute { ConverterType: Type converter }]
                && converter == typeof(NpsJsonConverter)));

    [Fact]
    public void Keys_PeriodsRatingsAndNames_RoundTrip()
    {
        var week = CalendarPeriod.Containing(new DateTime(2026, 2, 10), PeriodUnit.Week);
        CalendarPeriod fiscal = new ReportingCalendar(firstMonthOfFiscalYear: 4).GetPeriod(new DateTime(2026, 9, 1), PeriodUnit.Quarter);
        AssertKeys(new Dictionary<CalendarPeriod, int> { [week] = 1, [fiscal] = 2 }, """{"2026-W07":1,"FY2027-Q2.Apr":2}""");
        AssertKeys(new Dictionary<Rating, long> { [new Rating(0)] = 3, [new Rating(10)] = 4 }, """{"0":3,"10":4}""");
        AssertKeys(new Dictionary<NpsCategory, long> { [NpsCategory.Promoter] = 3, [NpsCategory.Detractor] = 4 }, """{"Promoter":3,"Detractor":4}""");
    }

    [Fact]
    public void Rows_AreWrittenByTheSerializerItself()
    {
        RatingCount<string>[] rows = [new() { Segment = "North", Rating = 9, Count = 4 }, new() { Segment = "North", Count = 1 }];

        string json = JsonSerializer.Serialize(rows, JsonSerializerOptions.Web);

        Assert.Equal("""[{"segment":"North","rating":9,"count":4},{"segment":"North","rating":null,"count":1}]""", json);
        Assert.Equal(rows, JsonSerializer.Deserialize<RatingCount<string>[]>(json, JsonSerializerOptions.Web));
    }

    private static void AssertKeys<TKey, TValue>(Dictionary<TKey, TValue> expected, string json)
        where TKey : notnull
    {
        Assert.Equal(json, JsonSerializer.Serialize(expected));
        Assert.Equal(expected, JsonSerializer.Deserialize<Dictionary<TKey, TValue>>(json));
    }
}
