using System;
using System.Globalization;

namespace Nps.Core;

/// <summary>
/// The part of a reporting calendar that decides where periods begin and what they are called, small enough to travel in every
/// period. The default value of this type is ISO 8601: weeks from Monday, week 1 with four days of the new year, years from January.
/// </summary>
internal readonly record struct CalendarRules
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;
    private const string FullWeek = "FullWeek";
    private const string FirstDay = "FirstDay";

    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly string[] MonthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    // Relative to the ISO rules, so that the default value means those.
    private readonly byte _weekStartAfterMonday;
    private readonly sbyte _anchorBeyondFourthDay;
    private readonly byte _fiscalMonthsAfterJanuary;

    internal CalendarRules(DayOfWeek firstDayOfWeek, CalendarWeekRule weekRule, int firstMonthOfFiscalYear)
    {
        _weekStartAfterMonday = (byte)(((int)firstDayOfWeek + DaysPerWeek - (int)DayOfWeek.Monday) % DaysPerWeek);

        // A week belongs to the year one of its days is in: the fourth, or the first (a full week), or the last (any day of it).
        _anchorBeyondFourthDay = (sbyte)(weekRule switch
        {
            CalendarWeekRule.FirstFullWeek => -3,
            CalendarWeekRule.FirstDay => 3,
            _ => 0,
        });
        _fiscalMonthsAfterJanuary = (byte)(firstMonthOfFiscalYear - 1);
    }

    private CalendarRules(byte weekStartAfterMonday, sbyte anchorBeyondFourthDay, byte fiscalMonthsAfterJanuary)
    {
        _weekStartAfterMonday = weekStartAfterMonday;
        _anchorBeyondFourthDay = anchorBeyondFourthDay;
        _fiscalMonthsAfterJanuary = fiscalMonthsAfterJanuary;
    }

    internal bool IsFiscal => _fiscalMonthsAfterJanuary != 0;

    private int Anchor => 3 + _anchorBeyondFourthDay;

    /// <summary>Only what matters for a unit, so that September is the same September in every calendar.</summary>
    internal CalendarRules For(PeriodUnit unit) => unit switch
    {
        PeriodUnit.Week => new(_weekStartAfterMonday, _anchorBeyondFourthDay, 0),
        PeriodUnit.Quarter or PeriodUnit.Year => new(0, 0, _fiscalMonthsAfterJanuary),
        _ => default,
    };

    /// <summary>The first day of the period a day lies in; at the beginning of the calendar, its first day.</summary>
    internal int StartOf(int day, PeriodUnit unit)
    {
        DateTime date = CalendarDay.ToDate(day);
        return unit switch
        {
            PeriodUnit.Day => day,
            PeriodUnit.Week => Math.Max(0, day - DaysIntoWeek(day)),
            _ => CalendarDay.FirstOfMonth(date.Year, date.Month - 1 - MonthsInto(date, unit)),
        };
    }

    /// <summary>The day after the last of the period a day lies in; at the end of the calendar, the day after its last.</summary>
    internal int EndOf(int day, PeriodUnit unit)
    {
        DateTime date = CalendarDay.ToDate(day);
        return unit switch
        {
            PeriodUnit.Day => day + 1,
            PeriodUnit.Week => Math.Min(CalendarDay.Count, day - DaysIntoWeek(day) + DaysPerWeek),
            _ => CalendarDay.FirstOfMonth(date.Year, date.Month - 1 - MonthsInto(date, unit) + MonthsIn(unit)),
        };
    }

    /// <summary>The year a week belongs to, and its number in it from 1 on.</summary>
    internal int WeekOf(int day, out int number)
    {
        int year = CalendarDay.YearOf(day - DaysIntoWeek(day) + Anchor, out int dayOfYear);
        number = (dayOfYear / DaysPerWeek) + 1;
        return year;
    }

    /// <summary>A day of the week with a number, or null when the year has no such week or all of it lies outside the calendar.</summary>
    internal int? DayInWeek(int year, int number)
    {
        if (number < 1 || CalendarDay.FirstOfYear(year) is not int newYear)
        {
            return null;
        }

        // The day of the week that decides, in the first seven days of the year; then whole weeks on.
        int day = newYear + ((Anchor - DaysIntoWeek(newYear) + DaysPerWeek) % DaysPerWeek) + ((number - 1) * DaysPerWeek);
        int start = Math.Max(day - Anchor, 0);
        int end = Math.Min(day - Anchor + DaysPerWeek, CalendarDay.Count);
        return start < end && CalendarDay.YearOf(day, out _) == year ? start : null;
    }

    /// <summary>The fiscal year a day lies in, named after the calendar year it ends in, and its quarter from 1 on.</summary>
    internal int FiscalYearOf(int day, out int quarter)
    {
        DateTime date = CalendarDay.ToDate(day);
        int months = MonthsInto(date, PeriodUnit.Year);
        quarter = (months / 3) + 1;
        return IsFiscal && date.Month - 1 >= _fiscalMonthsAfterJanuary ? date.Year + 1 : date.Year;
    }

    /// <summary>A day of a fiscal year, or of one of its quarters; null when all of it lies outside the calendar.</summary>
    internal int? DayInFiscalYear(int year, int? quarter = null)
    {
        int month = ((IsFiscal ? year - 1 : year) * MonthsPerYear) + _fiscalMonthsAfterJanuary + (((quarter ?? 1) - 1) * MonthsIn(PeriodUnit.Quarter));
        int end = month + MonthsIn(quarter is null ? PeriodUnit.Year : PeriodUnit.Quarter);
        month = Math.Max(month, MonthsPerYear);
        return month < Math.Min(end, (DateTime.MaxValue.Year + 1) * MonthsPerYear) ? CalendarDay.FirstOfMonth(0, month) : null;
    }

    /// <summary>
    /// What a period's name must say beside it when these rules are not the ISO ones: ".Sun" for weeks from Sunday, ".Sun.FirstDay" or
    /// ".Mon.FullWeek" for other first weeks, ".Apr" for fiscal years from April.
    /// </summary>
    internal string Suffix(PeriodUnit unit)
    {
        if (unit != PeriodUnit.Week)
        {
            return IsFiscal ? "." + MonthNames[_fiscalMonthsAfterJanuary] : "";
        }

        string firstWeek = _anchorBeyondFourthDay switch { -3 => "." + FullWeek, 3 => "." + FirstDay, _ => "" };
        return _weekStartAfterMonday == 0 && firstWeek.Length == 0 ? "" : "." + DayNames[_weekStartAfterMonday] + firstWeek;
    }

    /// <summary>Reads what <see cref="Suffix"/> writes, without its first point.</summary>
    internal static bool TryParseSuffix(string suffix, out CalendarRules rules)
    {
        int month = Array.IndexOf(MonthNames, suffix);
        string[] parts = suffix.Split('.');
        int day = Array.IndexOf(DayNames, parts[0]);
        string firstWeek = parts.Length == 2 ? parts[1] : "";
        bool isWeek = day >= 0 && parts.Length <= 2 && (parts.Length == 1 || firstWeek is FullWeek or FirstDay);
        sbyte anchor = (sbyte)(firstWeek switch { FullWeek => -3, FirstDay => 3, _ => 0 });
        rules = month >= 0 ? new(0, 0, (byte)month) : isWeek ? new((byte)day, anchor, 0) : default;
        return month > 0 || isWeek;
    }

    /// <summary>Some order, so that periods that differ in their rules only do not compare as equal.</summary>
    internal int CompareTo(CalendarRules other)
    {
        int byWeek = _weekStartAfterMonday.CompareTo(other._weekStartAfterMonday);
        int byAnchor = byWeek != 0 ? byWeek : _anchorBeyondFourthDay.CompareTo(other._anchorBeyondFourthDay);
        return byAnchor != 0 ? byAnchor : _fiscalMonthsAfterJanuary.CompareTo(other._fiscalMonthsAfterJanuary);
    }

    private static int MonthsIn(PeriodUnit unit) => unit switch
    {
        PeriodUnit.Month => 1,
        PeriodUnit.Quarter => 3,
        _ => MonthsPerYear,
    };

    // 0001-01-01 was a Monday.
    private int DaysIntoWeek(int day) => ((day % DaysPerWeek) + (2 * DaysPerWeek) - _weekStartAfterMonday) % DaysPerWeek;

    private int MonthsInto(DateTime date, PeriodUnit unit) =>
        (date.Month - 1 + MonthsPerYear - _fiscalMonthsAfterJanuary) % MonthsIn(unit);
}
