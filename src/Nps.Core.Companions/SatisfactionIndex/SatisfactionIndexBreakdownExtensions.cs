using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Makes satisfaction indexes of rows by group.</summary>
public static class SatisfactionIndexBreakdownExtensions
{
    /// <summary>Measures importance and satisfaction per group. Groups are compared by the index.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="survey">What was asked.</param>
    /// <param name="importance">
    /// The importances, one for each attribute in the order of the survey, from 0 to 1e9; null where there is no answer, or instead of all of them.
    /// </param>
    /// <param name="satisfaction">The answers on satisfaction, on the scale of the survey, in the same way.</param>
    /// <param name="form">How importance and satisfaction are brought together.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="comparer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// The survey has weights; or answers are off the scale, an importance is negative, or there are too many or too few answers. Thrown once, after the
    /// last row: the message says how many respondents are concerned, and what is wrong with the first.
    /// </exception>
    public static Breakdown<TKey, SatisfactionIndex> ToSatisfactionIndexBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        SatisfactionSurvey survey,
        Func<T, IReadOnlyList<double?>?> importance,
        Func<T, IReadOnlyList<double?>?> satisfaction,
        SatisfactionForm form = default,
        IEqualityComparer<TKey>? comparer = null) =>
        SatisfactionRows.Asked(survey, importance, satisfaction, form).Measure(source, key, new SatisfactionMetric(survey, form), comparer);

    /// <summary>Measures satisfaction per group, with the weights of the survey. Groups are compared by the index.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="survey">What was asked, with weights.</param>
    /// <param name="satisfaction">
    /// The answers on satisfaction, one for each attribute in the order of the survey and on its scale; null where there is none, or instead of all of them.
    /// </param>
    /// <param name="form">The usual form, of complete respondents only, or the pooled one.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="comparer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// The survey has no weights; or answers are off the scale, too many or too few. Thrown once, after the last row: the message says how many respondents
    /// are concerned, and what is wrong with the first.
    /// </exception>
    public static Breakdown<TKey, SatisfactionIndex> ToSatisfactionIndexBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        SatisfactionSurvey survey,
        Func<T, IReadOnlyList<double?>?> satisfaction,
        SatisfactionForm form = default,
        IEqualityComparer<TKey>? comparer = null) =>
        SatisfactionRows.Weighted(survey, satisfaction, form).Measure(source, key, new SatisfactionMetric(survey, form), comparer);
}
