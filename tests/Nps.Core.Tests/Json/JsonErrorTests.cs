using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nps.Core.Tests;

/// <summary>Malformed JSON is an error with its place and its reason, and never a default value.</summary>
public class JsonErrorTests
{
    private const string Counts = """{"promoters":1,"passives":2,"detractors":3}""";
    private const string Eleven = "[0,0,0,0,0,0,0,0,0,0,1]";

    private static readonly JsonSerializerOptions Strict = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static TheoryData<Type, string, string> Malformed() => new()
    {
        { typeof(Rating), "11", "an integer from 0 to 10, but this is 11" },
        { typeof(Rating), "-1", "an integer from 0 to 10" },
        { typeof(Rating), "7.5", "an integer from 0 to 10, but this is 7.5" },
        { typeof(Rating), "\"9\"", "an integer from 0 to 10, but this is \"9\"" },
        { typeof(Rating), "null", "but this is null" },
        { typeof(Rating), "{\"value\":9}", "an integer from 0 to 10" },
        { typeof(NetPromoterScore), "100.5", "from -100 to 100" },
        { typeof(NetPromoterScore), "\"NaN\"", "a finite number" },
        { typeof(NetPromoterScore), "1e999", "a finite number" },
        { typeof(NpsDelta), "-201", "from -200 to 200" },
        { typeof(ConfidenceLevel), "95", "strictly between 0 and 1" },
        { typeof(ConfidenceLevel), "0", "strictly between 0 and 1" },
        { typeof(ConfidenceLevel), "1", "strictly between 0 and 1" },
        { typeof(NpsCategory), "\"Neutral\"", "one of Passive, Promoter, Detractor, but this is \"Neutral\"" },
        { typeof(NpsCategory), "1", "one of" },
        { typeof(NpsCategory), "\"1\"", "one of" },
        { typeof(NpsCategory), "\"Passive, Promoter\"", "one of" },
        { typeof(PeriodUnit), "\"Decade\"", "one of Day, Week, Month, Quarter, Year" },
        { typeof(ResponseCounts), "{}", "\"promoters\" is missing" },
        { typeof(ResponseCounts), "null", "an object with promoters, passives, detractors, but this is null" },
        { typeof(ResponseCounts), "[1,2,3]", "an object with promoters, passives, detractors" },
        { typeof(ResponseCounts), """{"promoters":1,"passives":2}""", "\"detractors\" is missing" },
        { typeof(ResponseCounts), """{"Promoters":1,"passives":2,"detractors":3}""", "\"promoters\" is missing" },
        { typeof(ResponseCounts), """{"promoters":1,"passives":2,"detractors":3,"promoters":1}""", "\"promoters\" appears twice" },
        { typeof(ResponseCounts), """{"promoters":-1,"passives":2,"detractors":3}""", "promoters: A count is 0 or more, but this is -1" },
        { typeof(ResponseCounts), """{"promoters":1.5,"passives":2,"detractors":3}""", "promoters: Expected a whole number" },
        { typeof(ResponseCounts), """{"promoters":1,"passives":"2","detractors":3}""", "passives: Expected a whole number" },
        { typeof(ResponseCounts), """{"promoters":null,"passives":2,"detractors":3}""", "promoters: Expected a whole number" },
        { typeof(ResponseCounts), """{"promoters":9223372036854775808,"passives":2,"detractors":3}""", "fits into 64 bits" },
        { typeof(ResponseCounts), """{"promoters":9223372036854775807,"passives":2,"detractors":3}""", "overflow" },
        { typeof(CategoryPercentages), """{"promoterPercent":60,"passivePercent":30,"detractorPercent":20}""", "sum to 100" },
        { typeof(RatingScale), """{"minimum":0,"maximum":11,"passiveFrom":7,"promoterFrom":9}""", "Expected an integer from 1 to 10" },
        { typeof(RatingDistribution), "[1,2,3]", "Expected eleven counts, for the ratings 0 to 10, but there are 3" },
        { typeof(RatingDistribution), "[0,0,0,0,0,0,0,0,0,0,-1]", "[10]: A count is 0 or more" },
        { typeof(RatingDistribution), """{"counts":[0,0,0,0,0,0,0,0,0,0,1]}""", "\"scale\" is missing" },
        {
            typeof(RatingDistribution),
            """{"scale":{"minimum":1,"maximum":5,"passiveFrom":4,"promoterFrom":5},"counts":[0,0,0,0,0,0,0,0,0,0,1]}""",
            "counts: The count of rating 10 is 1, but the scale runs from 1 to 5"
        },
        { typeof(RatingTally), $$$"""{"ratings":{{{Eleven}}},"missing":-2,"invalid":0}""", "missing: A count is 0 or more" },
        { typeof(RatingTally), $$$"""{"ratings":{{{Eleven}}},"missing":2}""", "\"invalid\" is missing" },
        { typeof(TextTally), $$$"""{"tally":{"ratings":{{{Eleven}}},"missing":0,"invalid":1},"refusedTexts":[{"text":"x","count":2,"firstIndex":0}]}""", "does not fit" },
        { typeof(RefusedText), """{"text":"x","count":0,"firstIndex":0}""", "at least once" },
        { typeof(ConfidenceInterval), """{"lower":5,"upper":1,"level":0.95,"method":"Wald"}""", "above the upper limit" },
        { typeof(ConfidenceInterval), """{"lower":1,"upper":5,"level":95,"method":"Wald"}""", "level: A confidence level as a fraction" },
        { typeof(ConfidenceInterval), """{"lower":1,"upper":5,"level":0.95,"method":"Guess"}""", "method: Expected one of ScoreTest" },
        { typeof(AnytimeInterval), """{"lower":5,"upper":1,"level":0.95,"plannedResponses":200}""", "above the upper limit" },
        { typeof(AnytimeInterval), """{"lower":1,"upper":5,"level":0.95,"plannedResponses":0}""", "1 or more" },
        { typeof(CredibleInterval), """{"lower":5,"upper":1,"level":0.95}""", "in order" },
        { typeof(ComparisonPlan), $$$"""{"level":0.9,"targetPower":1,"baselinePilot":{{{Counts}}},"currentPilot":{{{Counts}}},"allocationRatio":1}""", "strictly between 0 and 1" },
        { typeof(NpsComparison), $$$"""{"baseline":{{{Counts}}},"current":{"promoters":1,"passives":2,"detractors":-3}}""", "current.detractors: A count is 0 or more" },
        { typeof(WeightedResponseCounts), """{"promoters":{"responses":1,"weight":0,"squaredWeight":0}}""", "promoters: Expected three zeros or none" },
        { typeof(NpsEstimate), $$$"""{"strata":[{"counts":{{{Counts}}},"populationShare":0.5}]}""", "must sum to 1" },
        { typeof(CalendarPeriod), "\"2026-13\"", "a period such as" },
        { typeof(CalendarPeriod), "\"Q3 2026\"", "a period such as" },
        { typeof(CalendarPeriod), "2026", "a period such as" },
        { typeof(ReportingCalendar), """{"firstDayOfWeek":"Monday","weekRule":"FirstDay","firstMonthOfFiscalYear":13,"timeZone":null}""", "a month from 1 to 12" },
        { typeof(ReportingCalendar), """{"firstDayOfWeek":"Monday","weekRule":"FirstDay","firstMonthOfFiscalYear":1,"timeZone":"Mars/Olympus"}""", "timeZone: Expected the identifier of a time zone" },
        { typeof(SegmentBreakdown<string>), $$$"""{"overall":{{{Counts}}},"segments":[]}""", "overall: The segments add up to something else" },
        { typeof(SegmentBreakdown<string>), $$$"""{"segments":[{"segment":"a","counts":{{{Counts}}}}]}""", "\"overall\" is missing" },
        { typeof(SegmentBreakdown<string>), $$$"""{"overall":{{{Counts}}},"segments":[{"counts":{{{Counts}}}}]}""", "segments[0]: The member \"segment\" is missing" },
        { typeof(SegmentBreakdown<string>), $$$"""{"overall":{{{Counts}}},"segments":[{"segment":7,"counts":{{{Counts}}}}]}""", "segments[0].segment: " },
        { typeof(SegmentBreakdown<int>), $$$"""{"overall":{{{Counts}}},"segments":[{"segment":1,"counts":{{{Counts}}}},{"segment":1,"counts":{{{Counts}}}}]}""", "segments[1].segment: The segment \"1\" appears twice" },
        { typeof(TallyBreakdown<string>), $$$"""{"overall":{"ratings":{{{Eleven}}},"missing":0,"invalid":0},"segments":{}}""", "segments: Expected an array" },
        { typeof(NpsTrend<CalendarPeriod>), $$$"""{"undated":{{{Counts}}},"points":[{"period":"2026-09","counts":{{{Counts}}}},{"period":"2026-11","counts":{{{Counts}}}}]}""", "points[1].period: The period 2026-11 does not follow 2026-09" },
        { typeof(NpsTrend<CalendarPeriod>), $$$"""{"undated":{{{Counts}}},"points":[{"period":"2026-09","counts":{{{Counts}}}},{"period":"2026-Q4","counts":{{{Counts}}}}]}""", "does not follow" },
        { typeof(NpsTrend<int>), $$$"""{"undated":{{{Counts}}},"points":[{"period":2,"counts":{{{Counts}}}},{"period":1,"counts":{{{Counts}}}}]}""", "does not follow" },
        { typeof(NpsTrend<int>), $$$"""{"undated":{{{Counts}}},"points":[{"period":2,"counts":{{{Counts}}}},{"period":2,"counts":{{{Counts}}}}]}""", "does not follow" },
        { typeof(NpsTrend<string>), $$$"""{"undated":{{{Counts}}},"points":[{"period":null,"counts":{{{Counts}}}}]}""", "points[0].period: A point has a period" },
        { typeof(NpsTrend<int>), $$$"""{"undated":{{{Counts}}},"reach":0,"points":[]}""", "reach: Expected 1 or more periods" },
        { typeof(NpsTrend<int>), $$$"""{"undated":{{{Counts}}},"reach":3,"points":[{"period":2,"counts":{{{Counts}}},"periodsWithResponses":4}]}""", "4 of 3 periods" },
        { typeof(NpsTrend<int>), """{"points":[]}""", "\"undated\" is missing" },
        { typeof(NpsTrend<DateTime>), $$$"""{"undated":{{{Counts}}},"points":[]}""", "Every date would be a period of its own" },
        { typeof(DriverBreakdown<string>), $$$"""{"overall":{{{Counts}}},"unattributed":{{{Counts}}},"drivers":[{"driver":"x","counts":{{{Counts}}},"balances":{"1":5}}]}""", "drivers[0].balances: The balances sum to 5" },
        { typeof(DriverBreakdown<string>), $$$"""{"overall":{{{Counts}}},"unattributed":{{{Counts}}},"drivers":[{"driver":"x","counts":{{{Counts}}},"balances":{"0":-2}}]}""", "named by how many drivers" },
        { typeof(DriverBreakdown<string>), $$$"""{"overall":{{{Counts}}},"unattributed":{{{Counts}}},"drivers":[{"driver":"x","counts":{{{Counts}}},"balances":{"1":-2}}]}""", "do not add up" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Read_Malformed_SaysWhereAndWhy(Type type, string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));
        JsonException inList = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"[{json}]", type.MakeArrayType()));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal("$", error.Path);
        Assert.Equal("$[0]", inList.Path);
        Assert.NotNull(error.LineNumber);
    }

    [Theory]
    [InlineData("""{"2026-13":1}""")]
    [InlineData("""{"":1}""")]
    public void Read_KeyThatIsNoPeriod_SaysSo(string json) =>
        Assert.Contains("a period such as", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<CalendarPeriod, int>>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_KeyThatIsNoRating_SaysSo() =>
        Assert.Contains("from 0 to 10", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Rating, int>>("""{"07":1}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void Write_EnumerationWithoutName_IsAnError() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((IntervalMethod)77));

    [Fact]
    public void UnknownMembers_AreIgnored_UnlessTheOptionsDisallowThem()
    {
        const string Json = """{"score":12.5,"promoters":57,"passives":33,"detractors":20}""";

        Assert.Equal(new ResponseCounts(57, 33, 20), JsonSerializer.Deserialize<ResponseCounts>(Json));
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ResponseCounts>(Json, Strict));
        Assert.Contains("\"score\" is unknown; expected promoters, passives, detractors", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tuples_AsSegments_AreRefused_UnlessTheCallerConvertsThem()
    {
        var breakdown = SegmentBreakdown.FromCounts([KeyValuePair.Create(("DE", 1), new ResponseCounts(1, 2, 3))]);

        NotSupportedException write = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(breakdown));
        Assert.Contains("Name them by a record or a text", write.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<SegmentBreakdown<(string, int)?>>(
            $$$"""{"overall":{{{Counts}}},"segments":[{"segment":{},"counts":{{{Counts}}}}]}"""));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(SegmentBreakdown.FromCounts([KeyValuePair.Create<object, ResponseCounts>("a", default)])));

        var options = new JsonSerializerOptions { Converters = { new PairConverter() } };
        string json = JsonSerializer.Serialize(breakdown, options);
        JsonEquality.AssertSame(breakdown, JsonSerializer.Deserialize<SegmentBreakdown<(string, int)>>(json, options), json);
    }

    [Fact]
    public void TimeZones_ThatCannotBeFoundAgain_AreRefused()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("Europe/Berlin", TimeSpan.FromHours(3), "mine", "mine");

        NotSupportedException error = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new ReportingCalendar(timeZone: zone)));
        Assert.Contains("could not be found again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Segments_ThatAreTheSameInJson_AreRefusedWhenRead()
    {
        var breakdown = SegmentBreakdown.FromCounts(
            [KeyValuePair.Create(new Store("DE", 1), new ResponseCounts(1, 0, 0)), KeyValuePair.Create(new Store("DE", 1), new ResponseCounts(0, 1, 0))],
            ReferenceEqualityComparer.Instance);

        string json = JsonSerializer.Serialize(breakdown);

        Assert.Contains("appears twice", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SegmentBreakdown<Store>>(json)).Message, StringComparison.Ordinal);
    }

    private sealed class PairConverter : JsonConverter<(string Country, int Number)>
    {
        public override (string Country, int Number) Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string[] parts = reader.GetString()!.Split('/');
            return (parts[0], int.Parse(parts[1], null));
        }

        public override void Write(Utf8JsonWriter writer, (string Country, int Number) value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.Country}/{value.Number}");
    }
}
