using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Counts the answers in a sequence of rows of any type.</summary>
public static class AnswerExtensions
{
    /// <summary>Counts answers on a scale, strictly: an answer off the scale is an error of the data.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="answer">The answer of a row; null when there is none, which is counted as missing.</param>
    /// <param name="scale">The scale of the question.</param>
    /// <returns>The answers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some answers are off the scale. Thrown once, after the last row: the message says how many, and the index and value of the first.
    /// </exception>
    public static Answers ToAnswers<T>(this IEnumerable<T> source, Func<T, int?> answer, AnswerScale scale)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var refused = new Refusals<int?>();
        Answers answers = Count(source, scale, (counter, row) =>
        {
            int? value = answer(row);
            refused.Accepts(value, value is not int given || scale.Contains(given));
            counter.Add(value, 1);
        });
        refused.ThrowIfAny(
            nameof(source),
            r => $"{r.Count} of {r.Rows} answers are not integers from {scale.Lowest} to {scale.Highest}; the first is {r.First} at index {r.FirstIndex}. A tally counts them as invalid instead.");
        return answers;
    }

    /// <summary>Counts everything: answers on a scale, missing ones and invalid ones. Never throws on the answers it reads.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="answer">The answer of a row; null when there is none.</param>
    /// <param name="scale">The scale of the question. An answer off it is invalid.</param>
    /// <returns>The answers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Answers ToAnswerTally<T>(this IEnumerable<T> source, Func<T, int?> answer, AnswerScale scale) =>
        source.ToAnswerTally(answer, _ => 1, scale);

    /// <summary>Counts rows that each stand for a number of answers, as a database groups them or a pivot table shows them.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, read once. The same answer may come in several rows; their counts add up.</param>
    /// <param name="answer">The answer of a row; null for those that are missing.</param>
    /// <param name="count">How many answers the row stands for, 0 or more.</param>
    /// <param name="scale">The scale of the question. An answer off it is invalid.</param>
    /// <returns>The answers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some counts are negative. Thrown once, after the last row: the message says how many, and the index and value of the first.
    /// </exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public static Answers ToAnswerTally<T>(this IEnumerable<T> source, Func<T, int?> answer, Func<T, long> count, AnswerScale scale)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(count);
        var counts = new CountReader<T>(count);
        Answers answers = Count(source, scale, (counter, row) => counter.Add(answer(row), counts.Read(row)));
        counts.ThrowIfNegative(nameof(source));
        return answers;
    }

    /// <summary>Counts answers that come as text, as <see cref="AnswerScale.TryRead"/> reads them. Never throws on what it reads.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="text">
    /// The text of a row; null, white space, or one of <see cref="ScaleLabels.NoAnswer"/> when there is no answer.
    /// </param>
    /// <param name="scale">The scale of the question, with its labels. What is neither missing nor an answer is invalid.</param>
    /// <returns>The answers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Answers ToTextAnswers<T>(this IEnumerable<T> source, Func<T, string?> text, AnswerScale scale)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Count(source, scale, (counter, row) => counter.Add(text(row)));
    }

    private static Answers Count<T>(IEnumerable<T> source, AnswerScale scale, Action<AnswerCounter, T> count)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(scale);
        var counter = new AnswerCounter(scale);
        foreach (T row in source)
        {
            count(counter, row);
        }

        return counter.ToAnswers();
    }
}
