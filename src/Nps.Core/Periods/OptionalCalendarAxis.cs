namespace Nps.Core;

/// <summary>Calendar periods in a nullable type. A trend has no null period: answers without one are undated.</summary>
internal sealed class OptionalCalendarAxis : PeriodAxis<CalendarPeriod?>
{
    private static readonly PeriodAxis<CalendarPeriod> Calendar = PeriodAxis<CalendarPeriod>.Default;

    internal override bool GoTogether(CalendarPeriod? one, CalendarPeriod? other) =>
        one is CalendarPeriod left && other is CalendarPeriod right && Calendar.GoTogether(left, right);

    internal override bool TryGetNext(CalendarPeriod? period, out CalendarPeriod? next)
    {
        CalendarPeriod found = default;
        bool exists = period is CalendarPeriod known && Calendar.TryGetNext(known, out found);
        next = exists ? found : period;
        return exists;
    }

    internal override bool TryGetYearAgo(CalendarPeriod? period, out CalendarPeriod? earlier)
    {
        CalendarPeriod found = default;
        bool exists = period is CalendarPeriod known && Calendar.TryGetYearAgo(known, out found);
        earlier = exists ? found : period;
        return exists;
    }
}
