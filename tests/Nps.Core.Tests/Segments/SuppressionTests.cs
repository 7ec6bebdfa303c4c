namespace Nps.Core.Tests;

/// <summary>Can a hidden segment be recovered from what is published? Every small case is tried.</summary>
public class SuppressionTests
{
    // Up to three responses: as many as the largest minimum tried, so that hidden segments have somewhere to differ.
    private static readonly ResponseCounts[] Cells =
    [
        .. from promoters in Enumerable.Range(0, 4)
           from passives in Enumerable.Range(0, 4 - promoters)
           from detractors in Enumerable.Range(0, 4 - promoters - passives)
           select new ResponseCounts(promoters, passives, detractors),
    ];

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(2, 4)]
    public void HiddenSegments_AreNeverDetermined_ByAnythingThatIsPublished(int minimumResponses, int segments)
    {
        // An attacker who knows the rule lists every breakdown that would have been published like this one. Whatever such
        // breakdowns disagree on stays open. With nothing published only the total can be known, from elsewhere.
        var sameOutput = new Dictionary<string, HashSet<ResponseCounts>[]>();
        foreach (ResponseCounts[] breakdown in Tuples(segments))
        {
            SuppressedBreakdown<int> published = Breakdown(breakdown).Suppress(minimumResponses);
            string output = published.Overall is null
                ? "nothing, total " + breakdown.Aggregate((a, b) => a + b)
                : Describe(published);
            if (!sameOutput.TryGetValue(output, out HashSet<ResponseCounts>[]? possible))
            {
                sameOutput[output] = possible = [.. breakdown.Select(_ => new HashSet<ResponseCounts>())];
            }

            for (int i = 0; i < segments; i++)
            {
                possible[i].Add(published.HiddenSegments.Contains(i) ? breakdown[i] : default);
            }
        }

        Assert.Contains(sameOutput.Keys, output => output.Contains("remainder", StringComparison.Ordinal));
        foreach ((string output, HashSet<ResponseCounts>[] possible) in sameOutput)
        {
            // Published segments collect one entry, the default; so do segments that are hidden and always empty.
            foreach (HashSet<ResponseCounts> counts in possible)
            {
                bool publishedOrNothingThere = counts.Count == 1 && counts.Single().IsEmpty;
                Assert.True(publishedOrNothingThere || counts.Count > 1, output);
            }
        }
    }

    [Fact]
    public void NoSmallSegment_HidesNothing()
    {
        SuppressedBreakdown<int> published = Breakdown(new(3, 1, 1), new(2, 2, 2)).Suppress(5);

        Assert.Equal(2, published.Count);
        Assert.Empty(published.HiddenSegments);
        Assert.Null(published.Remainder);
        Assert.Equal(new ResponseCounts(5, 3, 3), published.Overall);
    }

    [Fact]
    public void OneSmallSegment_TakesTheNextSmallestWithIt()
    {
        SuppressedBreakdown<int> published = Breakdown(new(1, 0, 0), new(20, 0, 0), new(3, 2, 2), new(30, 0, 5)).Suppress(5);

        Assert.Equal([1, 3], published.Select(segment => segment.Segment));
        Assert.Equal([0, 2], published.HiddenSegments);
        Assert.Equal(new ResponseCounts(4, 2, 2), published.Remainder);
        Assert.Equal(5, published.MinimumResponses);
    }

    [Fact]
    public void SmallSegmentsTooFewTogether_TakeTheNextWithThem() =>
        Assert.Equal([0, 1, 2], Breakdown(new(1, 0, 0), new(0, 1, 0), new(3, 2, 2), new(30, 0, 5)).Suppress(5).HiddenSegments);

    [Fact]
    public void SmallSegmentsAllAlike_TakeTheNextWithThem() =>
        Assert.Equal([0, 1, 2], Breakdown(new(4, 0, 0), new(4, 0, 0), new(3, 2, 2), new(30, 0, 5)).Suppress(5).HiddenSegments);

    [Fact]
    public void NothingLeftToHideAmong_PublishesNothing()
    {
        foreach (SuppressedBreakdown<int> published in (SuppressedBreakdown<int>[])
            [Breakdown(new ResponseCounts(1, 0, 0)).Suppress(5), Breakdown(new(1, 0, 0), new(9, 9, 9)).Suppress(5)])
        {
            Assert.Empty(published);
            Assert.Null(published.Overall);
            Assert.Null(published.Remainder);
        }
    }

    [Theory]
    [InlineData(new long[] { 20, 8, 1 })]
    [InlineData(new long[] { 20, 3, 1 })]
    public void TwoSmallestOfThree_AreHidden_WhateverTheyAnswered(long[] sizes)
    {
        Assert.Equal([1, 2], Breakdown([.. sizes.Select(size => new ResponseCounts(size, 0, 0))]).Suppress(5).HiddenSegments);
        Assert.Equal([1, 2], Breakdown([.. sizes.Select(size => new ResponseCounts(size / 2, 0, size - (size / 2)))]).Suppress(5).HiddenSegments);
    }

    [Fact]
    public void TooFewTogether_WithNobodyElseToHide_WithholdsTheTotals()
    {
        SuppressedBreakdown<int> published = Breakdown(new(12, 4, 4), new(3, 0, 0), new(0, 1, 0)).Suppress(5);

        Assert.Equal(new ResponseCounts(12, 4, 4), Assert.Single(published).Counts);
        Assert.Equal([1, 2], published.HiddenSegments);
        Assert.Null(published.Overall);
        Assert.Null(published.Remainder);
    }

    [Fact]
    public void TooFewTogether_AndOnlyOneOfThemAnswered_PublishesNothing() =>
        Assert.Empty(Breakdown(new(12, 4, 4), new(2, 1, 0), default).Suppress(5));

    [Fact]
    public void UnanimousRemainder_TakesTheNextWithIt()
    {
        SuppressedBreakdown<int> published = Breakdown(new(0, 0, 4), new(0, 0, 3), new(8, 2, 1), new(30, 0, 5)).Suppress(5);

        Assert.Equal([0, 1, 2], published.HiddenSegments);
        Assert.Equal(new ResponseCounts(8, 2, 8), published.Remainder);
    }

    [Fact]
    public void UnanimousWhole_HidesNoMoreThanTheSmall() =>
        Assert.Equal([0, 1], Breakdown(new(4, 0, 0), new(3, 0, 0), new(11, 0, 0), new(30, 0, 0)).Suppress(5).HiddenSegments);

    [Fact]
    public void SegmentWithoutResponses_IsSmall()
    {
        SuppressedBreakdown<int> published = Breakdown(default, new(3, 2, 2), new(30, 0, 5)).Suppress(5);

        Assert.Equal([0, 1], published.HiddenSegments);
        Assert.Equal(new ResponseCounts(3, 2, 2), published.Remainder);
    }

    [Fact]
    public void HiddenSizes_MayBeInferred_AsTheDocumentationSays()
    {
        // All tables published as C = 0/1/1 and a remainder of 0/1/1 with a minimum of 2.
        ResponseCounts[][] alike =
        [
            .. Tuples(3).Where(table => Breakdown(table).Suppress(2) is { Remainder: ResponseCounts remainder } published
                && remainder == new ResponseCounts(0, 1, 1) && published.HiddenSegments.SequenceEqual([0, 1])
                && published[2].Counts == new ResponseCounts(0, 1, 1)),
        ];

        Assert.Equal(2, alike.Length);
        Assert.All(alike, table => Assert.Equal([1L, 1L, 2L], table.Select(counts => counts.Total)));
    }

    [Fact]
    public void SecondPublication_RecoversAHiddenSegment_AsTheDocumentationSays()
    {
        SegmentBreakdown<(char Country, int City)> cities = SegmentBreakdown.FromCounts<(char Country, int City)>(
            [new(('A', 1), new(9, 9, 9)), new(('A', 2), new(1, 0, 2)), new(('B', 3), new(9, 1, 1)), new(('B', 4), new(0, 1, 3))]);

        SuppressedBreakdown<(char Country, int City)> published = cities.Suppress(5);
        SuppressedBreakdown<char> countries = cities.RollUp(city => city.Country).Suppress(5);

        Assert.True(published.IsHidden(('A', 2)));
        Assert.Equal(cities[('A', 2)].Counts, countries['A'].Counts - published[('A', 1)].Counts);
    }

    [Fact]
    public void NoSegments_IsEmpty() => Assert.Empty(Breakdown().Suppress(5));

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-3)]
    public void MinimumBelowTwo_Throws(int minimumResponses) =>
        Assert.Equal(
            "minimumResponses", Assert.Throws<ArgumentOutOfRangeException>(() => Breakdown().Suppress(minimumResponses)).ParamName);

    [Property(MaxTest = 1000)]
    public void PublishedAndRemainder_AddUpToTheWhole(SmallCounts[] counts, byte minimum)
    {
        SegmentBreakdown<int> breakdown = Breakdown([.. counts.Select(small => small.Counts)]);
        SuppressedBreakdown<int> published = breakdown.Suppress(2 + (minimum % 100));

        Assert.Equal(breakdown.Count, published.Count + published.HiddenSegments.Count);
        Assert.All(published, segment => Assert.True(segment.Counts.Total >= published.MinimumResponses));
        if (published.Overall is ResponseCounts overall)
        {
            Assert.Equal(breakdown.Overall, overall);
            Assert.Equal(overall, published.Aggregate(published.Remainder ?? default, (sum, segment) => sum + segment.Counts));
        }

        if (published.Remainder is ResponseCounts remainder)
        {
            Assert.True(published.HiddenSegments.Count >= 2);
            Assert.True(remainder.Total >= published.MinimumResponses);
        }
    }

    private static SegmentBreakdown<int> Breakdown(params ResponseCounts[] counts) =>
        SegmentBreakdown.FromCounts(counts.Select((item, index) => KeyValuePair.Create(index, item)));

    private static string Describe(SuppressedBreakdown<int> published) =>
        $"{string.Join("; ", published.Select(segment => $"{segment.Segment} {segment.Counts}"))}, "
        + $"hidden {string.Join(" ", published.HiddenSegments)}, remainder {published.Remainder}, all {published.Overall}";

    private static IEnumerable<ResponseCounts[]> Tuples(int length) =>
        length == 0
            ? [[]]
            : Tuples(length - 1).SelectMany(head => Cells.Select(cell => (ResponseCounts[])[.. head, cell]));
}
