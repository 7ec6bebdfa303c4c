using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Breakdowns: the total, which is checked when it is read, and the segments in order.</summary>
internal static class BreakdownJson
{
    internal static SegmentBreakdown<TSegment> ReadCounts<TSegment>(JsonInput input)
    {
        JsonMembers members = input.Members("overall", "segments");
        ResponseCounts overall = members["overall"].As(CountsJson.Read);
        var breakdown = new SegmentBreakdown<TSegment>(
            ReadSums<TSegment, ResponseCounts>(members["segments"], "counts", CountsJson.Read));
        return breakdown.Overall == overall ? breakdown : throw NoTotal(members["overall"], breakdown.Overall);
    }

    internal static void WriteCounts<TSegment>(JsonOutput output, SegmentBreakdown<TSegment> breakdown)
    {
        output.Writer.WriteStartObject();
        output.Member("overall", CountsJson.Write, breakdown.Overall);
        output.Name("segments");
        output.Writer.WriteStartArray();
        foreach (SegmentScore<TSegment> segment in breakdown)
        {
            output.Writer.WriteStartObject();
            output.Member("segment", KeyJson<TSegment>.Write, segment.Segment);
            output.Member("counts", CountsJson.Write, segment.Counts);
            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    internal static TallyBreakdown<TSegment> ReadTallies<TSegment>(JsonInput input)
    {
        JsonMembers members = input.Members("overall", "segments");
        RatingTally overall = members["overall"].As(TallyJson.Read);
        var breakdown = new TallyBreakdown<TSegment>(
            ReadSums<TSegment, RatingTally>(members["segments"], "tally", TallyJson.Read), overall.Ratings.Scale);
        return breakdown.Overall == overall ? breakdown : throw NoTotal(members["overall"], breakdown.Overall);
    }

    internal static void WriteTallies<TSegment>(JsonOutput output, TallyBreakdown<TSegment> breakdown)
    {
        output.Writer.WriteStartObject();
        output.Member("overall", TallyJson.Write, breakdown.Overall);
        output.Name("segments");
        output.Writer.WriteStartArray();
        foreach (SegmentTally<TSegment> segment in breakdown)
        {
            output.Writer.WriteStartObject();
            output.Member("segment", KeyJson<TSegment>.Write, segment.Segment);
            output.Member("tally", TallyJson.Write, segment.Tally);
            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    internal static Exception NoTotal(JsonInput overall, object total) =>
        overall.Invalid($"The segments add up to something else: {total}. Change both, or neither.");

    internal static Exception Repeated<TSegment>(JsonInput input, TSegment segment) =>
        input.Invalid(
            $"The segment \"{segment}\" appears twice. Segments that a comparer of your own told apart must differ in what is written of them.");

    private static KeyedSums<TSegment, TCounts> ReadSums<TSegment, TCounts>(JsonInput rows, string counts, JsonReading<TCounts> read)
        where TCounts : struct, ICounts<TCounts>
    {
        List<JsonInput> items = rows.Items();
        var sums = new KeyedSums<TSegment, TCounts>(null, items.Count);
        foreach (JsonInput item in items)
        {
            JsonMembers members = item.Members("segment", counts);
            TSegment segment = KeyJson<TSegment>.Read(members["segment"]);
            int before = sums.Count;
            sums.Add(segment, members[counts].As(read));
            if (sums.Count == before)
            {
                throw Repeated(members["segment"], segment);
            }
        }

        return sums;
    }
}
