using System;

namespace Nps.Core;

/// <summary>Calendar periods follow one another and have years: what Nps.Core knows of them, by what it publishes.</summary>
internal sealed class CalendarAxis : PeriodAxis<CalendarPeriod>
{
    // More empty periods than a trend may have: two that are further apart are refused anyway.
    private const int Farthest = 10_001;

    /// <summary>Whether going on from the earlier period comes to the later one, which it does not by another unit or calendar.</summary>
    internal override bool GoTogether(CalendarPeriod one, CalendarPeriod other)
    {
        if (one.Unit != other.Unit)
        {
            return false;
        }

        CalendarPeriod earlier = one < other ? one : other;
        CalendarPeriod later = one < other ? other : one;
        for (int i = 0; i < Farthest && earlier < later && TryGetNext(earlier, out CalendarPeriod next); i++)
        {
            earlier = next;
        }

        return earlier < later || earlier == later;
    }

    internal override bool TryGetNext(CalendarPeriod period, out CalendarPeriod next)
    {
        // The last period there is ends with the calendar of DateTime.
        bool isLast = period.EndExclusive == DateTime.MaxValue;
        next = isLast ? period : period.Next();
        return !isLast;
    }

    internal override bool TryGetYearAgo(CalendarPeriod period, out CalendarPeriod earlier)
    {
        CalendarPeriod? yearAgo = period.SamePeriodLastYear();
        earlier = yearAgo ?? period;
        return yearAgo is not null;
    }
}
