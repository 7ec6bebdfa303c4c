namespace Nps.Core.Tests;

public class PeriodLaws
{
    [Property]
    public void Period_ContainsItsDate_AndIsHalfOpen(DateTime date, PeriodUnit unit)
    {
        var period = CalendarPeriod.Containing(date, unit);

        Assert.True(period.Contains(date));
        Assert.True(period.Contains(period.Start));
        Assert.Equal(period, CalendarPeriod.Containing(period.Start, unit));
        if (period.EndExclusive != DateTime.MaxValue)
        {
            Assert.False(period.Contains(period.EndExclusive));
            Assert.True(period.Contains(period.EndExclusive.AddTicks(-1)));
            Assert.Equal(period.EndExclusive, period.Next.Start);
        }
    }

    [Property]
    public void Period_NextAndPrevious_AreInverse(DateTime date, PeriodUnit unit)
    {
        var period = CalendarPeriod.Containing(date, unit);
        if (period.EndExclusive != DateTime.MaxValue)
        {
            Assert.Equal(period, period.Next.Previous);
            Assert.True(period < period.Next);
        }

        if (period.Start != DateTime.MinValue)
        {
            Assert.Equal(period, period.Previous.Next);
        }
    }

    [Property]
    public void Trend_IsContiguous_AndAddsUpToAllResponses(SurveyResponse[] responses, PeriodUnit unit)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit);

        Assert.Equal(
            responses.ToResponseCounts(r => r.Score),
            trend.Aggregate(ResponseCounts.Empty, (sum, point) => sum + point.Counts));
        for (int i = 1; i < trend.Count; i++)
        {
            Assert.Equal(trend[i - 1].Period.Next, trend[i].Period);
        }
    }

    [Property]
    public void TrendPoint_EqualsTheResponsesOfItsPeriod(SurveyResponse[] responses, PeriodUnit unit)
    {
        foreach (NpsTrendPoint<CalendarPeriod> point in responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit))
        {
            Assert.Equal(
                responses.Where(r => point.Period.Contains(r.SubmittedAt)).ToResponseCounts(r => r.Score), point.Counts);
        }
    }

    [Property]
    public void FromPrevious_IsNullExactlyBesideAGapAndAtTheStart(SurveyResponse[] responses, PeriodUnit unit)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit);
        for (int i = 0; i < trend.Count; i++)
        {
            bool comparable = i > 0 && !trend[i].Counts.IsEmpty && !trend[i - 1].Counts.IsEmpty;
            Assert.Equal(comparable, trend[i].FromPrevious is not null);
            if (comparable)
            {
                Assert.Equal(trend[i - 1].Counts, trend[i].FromPrevious!.Baseline);
                Assert.Equal(trend[i].Counts, trend[i].FromPrevious!.Current);
            }
        }
    }
}
