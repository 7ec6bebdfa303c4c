using System;

namespace Nps.Core;

/// <summary>
/// One row of a report: a group or a period with its counts, its score and how sure that is, in plain numbers. It is what a
/// data grid, a dashboard, a CSV writer or a serializer takes.
/// </summary>
/// <typeparam name="TKey">The type of the key: a segment, a period, a text.</typeparam>
/// <remarks>
/// <para>There is one kind of row for all reports, so that rows of different origin fit into one table. A column that does
/// not apply to a row is null, and so is a number that is undefined because there are no responses: never 0 and never NaN.</para>
/// <para>Units: scores, differences, limits, contributions and standard errors are points. Shares, rates, the level and
/// p-values are fractions from 0 to 1. The three percentages sum to 100.</para>
/// <para>Numbers are not rounded, except for the three percentages. The difference of rounded percentages is not the score.</para>
/// <para>A row is for reading: it knows nothing of where it comes from. Rows do not add up to a row; add the counts and
/// summarize their sum. Rows are equal when all columns are. The type is immutable.</para>
/// </remarks>
public sealed record NpsSummary<TKey> : IFormattable
{
    /// <summary>
    /// Creates a row from its columns, for example from a stored one. To make the row of a result, call <c>Summarize</c> on it.
    /// Each parameter is the column of the same name, whose documentation states unit and range. An empty period stands for none, as
    /// in a CSV file.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is outside the range of its column or not a number, or a verdict is not defined; the message and the name of the
    /// parameter say which.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The responses are not the sum of promoters, passives and detractors, or a lower limit is above the upper one.
    /// </exception>
    // Spelt as the columns are, like the parameters of a positional record: CsvHelper matches headers with parameters by case.
    public NpsSummary(
        TKey Key,
        string? Period,
        long Responses,
        long? Missing,
        long? Invalid,
        double? ResponseRate,
        long Promoters,
        long Passives,
        long Detractors,
        decimal? PromoterPercent,
        decimal? PassivePercent,
        decimal? DetractorPercent,
        double? Score,
        double? Lower,
        double? Upper,
        double Level,
        double? StandardError,
        double? Share,
        double? Contribution,
        double? DeltaVersusRest,
        double? AdjustedPValueVersusRest,
        ComparisonVerdict? VerdictVersusRest,
        double? DeltaFromPrevious,
        double? DeltaFromPreviousLower,
        double? DeltaFromPreviousUpper,
        double? PValueFromPrevious,
        ComparisonVerdict? VerdictFromPrevious,
        bool? IsPartial,
        int? PeriodsWithResponses)
    {
        this.Key = Key;
        this.Period = string.IsNullOrEmpty(Period) ? null : Period;
        this.Responses = CountCheck.NotNegative(Responses, nameof(Responses));
        this.Missing = SummaryCheck.Count(Missing, nameof(Missing));
        this.Invalid = SummaryCheck.Count(Invalid, nameof(Invalid));
        this.ResponseRate = SummaryCheck.Fraction(ResponseRate, nameof(ResponseRate));
        this.Promoters = CountCheck.NotNegative(Promoters, nameof(Promoters));
        this.Passives = CountCheck.NotNegative(Passives, nameof(Passives));
        this.Detractors = CountCheck.NotNegative(Detractors, nameof(Detractors));
        this.PromoterPercent = SummaryCheck.Percent(PromoterPercent, nameof(PromoterPercent));
        this.PassivePercent = SummaryCheck.Percent(PassivePercent, nameof(PassivePercent));
        this.DetractorPercent = SummaryCheck.Percent(DetractorPercent, nameof(DetractorPercent));
        this.Score = SummaryCheck.Score(Score, nameof(Score));
        this.Lower = SummaryCheck.Score(Lower, nameof(Lower));
        this.Upper = SummaryCheck.Score(Upper, nameof(Upper));
        this.Level = SummaryCheck.Level(Level, nameof(Level));
        this.StandardError = SummaryCheck.Spread(StandardError, nameof(StandardError));
        this.Share = SummaryCheck.Fraction(Share, nameof(Share));
        this.Contribution = SummaryCheck.Score(Contribution, nameof(Contribution));
        this.DeltaVersusRest = SummaryCheck.Delta(DeltaVersusRest, nameof(DeltaVersusRest));
        this.AdjustedPValueVersusRest = SummaryCheck.Fraction(AdjustedPValueVersusRest, nameof(AdjustedPValueVersusRest));
        this.VerdictVersusRest = SummaryCheck.Verdict(VerdictVersusRest, nameof(VerdictVersusRest));
        this.DeltaFromPrevious = SummaryCheck.Delta(DeltaFromPrevious, nameof(DeltaFromPrevious));
        this.DeltaFromPreviousLower = SummaryCheck.Delta(DeltaFromPreviousLower, nameof(DeltaFromPreviousLower));
        this.DeltaFromPreviousUpper = SummaryCheck.Delta(DeltaFromPreviousUpper, nameof(DeltaFromPreviousUpper));
        this.PValueFromPrevious = SummaryCheck.Fraction(PValueFromPrevious, nameof(PValueFromPrevious));
        this.VerdictFromPrevious = SummaryCheck.Verdict(VerdictFromPrevious, nameof(VerdictFromPrevious));
        this.IsPartial = IsPartial;
        this.PeriodsWithResponses = (int?)SummaryCheck.Count(PeriodsWithResponses, nameof(PeriodsWithResponses));
        SummaryCheck.Sum(Promoters, Passives, Detractors, Responses, nameof(Responses));
        SummaryCheck.Ordered(Lower, Upper, nameof(Lower));
        SummaryCheck.Ordered(DeltaFromPreviousLower, DeltaFromPreviousUpper, nameof(DeltaFromPreviousLower));
    }

    /// <summary>What the row is about: the segment of a breakdown, the period of a trend, the segment of segment trends.</summary>
    public TKey Key { get; }

    /// <summary>The calendar period of a trend's row as text, such as "2026-09"; null where the row has no calendar period.</summary>
    public string? Period { get; }

    /// <summary>The number of valid answers: promoters, passives and detractors.</summary>
    public long Responses { get; }

    /// <summary>The number of respondents without an answer, 0 or more; null when they were not counted.</summary>
    public long? Missing { get; }

    /// <summary>The number of answers that were no ratings on the scale, 0 or more; null when they were not counted.</summary>
    public long? Invalid { get; }

    /// <summary>
    /// The share of respondents who answered, from 0 to 1: responses / (responses + missing). Null when missing answers were not
    /// counted, or when there are neither responses nor missing answers.
    /// </summary>
    public double? ResponseRate { get; }

    /// <summary>The number of promoters, 0 or more.</summary>
    public long Promoters { get; }

    /// <summary>The number of passives, 0 or more.</summary>
    public long Passives { get; }

    /// <summary>The number of detractors, 0 or more.</summary>
    public long Detractors { get; }

    /// <summary>
    /// The percentage of promoters, from 0 to 100, rounded together with the other two so that they sum to exactly 100; null
    /// without responses.
    /// </summary>
    public decimal? PromoterPercent { get; }

    /// <summary>The percentage of passives, as <see cref="PromoterPercent"/>.</summary>
    public decimal? PassivePercent { get; }

    /// <summary>The percentage of detractors, as <see cref="PromoterPercent"/>.</summary>
    public decimal? DetractorPercent { get; }

    /// <summary>The Net Promoter Score in points, from −100 to 100; null without responses.</summary>
    public double? Score { get; }

    /// <summary>
    /// The lower limit of the confidence interval of <see cref="Score"/>, in points from −100 to 100; null without responses.
    /// </summary>
    public double? Lower { get; }

    /// <summary>
    /// The upper limit of the confidence interval of <see cref="Score"/>, in points from −100 to 100; null without responses.
    /// </summary>
    public double? Upper { get; }

    /// <summary>
    /// The confidence level of every interval and every verdict in the row, as a fraction strictly between 0 and 1: 0.95 is 95 %.
    /// </summary>
    public double Level { get; }

    /// <summary>The standard error of <see cref="Score"/> in points, 0 or more; null without responses.</summary>
    public double? StandardError { get; }

    /// <summary>
    /// The share of all responses that are in the segment, from 0 to 1; null when the row is not about a segment of a breakdown, and
    /// when the breakdown has no responses.
    /// </summary>
    public double? Share { get; }

    /// <summary>
    /// The points of the overall score that come from the segment: share × score. The contributions of all segments sum to the
    /// overall score. Null as <see cref="Share"/> is.
    /// </summary>
    public double? Contribution { get; }

    /// <summary>
    /// The score of the segment minus the score of all other segments together, in points from −200 to 200; null when there is
    /// no other segment with responses to compare with.
    /// </summary>
    public double? DeltaVersusRest { get; }

    /// <summary>
    /// The p-value of <see cref="DeltaVersusRest"/>, from 0 to 1, adjusted by the method of Holm (1979) for the number of segments
    /// that were compared with their rest; null as <see cref="DeltaVersusRest"/> is. No interval of that difference stands beside
    /// it: an interval for one comparison alone could contradict it.
    /// </summary>
    public double? AdjustedPValueVersusRest { get; }

    /// <summary>
    /// Whether the segment scores higher or lower than all others together, by <see cref="AdjustedPValueVersusRest"/>; null when
    /// the row is not about a segment of a breakdown.
    /// </summary>
    public ComparisonVerdict? VerdictVersusRest { get; }

    /// <summary>
    /// The score minus that of the period before, in points from −200 to 200; null when the row is not about a period, for the first
    /// period, and when either period has no responses.
    /// </summary>
    public double? DeltaFromPrevious { get; }

    /// <summary>The lower limit of the confidence interval of <see cref="DeltaFromPrevious"/>, in points; null as that is.</summary>
    public double? DeltaFromPreviousLower { get; }

    /// <summary>The upper limit of the confidence interval of <see cref="DeltaFromPrevious"/>, in points; null as that is.</summary>
    public double? DeltaFromPreviousUpper { get; }

    /// <summary>
    /// The p-value of <see cref="DeltaFromPrevious"/>, from 0 to 1, of this one comparison; null as that is. It comes from the same
    /// test as the interval, which excludes 0 exactly when p &lt; 1 − level.
    /// </summary>
    public double? PValueFromPrevious { get; }

    /// <summary>
    /// Whether the score is higher or lower than that of the period before, by <see cref="PValueFromPrevious"/>; null as
    /// <see cref="DeltaFromPrevious"/> is.
    /// </summary>
    public ComparisonVerdict? VerdictFromPrevious { get; }

    /// <summary>Whether the period was not over when it was counted; null when the row is not about a period.</summary>
    public bool? IsPartial { get; }

    /// <summary>
    /// How many periods behind the counts have responses: more than 1 only in a rolling trend. Null when the row is not about a period.
    /// </summary>
    public int? PeriodsWithResponses { get; }

    /// <summary>The same row under another key, for example the text of a composite key.</summary>
    /// <typeparam name="TOther">The type of the other key.</typeparam>
    /// <param name="key">The other key.</param>
    /// <returns>The row; all other columns are the same.</returns>
    public NpsSummary<TOther> WithKey<TOther>(TOther key) => new(
        key, Period, Responses, Missing, Invalid, ResponseRate, Promoters, Passives, Detractors,
        PromoterPercent, PassivePercent, DetractorPercent, Score, Lower, Upper, Level, StandardError,
        Share, Contribution, DeltaVersusRest, AdjustedPValueVersusRest, VerdictVersusRest,
        DeltaFromPrevious, DeltaFromPreviousLower, DeltaFromPreviousUpper, PValueFromPrevious, VerdictFromPrevious,
        IsPartial, PeriodsWithResponses);

    /// <summary>The row in short, such as "North: +42.3 (n = 120)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The row in short.</summary>
    /// <param name="format">A format for the score, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text: the key, the calendar period where it is not the key itself, the score and the number of responses.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string key = KeyText.Of(Key, formatProvider);
        string name = Period is null || Period == key ? key : $"{key} {Period}";
        string score = Score is double points ? PointValue.ToText(points, format, formatProvider) : "no score";
        return string.Format(formatProvider, "{0}: {1} (n = {2})", name, score, Responses);
    }
}
