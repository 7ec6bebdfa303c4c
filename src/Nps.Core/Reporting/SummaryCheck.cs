using System;

namespace Nps.Core;

/// <summary>
/// What may stand in a column of a summary: nothing, or a number within the range that the column documents. Every check is
/// written so that a number that is none fails it too.
/// </summary>
internal static partial class SummaryCheck
{
    internal static double? Fraction(double? fraction, string column) => Within(fraction, 0, 1, "a fraction", column);

    internal static double? Score(double? points, string column) =>
        Within(points, -NetPromoterScore.Limit, NetPromoterScore.Limit, "points", column);

    internal static double? Delta(double? points, string column) =>
        Within(points, -NpsDelta.Limit, NpsDelta.Limit, "points", column);

    // Half of the respondents at either end, and no more, is as far as a standard deviation reaches.
    internal static double? Spread(double? points, string column) => Within(points, 0, NetPromoterScore.Limit, "points", column);

    internal static double Level(double level, string column) => level > 0 && level < 1
        ? level
        : throw new ArgumentOutOfRangeException(
            column, level, "A confidence level as a fraction lies strictly between 0 and 1; for 95 % use 0.95.");

    internal static decimal? Percent(decimal? percent, string column) => percent is null or (>= 0 and <= 100)
        ? percent
        : throw new ArgumentOutOfRangeException(column, percent, "Expected a percentage from 0 to 100.");

    internal static void Sum(long promoters, long passives, long detractors, long responses, string column)
    {
        if (promoters + passives + detractors != responses)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{promoters} promoters, {passives} passives and {detractors} detractors are not {responses} responses."),
                column);
        }
    }

    internal static void Ordered(double? lower, double? upper, string column)
    {
        if (lower > upper)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The lower limit {lower} is above the upper limit {upper}."), column);
        }
    }

    private static double? Within(double? value, double least, double most, string unit, string column) =>
        value is null || (value >= least && value <= most)
            ? value
            : throw new ArgumentOutOfRangeException(
                column, value, FormattableString.Invariant($"Expected {unit} from {least} to {most}, or nothing."));
}
