using System.Globalization;

namespace System;

/// <summary>A date for tests; the library takes a <see cref="DateTime"/> where there is none, see <see cref="Nps.Core.Tests.OlderDates"/>.</summary>
internal readonly record struct DateOnly : IComparable<DateOnly>
{
    private readonly DateTime _start;

    internal DateOnly(int year, int month, int day)
        : this(new DateTime(year, month, day))
    {
    }

    private DateOnly(DateTime time) => _start = DateTime.SpecifyKind(time.Date, DateTimeKind.Unspecified);

    internal static DateOnly MinValue => new(DateTime.MinValue);

    internal static DateOnly MaxValue => new(DateTime.MaxValue);

    public int CompareTo(DateOnly other) => _start.CompareTo(other._start);

    internal static DateOnly FromDateTime(DateTime time) => new(time);

    internal static DateOnly ParseExact(string text, string format, IFormatProvider provider) =>
        new(DateTime.ParseExact(text, format, provider, DateTimeStyles.None));

    internal DateTime ToDateTime(TimeOnly time) => _start + time.Since;
}
