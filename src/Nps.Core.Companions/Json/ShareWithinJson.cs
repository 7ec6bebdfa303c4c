using System;

namespace Nps.Core.Companions;

/// <summary>Shares within a target: by their counts, or by what was estimated of the curve.</summary>
internal static class ShareWithinJson
{
    // Share and rest are products of rounded factors.
    private const double Rounding = 1e-9;

    internal static ShareWithin Read(JsonInput input)
    {
        JsonMembers members = input.Members("target", "counted", "undecided", "value", "survival", "greenwood", "decided");
        TimeSpan target = TimeJson.Read(members["target"]);
        if (members.TryGet("counted", out JsonInput counted))
        {
            return new ShareWithin(target, counted.As(EstimateJson.ReadShare));
        }

        JsonInput value = members["value"];
        JsonInput undecided = members["undecided"];
        long open = undecided.Count();
        if (value.IsNull)
        {
            return new ShareWithin(target, null, 0, open);
        }

        return open == 0
            ? throw undecided.Expected("1 or more, since the share is estimated")
            : ReadEstimate(members, value, target, open);
    }

    internal static void Write(JsonOutput output, ShareWithin share)
    {
        output.Writer.WriteStartObject();
        output.Member("target", TimeJson.Write, share.Target);
        if (share.Counted is Share counted)
        {
            output.Member("counted", EstimateJson.WriteShare, counted);
        }
        else
        {
            output.Member("undecided", share.Undecided);
            WriteEstimate(output, share);
        }

        output.Writer.WriteEndObject();
    }

    internal static ResponseTimeComparison ReadComparison(JsonInput input)
    {
        JsonMembers members = input.Members("baseline", "current", "higherIsBetter");
        ShareWithin baseline = members["baseline"].As(Read);
        ShareWithin current = members["current"].As(Read);
        return baseline.Target == current.Target
            ? new ResponseTimeComparison(baseline, current)
            : throw members["current"].Invalid($"The target {current.Target} is not that of the baseline, {baseline.Target}.");
    }

    private static void WriteEstimate(JsonOutput output, ShareWithin share)
    {
        if (share.InnerPoint is KaplanMeier.Point point)
        {
            output.Member("value", point.Share);
            output.Member("survival", point.Survival);
            output.Member("greenwood", point.Greenwood);
        }
        else if (share.Value is double value)
        {
            output.Member("value", value);
            output.Member("decided", share.EffectiveTotal);
        }
        else
        {
            output.Name("value");
            output.Writer.WriteNullValue();
        }
    }

    private static ShareWithin ReadEstimate(JsonMembers members, JsonInput value, TimeSpan target, long undecided)
    {
        double share = value.Number();
        if (!(share >= 0 && share <= 1))
        {
            throw value.Expected("a share from 0 to 1, or null where it is not known");
        }

        if (share == 0 || !members.TryGet("greenwood", out _))
        {
            double decided = Positive(members["decided"]);
            return share is 0 or 1
                ? new ShareWithin(target, new KaplanMeier.Point(target, 1 - share, share, share == 0 ? 0 : double.PositiveInfinity), decided, undecided)
                : throw value.Expected("0 or 1 where no \"greenwood\" is given");
        }

        JsonInput survival = members["survival"];
        double rest = Positive(survival);
        return Math.Abs(1 - share - rest) <= Rounding
            ? new ShareWithin(target, new KaplanMeier.Point(target, rest, share, Positive(members["greenwood"])), 0, undecided)
            : throw survival.Expected("1 less the value");
    }

    private static double Positive(JsonInput input)
    {
        double number = input.Number();
        return number > 0 ? number : throw input.Expected("a number above 0");
    }
}
