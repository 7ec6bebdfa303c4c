namespace Nps.Core.Tests;

/// <summary>One answer each, by every kind of date: ties, unknown dates and respondents, silence, and times that cannot be ordered.</summary>
public class LatestPerRespondentTests
{
    private static readonly DateTime Day = new(2026, 3, 15);

    [Property]
    public void EveryKindOfDate_KeepsTheLatestAnswer_TheLaterInTheSequenceOnATie(DirtyResponse[] dirty, byte anyDay)
    {
        // A few days only, so that respondents answer twice on one.
        DirtyResponse[] rows = [.. dirty.Select(r => r with { At = r.At is DateTime at ? Day.AddDays(at.Day % 5) : null })];
        DateTime asOf = Day.AddDays(anyDay % 5);

        AssertLatest(rows, null, rows.LatestPerRespondent(r => r.Region, r => r.At));
        AssertLatest(rows, null, rows.LatestPerRespondent(r => r.Region, r => Moment(r.At)));
        AssertLatest(rows, null, rows.LatestPerRespondent(r => r.Region, r => Date(r.At)));
        AssertLatest(rows, asOf, rows.LatestPerRespondent(r => r.Region, r => r.At, asOf));
        AssertLatest(rows, asOf, rows.LatestPerRespondent(r => r.Region, r => r.At?.AddHours(23), DateOnly.FromDateTime(asOf)));
        AssertLatest(rows, asOf, rows.LatestPerRespondent(r => r.Region, r => Moment(r.At), Moment(asOf)));
        AssertLatest(rows, asOf, rows.LatestPerRespondent(r => r.Region, r => Date(r.At), DateOnly.FromDateTime(asOf)));

        DirtyResponse[] answers = [.. rows.Where(r => r.Score is not null)];
        AssertLatest(answers, null, rows.LatestPerRespondent(r => r.Region, r => r.At, r => r.Score));
        AssertLatest(answers, asOf, rows.LatestPerRespondent(r => r.Region, r => r.At, r => r.Score, asOf));
        AssertLatest(answers, asOf, rows.LatestPerRespondent(r => r.Region, r => r.At?.AddHours(23), r => r.Score, DateOnly.FromDateTime(asOf)));
        AssertLatest(answers, asOf, rows.LatestPerRespondent(r => r.Region, r => Moment(r.At), r => r.Score, Moment(asOf)));
        AssertLatest(answers, asOf, rows.LatestPerRespondent(r => r.Region, r => Date(r.At), r => r.Score, DateOnly.FromDateTime(asOf)));
    }

    [Property]
    public void LatestAnswers_AreThoseOfTheAsOfTrend_AndNobodyIsLost(DirtyResponse[] dirty)
    {
        // Few days again, but of several months.
        DirtyResponse[] rows =
        [
            .. dirty.Where(r => r.Score is null or (>= 0 and <= 10) && r.Region is not null)
                .Select(r => r with { At = r.At is DateTime at ? Day.AddDays(9 * (at.Day % 9)) : null }),
        ];
        NpsTrend<CalendarPeriod> trend = rows.ToAsOfTrend(r => r.Region, r => r.At, r => r.Score, PeriodUnit.Month, int.MaxValue);

        ResponseCounts latest = rows.Where(r => r.At is not null)
            .LatestPerRespondent(r => r.Region, r => r.At, r => r.Score).ToResponseCounts(r => r.Score);

        Assert.Equal(latest, trend.Count == 0 ? ResponseCounts.Empty : trend[^1].Counts);
        Assert.Equal(rows.Where(r => r.At is null).ToResponseCounts(r => r.Score), trend.Undated);
    }

    [Fact]
    public void Silence_ReplacesAnAnswer_OnlyWithoutARating()
    {
        DirtyResponse[] rows = [new("a", Day, 9), new("a", Day.AddDays(1), null)];

        Assert.Null(Assert.Single(rows.LatestPerRespondent(r => r.Region, r => r.At)).Score);
        Assert.Equal(9, Assert.Single(rows.LatestPerRespondent(r => r.Region, r => r.At, r => r.Score)).Score);
    }

    [Fact]
    public void AsOf_ADate_IncludesTheDay_AnInstantItself()
    {
        DirtyResponse[] rows = [new("a", Day, 1), new("a", Day.AddDays(1).AddTicks(-1), 9), new("a", Day.AddDays(1), 5)];

        Assert.Equal(9, rows.LatestPerRespondent(r => r.Region, r => r.At, DateOnly.FromDateTime(Day)).Single().Score);
        Assert.Equal(1, rows.LatestPerRespondent(r => r.Region, r => r.At, Day).Single().Score);
        Assert.Equal(5, rows.LatestPerRespondent(r => r.Region, r => r.At, Day.AddDays(1)).Single().Score);
        Assert.Equal(5, rows.LatestPerRespondent(r => r.Region, r => r.At, DateOnly.MaxValue).Single().Score);
        Assert.Empty(rows.LatestPerRespondent(r => r.Region, r => r.At, DateTime.MinValue));
    }

    [Fact]
    public void Moments_AreOrderedByTheirInstant()
    {
        (string Who, DateTimeOffset At, int Score)[] rows =
        [
            ("a", new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero), 1),
            ("a", new(2026, 3, 15, 9, 0, 0, TimeSpan.FromHours(-4)), 9),
            ("b", DateTimeOffset.MaxValue, 9),
            ("b", DateTimeOffset.MinValue, 1),
        ];

        Assert.Equal([9, 9], rows.LatestPerRespondent(r => r.Who, r => r.At).Select(r => r.Score));
    }

    [Fact]
    public void TimesOfDifferentKinds_HaveNoOrder_AndAreRefusedAtTheEnd()
    {
        DirtyResponse[] rows =
        [
            new("a", Day, 9),
            new("a", null, 9),
            new("b", DateTime.SpecifyKind(Day, DateTimeKind.Utc), 9),
            new("c", DateTime.SpecifyKind(Day, DateTimeKind.Local), 9),
        ];

        foreach (IEnumerable<DirtyResponse> latest in (IEnumerable<DirtyResponse>[])
            [
                rows.LatestPerRespondent(r => r.Region, r => r.At),
                rows.LatestPerRespondent(r => r.Region, r => r.At, r => r.Score),
#if NET
                rows.LatestPerRespondent(r => r.Region, r => r.At, DateOnly.FromDateTime(Day)),
                rows.LatestPerRespondent(r => r.Region, r => r.At, r => r.Score, DateOnly.FromDateTime(Day)),
#endif
            ])
        {
            AssertRefused("2 of 4 times are not of kind Unspecified like the others, the first at index 2 of kind Utc.", latest);
        }

        AssertRefused(
            "1 of 1 times are not of kind Unspecified like asOf, the first at index 0 of kind Utc.",
            rows[2..3].LatestPerRespondent(r => r.Region, r => r.At, Day));

        static void AssertRefused(string message, IEnumerable<DirtyResponse> latest)
        {
            var error = Assert.Throws<ArgumentException>(() => latest.Count());
            Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
            Assert.Equal("source", error.ParamName);
        }
    }

    [Fact]
    public void Result_IsReadAnewEachTime_AlsoByManyAtOnce()
    {
        int read = 0;
        DirtyResponse[] rows = [.. Enumerable.Range(0, 1000).Select(i => new DirtyResponse($"{i % 30}", Day.AddDays(i % 7), i % 11))];
        IEnumerable<DirtyResponse> latest = rows.Select(row =>
        {
            Interlocked.Increment(ref read);
            return row;
        }).LatestPerRespondent(r => r.Region, r => r.At, r => r.Score);

        Assert.Equal(0, read);
        DirtyResponse[] expected = [.. latest];
        Assert.Equal(expected, latest);
        Assert.Equal(2000, read);
        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => latest.ToArray()).ToArray(), actual => Assert.Equal(expected, actual));
    }

    [Fact]
    public void NullArguments_AreNamedAtOnce()
    {
        DirtyResponse[] rows = [];
        Func<DirtyResponse, string?> nobody = null!;

        Assert.Equal("source", NameOf(() => ((DirtyResponse[])null!).LatestPerRespondent(r => r.Region, r => r.At)));
        Assert.Equal("respondent", NameOf(() => rows.LatestPerRespondent(nobody, r => r.At)));
        Assert.Equal("date", NameOf(() => rows.LatestPerRespondent(r => r.Region, (Func<DirtyResponse, DateTime?>)null!)));
        Assert.Equal("date", NameOf(() => rows.LatestPerRespondent(r => r.Region, (Func<DirtyResponse, DateOnly?>)null!)));
        Assert.Equal("moment", NameOf(() => rows.LatestPerRespondent(r => r.Region, (Func<DirtyResponse, DateTimeOffset?>)null!)));
        Assert.Equal("rating", NameOf(() => rows.LatestPerRespondent(r => r.Region, r => r.At, (Func<DirtyResponse, int?>)null!)));

        static string? NameOf(Func<object> action) => Assert.Throws<ArgumentNullException>(action).ParamName;
    }

    private static void AssertLatest(DirtyResponse[] rows, DateTime? asOf, IEnumerable<DirtyResponse> latest)
    {
        DirtyResponse[] known = [.. rows.Where(r => !(r.At > asOf))];
        IEnumerable<DirtyResponse> expected = known
            .Select((row, index) => (Row: row, Who: row.Region ?? $"unknown {index}"))
            .GroupBy(x => x.Who, x => x.Row)
            .Select(own => own.LastOrDefault(r => r.At is not null && r.At == own.Max(o => o.At)) ?? own.Last());
        Assert.Equal(expected, latest);
    }

    private static DateTimeOffset? Moment(DateTime? at) => at is DateTime known ? new DateTimeOffset(known, TimeSpan.Zero) : null;

    private static DateOnly? Date(DateTime? at) => at is DateTime known ? DateOnly.FromDateTime(known) : null;
}
