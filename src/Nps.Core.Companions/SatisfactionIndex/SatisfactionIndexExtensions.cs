using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>Makes satisfaction indexes of sequences of rows.</summary>
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
        Func<T, IReadOnlyList<double?>?> satisfaction)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(importance);
        return survey.Weights is null
            ? Measure(source, survey, importance, satisfaction)
            : throw new ArgumentException("The survey has weights: either these or importances weigh, not both.", nameof(survey));
    }

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
        this IEnumerable<T> source, SatisfactionSurvey survey, Func<T, IReadOnlyList<double?>?> satisfaction)
    {
        ArgumentNullException.ThrowIfNull(survey);
        double?[]? weights = survey.Weights?.Select(weight => (double?)weight).ToArray();
        return weights is not null
            ? Measure(source, survey, _ => weights, satisfaction)
            : throw new ArgumentException("The survey has no weights: give them by WithWeights, or the importances.", nameof(survey));
    }

    private static SatisfactionIndex Measure<T>(
        IEnumerable<T> source,
        SatisfactionSurvey survey,
        Func<T, IReadOnlyList<double?>?> importance,
        Func<T, IReadOnlyList<double?>?> satisfaction)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(satisfaction);
        var counter = new SatisfactionCounter(survey);
        foreach (T row in source)
        {
            counter.Add(importance(row), satisfaction(row));
        }

        return counter.ToIndex(nameof(source));
    }
}
