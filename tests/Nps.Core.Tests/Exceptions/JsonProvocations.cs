using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nps.Core.Tests;

/// <summary>What the converters refuse, called as a serializer calls them.</summary>
internal static class JsonProvocations
{
    private static readonly JsonSerializerOptions Options = JsonSerializerOptions.Default;

    // Half of a surrogate pair.
    private const string Broken = "\ud83d";

    internal static IEnumerable<Provocation> All() =>
    [
        .. Of(new SegmentBreakdownJsonConverter<string>(), new SegmentBreakdownJsonConverter<(int, int)>(), Segments(Broken), Segments((1, 2))),
        .. Of(new TallyBreakdownJsonConverter<string>(), new TallyBreakdownJsonConverter<(int, int)>(), Tallies(Broken), Tallies((1, 2))),
        .. Of(new DriverBreakdownJsonConverter<string>(), new DriverBreakdownJsonConverter<(int, int)>(), Drivers(Broken), Drivers((1, 2))),
        .. Of(new NpsTrendJsonConverter<string>(), new NpsTrendJsonConverter<(int, int)>(), Waves(Broken), Waves((1, 2))),
        .. Of(new SegmentTrendsJsonConverter<string>(), new SegmentTrendsJsonConverter<(int, int)>(), Trends(Broken), Trends((1, 2))),
        new(typeof(ArgumentException), () => new NpsJsonConverter().CreateConverter(typeof(string), Options), Definition(new NpsJsonConverter(), "CreateConverter")),
    ];

    // JSON of another form, and names that JSON cannot hold: a tuple would arrive as an empty object, half a pair as another character.
    private static IEnumerable<Provocation> Of<TValue, TRefused>(
        JsonConverter<TValue> converter, JsonConverter<TRefused> refused, TValue broken, TRefused value) =>
    [
        new(typeof(JsonException), () => Read(converter, "5"), Definition(converter, "Read")),
        new(typeof(NotSupportedException), () => Read(refused, Valid[typeof(TValue)]), Definition(converter, "Read")),
        new(typeof(NotSupportedException), () => Write(refused, value), Definition(converter, "Write")),
        new(typeof(NotSupportedException), () => Write(converter, broken), Definition(converter, "Write")),
    ];

    private static readonly Dictionary<Type, string> Valid = new object[] { Segments("a"), Tallies("a"), Drivers("a"), Waves("a"), Trends("a") }
        .ToDictionary(value => value.GetType(), value => JsonSerializer.Serialize(value, value.GetType()));

    private static SegmentBreakdown<TKey> Segments<TKey>(TKey key) => SegmentBreakdown.FromCounts([KeyValuePair.Create(key, Specimens.Sample)]);

    private static TallyBreakdown<TKey> Tallies<TKey>(TKey key) => Specimens.Ratings.ToTallyBreakdown(_ => key, rating => rating);

    private static DriverBreakdown<TKey> Drivers<TKey>(TKey key) => Specimens.Ratings.ToDriverBreakdown(_ => new[] { key }, rating => rating);

    private static NpsTrend<TKey> Waves<TKey>(TKey key)
        where TKey : notnull => NpsTrend.FromCounts([KeyValuePair.Create(key, Specimens.Sample)]);

    private static SegmentTrends<TKey> Trends<TKey>(TKey key) => SegmentTrends.FromTrends([KeyValuePair.Create(key, Specimens.Months)]);

    private static System.Reflection.MethodBase Definition(JsonConverter converter, string name) =>
        DocumentationId.Definition(converter.GetType().GetMethod(name)!);

    private static object? Read<TValue>(JsonConverter<TValue> converter, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return converter.Read(ref reader, typeof(TValue), Options);
    }

    private static string Write<TValue>(JsonConverter<TValue> converter, TValue value)
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        converter.Write(writer, value, Options);
        return "written";
    }
}
