using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The trends of segments, and the trend of all of them, which is checked when it is read.</summary>
internal static class SegmentTrendsJson
{
    internal static SegmentTrends<TSegment> Read<TSegment>(JsonInput input)
    {
        JsonMembers members = input.Members("overall", "segments");
        NpsTrend<CalendarPeriod> overall = members["overall"].As(TrendJson.Read<CalendarPeriod>);
        var seen = new KeyTable<TSegment>(null);
        var trends = new List<KeyValuePair<TSegment, NpsTrend<CalendarPeriod>>>();
        foreach (JsonInput item in members["segments"].Items())
        {
            JsonMembers row = item.Members("segment", "trend");
            TSegment segment = KeyJson<TSegment>.Read(row["segment"]);
            if (seen.GetOrAddSlot(segment) < trends.Count)
            {
                throw BreakdownJson.Repeated(row["segment"], segment);
            }

            NpsTrend<CalendarPeriod> trend = row["trend"].As(TrendJson.Read<CalendarPeriod>);
            trends.Add(new(segment, HasPeriodsOf(overall, trend)
                ? trend
                : throw row["trend"].Invalid("The periods of the segments and of the overall trend must be the same.")));
        }

        SegmentTrends<TSegment> read = SegmentTrendBuilder.Align(trends, null);
        return AreEqual(read.Overall, overall) ? read : throw BreakdownJson.NoTotal(members["overall"], "another trend");
    }

    internal static void Write<TSegment>(JsonOutput output, SegmentTrends<TSegment> trends)
    {
        output.Writer.WriteStartObject();
        output.Member("overall", TrendJson.Write, trends.Overall);
        output.Name("segments");
        output.Writer.WriteStartArray();
        foreach (SegmentTrend<TSegment> trend in trends)
        {
            output.Writer.WriteStartObject();
            output.Member("segment", KeyJson<TSegment>.Write, trend.Segment);
            output.Member("trend", TrendJson.Write, trend.Trend);
            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    private static bool HasPeriodsOf(NpsTrend<CalendarPeriod> one, NpsTrend<CalendarPeriod> other) =>
        one.Count == other.Count && (one.Count == 0 || one.PeriodAt(0) == other.PeriodAt(0));

    private static bool AreEqual(NpsTrend<CalendarPeriod> one, NpsTrend<CalendarPeriod> other)
    {
        bool equal = HasPeriodsOf(one, other) && one.Undated == other.Undated && one.Reach == other.Reach;
        for (int i = 0; equal && i < one.Count; i++)
        {
            equal = one.Counts[i] == other.Counts[i] && one.IsPartial(i) == other.IsPartial(i);
        }

        return equal;
    }
}
