using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Nps.Core;

public readonly partial record struct CalendarPeriod
{
    private const string FiscalPrefix = "FY";

    private static readonly char[] Point = ['.'];

    private string Name
    {
        get
        {
            string prefix = _rules.IsFiscal ? FiscalPrefix : "";
            switch (Unit)
            {
                case PeriodUnit.Day:
                    return Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                case PeriodUnit.Month:
                    return Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
                case PeriodUnit.Week:
                    int weekYear = _rules.WeekOf(_startDay, out int number);
                    return FormattableString.Invariant($"{weekYear:0000}-W{number:00}");
                case PeriodUnit.Quarter:
                    int quarterYear = _rules.FiscalYearOf(_startDay, out int quarter);
                    return FormattableString.Invariant($"{prefix}{quarterYear:0000}-Q{quarter}");
                default:
                    return FormattableString.Invariant($"{prefix}{_rules.FiscalYearOf(_startDay, out _):0000}");
            }
        }
    }

    /// <summary>
    /// The period as text: "2026-09-14", "2026-W07", "2026-09", "2026-Q3", "2026". Periods of other calendars say which: "FY2026-Q2.Apr"
    /// is the second quarter of the fiscal year that begins in April and ends in 2026, "2026-W07.Sun" is a week from Sunday, and
    /// "2026-W07.Sun.FirstDay" or "2026-W07.Sun.FullWeek" names the rule for the first week of the year where it is not that of ISO 8601.
    /// </summary>
    /// <returns>The text, the same in every culture. Different periods have different texts.</returns>
    public override string ToString() => Name + _rules.Suffix(Unit);

    /// <summary>Reads a period exactly as <see cref="ToString()"/> writes it. Texts in a calendar's own short terms are read by
    /// <see cref="ReportingCalendar.ParsePeriod"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a period.</exception>
    public static CalendarPeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out CalendarPeriod period)
            ? period
            : throw new FormatException($"\"{s}\" is not a period such as 2026-09-14, 2026-W07, 2026-09, 2026-Q3, 2026, 2026-W07.Sun or FY2026-Q2.Apr.");
    }

    /// <summary>Reads a period as <see cref="ToString()"/> writes it, if the text is one.</summary>
    /// <param name="text">The text; null is not a period.</param>
    /// <param name="period">The period, or the default value.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CalendarPeriod period)
    {
        period = default;
        if (text is null)
        {
            return false;
        }

        string[] parts = text.Split(Point, 2);
        CalendarRules rules = default;
        return (parts.Length == 1 || CalendarRules.TryParseSuffix(parts[1], out rules)) && TryReadName(text, rules, out period);
    }

    /// <summary>Reads a period as <see cref="ToString()"/> writes it, if the text is one.</summary>
    /// <param name="s">The text; null is not a period.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The period, or the default value.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarPeriod result) =>
        TryParse(s, out result);

#if NET
    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static CalendarPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out CalendarPeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CalendarPeriod result) =>
        TryParse(s.ToString(), out result);
#endif

    /// <summary>Reads the name of a period under given rules, with or without the suffix that says them.</summary>
    internal static bool TryReadName(string text, CalendarRules rules, out CalendarPeriod period)
    {
        period = default;
        string name = text.Split(Point, 2)[0];
        if (ReadDay(name, rules, out PeriodUnit unit) is not int day)
        {
            return false;
        }

        // What does not print the same was written differently: "FY2026" where years begin in January, or week 53 of a year of 52.
        CalendarPeriod found = Containing(day, unit, rules);
        bool same = text == found.Name || text == found.ToString();
        period = same ? found : default;
        return same;
    }

    /// <summary>A day of the period that the text seems to name.</summary>
    private static int? ReadDay(string text, CalendarRules rules, out PeriodUnit unit)
    {
        string plain = text.StartsWith(FiscalPrefix, StringComparison.Ordinal) ? text.Substring(FiscalPrefix.Length) : text;
        string[] parts = plain.Split('-');
        unit = default;
        if (parts[0].Length is < 4 or > 5 || !TryReadNumber(parts[0], parts[0].Length, out int year))
        {
            return null;
        }

        if (parts.Length == 1)
        {
            unit = PeriodUnit.Year;
            return rules.DayInFiscalYear(year);
        }

        if (parts.Length == 2 && parts[1].Length == 2 && parts[1][0] == 'Q' && TryReadNumber(parts[1].Substring(1), 1, out int quarter))
        {
            unit = PeriodUnit.Quarter;
            return rules.DayInFiscalYear(year, quarter);
        }

        if (parts.Length == 2 && parts[1].Length == 3 && parts[1][0] == 'W' && TryReadNumber(parts[1].Substring(1), 2, out int week))
        {
            unit = PeriodUnit.Week;
            return rules.DayInWeek(year, week);
        }

        unit = parts.Length == 2 ? PeriodUnit.Month : PeriodUnit.Day;
        string format = unit == PeriodUnit.Month ? "yyyy-MM" : "yyyy-MM-dd";
        return DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? CalendarDay.Of(date)
            : null;
    }

    private static bool TryReadNumber(string text, int digits, out int number)
    {
        number = 0;
        return text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
