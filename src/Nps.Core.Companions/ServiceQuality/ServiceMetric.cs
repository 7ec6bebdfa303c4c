using System;

namespace Nps.Core.Companions;

/// <summary>Service quality by one survey, and which overall result is compared.</summary>
internal sealed class ServiceMetric : Metric<ServiceQuality>
{
    internal ServiceMetric(ServiceSurvey survey, ServiceMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(survey);
        Measure = measure is ServiceMeasure.Unweighted or ServiceMeasure.Weighted
            ? measure
            : throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure is not defined.");
        Empty = ServiceQuality.Nothing(survey);
    }

    internal ServiceMeasure Measure { get; }

    internal override ServiceQuality Empty { get; }

    internal override long SizeOf(ServiceQuality value) => value.Respondents;

    internal override ServiceQuality Plus(ServiceQuality one, ServiceQuality other) => one.Plus(other);

    internal override Comparison Compare(ServiceQuality baseline, ServiceQuality current) => current.CompareWith(baseline, Measure);

    internal override Figures FiguresOf(ServiceQuality value, ConfidenceLevel level)
    {
        Mean overall = value.OverallBy(Measure);
        return new(value.Respondents, overall.Value, overall.GetConfidenceInterval(level), overall.StandardError, value.Unanswered);
    }

    // Also when they are alike in one item only: its mean is published with the others.
    internal override bool IsUnanimous(ServiceQuality value) => value.Respondents == 0 || value.AnyItemIsAlike;

    internal override bool AreAlike(ServiceQuality one, ServiceQuality other) => one.IsNear(other);
}
