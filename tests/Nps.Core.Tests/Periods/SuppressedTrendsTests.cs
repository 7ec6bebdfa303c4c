namespace Nps.Core.Tests;

public class SuppressedTrendsTests
{
    private static readonly CalendarPeriod January = CalendarPeriod.Containing(new DateTime(2026, 1, 1), PeriodUnit.Month);
    private static readonly CalendarPeriod February = CalendarPeriod.Containing(new DateTime(2026, 2, 1), PeriodUnit.Month);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void HiddenSegments_AreNeverDetermined_ByAnythingThatIsPublished(int minimumResponses)
    {
        // The attacker knows the totals, also where they are withheld, and takes rolling and partial trends as they come.
        ResponseCounts[] cells = [default, new(1, 0, 0), new(0, 1, 0), new(1, 1, 1)];
        foreach (CalendarPeriod? second in (CalendarPeriod?[])[February, null])
        {
            var publications = new Dictionary<string, List<(SegmentTrends<int> Trends, SuppressedTrends<int> Published)>>();
            foreach (ResponseCounts[] table in Tables(cells, 6))
            {
                SegmentTrends<int> trends = Trends(January, second, table);
                SuppressedTrends<int> published = trends.Suppress(minimumResponses);
                string output = Describe(published) + ", known " + Describe(trends.Overall);
                if (!publications.TryGetValue(output, out List<(SegmentTrends<int>, SuppressedTrends<int>)>? alike))
                {
                    publications[output] = alike = [];
                }

                alike.Add((trends, published));
            }

            Assert.Contains(publications.Values, alike => alike[0].Published.Remainder is not null);
            foreach ((string output, List<(SegmentTrends<int> Trends, SuppressedTrends<int> Published)> alike) in publications)
            {
                foreach (int hidden in alike[0].Published.Count == 0 ? [] : alike[0].Published.HiddenSegments)
                {
                    NpsTrend<CalendarPeriod>[] possible = [.. alike.Select(item => item.Trends[hidden].Trend)];
                    Assert.True(IsOpen(possible.Select(trend => trend.Undated)), output);
                    Assert.True(IsOpen(possible.Select(trend => trend.Aggregate(trend.Undated, (sum, point) => sum + point.Counts))), output);
                    for (int period = 0; period < possible[0].Count; period++)
                    {
                        Assert.True(IsOpen(possible.Select(trend => trend[period].Counts)), output);
                    }
                }
            }
        }
    }

    [Fact]
    public void SegmentSmallInOnePeriod_IsHiddenInAll_AndAnotherWithIt()
    {
        SegmentTrends<int> trends = Trends(
            January, February, new(9, 3, 2), new(5, 5, 5), new(9, 9, 9), new(1, 0, 0), new(4, 3, 2), new(6, 0, 3));

        SuppressedTrends<int> published = trends.Suppress(5);

        Assert.Equal([1, 2], published.HiddenSegments);
        Assert.Same(trends[0], Assert.Single(published));
        Assert.Same(trends.Overall, published.Overall);
        Assert.Equal([new(13, 12, 11), new(7, 0, 3)], published.Remainder!.Select(point => point.Counts));
        Assert.Equal([January, February], published.Remainder!.Select(point => point.Period));
        Assert.Equal(5, published.MinimumResponses);
    }

    [Fact]
    public void PeriodWithoutResponses_IsNotSmall()
    {
        SuppressedTrends<int> published = Trends(January, February, new(9, 3, 2), default, default, new(3, 3, 3)).Suppress(5);

        Assert.Equal(2, published.Count);
        Assert.Empty(published.HiddenSegments);
        Assert.Null(published.Remainder);
        Assert.NotNull(published.Overall);
    }

    [Fact]
    public void UndatedResponses_AreTreatedLikeAPeriod()
    {
        SuppressedTrends<int> published = Trends(
            January, null, new(9, 3, 2), new(8, 1, 0), new(9, 9, 9), new(5, 5, 5), new(4, 3, 2), new(0, 0, 1)).Suppress(5);

        Assert.Equal([0, 2], published.HiddenSegments);
        Assert.Equal(new ResponseCounts(8, 1, 1), published.Remainder!.Undated);
        Assert.Equal(new ResponseCounts(13, 6, 6), published.Overall!.Undated);
    }

    [Fact]
    public void SameCountsInARun_ThoughNotInItsPeriods_TakeTheNextSegmentWithThem()
    {
        // Two promoters and a passive each, in the other order: exchanging them would leave the sum of both months known.
        SuppressedTrends<int> published = Trends(
            January, February, new(2, 0, 0), new(0, 1, 0), new(0, 1, 0), new(2, 0, 0), new(3, 3, 3), new(3, 4, 3), new(9, 9, 9), new(9, 9, 9))
            .Suppress(3);

        Assert.Equal([0, 1, 2], published.HiddenSegments);
    }

    [Fact]
    public void TooFewTogetherInSomePeriod_WithholdsTheTotals()
    {
        SuppressedTrends<int> published = Trends(
            January, February, new(9, 3, 2), new(5, 5, 5), new(1, 0, 0), new(2, 0, 1), new(0, 1, 1), new(0, 1, 0)).Suppress(5);

        Assert.Equal(0, Assert.Single(published).Segment);
        Assert.Equal([1, 2], published.HiddenSegments);
        Assert.Null(published.Overall);
        Assert.Null(published.Remainder);
    }

    [Fact]
    public void NothingLeftToHideAmong_PublishesNothing()
    {
        SuppressedTrends<int> published = Trends(January, February, new(9, 3, 2), new(5, 5, 5), new(1, 0, 0), default).Suppress(5);

        Assert.Empty(published);
        Assert.Null(published.Overall);
        Assert.Null(published.Remainder);
        Assert.Equal([0, 1], published.HiddenSegments);
    }

    [Fact]
    public void NoSegments_IsEmpty() => Assert.Empty(Trends(January, February).Suppress(5));

    [Fact]
    public void Lookup_KnowsPublishedHiddenAndUnknown()
    {
        SuppressedTrends<int> published = Trends(
            January, February, new(9, 3, 2), new(5, 5, 5), new(9, 9, 9), new(1, 0, 0), new(4, 3, 2), new(6, 0, 3)).Suppress(5);

        Assert.True(published.TryGetSegment(0, out SegmentTrend<int>? trend));
        Assert.Same(published[0], trend);
        Assert.False(published.TryGetSegment(1, out trend));
        Assert.Null(trend);
        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(published.IsHidden));
        Assert.Throws<ArgumentOutOfRangeException>(() => published[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => published[-1]);
        Assert.Throws<NotSupportedException>(() => ((IList<int>)published.HiddenSegments)[0] = 7);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void MinimumBelowTwo_Throws(int minimumResponses) => Assert.Equal(
        "minimumResponses", Assert.Throws<ArgumentOutOfRangeException>(() => Trends(January, null).Suppress(minimumResponses)).ParamName);

    [Property(MaxTest = 300)]
    public void OnePeriod_HidesWhatTheBreakdownHides(SmallCounts[] counts, byte minimum)
    {
        ResponseCounts[] segments = [.. counts.Select(small => small.Counts)];
        int minimumResponses = 2 + (minimum % 100);

        SuppressedTrends<int> trends = Trends(January, null, [.. segments.SelectMany(item => (ResponseCounts[])[item, default])])
            .Suppress(minimumResponses);
        SuppressedBreakdown<int> breakdown =
            SegmentBreakdown.FromCounts(segments.Select((item, i) => KeyValuePair.Create(i, item))).Suppress(minimumResponses);

        Assert.Equal(breakdown.HiddenSegments, trends.HiddenSegments);
        Assert.Equal(breakdown.Overall ?? default, trends.Overall?[0].Counts ?? default);
        Assert.Equal(breakdown.Remainder ?? default, trends.Remainder?[0].Counts ?? default);
    }

    [Property(MaxTest = 300)]
    public void PublishedAndRemainder_AddUpToTheWhole_PeriodByPeriod(SurveyResponse[] responses, byte minimum)
    {
        SegmentTrends<string?> trends = responses.ToSegmentTrends(
            r => r.Region, r => ReportingCalendar.Iso.GetPeriod(r.SubmittedAt, PeriodUnit.Year), r => r.Score);
        SuppressedTrends<string?> published = trends.Suppress(2 + (minimum % 10));

        Assert.Equal(trends.Count, published.Count + published.HiddenSegments.Count);
        Assert.All(published, segment => Assert.All(
            segment.Trend, point => Assert.True(point.Counts.IsEmpty || point.Counts.Total >= published.MinimumResponses)));
        for (int i = 0; published.Overall is not null && i < published.Overall.Count; i++)
        {
            ResponseCounts remainder = published.Remainder?[i].Counts ?? default;
            Assert.True(remainder.IsEmpty || remainder.Total >= published.MinimumResponses);
            Assert.Equal(published.Overall[i].Counts, published.Aggregate(remainder, (sum, segment) => sum + segment.Trend[i].Counts));
        }
    }

    /// <summary>Segments of two cells each, the second perhaps without a date, from single responses.</summary>
    private static SegmentTrends<int> Trends(CalendarPeriod first, CalendarPeriod? second, params ResponseCounts[] table) =>
        table.SelectMany((counts, i) => Responses(i / 2, i % 2 == 0 ? first : second, counts))
            .ToSegmentTrends(r => r.Segment, r => r.Period, r => r.Rating);

    private static IEnumerable<(int Segment, CalendarPeriod? Period, int? Rating)> Responses(
        int segment, CalendarPeriod? period, ResponseCounts counts)
    {
        // Without an answer the segment and its period are there all the same.
        yield return (segment, period, null);
        foreach ((long count, int rating) in ((long, int)[])[(counts.Promoters, 9), (counts.Passives, 8), (counts.Detractors, 0)])
        {
            for (long i = 0; i < count; i++)
            {
                yield return (segment, period, rating);
            }
        }
    }

    private static bool IsOpen(IEnumerable<ResponseCounts> possible)
    {
        HashSet<ResponseCounts> distinct = [.. possible];
        return distinct.Count > 1 || distinct.Single().IsEmpty;
    }

    private static string Describe(SuppressedTrends<int> published) =>
        $"{string.Join("; ", published.Select(segment => $"{segment.Segment} {Describe(segment.Trend)}"))}, "
        + $"hidden {string.Join(" ", published.HiddenSegments)}, remainder {Describe(published.Remainder)}, all {Describe(published.Overall)}";

    private static string Describe(NpsTrend<CalendarPeriod>? trend) => trend is null
        ? "none"
        : string.Join(" ", trend.Concat(trend.Rolling(2)).Concat(trend.Between(trend[0].Period, trend[0].Period))
            .Select(point => $"{point.Period} {point.Counts}")) + $" undated {trend.Undated}";

    private static IEnumerable<ResponseCounts[]> Tables(ResponseCounts[] cells, int length) =>
        length == 0
            ? [[]]
            : Tables(cells, length - 1).SelectMany(head => cells.Select(cell => (ResponseCounts[])[.. head, cell]));
}
