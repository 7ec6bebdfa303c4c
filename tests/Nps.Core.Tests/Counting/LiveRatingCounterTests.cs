namespace Nps.Core.Tests;

/// <summary>Counting from many threads: nothing is lost, nothing is counted twice, and nobody ever sees a count fall.</summary>
public class LiveRatingCounterTests
{
    private static readonly RatingScale Stars = new(1, 5, passiveFrom: 4, promoterFrom: 5);

    [Property]
    public void Snapshot_OneThread_IsTheTallyOfTheAnswers(DirtyResponse[] rows, RatingScale scale)
    {
        var live = new LiveRatingCounter(scale);
        Array.ForEach(rows, row => live.Add(row.Score));

        Assert.Equal(rows.ToRatingTally(r => r.Score, scale), live.Snapshot());
        Assert.Equal(live.Snapshot().ToString(), live.ToString());
    }

    [Property]
    public void Resets_ReturnEveryAnswerOnce(DirtyResponse[] before, DirtyResponse[] after)
    {
        var live = new LiveRatingCounter();
        Array.ForEach(before, row => live.Add(row.Score));
        RatingTally first = live.Reset();
        Array.ForEach(after, row => live.Add(row.Score));

        Assert.Equal(before.ToRatingTally(r => r.Score), first);
        Assert.Equal(after.ToRatingTally(r => r.Score), live.Reset());
        Assert.Equal(default, live.Snapshot());
    }

    [Property]
    public void Tally_Added_IsAsIfItsAnswersHadBeen(DirtyResponse[] one, DirtyResponse[] other)
    {
        var live = new LiveRatingCounter();
        Array.ForEach(one, row => live.Add(row.Score));
        live.Add(other.ToRatingTally(r => r.Score));

        Assert.Equal(one.Concat(other).ToRatingTally(r => r.Score), live.Snapshot());
    }

    [Fact]
    public void Tally_OfAnotherScale_IsRefusedWhole()
    {
        var live = new LiveRatingCounter(Stars);
        live.Add(5);

        Assert.Throws<ArgumentException>("tally", () => live.Add(new RatingTally(RatingDistribution.FromRatings([5]))));
        live.Add(default(RatingTally));
        live.Add(new RatingTally(RatingDistribution.FromRatings([4], Stars)));

        Assert.Equal(new RatingTally(RatingDistribution.FromRatings([5, 4], Stars)), live.Snapshot());
        Assert.Equal(Stars, live.Snapshot().Ratings.Scale);
    }

    [Fact]
    public void Tallies_BeyondTheLimit_AreRefusedWhole_AndTheCounterGoesOn()
    {
        var live = new LiveRatingCounter();
        var huge = new RatingTally(default, missing: long.MaxValue / 2);
        live.Add(huge);

        Assert.Throws<OverflowException>(() => live.Add(new RatingTally(RatingDistribution.FromRatings([9]), 0, 1)));
        Assert.Throws<OverflowException>(() => live.Add(huge));
        Assert.Throws<OverflowException>(() => live.Add(new RatingTally(default, missing: long.MaxValue)));
        live.Add(9);

        Assert.Equal(huge + new RatingTally(RatingDistribution.FromRatings([9])), live.Reset());
        live.Add(huge);
        Assert.Equal(huge, live.Snapshot());
    }

    [Fact]
    public async Task ManyThreads_EverySnapshotGrows_AndEveryAnswerIsInOneReset()
    {
        const int Threads = 8;
        const int AddsOfEach = 5_000_000;
        var live = new LiveRatingCounter();
        RatingTally one = new(RatingDistribution.FromRatings([0, 10]), missing: 1, invalid: 1);
        var done = new TaskCompletionSource();
        Task<RatingTally> watching = Task.Run(() => Watch(live, done.Task));

        Task[] adding =
        [
            .. Enumerable.Range(0, Threads).Select(thread => Task.Run(() =>
            {
                // From -1, which is invalid, to 11, and in place of 11 a missing answer.
                for (int i = 0; i < AddsOfEach; i++)
                {
                    int rating = ((i + thread) % 13) - 1;
                    live.Add(rating == 11 ? null : rating);
                    if (i % 1_000_000 == 0)
                    {
                        live.Add(one);
                    }
                }
            })),
        ];
        await Task.WhenAll(adding);
        done.SetResult();
        RatingTally total = await watching + live.Reset();

        Assert.Equal(Threads * (AddsOfEach + (5L * one.Total)), total.Total);
        var expected = default(RatingTally);
        for (int thread = 0; thread < Threads; thread++)
        {
            expected += Enumerable.Range(0, AddsOfEach).ToRatingTally(i => ((i + thread) % 13) - 1 is var rating && rating == 11 ? null : rating);
            expected += new[] { one, one, one, one, one }.Sum();
        }

        Assert.Equal(expected, total);
    }

    /// <summary>Looks and resets in turn until everything was added: what the resets returned, in sum.</summary>
    private static RatingTally Watch(LiveRatingCounter live, Task done)
    {
        var taken = default(RatingTally);
        while (!done.IsCompleted)
        {
            RatingTally before = live.Snapshot();
            for (int look = 0; look < 100; look++)
            {
                RatingTally after = live.Snapshot();
                Assert.True(after.Missing >= before.Missing && after.Invalid >= before.Invalid);
                Assert.All(after.Ratings.Counts.Zip(before.Ratings.Counts), pair => Assert.True(pair.First >= pair.Second));
                before = after;
            }

            RatingTally reset = live.Reset();
            Assert.True(reset.Total >= before.Total);
            taken += reset;
        }

        return taken;
    }
}
