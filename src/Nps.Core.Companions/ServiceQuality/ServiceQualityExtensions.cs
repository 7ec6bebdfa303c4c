using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Measures service quality from sequences of rows.</summary>
public static class ServiceQualityExtensions
{
    /// <summary>Measures service quality from expectations and perceptions, as SERVQUAL does.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="survey">What was asked, with expectations.</param>
    /// <param name="expectation">
    /// The expectations, one for each item in the order of the survey and on its scale; null where there is no answer, or instead of all of them. A lambda such
    /// as <c>r => [.. r.Expected]</c> takes integers too.
    /// </param>
    /// <param name="perception">The perceptions, in the same way.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The survey does not ask expectations; or answers are off the scale, too many or too few. Thrown once, after the last row: the message says how many
    /// respondents are concerned, and what is wrong with the first.
    /// </exception>
    public static ServiceQuality ToServiceQuality<T>(
        this IEnumerable<T> source,
        ServiceSurvey survey,
        Func<T, IReadOnlyList<double?>?> expectation,
        Func<T, IReadOnlyList<double?>?> perception)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        return Measure(source, Checked(survey, asksExpectations: true), expectation, perception, _ => null);
    }

    /// <summary>Measures service quality from expectations and perceptions, weighted by the points that each respondent gives the dimensions.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="survey">What was asked, with expectations and without points of its own.</param>
    /// <param name="expectation">The expectations, one for each item.</param>
    /// <param name="perception">The perceptions, one for each item.</param>
    /// <param name="points">
    /// The points, one for each dimension, from 0 to 1e9 and not all 0; by convention they add up to 100. Null instead of all of them, or for one of them, when
    /// the respondent gave none: their answers count, but they have no say in the weights.
    /// </param>
    /// <returns>The result. Its weights are the mean points, divided by their sum.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The survey does not ask expectations, or has points; or answers or points cannot be. Thrown once, after the last row: the message says how many
    /// respondents are concerned, and what is wrong with the first.
    /// </exception>
    public static ServiceQuality ToServiceQuality<T>(
        this IEnumerable<T> source,
        ServiceSurvey survey,
        Func<T, IReadOnlyList<double?>?> expectation,
        Func<T, IReadOnlyList<double?>?> perception,
        Func<T, IReadOnlyList<double?>?> points)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        ArgumentNullException.ThrowIfNull(points);
        return Checked(survey, asksExpectations: true).Points is null
            ? Measure(source, survey, expectation, perception, points)
            : throw new ArgumentException("The survey has points: either these or those of respondents weigh, not both.", nameof(survey));
    }

    /// <summary>Measures service quality from perceptions alone, as SERVPERF does.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="survey">What was asked, without expectations.</param>
    /// <param name="perception">The perceptions, one for each item in the order of the survey and on its scale; null where there is no answer, or instead of all of them.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The survey asks expectations; or answers are off the scale, too many or too few. Thrown once, after the last row: the message says how many respondents
    /// are concerned, and what is wrong with the first.
    /// </exception>
    public static ServiceQuality ToServiceQuality<T>(
        this IEnumerable<T> source, ServiceSurvey survey, Func<T, IReadOnlyList<double?>?> perception) =>
        Measure(source, Checked(survey, asksExpectations: false), _ => null, perception, _ => null);

    private static ServiceSurvey Checked(ServiceSurvey survey, bool asksExpectations)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return survey.AsksExpectations == asksExpectations
            ? survey
            : throw new ArgumentException(
                asksExpectations ? "The survey does not ask expectations." : "The survey asks expectations: give them, or use WithoutExpectations.",
                nameof(survey));
    }

    private static ServiceQuality Measure<T>(
        IEnumerable<T> source,
        ServiceSurvey survey,
        Func<T, IReadOnlyList<double?>?> expectation,
        Func<T, IReadOnlyList<double?>?> perception,
        Func<T, IReadOnlyList<double?>?> points)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(perception);
        var counter = new ServiceCounter(survey);
        foreach (T row in source)
        {
            counter.Add(expectation(row), perception(row), points(row));
        }

        return counter.ToServiceQuality(nameof(source));
    }
}
