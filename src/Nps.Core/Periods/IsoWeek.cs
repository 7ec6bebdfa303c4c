using System;

namespace Nps.Core;

/// <summary>The name of a week in ISO 8601: a week belongs to the year its Thursday is in, and week 1 has the first Thursday.</summary>
internal static class IsoWeek
{
    internal static string ToText(int monday)
    {
        // The Thursday of the last week of 9999 is still in 9999.
        DateTime thursday = CalendarDay.ToDate(monday + 3);
        return FormattableString.Invariant($"{thursday.Year:0000}-W{((thursday.DayOfYear - 1) / 7) + 1:00}");
    }
}
