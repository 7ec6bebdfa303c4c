namespace Nps.Core;

/// <summary>Calendar periods follow one another and have years.</summary>
internal sealed class CalendarAxis : PeriodAxis<CalendarPeriod>
{
    internal override bool GoTogether(CalendarPeriod one, CalendarPeriod other) => one.IsOfSameSequence(other);

    internal override bool TryGetNext(CalendarPeriod period, out CalendarPeriod next)
    {
        next = period.IsLast ? period : period.Next();
        return !period.IsLast;
    }

    internal override bool TryGetYearAgo(CalendarPeriod period, out CalendarPeriod earlier)
    {
        CalendarPeriod? yearAgo = period.SamePeriodLastYear();
        earlier = yearAgo ?? period;
        return yearAgo is not null;
    }
}
