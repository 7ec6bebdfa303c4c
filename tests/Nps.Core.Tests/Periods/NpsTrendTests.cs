namespace Nps.Core.Tests;

public class NpsTrendTests
{
    [Fact]
    public void EmptyMonth_IsAPointWithoutAScore_AndBreaksTheChain()
    {
        SurveyResponse[] responses =
        [
            new("a", new DateTime(2026, 4, 30, 23, 59, 59), 0),
            new("a", new DateTime(2026, 1, 1), 10),
            new("a", new DateTime(2026, 2, 28), 0),
        ];

        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month);

        Assert.Equal(["2026-01", "2026-02", "2026-03", "2026-04"], trend.Select(point => point.Period.ToString()));
        Assert.Equal([100, -100, null, -100], trend.Select(point => point.Score?.Points));
        Assert.Equal([null, -200, null, null], trend.Select(point => point.FromPrevious?.Delta?.Points));
        Assert.Equal("2026-03: no score (n = 0)", trend[2].ToString());
    }

    [Fact]
    public void MonthWithMissingAnswersOnly_IsStillAPeriod()
    {
        SurveyResponse[] responses = [new("a", new DateTime(2026, 1, 5), null), new("a", new DateTime(2026, 2, 5), 9)];

        Assert.Equal(2, responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month).Count);
    }

    [Fact]
    public void LastPeriodOfTheCalendar_IsReached()
    {
        DateTime[] dates = [DateTime.MaxValue, DateTime.MaxValue.AddDays(-70)];

        NpsTrend<CalendarPeriod> trend = dates.ToNpsTrend(date => date, _ => 10, PeriodUnit.Month);

        Assert.Equal(["9999-10", "9999-11", "9999-12"], trend.Select(point => point.Period.ToString()));
    }

    [Fact]
    public void UndefinedUnit_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Array.Empty<DateTime>().ToNpsTrend(date => date, _ => 10, (PeriodUnit)9));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Indexer_OutOfRange_Throws(int index)
    {
        DateTime[] dates = [DateTime.MinValue];
        Assert.Throws<ArgumentOutOfRangeException>(() => dates.ToNpsTrend(date => date, _ => 10, PeriodUnit.Year)[index]);
    }
}
