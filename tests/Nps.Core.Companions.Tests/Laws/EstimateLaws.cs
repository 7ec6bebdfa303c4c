namespace Nps.Core.Companions.Tests;

public class EstimateLaws
{
    [Property]
    public void Share_Empty_HasNothing_AndDefaultIsEmpty(ConfidenceLevel level)
    {
        Assert.Null(default(Share).Value);
        Assert.Null(default(Share).GetConfidenceInterval(level));
        Assert.Null(default(Share).GetConfidenceInterval(level, ShareIntervalMethod.ClopperPearson));
        Assert.Equal(new Share(0, 0), default);
    }

    [Property(MaxTest = 300)]
    public void Share_Interval_IsWithinBounds_ContainsTheShare_AndMirrors(Share share, ConfidenceLevel level)
    {
        foreach (ShareIntervalMethod method in Enum.GetValues<ShareIntervalMethod>())
        {
            if (share.GetConfidenceInterval(level, method) is Interval interval)
            {
                Interval other = new Share(share.Total - share.Successes, share.Total).GetConfidenceInterval(level, method)!.Value;

                Assert.InRange(interval.Lower, 0, share.Value!.Value);
                Assert.InRange(interval.Upper, share.Value!.Value, 1);
                Assert.Equal(share.Successes == 0, interval.Lower == 0);
                Assert.Equal(1 - interval.Lower, other.Upper, 1e-15);
            }
        }
    }

    [Property]
    public void Share_Wilson_IsTheIntervalOfNpsWithoutPassives(Share share, ConfidenceLevel level)
    {
        ConfidenceInterval? nps = new ResponseCounts(share.Successes, 0, share.Total - share.Successes).GetConfidenceInterval(level);
        Interval? wilson = share.GetConfidenceInterval(level);

        ReferenceCase.Near(nps?.Lower / 100, (2 * wilson?.Lower) - 1, 1e-12);
        ReferenceCase.Near(nps?.Upper / 100, (2 * wilson?.Upper) - 1, 1e-12);
    }

    [Property(MaxTest = 50)]
    public void Share_ClopperPearson_HasTheTailsItPromises(Share share, ConfidenceLevel level)
    {
        if (share.Total is > 0 and < 2_000 && share.GetConfidenceInterval(level, ShareIntervalMethod.ClopperPearson) is Interval interval)
        {
            double alpha = 1 - level.Fraction;
            if (share.Successes > 0)
            {
                Assert.Equal(alpha / 2, 1 - Binomial(share.Successes - 1, share.Total, interval.Lower), 1e-9);
            }

            if (share.Successes < share.Total)
            {
                Assert.Equal(alpha / 2, Binomial(share.Successes, share.Total, interval.Upper), 1e-9);
            }
        }
    }

    [Fact]
    public void Share_ClopperPearson_OfVeryManyCases_IsThePoissonInterval()
    {
        // Garwood (1936) for 5 events: half the χ² quantiles with 10 and 12 degrees of freedom.
        Interval interval = new Share(5, long.MaxValue).GetConfidenceInterval(default, ShareIntervalMethod.ClopperPearson)!.Value;

        Assert.Equal(1.6234863901184, interval.Lower * long.MaxValue, 1e-8);
        Assert.Equal(11.668332079322, interval.Upper * long.MaxValue, 1e-8);
    }

    [Property]
    public void Share_Plus_IsAMonoid(Share one, Share other)
    {
        Assert.Equal(one + other, other + one);
        Assert.Equal(one, one + default(Share));
        Assert.Equal(one.Successes + other.Successes, (one + other).Successes);
    }

    [Property]
    public void Mean_OfParts_IsTheMeanOfTheWhole_InAnyOrder(short[] first, short[] second)
    {
        double[] one = [.. first.Select(value => value / 16.0)];
        double[] other = [.. second.Select(value => value / 16.0)];
        Mean merged = Mean.FromValues(one) + Mean.FromValues(other);
        Mean whole = Mean.FromValues(one.Concat(other));

        Assert.Equal(merged, Mean.FromValues(other) + Mean.FromValues(one));
        Assert.Equal(whole.Count, merged.Count);
        ReferenceCase.Near(whole.Value, merged.Value, 1e-12);
        ReferenceCase.Near(whole.Variance, merged.Variance, 1e-12);
        ReferenceCase.Near(whole.Value, Mean.FromValues(other.Concat(one).Reverse()).Value, 1e-12);
        ReferenceCase.Near(one.Length + other.Length == 0 ? null : one.Concat(other).Average(), whole.Value, 1e-12);
    }

    [Property]
    public void Mean_FromItsMoments_IsEqual(Mean mean) =>
        Assert.Equal(mean, Mean.FromMoments(mean.Count, mean.Value ?? 0, mean.SumOfSquares));

    [Fact]
    public void Mean_OfAsManyNumbersAsCanBeCounted_HasTheIntervalOfTheNormalDistribution()
    {
        const long most = long.MaxValue;
        Mean mean = Mean.FromMoments(most, 0, most);
        MeanComparison comparison = mean.CompareWith(Mean.FromMoments(most, -1e-8, most));

        Assert.Equal(1.959963984540054 / Math.Sqrt(most), mean.GetConfidenceInterval()!.Value.Upper, 1e-20);
        Assert.Equal(1e-8 / Math.Sqrt(2.0 / most), comparison.TStatistic!.Value, 1e-6);
        Assert.True(comparison.IsSignificant());
        Assert.Throws<OverflowException>(() => mean + mean);
    }

    [Fact]
    public void Mean_OfNumbersThatAreNone_SaysHowManyAndWhich()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Mean.FromValues([1, double.NaN, 2, double.PositiveInfinity]));

        Assert.Contains("2 of 4 values", error.Message, StringComparison.Ordinal);
        Assert.Contains("NaN at index 1", error.Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Mean.FromValues([1e300, -1e300]));
        Assert.Throws<OverflowException>(() => Mean.FromValues([1e300]) + Mean.FromValues([-1e300]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mean.FromMoments(1, 2, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(2, 1));
    }

    // The sum of the probabilities from 0 to k, each from the one before.
    private static double Binomial(long k, long n, double p)
    {
        double sum = 0;
        double log = n * Math.Log(1 - p);
        for (long i = 0; i <= k; i++)
        {
            sum += Math.Exp(log);
            log += Math.Log((n - i) / (i + 1.0)) + Math.Log(p / (1 - p));
        }

        return sum;
    }
}
