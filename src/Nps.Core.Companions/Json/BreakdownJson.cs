using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>Breakdowns and trends: how they are compared, the total or what is undated, and the groups or points in order.</summary>
internal static class BreakdownJson
{
    /// <summary>The converters of a metric that need no reflection.</summary>
    internal static JsonConverter[] Converters<T>()
        where T : notnull =>
        [new BreakdownJsonConverter<string, T>(), new ValueJsonConverter<Trend<T>>(ReadTrend<T>, WriteTrend)];

    internal static Breakdown<TKey, T> Read<TKey, T>(JsonInput input)
        where T : notnull
    {
        MetricJson<T> json = MetricJson.Of<T>();
        JsonMembers members = json.MembersOf(input, "overall", "groups");
        JsonInput overall = members["overall"];
        T total = json.Value.Read(overall);
        Metric<T> metric = json.ReadMetric(members, total);
        var sums = new KeyedSums<TKey, Counted<T>>(null);
        foreach (JsonInput item in members["groups"].Items())
        {
            JsonMembers group = item.Members("key", "value");
            TKey key = KeyJson<TKey>.Read(group["key"]);
            int before = sums.Count;
            sums.Add(key, ReadValue(group["value"], json, metric));
            if (sums.Count == before)
            {
                throw group["key"].Invalid(
                    $"The group \"{key}\" appears twice. Groups that a comparer of your own told apart must differ in what is written of them.");
            }
        }

        var breakdown = new Breakdown<TKey, T>(sums, metric);
        return metric.AreAlike(breakdown.Overall, total)
            ? breakdown
            : throw overall.Invalid($"The groups add up to something else: {breakdown.Overall}. Change both, or neither.");
    }

    internal static void Write<TKey, T>(JsonOutput output, Breakdown<TKey, T> breakdown)
        where T : notnull
    {
        MetricJson<T> json = MetricJson.Of<T>();
        output.Writer.WriteStartObject();
        json.WriteSetting(output, breakdown.Metric);
        output.Member("overall", json.Value.Write, breakdown.Overall);
        WriteRows(output, "groups", "key", breakdown, json);
        output.Writer.WriteEndObject();
    }

    internal static Trend<T> ReadTrend<T>(JsonInput input)
        where T : notnull
    {
        MetricJson<T> json = MetricJson.Of<T>();
        JsonMembers members = json.MembersOf(input, "undated", "reach", "points");
        T undated = json.Value.Read(members["undated"]);
        Metric<T> metric = json.ReadMetric(members, undated);
        int reach = members.TryGet("reach", out JsonInput given) ? given.SmallNumber() : 1;
        if (reach < 1)
        {
            throw given.Expected("1 or more periods");
        }

        List<JsonInput> points = members["points"].Items();
        var periods = new CalendarPeriod[points.Count];
        var values = new Counted<T>[points.Count];
        for (int i = 0; i < periods.Length; i++)
        {
            JsonMembers point = points[i].Members("period", "value");
            periods[i] = KeyJson<CalendarPeriod>.Read(point["period"]);
            values[i] = ReadValue(point["value"], json, metric);
            if (i > 0 && !Timeline<CalendarPeriod>.IsNext(periods[i - 1], periods[i]))
            {
                throw point["period"].Invalid(
                    $"The period {periods[i]} does not follow {periods[i - 1]}. Points are in order and without holes: an empty period is a point, too.");
            }
        }

        return new Trend<T>(
            Timeline<CalendarPeriod>.OfConsecutive(periods), values, new Counted<T>(metric, undated), metric, reach);
    }

    internal static void WriteTrend<T>(JsonOutput output, Trend<T> trend)
        where T : notnull
    {
        MetricJson<T> json = MetricJson.Of<T>();
        output.Writer.WriteStartObject();
        json.WriteSetting(output, trend.Metric);
        output.Member("undated", json.Value.Write, trend.Undated);
        if (trend.Reach != 1)
        {
            output.Member("reach", trend.Reach);
        }

        WriteRows(output, "points", "period", trend.Select(point => new KeyValuePair<CalendarPeriod, T>(point.Period, point.Value)), json);
        output.Writer.WriteEndObject();
    }

    private static void WriteRows<TKey, T>(JsonOutput output, string name, string keyName, IEnumerable<KeyValuePair<TKey, T>> rows, MetricJson<T> json)
        where T : notnull
    {
        output.Member(name, ListJson.Of<KeyValuePair<TKey, T>>((list, row) =>
        {
            list.Writer.WriteStartObject();
            list.Member(keyName, KeyJson<TKey>.Write, row.Key);
            list.Member("value", json.Value.Write, row.Value);
            list.Writer.WriteEndObject();
        }), rows);
    }

    private static Counted<T> ReadValue<T>(JsonInput input, MetricJson<T> json, Metric<T> metric)
        where T : notnull =>
        input.As(value => Counted<T>.Checked(metric, json.Value.Read(value)));
}
