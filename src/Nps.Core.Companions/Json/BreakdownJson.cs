using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Breakdowns and trends: how they are compared, the total or what is undated, and the groups or points in order.</summary>
internal static class BreakdownJson
{
    internal static Breakdown<TKey, T> Read<TKey, T>(JsonInput input)
        where T : notnull
    {
        MetricJson<T> json = MetricJson.Of<T>();
        JsonMembers members = json.MembersOf(input, "overall", "groups");
        JsonInput overall = members["overall"];
        T total = json.Read(overall);
        Metric<T> metric = json.ReadMetric(members, total);
        List<JsonInput> items = members["groups"].Items();
        var sums = new KeyedSums<TKey, Counted<T>>(null, items.Count);
        foreach (JsonInput item in items)
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
        output.Member("overall", json.Write, breakdown.Overall);
        output.Name("groups");
        output.Writer.WriteStartArray();
        foreach (KeyValuePair<TKey, T> group in breakdown)
        {
            output.Writer.WriteStartObject();
            output.Member("key", KeyJson<TKey>.Write, group.Key);
            output.Member("value", json.Write, group.Value);
            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    internal static Trend<T> ReadTrend<T>(JsonInput input)
        where T : notnull
    {
        MetricJson<T> json = MetricJson.Of<T>();
        JsonMembers members = json.MembersOf(input, "undated", "reach", "points");
        T undated = json.Read(members["undated"]);
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
        output.Member("undated", json.Write, trend.Undated);
        if (trend.Reach != 1)
        {
            output.Member("reach", trend.Reach);
        }

        output.Name("points");
        output.Writer.WriteStartArray();
        for (int i = 0; i < trend.Count; i++)
        {
            output.Writer.WriteStartObject();
            output.Member("period", KeyJson<CalendarPeriod>.Write, trend.PeriodAt(i));
            output.Member("value", json.Write, trend.ValueAt(i));
            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    // Added to nothing first, which refuses what does not go together, such as answers on another scale.
    private static Counted<T> ReadValue<T>(JsonInput input, MetricJson<T> json, Metric<T> metric)
        where T : notnull =>
        input.As(value => new Counted<T>(metric, metric.Plus(metric.Empty, json.Read(value))));
}
