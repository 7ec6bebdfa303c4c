using System;

namespace Nps.Core.Companions;

/// <summary>Shares, means and intervals, and comparisons by what they compare.</summary>
internal static class EstimateJson
{
    internal static ObjectJson<Share> Share { get; } = new(members => new Share(members["successes"].Count(), members["total"].Count()))
    {
        { "successes", share => share.Successes },
        { "total", share => share.Total },
    };

    internal static ObjectJson<Mean> Mean { get; } = new(ReadMean)
    {
        { "count", mean => mean.Count },
        { "value", mean => mean.Value, ListJson.OrNull<double>((output, number) => output.Number(number)) },
        { "sumOfSquares", mean => mean.SumOfSquares },
    };

    internal static ObjectJson<Interval> Interval { get; } = new(
        members => new Interval(members["lower"].Number(), members["upper"].Number(), ReadLevel(members)))
    {
        { "lower", interval => interval.Lower },
        { "upper", interval => interval.Upper },
        { "level", interval => interval.Level.Fraction },
    };

    /// <summary>How a comparison is written whose samples are written so.</summary>
    internal static ObjectJson<TComparison> Comparison<TComparison, T>(ObjectJson<T> sample, Func<T, T, bool?, TComparison> compare)
        where TComparison : SampleComparison<T>
        where T : IEquatable<T> => new(
            members => compare(sample.Read(members["baseline"]), sample.Read(members["current"]), ReadDirection(members)))
        {
            { "baseline", comparison => comparison.Baseline, sample.Write },
            { "current", comparison => comparison.Current, sample.Write },
            { "higherIsBetter", comparison => comparison.HigherIsBetter, WriteDirection, comparison => comparison.HigherIsBetter is not null },
        };

    internal static ConfidenceLevel ReadLevel(JsonMembers members) => members["level"].As(level => ConfidenceLevel.FromFraction(level.Number()));

    /// <summary>Whether higher is better; left out where that was not said.</summary>
    internal static bool? ReadDirection(JsonMembers members) => members.TryGet("higherIsBetter", out JsonInput direction) ? direction.Flag() : null;

    internal static void WriteDirection(JsonOutput output, bool? higherIsBetter) => output.Writer.WriteBooleanValue(higherIsBetter == true);

    private static Mean ReadMean(JsonMembers members)
    {
        JsonInput value = members["value"];
        long count = members["count"].Count();
        return value.IsNull == (count == 0)
            ? Companions.Mean.FromMoments(count, value.IsNull ? 0 : value.Number(), members["sumOfSquares"].Number())
            : throw value.Expected("a number where something was counted, and null where nothing was");
    }
}
