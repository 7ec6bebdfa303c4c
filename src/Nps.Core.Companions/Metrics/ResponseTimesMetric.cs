using System;

namespace Nps.Core.Companions;

/// <summary>Response times with a target, and which of their numbers is compared.</summary>
internal sealed class ResponseTimesMetric : Metric<ResponseTimes>
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    internal ResponseTimesMetric(TimeSpan target, ResponseTimeMeasure measure = ResponseTimeMeasure.ShareWithin)
    {
        Target = TimeCheck.NotNegative(target, nameof(target));
        Measure = measure is ResponseTimeMeasure.ShareWithin or ResponseTimeMeasure.Mean
            ? measure
            : throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure is not defined.");
    }

    internal TimeSpan Target { get; }

    internal ResponseTimeMeasure Measure { get; }

    internal override ResponseTimes Empty => default;

    internal override long SizeOf(ResponseTimes value) => value.Total;

    internal override ResponseTimes Plus(ResponseTimes one, ResponseTimes other) => one + other;

    internal override Comparison Compare(ResponseTimes baseline, ResponseTimes current) => Measure == ResponseTimeMeasure.Mean
        ? current.CompareMeansWith(baseline, Hour)
        : current.CompareWith(baseline, Target);

    internal override Figures FiguresOf(ResponseTimes value, ConfidenceLevel level)
    {
        if (Measure == ResponseTimeMeasure.Mean)
        {
            Mean mean = value.ToMean(Hour);
            return new(mean.Count, mean.Value, mean.GetConfidenceInterval(level), mean.StandardError, value.Undated + value.Unanswered);
        }

        ShareWithin share = value.GetShareWithin(Target);
        return new(value.Total, share.Value, share.GetConfidenceInterval(level), share.StandardError, value.Undated);
    }

    // Also when they are different waits that were all within the target, or all beyond it.
    internal override bool IsUnanimous(ResponseTimes value) =>
        value.Waits.Count < 2 || value.GetShareWithin(Target).Value is 0 or 1;

    internal override bool AreAlike(ResponseTimes one, ResponseTimes other) => one == other;
}
