using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Nps.Core.Interop.Tests;

/// <summary>Values in the columns of a database, by Entity Framework Core on SQLite.</summary>
public sealed class EntityFrameworkTests(SurveyDatabase database) : IClassFixture<SurveyDatabase>
{
    [Fact]
    public void Values_StoredAndReadAgain_AreTheSame()
    {
        using SurveyContext context = database.Open();

        StoredMonth[] months = [.. context.Months.OrderBy(month => month.Id)];

        Assert.Equal(Responses.Trend.Select(point => point.Period), months.Select(month => month.Period));
        Assert.Equal(Responses.Trend.Select(point => point.Counts), months.Select(month => month.Counts));
        Assert.Equal(Responses.Trend.Select(point => point.Score), months.Select(month => month.Score));
        Assert.Equal(Responses.Trend.Select(point => point.FromPrevious?.Delta), months.Select(month => month.Change));
        Assert.All(months, month => Assert.Equal(ConfidenceLevel.Percent90, month.Level));
    }

    [Fact]
    public void Ratings_StoredAndReadAgain_AreTheSame_AndNoAnswerIsNull()
    {
        using SurveyContext context = database.Open();

        Rating?[] ratings = [.. context.Answers.OrderBy(answer => answer.Id).Select(answer => answer.Rating)];

        Assert.Equal(Responses.All.Select(response => response.Score), ratings.Select(rating => rating?.Value));
        Assert.Contains(null, ratings);
    }

    [Fact]
    public void Counts_AreThreeColumns_AndAreSummedInTheDatabase()
    {
        using SurveyContext context = database.Open();

        long promoters = context.Months.Where(month => month.Counts.Detractors > 0).Sum(month => month.Counts.Promoters);

        Assert.Equal(Responses.Trend.Where(point => point.Counts.Detractors > 0).Sum(point => point.Counts.Promoters), promoters);
    }

    [Fact]
    public void Period_IsText_AndIsFoundByAQuery()
    {
        using SurveyContext context = database.Open();
        CalendarPeriod march = CalendarPeriod.Parse("2025-03", null);

        IQueryable<StoredMonth> query = context.Months.Where(month => month.Period == march);

        Assert.Contains("'2025-03'", query.ToQueryString(), StringComparison.Ordinal);
        Assert.True(Responses.Trend.TryGetPoint(march, out NpsTrendPoint<CalendarPeriod>? point));
        Assert.Equal(point.Counts, query.Single().Counts);
    }

    [Fact]
    public void StoredMonths_BecomeTheTrendAgain()
    {
        using SurveyContext context = database.Open();

        NpsTrend<CalendarPeriod> trend = NpsTrend.FromCounts(
            context.Months.AsEnumerable().Select(month => new KeyValuePair<CalendarPeriod, ResponseCounts>(month.Period, month.Counts)));

        Assert.True(Same.Value(Responses.Trend, trend));
    }

    [Fact]
    public void GroupBy_OfNumbers_FillsRatingCounts()
    {
        using SurveyContext context = database.Open();

        RatingTally tally = context.Answers.GroupBy(answer => answer.Score)
            .Select(group => new RatingCount { Rating = group.Key, Count = group.LongCount() })
            .AsEnumerable()
            .ToRatingTally();

        Assert.Equal(Responses.All.ToRatingTally(response => response.Score), tally);
    }

    [Fact]
    public void GroupBy_OfRatings_IsTalliedByValue()
    {
        using SurveyContext context = database.Open();

        RatingTally tally = context.Answers.GroupBy(answer => answer.Rating)
            .Select(group => new { Rating = group.Key, Count = group.LongCount() })
            .AsEnumerable()
            .ToRatingTally(row => row.Rating?.Value, row => row.Count);

        Assert.Equal(Responses.All.ToRatingTally(response => response.Score), tally);
    }

    [Fact]
    public void GroupBy_OfRegionsAndNumbers_FillsTheBreakdown()
    {
        using SurveyContext context = database.Open();

        TallyBreakdown<string> tallies = context.Answers.GroupBy(answer => new { answer.Region, answer.Score })
            .OrderBy(group => group.Key.Region)
            .Select(group => new RatingCount<string> { Segment = group.Key.Region, Rating = group.Key.Score, Count = group.LongCount() })
            .AsEnumerable()
            .ToTallyBreakdown();

        Assert.True(Same.Value(Responses.Tallies, tallies));
    }

    [Fact]
    public void ANumberOutOfRange_InTheColumnOfARating_IsRefusedWhenRead()
    {
        using SurveyContext context = database.Open();
        using IDbContextTransaction rolledBack = context.Database.BeginTransaction();
        context.Database.ExecuteSqlRaw("update Answers set Rating = 11 where Id = 1");

        Assert.Throws<ArgumentOutOfRangeException>(() => context.Answers.Single(answer => answer.Id == 1));
    }
}
