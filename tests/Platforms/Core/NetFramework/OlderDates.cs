namespace Nps.Core.Tests;

/// <summary>What takes a DateOnly elsewhere takes the date of a DateTime on .NET Framework: the tests call it by the other name.</summary>
internal static class OlderDates
{
    extension(CalendarPeriod period)
    {
        internal static CalendarPeriod Containing(DateOnly date, PeriodUnit unit) => CalendarPeriod.Containing(Time(date), unit);

        internal bool Contains(DateOnly date) => period.Contains(Time(date));
    }

    extension(NpsTrend)
    {
        internal static NpsTrend<CalendarPeriod> FromDays(
            IEnumerable<KeyValuePair<DateOnly, ResponseCounts>> days, PeriodUnit unit, ReportingCalendar? calendar = null, ResponseCounts undated = default) =>
            NpsTrend.FromDays(days.Select(day => new KeyValuePair<DateTime, ResponseCounts>(Time(day.Key), day.Value)), unit, calendar, undated);
    }

    internal static CalendarPeriod GetPeriod(this ReportingCalendar calendar, DateOnly date, PeriodUnit unit) => calendar.GetPeriod(Time(date), unit);

    internal static NpsTrend<CalendarPeriod> AsOf(this NpsTrend<CalendarPeriod> trend, DateOnly date) => trend.AsOfDate(Time(date));

    internal static NpsTrend<CalendarPeriod> ToNpsTrend(this SegmentBreakdown<DateOnly?> days, PeriodUnit unit, ReportingCalendar? calendar = null) =>
        days.RollUp(Time).ToNpsTrend(unit, calendar);

    internal static NpsTrend<CalendarPeriod> ToNpsTrend(this SegmentBreakdown<DateOnly> days, PeriodUnit unit, ReportingCalendar? calendar = null) =>
        days.RollUp(Time).ToNpsTrend(unit, calendar);

    internal static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source, Func<T, DateOnly?> date, Func<T, int?> rating, PeriodUnit unit, ReportingCalendar? calendar = null, RatingScale? scale = null) =>
        source.ToNpsTrend(row => Time(date(row)), rating, unit, calendar, scale);

    internal static SegmentTrends<TSegment> ToSegmentTrends<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, DateOnly?> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null) =>
        source.ToSegmentTrends(segment, row => Time(date(row)), rating, unit, calendar, scale, comparer);

    internal static NpsTrend<CalendarPeriod> ToAsOfTrend<T, TRespondent>(
        this IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, DateOnly?> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        int window,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null) =>
        source.ToAsOfTrend(respondent, row => Time(date(row)), rating, unit, window, calendar, scale);

    internal static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateOnly?> date, DateOnly? asOf = null) =>
        source.LatestPerRespondent(respondent, date is null ? null! : row => Time(date(row)), Time(asOf));

    internal static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateOnly?> date, Func<T, int?> rating, DateOnly? asOf = null) =>
        source.LatestPerRespondent(respondent, row => Time(date(row)), rating, Time(asOf));

    internal static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTime?> date, DateOnly asOf) =>
        source.LatestPerRespondent(respondent, date, asOf.ToDateTime(TimeOnly.MaxValue));

    internal static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTime?> date, Func<T, int?> rating, DateOnly asOf) =>
        source.LatestPerRespondent(respondent, date, rating, asOf.ToDateTime(TimeOnly.MaxValue));

    private static DateTime Time(DateOnly date) => date.ToDateTime(TimeOnly.MinValue);

    private static DateTime? Time(DateOnly? date) => date is DateOnly known ? Time(known) : null;
}
