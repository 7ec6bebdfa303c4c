using System;

namespace Nps.Core.Companions;

/// <summary>The metrics of this library: one for each way in which values can be merged, compared and shown.</summary>
public static class Metric
{
    /// <summary>Shares.</summary>
    /// <param name="higherIsBetter">Whether a higher share is better; null where it is not said.</param>
    /// <returns>The metric.</returns>
    public static Metric<Share> Share(bool? higherIsBetter = null) => new ShareMetric(higherIsBetter);

    /// <summary>Means of numbers in one unit.</summary>
    /// <param name="higherIsBetter">Whether a higher mean is better; null where it is not said.</param>
    /// <returns>The metric.</returns>
    public static Metric<Mean> Mean(bool? higherIsBetter = null) => new MeanMetric(higherIsBetter);

    /// <summary>Answers on a scale.</summary>
    /// <param name="scale">The scale on which all of them are counted.</param>
    /// <param name="measure">The number that is compared and shown; the share of good answers by default.</param>
    /// <returns>The metric.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Metric<Answers> Answers(AnswerScale scale, AnswerMeasure measure = AnswerMeasure.Share) => new AnswersMetric(scale, measure);

    /// <summary>First-contact resolution.</summary>
    /// <param name="window">The window by which all contacts are counted, 0 or longer.</param>
    /// <param name="measure">The share that is compared and shown; net by default.</param>
    /// <returns>
    /// The metric. In its rows, first contacts and other contacts that could not be judged are missing; repeats and contacts after the instant asked for are not.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is negative, or <paramref name="measure"/> is not defined.</exception>
    public static Metric<FirstContact> FirstContact(TimeSpan window, FirstContactMeasure measure = FirstContactMeasure.Net) =>
        new FirstContactMetric(window, measure);

    /// <summary>Response times.</summary>
    /// <param name="target">The target of the share answered within it, 0 or longer.</param>
    /// <param name="measure">The number that is compared and shown; the share within the target by default.</param>
    /// <returns>The metric. Its rows are in hours or a share; undated cases are missing, and in the row of the mean the unanswered ones too.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is negative, or <paramref name="measure"/> is not defined.</exception>
    public static Metric<ResponseTimes> ResponseTimes(TimeSpan target, ResponseTimeMeasure measure = ResponseTimeMeasure.ShareWithin) =>
        new ResponseTimesMetric(target, measure);

    /// <summary>Satisfaction indexes, compared and shown on the scale of the answers.</summary>
    /// <param name="survey">The survey that all of them are of.</param>
    /// <param name="form">The form that all of them are in.</param>
    /// <returns>The metric. Cases of a row are the respondents that count in that form, and missing are the others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="survey"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not defined.</exception>
    public static Metric<SatisfactionIndex> SatisfactionIndex(SatisfactionSurvey survey, SatisfactionForm form = default) =>
        new SatisfactionMetric(survey, form);

    /// <summary>Service quality. Where respondents give points, each group has weights of its own: a difference can then come from them alone.</summary>
    /// <param name="survey">The survey that all results are of.</param>
    /// <param name="measure">The overall result that is compared and shown.</param>
    /// <returns>The metric. Cases of a row are the respondents, and missing are those who answered nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="survey"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Metric<ServiceQuality> ServiceQuality(ServiceSurvey survey, ServiceMeasure measure) => new ServiceMetric(survey, measure);
}
