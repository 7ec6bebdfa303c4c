namespace Nps.Core.Interop.Tests;

/// <summary>An answer as an application has it.</summary>
internal sealed record Response(string Customer, string Region, DateTime SubmittedOn, int? Score, string[] Reasons);

/// <summary>Two years of answers, made from a fixed seed, and what the library makes of them.</summary>
internal static class Responses
{
    internal static IReadOnlyList<Response> All { get; } = Make();

    internal static NpsTrend<CalendarPeriod> Trend { get; } = All.ToNpsTrend(r => r.SubmittedOn, r => r.Score, PeriodUnit.Month);

    /// <summary>Twelve months, each with a month before it and a year before it to compare with.</summary>
    internal static NpsTrend<CalendarPeriod> Year { get; } = Trend.Between(CalendarPeriod.Parse("2025-01", null), CalendarPeriod.Parse("2025-12", null));

    internal static SegmentBreakdown<string> Regions { get; } = All.ToSegmentBreakdown(r => r.Region, r => r.Score);

    internal static TallyBreakdown<string> Tallies { get; } = All.ToTallyBreakdown(r => r.Region, r => r.Score);

    private static Response[] Make()
    {
        var random = new Random(20260914);
        string[] regions = ["East", "North", "South"];
        string[] reasons = ["price", "service", "speed"];
        return
        [
            .. Enumerable.Range(0, 1_500).Select(index => new Response(
                "C" + random.Next(600),
                regions[index % 3],
                new DateTime(2024, 1, 1).AddDays(random.Next(731)),
                random.Next(12) is int score && score <= 10 ? score : null,
                [.. reasons.Where(_ => random.Next(3) == 0)])),
        ];
    }
}
