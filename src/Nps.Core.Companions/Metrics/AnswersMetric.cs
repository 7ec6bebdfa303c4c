using System;

namespace Nps.Core.Companions;

/// <summary>Answers on one scale, and which of their numbers is compared.</summary>
internal sealed class AnswersMetric : Metric<Answers>
{
    internal AnswersMetric(AnswerScale scale, AnswerMeasure measure = AnswerMeasure.Share)
    {
        if (measure is not (AnswerMeasure.Share or AnswerMeasure.Net or AnswerMeasure.Mean))
        {
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure is not defined.");
        }

        Empty = new Answers(scale);
        Measure = measure;
    }

    internal AnswerMeasure Measure { get; }

    internal override Answers Empty { get; }

    internal override long SizeOf(Answers value) => value.Total;

    internal override Answers Plus(Answers one, Answers other) => one.Plus(other);

    internal override Comparison Compare(Answers baseline, Answers current) => current.Compare(baseline, Measure);

    internal override Figures FiguresOf(Answers value, ConfidenceLevel level)
    {
        switch (Measure)
        {
            case AnswerMeasure.Net:
                double? error = value.ToResponseCounts()?.StandardError / 100;
                return new(value.Total, value.Net, value.GetNetInterval(level), error, value.Missing, value.Invalid);
            case AnswerMeasure.Mean:
                Mean mean = value.Mean;
                return new(value.Total, mean.Value, mean.GetConfidenceInterval(level), mean.StandardError, value.Missing, value.Invalid);
            default:
                Share share = value.Share;
                return new(value.Total, share.Value, share.GetConfidenceInterval(level), share.StandardError, value.Missing, value.Invalid);
        }
    }

    // Also when they are different answers that all count as good, or all as bad.
    internal override bool IsUnanimous(Answers value) =>
        value.Top == value.Total || value.Bottom == value.Total || (value.Top == 0 && value.Bottom == 0);

    internal override bool AreAlike(Answers one, Answers other) => one.Equals(other);
}
