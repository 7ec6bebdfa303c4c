namespace Nps.Core.Companions.Tests;

/// <summary>How often intervals contain the truth, and how often the test rejects it, with cases that came in at any time before the cut.</summary>
public class ShareWithinCoverage
{
    private static readonly TimeSpan Target = TimeSpan.FromHours(4);

    [Theory]
    [InlineData(20, 0.5)]
    [InlineData(20, 0.8)]
    [InlineData(20, 0.9)]
    [InlineData(50, 0.8)]
    [InlineData(50, 0.95)]
    [InlineData(200, 0.9)]
    public void GetConfidenceInterval_ContainsTheTrueShare_AboutAsOftenAsItSays(int size, double share)
    {
        const int samples = 4000;
        var random = new Random(size + (int)(100 * share));
        int known = 0;
        int covered = 0;
        for (int i = 0; i < samples; i++)
        {
            ShareWithin within = Draw(random, size, share).GetShareWithin(Target);
            if (within.GetConfidenceInterval() is Interval interval)
            {
                known++;
                covered += interval.Contains(share) ? 1 : 0;
            }
        }

        Assert.InRange(known, samples * 0.9, samples);
        Assert.InRange((double)covered / known, 0.93, 0.965);
    }

    [Theory]
    [InlineData(50, 0.6)]
    [InlineData(50, 0.8)]
    [InlineData(200, 0.9)]
    public void CompareWith_OfEqualShares_RejectsAboutAsOftenAsItSays(int size, double share)
    {
        const int samples = 2000;
        var random = new Random(size + (int)(100 * share));
        int rejected = Enumerable.Range(0, samples).Count(
            _ => Draw(random, size, share).CompareWith(Draw(random, size, share), Target).IsSignificant());

        Assert.InRange((double)rejected / samples, 0.04, 0.065);
    }

    // Exponential waits, and ages evenly spread up to three times the target.
    private static ResponseTimes Draw(Random random, int size, double share)
    {
        List<TimeSpan> answered = [];
        List<TimeSpan> open = [];
        for (int i = 0; i < size; i++)
        {
            TimeSpan wait = Target * (Math.Log(1 - random.NextDouble()) / Math.Log(1 - share));
            TimeSpan age = Target * (3 * random.NextDouble());
            (wait <= age ? answered : open).Add(wait <= age ? wait : age);
        }

        return ResponseTimes.FromWaits(answered, open);
    }
}
