namespace Nps.Core.Companions;

/// <summary>Shares, means and intervals, and comparisons of the first two by what they compare.</summary>
internal static class EstimateJson
{
    internal static Share ReadShare(JsonInput input)
    {
        JsonMembers members = input.Members("successes", "total");
        return new Share(members["successes"].Count(), members["total"].Count());
    }

    internal static void WriteShare(JsonOutput output, Share share)
    {
        output.Writer.WriteStartObject();
        output.Member("successes", share.Successes);
        output.Member("total", share.Total);
        output.Writer.WriteEndObject();
    }

    internal static Mean ReadMean(JsonInput input)
    {
        JsonMembers members = input.Members("count", "value", "sumOfSquares");
        JsonInput value = members["value"];
        long count = members["count"].Count();
        return value.IsNull == (count == 0)
            ? Mean.FromMoments(count, value.IsNull ? 0 : value.Number(), members["sumOfSquares"].Number())
            : throw value.Expected("a number where something was counted, and null where nothing was");
    }

    internal static void WriteMean(JsonOutput output, Mean mean)
    {
        output.Writer.WriteStartObject();
        output.Member("count", mean.Count);
        if (mean.Value is double value)
        {
            output.Member("value", value);
        }
        else
        {
            output.Name("value");
            output.Writer.WriteNullValue();
        }

        output.Member("sumOfSquares", mean.SumOfSquares);
        output.Writer.WriteEndObject();
    }

    internal static Interval ReadInterval(JsonInput input)
    {
        JsonMembers members = input.Members("lower", "upper", "level");
        return new Interval(
            members["lower"].Number(), members["upper"].Number(), members["level"].As(level => ConfidenceLevel.FromFraction(level.Number())));
    }

    internal static void WriteInterval(JsonOutput output, Interval interval)
    {
        output.Writer.WriteStartObject();
        output.Member("lower", interval.Lower);
        output.Member("upper", interval.Upper);
        output.Member("level", interval.Level.Fraction);
        output.Writer.WriteEndObject();
    }

    internal static ShareComparison ReadShareComparison(JsonInput input)
    {
        JsonMembers members = input.Members("baseline", "current", "higherIsBetter");
        return new ShareComparison(members["baseline"].As(ReadShare), members["current"].As(ReadShare), ReadDirection(members));
    }

    internal static MeanComparison ReadMeanComparison(JsonInput input)
    {
        JsonMembers members = input.Members("baseline", "current", "higherIsBetter");
        return new MeanComparison(members["baseline"].As(ReadMean), members["current"].As(ReadMean), ReadDirection(members));
    }

    /// <summary>How a comparison is written whose samples are written so.</summary>
    internal static JsonWriting<SampleComparison<T>> Comparison<T>(JsonWriting<T> write)
        where T : System.IEquatable<T> => (output, comparison) =>
    {
        output.Writer.WriteStartObject();
        output.Member("baseline", write, comparison.Baseline);
        output.Member("current", write, comparison.Current);
        WriteDirection(output, comparison.HigherIsBetter);
        output.Writer.WriteEndObject();
    };

    /// <summary>Whether higher is better; left out where that was not said.</summary>
    internal static bool? ReadDirection(JsonMembers members) => members.TryGet("higherIsBetter", out JsonInput direction) ? direction.Flag() : null;

    internal static void WriteDirection(JsonOutput output, bool? higherIsBetter)
    {
        if (higherIsBetter is bool direction)
        {
            output.Member("higherIsBetter", direction);
        }
    }
}
