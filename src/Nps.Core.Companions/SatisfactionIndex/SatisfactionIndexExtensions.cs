using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Makes satisfaction indexes of sequences of rows, and adds them up.</summary>
public static class SatisfactionIndexExtensions
{
    /// <summary>Measures how important attributes are to respondents and how satisfied they are with them.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="survey">What was asked.</param>
    /// <param name="importance">
    /// The importances, one for each attribute in the order of the survey, from 0 to 1e9; null where there is no answer, or instead of all of them. A lambda
    /// such as <c>r => [r.Delivery, r.Price]</c> takes integers too.
    /// </param>
    /// <param name="satisfaction">The answers on satisfaction, on the scale of the survey, in the same way.</param>
    /// <returns>The index in its usual form; <see cref="SatisfactionIndex.WithForm"/> gives the other one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The survey has weights; or answers are off the scale, an importance is negative, or there are too many or too few answers. Thrown once, after the
    /// last row: the message says how many respondents are concerned, and what is wrong with the first.
    /// </exception>
    public static SatisfactionIndex ToSatisfactionIndex<T>(
        this IEnumerable<T> source,
        SatisfactionSurvey survey,
        Func<T, IReadOnlyList<double?>?> importance,
        Func<T, IReadOnlyList<double?>?> satisfaction) =>
        SatisfactionRows.Asked(survey, importance, satisfaction, SatisfactionForm.RatioOfMeans).Measure(source);

    /// <summary>Measures how satisfied respondents are with attributes whose weights the survey gives.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="survey">What was asked, with weights.</param>
    /// <param name="satisfaction">
    /// The answers on satisfaction, one for each attribute in the order of the survey and on its scale; null where there is none, or instead of all of them.
    /// </param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The survey has no weights; or answers are off the scale, too many or too few. Thrown once, after the last row: the message says how many respondents
    /// are concerned, and what is wrong with the first.
    /// </exception>
    public static SatisfactionIndex ToSatisfactionIndex<T>(
        this IEnumerable<T> source, SatisfactionSurvey survey, Func<T, IReadOnlyList<double?>?> satisfaction) =>
        SatisfactionRows.Weighted(survey, satisfaction, SatisfactionForm.RatioOfMeans).Measure(source);

    /// <summary>Adds indexes up, for example of all months of a year.</summary>
    /// <param name="indexes">Indexes of different respondents, of one survey and in one form.</param>
    /// <param name="survey">That survey: that of the sum also when there is nothing to add.</param>
    /// <returns>The index of all respondents together.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An index is null, or of another survey or form.</exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    public static SatisfactionIndex Sum(this IEnumerable<SatisfactionIndex> indexes, SatisfactionSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(indexes);
        ArgumentNullException.ThrowIfNull(survey);
        SatisfactionIndex? sum = null;
        foreach (SatisfactionIndex part in NullRows.Refuse(indexes, row => row, nameof(indexes)))
        {
            sum = (sum ?? SatisfactionIndex.Nothing(survey, part.Form)).Plus(part);
        }

        return sum ?? SatisfactionIndex.Nothing(survey, SatisfactionForm.RatioOfMeans);
    }

    /// <summary>An index as a flat row.</summary>
    /// <param name="index">The index.</param>
    /// <param name="key">What the index is of.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <returns>
    /// The row, on the scale of the answers. Its cases are the respondents that count in the form of the index, and missing are the others.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    public static MetricSummary<string> Summarize(this SatisfactionIndex index, string key, ConfidenceLevel level = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        return SummaryRow.Of(key, null, new SatisfactionMetric(index.Survey, index.Form).FiguresOf(index, level), level);
    }
}
