using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// Trends: the undated answers, how many periods the counts of a point reach back (where it is more than one), and the points.
/// </summary>
internal static class TrendJson
{
    internal static NpsTrend<TPeriod> Read<TPeriod>(JsonInput input)
    {
        PeriodAxis<TPeriod>.CheckKeysAreNotDates(nameof(TPeriod));
        JsonMembers members = input.Members("undated", "reach", "points");
        int reach = members.TryGet("reach", out JsonInput given) ? given.SmallNumber() : 1;
        if (reach < 1)
        {
            throw given.Expected("1 or more periods");
        }

        List<JsonInput> points = members["points"].Items();
        var periods = new TPeriod[points.Count];
        var counts = new ResponseCounts[points.Count];
        int[] answered = new int[points.Count];
        bool[] partial = new bool[points.Count];
        for (int i = 0; i < points.Count; i++)
        {
            JsonMembers point = points[i].Members("period", "counts", "periodsWithResponses", "isPartial");
            periods[i] = KeyJson<TPeriod>.Read(point["period"]) ?? throw point["period"].Invalid("A point has a period.");
            counts[i] = point["counts"].As(CountsJson.Read);
            answered[i] = counts[i].IsEmpty ? 0 : 1;
            if (point.TryGet("periodsWithResponses", out JsonInput several))
            {
                answered[i] = several.SmallNumber();
                CheckAnswered(several, answered[i], reach, counts[i]);
            }

            partial[i] = point.TryGet("isPartial", out JsonInput unfinished) && unfinished.Flag();
            if (i > 0 && !Timeline<TPeriod>.IsNext(periods[i - 1], periods[i]))
            {
                throw point["period"].Invalid(
                    $"The period {periods[i]} does not follow {periods[i - 1]}. Points are in order and without holes: a period without responses is a point, too.");
            }
        }

        return new NpsTrend<TPeriod>(
            Timeline<TPeriod>.OfConsecutive(periods), counts, members["undated"].As(CountsJson.Read), reach, answered, partial);
    }

    internal static void Write<TPeriod>(JsonOutput output, NpsTrend<TPeriod> trend)
    {
        output.Writer.WriteStartObject();
        output.Member("undated", CountsJson.Write, trend.Undated);
        if (trend.Reach != 1)
        {
            output.Member("reach", trend.Reach);
        }

        // Written for all points or for none, so that the rows of a table are alike.
        bool anyPooled = trend.Reach != 1;
        bool anyPartial = false;
        for (int i = 0; i < trend.Count; i++)
        {
            anyPooled |= trend.PeriodsWithResponses(i) != (trend.Counts[i].IsEmpty ? 0 : 1);
            anyPartial |= trend.IsPartial(i);
        }

        output.Name("points");
        output.Writer.WriteStartArray();
        for (int i = 0; i < trend.Count; i++)
        {
            output.Writer.WriteStartObject();
            output.Member("period", KeyJson<TPeriod>.Write, trend.PeriodAt(i));
            output.Member("counts", CountsJson.Write, trend.Counts[i]);
            if (anyPooled)
            {
                output.Member("periodsWithResponses", trend.PeriodsWithResponses(i));
            }

            if (anyPartial)
            {
                output.Member("isPartial", trend.IsPartial(i));
            }

            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    private static void CheckAnswered(JsonInput input, int answered, int reach, ResponseCounts counts)
    {
        if (answered < 0 || answered > reach || (answered == 0) != counts.IsEmpty)
        {
            throw input.Invalid(FormattableString.Invariant(
                $"{answered} of {reach} periods cannot be the ones that the {counts.Total} responses of this point come from."));
        }
    }
}
