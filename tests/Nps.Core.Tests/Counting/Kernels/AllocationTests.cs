namespace Nps.Core.Tests;

/// <summary>Counting a span allocates nothing; counting columns or objects allocates by segment, not by response.</summary>
public class AllocationTests
{
    private static readonly string[] Regions = [.. Enumerable.Range(0, 50).Select(i => "Region " + i)];

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void FromRatings_Spans_AllocateNothing(int count)
    {
        byte[] bytes = new byte[count];
        int[] ints = new int[count];

        Assert.Equal(0, AllocatedBy(() => RatingTally.FromRatings(bytes.AsSpan())));
        Assert.Equal(0, AllocatedBy(() => RatingTally.FromRatings(ints.AsSpan())));
        Assert.Equal(0, AllocatedBy(() => RatingDistribution.FromRatings(bytes.AsSpan())));
        Assert.Equal(0, AllocatedBy(() => RatingDistribution.FromRatings(ints.AsSpan())));
        Assert.Equal(0, AllocatedBy(() => ResponseCounts.FromRatings(bytes.AsSpan())));
        Assert.Equal(0, AllocatedBy(() => ResponseCounts.FromRatings(ints.AsSpan())));
    }

    [Fact]
    public void FromColumns_MoreRows_AllocateNoMore()
    {
        Assert.Equal(Allocated(1_000), Allocated(100_000));

        static long Allocated(int rows)
        {
            int[] segmentIndexes = [.. Enumerable.Range(0, rows).Select(row => row % Regions.Length)];
            byte[] ratings = new byte[rows];
            return AllocatedBy(() => SegmentBreakdown.FromColumns<string>(segmentIndexes.AsSpan(), ratings, Regions));
        }
    }

    [OptimizedFact]
    public void Objects_MoreOfThem_AllocateNoMore()
    {
        SurveyResponse[] few = Responses(1_000);
        SurveyResponse[] many = Responses(20_000);

        AssertSame(source => source.ToSegmentBreakdown(r => r.Region, r => r.Score));
        AssertSame(source => source.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month));
        AssertSame(source => source.ToResponseCounts(r => r.Score).Total);
        AssertSame(source => source.ToRatingTally(r => r.Score).Total);

        void AssertSame<T>(Func<IEnumerable<SurveyResponse>, T> count)
        {
            Assert.Equal(AllocatedBy(() => count(few)), AllocatedBy(() => count(many)));
            List<SurveyResponse> fewInAList = [.. few];
            List<SurveyResponse> manyInAList = [.. many];
            Assert.Equal(AllocatedBy(() => count(fewInAList)), AllocatedBy(() => count(manyInAList)));
            Assert.Equal(AllocatedBy(() => count(few.Where(_ => true))), AllocatedBy(() => count(many.Where(_ => true))));
        }

        static SurveyResponse[] Responses(int count) =>
        [
            .. Enumerable.Range(0, count).Select(
                i => new SurveyResponse(Regions[i % Regions.Length], new DateTime(2026, 1, 1).AddDays(i % 365), i % 12 == 11 ? null : i % 11)),
        ];
    }

    private static long AllocatedBy<T>(Func<T> action)
    {
        // What the first calls allocate is theirs alone: static tables, pooled arrays, compiled delegates.
        action();
        action();

        // The least of several runs: when a collection falls into one, the rest of the thread's buffer counts as allocated too.
        return Enumerable.Range(0, 10).Min(_ => Once());

        long Once()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
