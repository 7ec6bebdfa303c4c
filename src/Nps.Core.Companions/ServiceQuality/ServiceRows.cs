using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>How the rows of a survey of service quality are measured: with expectations, with points, or by perceptions alone.</summary>
internal static class ServiceRows
{
    internal static SurveyRows<T, ServiceCounter, ServiceQuality> Gaps<T>(
        ServiceSurvey survey, Func<T, IReadOnlyList<double?>?> expectation, Func<T, IReadOnlyList<double?>?> perception)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        return Rows(Checked(survey, asksExpectations: true), expectation, perception, _ => null);
    }

    internal static SurveyRows<T, ServiceCounter, ServiceQuality> WeightedGaps<T>(
        ServiceSurvey survey,
        Func<T, IReadOnlyList<double?>?> expectation,
        Func<T, IReadOnlyList<double?>?> perception,
        Func<T, IReadOnlyList<double?>?> points)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        ArgumentNullException.ThrowIfNull(points);
        return Checked(survey, asksExpectations: true).Points is null
            ? Rows(survey, expectation, perception, points)
            : throw new ArgumentException("The survey has points: either these or those of respondents weigh, not both.", nameof(survey));
    }

    internal static SurveyRows<T, ServiceCounter, ServiceQuality> Perceptions<T>(
        ServiceSurvey survey, Func<T, IReadOnlyList<double?>?> perception) =>
        Rows(Checked(survey, asksExpectations: false), _ => null, perception, _ => null);

    private static ServiceSurvey Checked(ServiceSurvey survey, bool asksExpectations)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return survey.AsksExpectations == asksExpectations
            ? survey
            : throw new ArgumentException(
                asksExpectations ? "The survey does not ask expectations." : "The survey asks expectations: give them, or use WithoutExpectations.",
                nameof(survey));
    }

    private static SurveyRows<T, ServiceCounter, ServiceQuality> Rows<T>(
        ServiceSurvey survey,
        Func<T, IReadOnlyList<double?>?> expectation,
        Func<T, IReadOnlyList<double?>?> perception,
        Func<T, IReadOnlyList<double?>?> points)
    {
        ArgumentNullException.ThrowIfNull(perception);
        return new(
            refused => new ServiceCounter(survey, refused),
            (counter, row) => counter.Add(expectation(row), perception(row), points(row)),
            counter => counter.ToServiceQuality());
    }
}
