using System;

namespace Nps.Core.Companions;

/// <summary>Makes a flat row of first-contact resolution and of response times.</summary>
public static class ContactSummaryExtensions
{
    /// <summary>One share of first-contact resolution as a flat row.</summary>
    /// <param name="contacts">The counts.</param>
    /// <param name="key">What they are of.</param>
    /// <param name="measure">The share; net by default.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <returns>The row; first contacts and other contacts that could not be judged are missing, repeats and those after the instant asked for are not.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static MetricSummary<string> Summarize(
        this FirstContact contacts, string key, FirstContactMeasure measure = FirstContactMeasure.Net, ConfidenceLevel level = default) =>
        SummaryRow.Of(key, null, new FirstContactMetric(contacts.Window, measure).FiguresOf(contacts, level), level);

    /// <summary>One number of response times as a flat row.</summary>
    /// <param name="times">The response times.</param>
    /// <param name="key">What they are of.</param>
    /// <param name="target">The target, 0 or longer; of no effect on median and mean.</param>
    /// <param name="measure">The number; the share within the target by default.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <returns>The row, in hours or as a share; undated cases are missing, and in the row of the mean the unanswered ones too.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is negative, or <paramref name="measure"/> is not defined.</exception>
    public static MetricSummary<string> Summarize(
        this ResponseTimes times,
        string key,
        TimeSpan target,
        ResponseTimeMeasure measure = ResponseTimeMeasure.ShareWithin,
        ConfidenceLevel level = default) =>
        SummaryRow.Of(key, null, new ResponseTimesMetric(target, measure).FiguresOf(times, level), level);
}
