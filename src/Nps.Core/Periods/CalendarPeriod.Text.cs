using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Nps.Core;

public readonly partial record struct CalendarPeriod
{
    private const string FiscalPrefix = "FY";

    /// <summary>
    /// The period as text: "2026-09-14", "2026-W07", "2026-09", "2026-Q3", "2026"; a quarter or year of a fiscal year that does not
    /// begin in January is "FY2026-Q2" or "FY2026", named after the calendar year it ends in.
    /// </summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
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

    /// <summary>Reads a period exactly as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="calendar">The calendar that weeks and fiscal years refer to; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a period of the calendar.</exception>
    public static CalendarPeriod Parse(string text, ReportingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, calendar, out CalendarPeriod period)
            ? period
            : throw new FormatException($"\"{text}\" is not a period such as 2026-09-14, 2026-W07, 2026-09, 2026-Q3, 2026 or FY2026-Q2.");
    }

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="text">The text; null is not a period.</param>
    /// <param name="calendar">The calendar that weeks and fiscal years refer to; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="period">The period, or the default value.</param>
    /// <returns>Whether the text is a period of the calendar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, ReportingCalendar? calendar, out CalendarPeriod period)
    {
        period = default;
        CalendarRules rules = (calendar ?? ReportingCalendar.Iso).Rules;
        if (text is null || ReadDay(text, rules, out PeriodUnit unit) is not int day)
        {
            return false;
        }

        // What does not print the same was written differently: "FY2026" where years begin in January, or week 53 of a year of 52.
        period = Containing(day, unit, rules);
        bool same = period.ToString() == text;
        period = same ? period : default;
        return same;
    }

    /// <summary>A day of the period that the text seems to name.</summary>
    private static int? ReadDay(string text, CalendarRules rules, out PeriodUnit unit)
    {
        string plain = text.StartsWith(FiscalPrefix, StringComparison.Ordinal) ? text.Substring(FiscalPrefix.Length) : text;
        string[] parts = plain.Split('-');
        unit = default;
        if (!TryReadNumber(parts[0], 4, out int year))
        {
            return null;
        }

        if (parts.Length == 1)
        {
            unit = PeriodUnit.Year;
            return rules.DayInFiscalYear(year, quarter: 4);
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
