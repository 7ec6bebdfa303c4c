using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Measures service quality from sequences of rows, and adds results up.</summary>
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
        Func<T, IReadOnlyList<double?>?> perception) =>
        ServiceRows.Gaps(survey, expectation, perception).Measure(source);

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
        Func<T, IReadOnlyList<double?>?> points) =>
        ServiceRows.WeightedGaps(survey, expectation, perception, points).Measure(source);

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
        ServiceRows.Perceptions(survey, perception).Measure(source);

    /// <summary>Adds results up, for example of all months of a year.</summary>
    /// <param name="results">Results of different respondents, of one survey.</param>
    /// <param name="survey">That survey: that of the sum also when there is nothing to add.</param>
    /// <returns>The result of all respondents together.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A result is null, or of another survey.</exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    public static ServiceQuality Sum(this IEnumerable<ServiceQuality> results, ServiceSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(survey);
        ServiceQuality sum = ServiceQuality.Nothing(survey);
        foreach (ServiceQuality part in NullRows.Refuse(results, row => row, nameof(results)))
        {
            sum = sum.Plus(part);
        }

        return sum;
    }

    /// <summary>An overall result as a flat row.</summary>
    /// <param name="quality">The service quality.</param>
    /// <param name="key">What it is of.</param>
    /// <param name="measure">The overall result to show.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <returns>The row, on the scale of the survey. Its cases are the respondents, and missing are those who answered nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quality"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static MetricSummary<string> Summarize(
        this ServiceQuality quality, string key, ServiceMeasure measure, ConfidenceLevel level = default)
    {
        ArgumentNullException.ThrowIfNull(quality);
        return SummaryRow.Of(key, null, new ServiceMetric(quality.Survey, measure).FiguresOf(quality, level), level);
    }
}
