namespace Nps.Core.Tests;

/// <summary>A small survey in which everything occurs: a gap, an unfinished month, missing and invalid answers, an empty segment.</summary>
internal static class SummaryData
{
    private static readonly DirtyResponse[] Responses =
    [
        .. Month("North, inland", 1, 10, 9, 9, 8, 3),
        .. Month("South", 1, 10, 6, 7, null, 11),
        .. Month("North, inland", 2, 0, 3, 2, 5, 6, 7, 4, 1),
        .. Month("South", 2, 10, 2, 0, 1, null, 3, 5, 7),
        .. Month("North, inland", 4, 10, 10, 9, 10, null, 9),
        .. Month("South", 4, 9, 10, 8, 0),
        .. Month("\"East\"", 4, null, null, 12),
    ];

    internal static IReadOnlyList<NpsSummary<string>> Regions()
    {
        TallyBreakdown<string> regions = Responses.ToTallyBreakdown(r => r.Region!, r => r.Score);
        return [.. regions.Summarize(), regions.Overall.Summarize()];
    }

    internal static IReadOnlyList<NpsSummary<CalendarPeriod>> Months() =>
        Trends().Overall.AsOf(new DateTime(2026, 4, 20)).Summarize(ConfidenceLevel.Percent90);

    internal static IReadOnlyList<NpsSummary<string>> RegionsByMonth() => Trends().Summarize(decimals: 0);

    private static SegmentTrends<string> Trends() => Responses.Where(r => r.Score is null or <= 10)
        .ToSegmentTrends(r => r.Region!, r => r.At, r => r.Score, PeriodUnit.Month);

    private static IEnumerable<DirtyResponse> Month(string region, int month, params int?[] ratings) =>
        ratings.Select(rating => new DirtyResponse(region, new DateTime(2026, month, 5), rating));
}
