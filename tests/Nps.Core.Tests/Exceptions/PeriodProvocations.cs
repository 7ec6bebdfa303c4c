using static Nps.Core.Tests.Provocation;

namespace Nps.Core.Tests;

/// <summary>What Periods refuses.</summary>
internal static class PeriodProvocations
{
    private static readonly int[] Bad = [9, 11];
    private static readonly int[] One = [9];
    private static readonly DateTime Early = new(1, 1, 5);
    private static readonly DateTime Late = new(9000, 1, 1);
    private static readonly DateTime Local = new(2026, 3, 15, 0, 0, 0, DateTimeKind.Local);
    private static readonly CalendarPeriod Quarter = CalendarPeriod.Containing(new DateTime(2026, 3, 1), PeriodUnit.Quarter);
    private static readonly ReportingCalendar Zoned = new(timeZone: TimeZoneInfo.Utc);
    private static readonly ResponseCounts Some = Specimens.Sample;
    private static readonly ResponseCounts Huge = Specimens.Huge;

    internal static IEnumerable<Provocation> All() => [.. Calendars(), .. Trends(), .. TrendsOfTrends(), .. Sequences(), .. Stored(), .. Breakdowns()];

    private static NpsTrend<CalendarPeriod> Rolling => Specimens.Months.Rolling(2);

    private static NpsTrend<CalendarPeriod> HugeMonths => NpsTrend.FromCounts([KeyValuePair.Create(Specimens.Month, Huge)]);

    private static IEnumerable<Provocation> Calendars() =>
    [
        Throws<InvalidOperationException>(() => CalendarPeriod.Containing(DateTime.MaxValue, PeriodUnit.Year).Next()),
        Throws<InvalidOperationException>(() => CalendarPeriod.Containing(DateTime.MinValue, PeriodUnit.Year).Previous()),
        Throws<FormatException>(() => CalendarPeriod.Parse("2026-13", null)),
        Throws<FormatException>(() => CalendarPeriod.Parse("soon".AsSpan(), null)),
        Throws<ArgumentOutOfRangeException>(() => new ReportingCalendar(firstMonthOfFiscalYear: 13)),
        Throws<ArgumentException>(() => Zoned.GetPeriod(Local, PeriodUnit.Month)),
        Throws<FormatException>(() => new ReportingCalendar().ParsePeriod("soon")),
    ];

    private static IEnumerable<Provocation> Trends() =>
    [
        Throws<ArgumentOutOfRangeException>(() => Specimens.Waves[2]),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Waves[-1]),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Waves.GetControlLimits()![2]),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Waves.GetControlLimits(baselinePeriods: 0)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Months.Rolling(0)),
        Throws<InvalidOperationException>(() => Rolling.Rolling(2)),
        Throws<OverflowException>(() => NpsTrend.FromCounts([KeyValuePair.Create(1, Huge), KeyValuePair.Create(2, Some)]).Rolling(2)),
        Throws<ArgumentException>(() => Specimens.Months.Plus(NpsTrend.FromCounts([KeyValuePair.Create(Quarter, Some)]))),
        Throws<InvalidOperationException>(() => Rolling.Plus(Specimens.Months)),
        Throws<OverflowException>(() => Specimens.Months.Plus(HugeMonths)),
        Throws<InvalidOperationException>(() => Rolling.TestTrend()),
        Throws<OverflowException>(() => NpsTrend.FromCounts([KeyValuePair.Create(1, Huge), KeyValuePair.Create(2, Some)]).TestTrend()),
        Throws<InvalidOperationException>(() => Rolling.GetControlLimits()),
        Throws<OverflowException>(() => NpsTrend.FromCounts([KeyValuePair.Create(1, Huge), KeyValuePair.Create(2, Some)]).GetControlLimits()),
        Throws<ArgumentException>(() => Specimens.Months.Between(Quarter, Quarter)),
        Throws<ArgumentException>(() => Specimens.Months.Between(Specimens.Month.Next(), Specimens.Month)),
        Throws<InvalidOperationException>(() => Rolling.Between(Specimens.Month, Specimens.Month)),
        Throws<ArgumentException>(() => Specimens.Months.AsOf(Local)),
        Throws<ArgumentException>(() => Specimens.Months.AsOfDate(Local)),
    ];

    private static IEnumerable<Provocation> TrendsOfTrends() =>
    [
        Throws<ArgumentOutOfRangeException>(() => Specimens.Trends[9]),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Trends.Suppress(1)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Trends.Suppress(5)[9]),
        Throws<ArgumentException>(() => SegmentTrends.FromTrends([KeyValuePair.Create("a", (NpsTrend<CalendarPeriod>)null!)])),
        Throws<InvalidOperationException>(() => SegmentTrends.FromTrends([KeyValuePair.Create("a", Rolling)])),
        Throws<OverflowException>(() => SegmentTrends.FromTrends([KeyValuePair.Create("a", HugeMonths), KeyValuePair.Create("b", HugeMonths)])),
    ];

    private static IEnumerable<Provocation> Sequences() =>
    [
        Throws<ArgumentException>(() => Bad.ToNpsTrend(_ => Specimens.Day, rating => rating, PeriodUnit.Month)),
        Throws<ArgumentException>(() => One.ToNpsTrend(_ => Local, rating => rating, PeriodUnit.Month, Zoned)),
        Throws<ArgumentException>(() => Bad.ToNpsTrend(_ => DateTimeOffset.UnixEpoch, rating => rating, PeriodUnit.Month)),
        Throws<ArgumentException>(() => Bad.ToNpsTrend(_ => DateOnly.MinValue, rating => rating, PeriodUnit.Month)),
        Throws<ArgumentException>(() => Bad.ToNpsTrend(rating => rating == 9 ? Early : Late, _ => 9, PeriodUnit.Day)),
        Throws<ArgumentException>(() => Bad.ToNpsTrend(_ => (CalendarPeriod?)Specimens.Month, rating => rating)),
        Throws<ArgumentException>(() => Bad.ToNpsTrend(_ => "w1", rating => rating)),
        Throws<ArgumentException>(() => Bad.ToNpsTrend(_ => Specimens.Day, _ => 9)),
        Throws<ArgumentException>(() => Bad.ToNpsTrend(_ => new Unordered(), _ => 9)),
        Throws<ArgumentException>(() => Bad.ToSegmentTrends(_ => "a", _ => Specimens.Day, rating => rating, PeriodUnit.Month)),
        Throws<ArgumentException>(() => Bad.ToSegmentTrends(_ => "a", _ => DateTimeOffset.UnixEpoch, rating => rating, PeriodUnit.Month)),
        Throws<ArgumentException>(() => Bad.ToSegmentTrends(_ => "a", _ => DateOnly.MinValue, rating => rating, PeriodUnit.Month)),
        Throws<ArgumentException>(() => Bad.ToSegmentTrends(_ => "a", _ => Specimens.Month, rating => rating)),
        Throws<ArgumentOutOfRangeException>(() => One.ToAsOfTrend(_ => "a", _ => Specimens.Day, _ => 9, PeriodUnit.Month, 0)),
        Throws<ArgumentOutOfRangeException>(() => One.ToAsOfTrend(_ => "a", _ => DateTimeOffset.UnixEpoch, _ => 9, PeriodUnit.Month, 0)),
        Throws<ArgumentOutOfRangeException>(() => One.ToAsOfTrend(_ => "a", _ => DateOnly.MinValue, _ => 9, PeriodUnit.Month, 0)),
        Throws<ArgumentException>(() => Bad.ToAsOfTrend(_ => "a", _ => Specimens.Day, rating => rating, PeriodUnit.Month, 1)),
        Throws<ArgumentException>(() => Bad.ToAsOfTrend(_ => "a", _ => DateTimeOffset.UnixEpoch, rating => rating, PeriodUnit.Month, 1)),
        Throws<ArgumentException>(() => Bad.ToAsOfTrend(_ => "a", _ => DateOnly.MinValue, rating => rating, PeriodUnit.Month, 1)),
    ];

    private static IEnumerable<Provocation> Stored() =>
    [
        Throws<ArgumentException>(() => NpsTrend.FromCounts([KeyValuePair.Create(Specimens.Day, Some)])),
        Throws<ArgumentException>(() => NpsTrend.FromCounts([KeyValuePair.Create(new Unordered(), Some), KeyValuePair.Create(new Unordered(), Some)])),
        Throws<ArgumentException>(() => NpsTrend.FromCounts([KeyValuePair.Create(Specimens.Month, Some), KeyValuePair.Create(Quarter, Some)])),
        Throws<OverflowException>(() => NpsTrend.FromCounts([KeyValuePair.Create(1, Huge), KeyValuePair.Create(1, Some)])),
        Throws<ArgumentException>(() => NpsTrend.FromDays([KeyValuePair.Create(Specimens.Day.AddHours(1), Some)], PeriodUnit.Month)),
        Throws<ArgumentException>(() => NpsTrend.FromDays([KeyValuePair.Create(Early, Some), KeyValuePair.Create(Late, Some)], PeriodUnit.Day)),
        Throws<OverflowException>(() => NpsTrend.FromDays([KeyValuePair.Create(Specimens.Day, Some), KeyValuePair.Create(Specimens.Day, Huge)], PeriodUnit.Month)),
        Throws<ArgumentException>(() => NpsTrend.FromDays([KeyValuePair.Create(Date(Early), Some), KeyValuePair.Create(Date(Late), Some)], PeriodUnit.Day)),
        Throws<OverflowException>(() => NpsTrend.FromDays([KeyValuePair.Create(Date(Early), Some), KeyValuePair.Create(Date(Early), Huge)], PeriodUnit.Day)),
    ];

    private static IEnumerable<Provocation> Breakdowns() =>
    [
        Throws<ArgumentException>(() => Far(rating => rating == 9 ? CalendarPeriod.Containing(Early, PeriodUnit.Day) : CalendarPeriod.Containing(Late, PeriodUnit.Day)).ToNpsTrend()),
        Throws<ArgumentException>(() => Far(rating => rating == 9 ? Specimens.Month : (CalendarPeriod?)Quarter).ToNpsTrend()),
        Throws<ArgumentException>(() => Far(rating => (DateTime?)Specimens.Day.AddHours(rating)).ToNpsTrend(PeriodUnit.Month)),
        Throws<ArgumentException>(() => Far(rating => Specimens.Day.AddHours(rating)).ToNpsTrend(PeriodUnit.Month)),
        Throws<ArgumentException>(() => Far(rating => (DateOnly?)Date(rating == 9 ? Early : Late)).ToNpsTrend(PeriodUnit.Day)),
        Throws<ArgumentException>(() => Far(rating => Date(rating == 9 ? Early : Late)).ToNpsTrend(PeriodUnit.Day)),
        Throws<ArgumentException>(() => Far(_ => new Unordered()).ToNpsTrend()),
    ];

    private static SegmentBreakdown<TKey> Far<TKey>(Func<int, TKey> key) => Specimens.Ratings.ToSegmentBreakdown(key, rating => rating);

    private static DateOnly Date(DateTime time) => DateOnly.FromDateTime(time);

    /// <summary>A wave without an order.</summary>
    private sealed class Unordered;
}
