using System;

namespace Nps.Core.Companions;

/// <summary>
/// One row of a report: a group or a period with one metric and how sure it is, in plain numbers. It is what a data grid, a dashboard, a CSV
/// writer or a serializer takes.
/// </summary>
/// <typeparam name="TKey">The type of the key: a group, a period, a text.</typeparam>
/// <remarks>
/// <para>There is one kind of row for all metrics, so that rows of different origin fit into one table. A column that does not apply to a row is
/// null, and so is a number that is undefined: never 0 and never NaN. Values, limits, differences and standard errors are in the unit of the metric:
/// shares from 0 to 1, means in the unit of what was measured. The level and p-values are fractions from 0 to 1. Numbers are not
/// rounded.</para>
/// <para>Rows do not add up to a row; add what they were made of. Rows are equal when all columns are. The type is immutable.</para>
/// </remarks>
public sealed record MetricSummary<TKey>
{
    /// <summary>
    /// Creates a row from its columns, for example from a stored one. To make the row of a result, call <c>Summarize</c> on it. Each parameter is the
    /// column of the same name, whose documentation states unit and range. An empty period stands for none, as in a CSV file.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside the range of its column, or a verdict is not defined.</exception>
    // Spelt as the columns are, like the parameters of a positional record: CsvHelper matches headers with parameters by case.
    public MetricSummary(
        TKey Key,
        string? Period,
        long Cases,
        long? Missing,
        long? Invalid,
        double? Value,
        double? Lower,
        double? Upper,
        double Level,
        double? StandardError,
        double? DifferenceVersusRest,
        double? AdjustedPValueVersusRest,
        ComparisonVerdict? VerdictVersusRest,
        bool? IsBetterThanRest,
        double? DifferenceFromPrevious,
        double? DifferenceFromPreviousLower,
        double? DifferenceFromPreviousUpper,
        double? PValueFromPrevious,
        ComparisonVerdict? VerdictFromPrevious,
        bool? IsBetterThanPrevious)
    {
        this.Key = Key;
        this.Period = string.IsNullOrEmpty(Period) ? null : Period;
        this.Cases = CountCheck.NotNegative(Cases, nameof(Cases));
        this.Missing = SummaryCheck.Count(Missing, nameof(Missing));
        this.Invalid = SummaryCheck.Count(Invalid, nameof(Invalid));
        this.Value = ColumnCheck.Number(Value, nameof(Value));
        this.Lower = ColumnCheck.Number(Lower, nameof(Lower));
        this.Upper = ColumnCheck.Above(Lower, ColumnCheck.Number(Upper, nameof(Upper)), nameof(Upper));
        this.Level = Level > 0 && Level < 1
            ? Level
            : throw new ArgumentOutOfRangeException(nameof(Level), Level, "A level is a fraction strictly between 0 and 1.");
        this.StandardError = ColumnCheck.Above(0, ColumnCheck.Number(StandardError, nameof(StandardError)), nameof(StandardError));
        this.DifferenceVersusRest = ColumnCheck.Number(DifferenceVersusRest, nameof(DifferenceVersusRest));
        this.AdjustedPValueVersusRest = ColumnCheck.PValue(AdjustedPValueVersusRest, nameof(AdjustedPValueVersusRest));
        this.VerdictVersusRest = SummaryCheck.Verdict(VerdictVersusRest, nameof(VerdictVersusRest));
        this.IsBetterThanRest = IsBetterThanRest;
        this.DifferenceFromPrevious = ColumnCheck.Number(DifferenceFromPrevious, nameof(DifferenceFromPrevious));
        this.DifferenceFromPreviousLower = ColumnCheck.Number(DifferenceFromPreviousLower, nameof(DifferenceFromPreviousLower));
        this.DifferenceFromPreviousUpper = ColumnCheck.Above(
            DifferenceFromPreviousLower,
            ColumnCheck.Number(DifferenceFromPreviousUpper, nameof(DifferenceFromPreviousUpper)),
            nameof(DifferenceFromPreviousUpper));
        this.PValueFromPrevious = ColumnCheck.PValue(PValueFromPrevious, nameof(PValueFromPrevious));
        this.VerdictFromPrevious = SummaryCheck.Verdict(VerdictFromPrevious, nameof(VerdictFromPrevious));
        this.IsBetterThanPrevious = IsBetterThanPrevious;
    }

    /// <summary>What the row is about: the group of a breakdown, the period of a trend, the name of a single value.</summary>
    public TKey Key { get; }

    /// <summary>The calendar period of a trend's row as text, such as "2026-09"; null in other rows.</summary>
    public string? Period { get; }

    /// <summary>The number of cases the value stands for, 0 or more.</summary>
    public long Cases { get; }

    /// <summary>
    /// The number of cases that have no value: answers that were not given, contacts that cannot be judged, cases without a time; null where
    /// that is not counted.
    /// </summary>
    public long? Missing { get; }

    /// <summary>The number of answers that were off the scale; null where that is not counted.</summary>
    public long? Invalid { get; }

    /// <summary>The value; null without cases.</summary>
    public double? Value { get; }

    /// <summary>The lower limit of the value's confidence interval.</summary>
    public double? Lower { get; }

    /// <summary>The upper limit, not below <see cref="Lower"/>.</summary>
    public double? Upper { get; }

    /// <summary>The confidence level of the row's intervals and verdicts, a fraction strictly between 0 and 1.</summary>
    public double Level { get; }

    /// <summary>The standard error of the value, 0 or more.</summary>
    public double? StandardError { get; }

    /// <summary>The value less that of all other groups together; null in rows of a trend.</summary>
    public double? DifferenceVersusRest { get; }

    /// <summary>The p-value of that difference, from 0 to 1, adjusted by the method of Holm.</summary>
    public double? AdjustedPValueVersusRest { get; }

    /// <summary>The verdict by the adjusted p-value.</summary>
    public ComparisonVerdict? VerdictVersusRest { get; }

    /// <summary>Whether the group is significantly better than the rest, or worse; null where neither was shown.</summary>
    public bool? IsBetterThanRest { get; }

    /// <summary>The value less that of the period before; null in rows of a breakdown.</summary>
    public double? DifferenceFromPrevious { get; }

    /// <summary>The lower limit of that difference.</summary>
    public double? DifferenceFromPreviousLower { get; }

    /// <summary>The upper limit of that difference.</summary>
    public double? DifferenceFromPreviousUpper { get; }

    /// <summary>The p-value of that difference, from 0 to 1, not adjusted.</summary>
    public double? PValueFromPrevious { get; }

    /// <summary>The verdict by that p-value.</summary>
    public ComparisonVerdict? VerdictFromPrevious { get; }

    /// <summary>Whether the period is significantly better than the one before, or worse; null where neither was shown.</summary>
    public bool? IsBetterThanPrevious { get; }
}
