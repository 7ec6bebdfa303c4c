using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>What a trend must know about the type that names its periods: their order, and which follow the calendar.</summary>
internal class PeriodAxis<TPeriod> : IComparer<TPeriod>
{
    /// <summary>Texts are ordered by their characters: an order that depended on the culture would differ between machines.</summary>
    private static readonly IComparer<TPeriod> Order =
        StringComparer.Ordinal as IComparer<TPeriod> ?? Comparer<TPeriod>.Default;

    protected PeriodAxis()
    {
    }

    /// <summary>The one place where the type of the periods decides anything.</summary>
    internal static PeriodAxis<TPeriod> Default { get; } = OfType() as PeriodAxis<TPeriod> ?? new PeriodAxis<TPeriod>();

    public int Compare(TPeriod? x, TPeriod? y) => Order.Compare(x!, y!);

    /// <summary>Whether two periods can be points of one trend.</summary>
    internal virtual bool GoTogether(TPeriod one, TPeriod other) => true;

    /// <summary>The period that follows by the calendar; false where nothing need follow.</summary>
    internal virtual bool TryGetNext(TPeriod period, out TPeriod next)
    {
        next = period;
        return false;
    }

    /// <summary>The period of the same name a year earlier, where there are years.</summary>
    internal virtual bool TryGetYearAgo(TPeriod period, out TPeriod earlier)
    {
        earlier = period;
        return false;
    }

    private static object? OfType() =>
        typeof(TPeriod) == typeof(CalendarPeriod) ? new CalendarAxis()
        : typeof(TPeriod) == typeof(CalendarPeriod?) ? new OptionalCalendarAxis()
        : null;

    /// <summary>Refuses keys that are dates: each would be a period of its own, and the unit was forgotten.</summary>
    internal static void CheckKeysAreNotDates(string paramName)
    {
        string name = (Nullable.GetUnderlyingType(typeof(TPeriod)) ?? typeof(TPeriod)).FullName ?? "";
        if (name is "System.DateTime" or "System.DateTimeOffset" or "System.DateOnly")
        {
            throw new ArgumentException(
                $"Every date would be a period of its own. Say how long a period is, for example {nameof(PeriodUnit)}.{nameof(PeriodUnit.Month)}, or give a CalendarPeriod or the name of a wave.",
                paramName);
        }
    }
}
