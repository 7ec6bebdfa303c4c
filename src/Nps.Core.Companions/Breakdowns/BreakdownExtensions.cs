using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Breaks rows down by group.</summary>
public static class BreakdownExtensions
{
    /// <summary>The share of rows with a property, per group.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="isSuccess">Whether a row has the property.</param>
    /// <param name="higherIsBetter">Whether a higher share is better; null where it is not said.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    public static Breakdown<TKey, Share> ToShareBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        Func<T, bool> isSuccess,
        bool? higherIsBetter = null,
        IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(isSuccess);
        return Breakdown.Of(Pairs(), new ShareMetric(higherIsBetter), comparer, nameof(source));

        IEnumerable<KeyValuePair<TKey, Share>> Pairs()
        {
            foreach (T row in source)
            {
                yield return new(key(row), new Share(isSuccess(row) ? 1 : 0, 1));
            }
        }
    }

    /// <summary>The mean of a number, per group.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="value">The number of a row. Rows without one have to be left out before, and reported.</param>
    /// <param name="higherIsBetter">Whether a higher mean is better; null where it is not said.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some values are infinite or not numbers. Thrown once, after the last row: the message says how many, and the index and value of the first.
    /// </exception>
    /// <exception cref="OverflowException">A sum of squared deviations exceeds <see cref="double.MaxValue"/>.</exception>
    public static Breakdown<TKey, Mean> ToMeanBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        Func<T, double> value,
        bool? higherIsBetter = null,
        IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var groups = new GroupedRows<TKey, MeanCounter>(comparer);
        var invalid = new InvalidNumbers();
        foreach (T row in source)
        {
            MeanCounter counter = groups.Of(key(row), () => new MeanCounter());
            double number = value(row);
            if (invalid.Accepts(number))
            {
                counter.Add(number);
            }
        }

        invalid.ThrowIfAny(nameof(source));
        return Breakdown.Of(groups.Select(counter => counter.ToMean()), new MeanMetric(higherIsBetter), comparer, nameof(source));
    }

    /// <summary>Counts answers per group, strictly: an answer off the scale is an error of the data.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="answer">The answer of a row; null when there is none, which is counted as missing.</param>
    /// <param name="scale">The scale of the question.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown. Groups are compared by the share of good answers; see <see cref="CompareBy{TKey}"/> for other numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, a selector or <paramref name="scale"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some answers are off the scale. Thrown once, after the last row: the message says how many, and the index and value of the first.
    /// </exception>
    public static Breakdown<TKey, Answers> ToAnswersBreakdown<T, TKey>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, int?> answer, AnswerScale scale, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(scale);
        var invalid = new InvalidAnswers(scale);
        Breakdown<TKey, Answers> breakdown = Count(source, key, scale, comparer, (counter, row) =>
        {
            int? value = answer(row);
            invalid.Look(value);
            counter.Add(value, 1);
        });
        invalid.ThrowIfAny(nameof(source));
        return breakdown;
    }

    /// <summary>Counts everything per group: answers on a scale, missing ones and invalid ones. Never throws on the answers it reads.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="answer">The answer of a row; null when there is none.</param>
    /// <param name="scale">The scale of the question. An answer off it is invalid.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown. Groups are compared by the share of good answers; see <see cref="CompareBy{TKey}"/> for other numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, a selector or <paramref name="scale"/> is null.</exception>
    public static Breakdown<TKey, Answers> ToAnswerTallyBreakdown<T, TKey>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, int?> answer, AnswerScale scale, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(scale);
        return Count(source, key, scale, comparer, (counter, row) => counter.Add(answer(row), 1));
    }

    /// <summary>Counts rows of a group, an answer and a count, as a database groups them.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, read once. Rows of the same group and answer add up.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="answer">The answer of a row; null for those that are missing.</param>
    /// <param name="count">How many answers the row stands for, 0 or more.</param>
    /// <param name="scale">The scale of the question. An answer off it is invalid.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown. Groups are compared by the share of good answers; see <see cref="CompareBy{TKey}"/> for other numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, a selector or <paramref name="scale"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some counts are negative. Thrown once, after the last row: the message says how many, and the index and value of the first.
    /// </exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, Answers> ToAnswerTallyBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        Func<T, int?> answer,
        Func<T, long> count,
        AnswerScale scale,
        IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(scale);
        var counts = new CountReader<T>(count);
        Breakdown<TKey, Answers> breakdown =
            Count(source, key, scale, comparer, (counter, row) => counter.Add(answer(row), counts.Read(row)));
        counts.ThrowIfNegative(nameof(source));
        return breakdown;
    }

    /// <summary>Counts answers per group that come as text, as <see cref="AnswerScale.TryRead"/> reads them.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="text">
    /// The text of a row; null, white space, or one of <see cref="ScaleLabels.NoAnswer"/> when there is no answer.
    /// </param>
    /// <param name="scale">The scale of the question, with its labels. What is neither missing nor an answer is invalid.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown. Groups are compared by the share of good answers; see <see cref="CompareBy{TKey}"/> for other numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, a selector or <paramref name="scale"/> is null.</exception>
    public static Breakdown<TKey, Answers> ToTextAnswersBreakdown<T, TKey>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, string?> text, AnswerScale scale, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scale);
        return Count(source, key, scale, comparer, (counter, row) => counter.Add(text(row)));
    }

    /// <summary>The same answers, whose groups are compared by another number.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="breakdown">A breakdown of answers.</param>
    /// <param name="measure">The number to compare.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Breakdown<TKey, Answers> CompareBy<TKey>(this Breakdown<TKey, Answers> breakdown, AnswerMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.ComparedBy(new AnswersMetric(breakdown.Overall.Scale, measure));
    }

    private static Breakdown<TKey, Answers> Count<T, TKey>(
        IEnumerable<T> source, Func<T, TKey> key, AnswerScale scale, IEqualityComparer<TKey>? comparer, Action<AnswerCounter, T> count)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        var groups = new GroupedRows<TKey, AnswerCounter>(comparer);
        foreach (T row in source)
        {
            count(groups.Of(key(row), () => new AnswerCounter(scale)), row);
        }

        return Breakdown.Of(groups.Select(counter => counter.ToAnswers()), new AnswersMetric(scale), comparer, nameof(source));
    }
}
