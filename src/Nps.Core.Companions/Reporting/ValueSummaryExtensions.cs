using System;

namespace Nps.Core.Companions;

/// <summary>Makes a flat row of a single value.</summary>
public static class ValueSummaryExtensions
{
    /// <summary>A share as a flat row.</summary>
    /// <param name="share">The share.</param>
    /// <param name="key">What the share is of.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <returns>The row.</returns>
    public static MetricSummary<string> Summarize(this Share share, string key, ConfidenceLevel level = default) =>
        SummaryRow.Of(key, null, new ShareMetric(null).FiguresOf(share, level), level);

    /// <summary>A mean as a flat row.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="key">What the mean is of.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <returns>The row.</returns>
    public static MetricSummary<string> Summarize(this Mean mean, string key, ConfidenceLevel level = default) =>
        SummaryRow.Of(key, null, new MeanMetric(null).FiguresOf(mean, level), level);

    /// <summary>One number of counted answers as a flat row.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="key">What the answers are of.</param>
    /// <param name="measure">The number; the share of good answers by default.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <returns>The row, with the missing and invalid answers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static MetricSummary<string> Summarize(
        this Answers answers, string key, AnswerMeasure measure = AnswerMeasure.Share, ConfidenceLevel level = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return SummaryRow.Of(key, null, new AnswersMetric(answers.Scale, measure).FiguresOf(answers, level), level);
    }
}
