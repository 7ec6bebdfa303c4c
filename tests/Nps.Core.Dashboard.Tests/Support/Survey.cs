using Dashboard.Answers;

namespace Nps.Core.Dashboard.Tests;

/// <summary>Fixed answers, and what the library finds in them without a database.</summary>
internal static class Survey
{
    /// <summary>
    /// Nine months with a gap in May, the last of them not over; April is worse than the others. The segment West has three answers.
    /// </summary>
    internal static Answer[] Answers { get; } = [.. Make()];

    internal static SegmentBreakdown<string> Segments { get; } = Answers
        .OrderBy(answer => answer.Segment, StringComparer.Ordinal).ToSegmentBreakdown(answer => answer.Segment, answer => answer.Rating);

    internal static NpsTrend<CalendarPeriod> Months { get; } = Answers
        .ToNpsTrend(answer => answer.Day, answer => answer.Rating, PeriodUnit.Month)
        .AsOf(DateOnly.FromDateTime(DashboardApp.Now.Date));

    internal static Answer Answer(string segment, int rating, DateOnly day, string? comment = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Key = Guid.NewGuid(),
        Day = day,
        Segment = segment,
        Rating = rating,
        Comment = comment,
    };

    private static IEnumerable<Answer> Make()
    {
        string[] segments = ["South", "East", "North", "Online"];
        for (int i = 0; i < 600; i++)
        {
            DateOnly day = new DateOnly(2026, 1, 1).AddDays(i * 7 % 259);
            bool isPromoter = day.Month != 4 && i % 5 < (i % 10 is >= 4 and < 7 ? 1 : 3);
            if (day.Month != 5)
            {
                string segment = segments[(i % 10) switch { < 4 => 0, < 7 => 1, < 9 => 2, _ => 3 }];
                yield return Answer(segment, isPromoter ? 9 + (i % 2) : i % 9, day);
            }
        }

        yield return Answer("West", 0, new DateOnly(2026, 2, 1));
        yield return Answer("West", 7, new DateOnly(2026, 3, 1));
        yield return Answer("West", 10, new DateOnly(2026, 9, 1));
    }
}
