namespace Nps.Core.Companions.Tests;

[Properties(Arbitrary = [typeof(Generators), typeof(WaitGenerator)], QuietOnSuccess = true)]
public class ResponseTimeLaws
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Property]
    public void Default_IsEmpty_AndHasNothing(ConfidenceLevel level)
    {
        ResponseTimes empty = default;

        Assert.True(empty.IsEmpty && empty.IsExact);
        Assert.Equal(ResponseTimes.FromWaits([]), empty);
        Assert.Null(empty.Mean);
        Assert.Null(empty.Median);
        Assert.Null(empty.Longest);
        Assert.Null(empty.GetPercentileInterval(0.5, level));
        Assert.Null(empty.GetRestrictedMean(Hour));
        Assert.Null(empty.GetShareWithin(Hour).Value);
        Assert.Null(empty.GetShareWithin(Hour).GetConfidenceInterval(level));
        Assert.Null(default(ShareWithin).Value);
        Assert.Null(default(ShareWithin).GetConfidenceInterval(level));
        Assert.True(empty.ToMean(Hour).IsEmpty);
        Assert.Equal(ComparisonVerdict.NoResponses, empty.CompareWith(empty, Hour).GetVerdict(level));
    }

    [Property]
    public void Statistics_WithoutUnansweredCases_AreTheUsualOnes(ushort[] minutes, ushort target)
    {
        double[] sorted = [.. minutes.Select(minute => (double)minute).Order()];
        ResponseTimes times = ResponseTimes.FromWaits(minutes.Select(minute => TimeSpan.FromMinutes(minute)));
        ShareWithin within = times.GetShareWithin(TimeSpan.FromMinutes(target));

        Assert.Equal(new Share(sorted.Count(wait => wait <= target), sorted.Length), within.Counted);
        if (sorted.Length > 0)
        {
            ReferenceCase.Near(sorted.Average(), times.ToMean(TimeSpan.FromMinutes(1)).Value, 1e-12);
            Assert.Equal(Mean.FromValues(sorted).Variance ?? -1, times.ToMean(TimeSpan.FromMinutes(1)).Variance ?? -1, 1e-3);
            foreach (double p in (double[])[0.1, 0.25, 0.5, 0.9, 0.95])
            {
                Assert.Equal(TypeTwo(sorted, p), times.GetPercentile(p)!.Value.TotalMinutes, 1e-9);
            }

            ReferenceCase.Near(sorted.Average(), times.GetRestrictedMean(times.Longest!.Value)?.TotalMinutes, 1e-9);
        }
    }

    [Property]
    public void Plus_OfAnySplitInAnyOrder_EqualsTheWhole(WaitCount[] rows, byte parts, int seed)
    {
        var random = new Random(seed);
        var shuffled = (WaitCount[])rows.Clone();
        random.Shuffle(shuffled);
        ResponseTimes whole = ResponseTimes.FromCounts(rows);
        ResponseTimes[] split = [.. shuffled.GroupBy(_ => random.Next(1 + (parts % 5))).Select(group => ResponseTimes.FromCounts(group))];

        Assert.Equal(whole, split.Sum(Metric.ResponseTimes(TimeSpan.Zero)));
        Assert.Equal(whole, split.Aggregate(default(ResponseTimes), (sum, part) => part + sum));
        Assert.Equal(whole.GetHashCode(), split.Sum(Metric.ResponseTimes(TimeSpan.Zero)).GetHashCode());
        Assert.Equal(rows.Sum(row => row.Answered), whole.Answered);
        Assert.Equal(rows.Sum(row => row.Unanswered), whole.Unanswered);
    }

    [Property(MaxTest = 20)]
    public void Plus_OfAnySplitAroundTheLimit_EqualsTheWhole(byte parts, int seed)
    {
        // Around the limit of exact times, so that parts are exact and the whole is not, or both, or neither.
        var random = new Random(seed);
        WaitCount[] rows = [.. Enumerable.Range(0, random.Next(1500, 8000)).Select(_ => new WaitCount(
            TimeSpan.FromTicks((long)Math.Exp(random.NextDouble() * 36)), random.Next(3), random.Next(2)))];
        ResponseTimes whole = ResponseTimes.FromCounts(rows);
        ResponseTimes[] split = [.. rows.GroupBy(_ => random.Next(1 + (parts % 5))).Select(group => ResponseTimes.FromCounts(group.Reverse()))];
        int different = rows.Where(row => row.Answered + row.Unanswered > 0).Select(row => row.Wait).Distinct().Count();

        Assert.Equal(different <= ResponseTimes.ExactLimit, whole.IsExact);
        Assert.Equal(whole, split.Sum(Metric.ResponseTimes(TimeSpan.Zero)));
        Assert.Equal(whole, split.Reverse().Aggregate(default(ResponseTimes), (sum, part) => part + sum));
        Assert.Equal(rows.Aggregate(System.Numerics.BigInteger.Zero, (sum, row) => sum + ((System.Numerics.BigInteger)row.Wait.Ticks * row.Answered)), whole.SumOfTicks);
        Assert.Equal(whole, Stored(whole));
    }

    [Property(MaxTest = 20)]
    public void GetPercentile_BeyondTheLimit_IsAsNearAsItSays(int seed)
    {
        var random = new Random(seed);
        WaitCount[] rows = [.. Enumerable.Range(0, 6000).Select(_ => new WaitCount(
            TimeSpan.FromTicks((long)Math.Exp(10 + (random.NextDouble() * 20))), random.Next(3), random.Next(10) == 0 ? 1 : 0))];
        ResponseTimes binned = ResponseTimes.FromCounts(rows);
        ResponseTimes answered = ResponseTimes.FromCounts(rows.Select(row => new WaitCount(row.Wait, row.Answered)));

        // The curve itself; and that of bins where the unanswered leave first, which is below it as much as the other order is above it.
        WaitTable exact = TableOf(rows);
        WaitTable below = TableOf(rows.SelectMany(row => (WaitCount[])[
            new(TimeSpan.FromTicks(WaitBins.Middle(row.Wait.Ticks)), row.Answered), new(TimeSpan.FromTicks(WaitBins.First(row.Wait.Ticks) - 1), 0, row.Unanswered)]));
        WaitTable exactAnswered = TableOf(rows.Select(row => new WaitCount(row.Wait, row.Answered)));
        double error = ResponseTimes.BinError;
        foreach (double p in (double[])[0.01, 0.25, 0.5, 0.75, 0.9, 0.95])
        {
            TimeSpan truth = KaplanMeier.Quantile(exact, p)!.Value;
            TimeSpan counted = KaplanMeier.Quantile(exactAnswered, p)!.Value;

            Assert.InRange(truth, KaplanMeier.Quantile(below, p)!.Value * (1 - error), binned.GetPercentile(p)!.Value * (1 + error));
            Assert.InRange(answered.GetPercentile(p)!.Value, counted * (1 - error), counted * (1 + error));
        }

        Assert.False(binned.IsExact || answered.IsExact);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(36_000_000_000)]
    [InlineData(long.MaxValue)]
    public void WaitBins_HaveOneMiddle_WithinTheErrorOfEachEnd(long ticks)
    {
        long first = WaitBins.First(ticks);
        long last = WaitBins.Last(ticks);
        long middle = WaitBins.Middle(ticks);

        Assert.InRange(ticks, first, last);
        Assert.All((long[])[first, last, middle], time => Assert.Equal(middle, WaitBins.Middle(time)));
        Assert.True(first == 0 || (middle - first) / (double)first <= ResponseTimes.BinError);
        Assert.True(last - middle <= last * ResponseTimes.BinError);
        Assert.True(last == long.MaxValue || WaitBins.First(last + 1) == last + 1);
    }

    [Property(MaxTest = 500)]
    public void GetShareWithin_IsBounded_RisesWithTheTarget_AndItsIntervalsContainIt(ResponseTimes times, byte hours, ConfidenceLevel level)
    {
        ShareWithin sooner = times.GetShareWithin(TimeSpan.FromHours(hours % 14));
        ShareWithin later = times.GetShareWithin(TimeSpan.FromHours((hours % 14) + 1));

        Assert.True(later.Value is null || sooner.Value <= later.Value + 1e-12);
        Assert.True(sooner.Undecided <= later.Undecided);
        Assert.Equal(times.Waits.Where(row => row.Wait < sooner.Target).Sum(row => row.Unanswered), sooner.Undecided);
        Assert.Equal(sooner.Undecided == 0, sooner.Counted is not null);
        foreach (ShareWithinIntervalMethod method in Enum.GetValues<ShareWithinIntervalMethod>())
        {
            Interval? interval = sooner.GetConfidenceInterval(level, method);
            Assert.Equal(sooner.Value is null || (method == ShareWithinIntervalMethod.LogLog && sooner.Value is 0 or 1), interval is null);
            if (interval is Interval { } limits)
            {
                Assert.InRange(sooner.Value!.Value, limits.Lower, limits.Upper);
                Assert.True(limits.Lower >= 0 && limits.Upper <= 1);
                Assert.True(method == ShareWithinIntervalMethod.LogLog || sooner.Value > 0 || limits.Lower == 0);
            }
        }

        // Every open case counted as missed, or as answered at once.
        long answered = times.Waits.Where(row => row.Wait <= sooner.Target).Sum(row => row.Answered);
        Assert.True(sooner.Value is null || sooner.Value >= (answered / (double)times.Total) - 1e-12);
        Assert.True(sooner.Value is null || sooner.Value <= ((answered + sooner.Undecided) / (double)times.Total) + 1e-12);
        Assert.InRange(sooner.EffectiveTotal, 0, times.Total * (1 + 1e-9));
    }

    [Fact]
    public void GetShareWithin_BeyondAllThatWasObserved_IsNull_UnlessAllAreAnswered()
    {
        ResponseTimes open = ResponseTimes.FromWaits([Hour], [2 * Hour]);
        ResponseTimes closed = ResponseTimes.FromWaits([Hour, 3 * Hour], [2 * Hour]);

        Assert.Equal(0.5, open.GetShareWithin(2 * Hour).Value);
        Assert.Null(open.GetShareWithin(3 * Hour).Value);
        Assert.Equal(1, open.GetShareWithin(3 * Hour).Undecided);
        Assert.Null(open.GetShareWithin(3 * Hour).GetConfidenceInterval());
        Assert.Null(open.CompareWith(closed, 3 * Hour).Difference);
        Assert.Equal(ComparisonVerdict.NoResponses, open.CompareWith(closed, 3 * Hour).GetVerdict());
        Assert.Equal(1, closed.GetShareWithin(4 * Hour).Value);
        Assert.Equal(2, closed.GetShareWithin(4 * Hour).EffectiveTotal);
        Assert.Equal(1.5 * Hour, open.Median);
        Assert.Null(open.P90);
        Assert.Equal(1.5 * Hour, open.GetRestrictedMean(2 * Hour));
        Assert.Null(open.GetRestrictedMean(3 * Hour));
        Assert.Equal(TimeSpan.FromMinutes(140), closed.GetRestrictedMean(5 * Hour));
    }

    [Fact]
    public void GetShareWithin_WhenAllAreAnsweredAfterOneLeft_IsExactlyOne()
    {
        for (int answered = 1; answered < 500; answered++)
        {
            ResponseTimes times = ResponseTimes.FromCounts([new WaitCount(Hour, answered), new WaitCount(2 * Hour, 0, 1), new WaitCount(3 * Hour, 7)]);
            ShareWithin all = times.GetShareWithin(4 * Hour);

            Assert.Equal(1, all.Value);
            Assert.Equal(1, all.GetConfidenceInterval()!.Value.Upper);
            Assert.Equal(times.Total - 1, all.EffectiveTotal);
            Assert.Null(all.GetConfidenceInterval(default, ShareWithinIntervalMethod.LogLog));
        }
    }

    [Property(MaxTest = 300)]
    public void GetPercentile_RisesWithTheShare_AndItsLimitsAreInOrder(ResponseTimes times, byte percent, ConfidenceLevel level)
    {
        double p = (1 + (percent % 90)) / 100.0;
        TimeSpan? smaller = times.GetPercentile(p);
        TimeSpan? larger = times.GetPercentile(p + 0.05);
        WaitInterval? interval = times.GetPercentileInterval(p, level);

        Assert.True(larger is null || smaller <= larger);
        Assert.True(smaller is null || smaller <= times.Longest);
        Assert.Equal(times.IsEmpty, interval is null);
        Assert.True(interval?.Upper is null || interval.Value.Lower <= interval.Value.Upper);
        Assert.True(interval?.Upper is null || interval.Value.Upper >= smaller || p < 0.02 || times.GetPercentile(p) is null);
    }

    [Property(MaxTest = 300)]
    public void CompareWith_NeverContradictsItself(ResponseTimes baseline, ResponseTimes current, byte hours, ConfidenceLevel level)
    {
        ResponseTimeComparison comparison = current.CompareWith(baseline, TimeSpan.FromHours(hours % 14));
        ResponseTimeComparison back = baseline.CompareWith(current, TimeSpan.FromHours(hours % 14));

        ComparisonLaws.CheckAgreement(comparison, comparison.Baseline.Value is null || comparison.Current.Value is null, level);
        Assert.Equal(-comparison.Difference, back.Difference);
        Assert.Equal(comparison.PValue, back.PValue);
        Assert.Equal(-comparison.GetConfidenceInterval(level)?.Lower, back.GetConfidenceInterval(level)?.Upper);
        Assert.True(comparison.HigherIsBetter);
        Assert.Equal(comparison, current.CompareWith(baseline, TimeSpan.FromHours(hours % 14)));
    }

    [Fact]
    public void CompareWith_IntervalOfCurves_HoldsThePairsWithinTheEllipse()
    {
        // The limits are the extremes of F₁ − F₀ over all pairs whose distance from what was observed is z: looked for at a million angles.
        ResponseTimes current = ResponseTimes.FromWaits(Hours(1, 2, 2, 3, 5, 8), Hours(1, 4, 6, 9));
        ResponseTimes baseline = ResponseTimes.FromWaits(Hours(2, 5, 6, 7), Hours(1, 3, 9, 9));
        ResponseTimeComparison comparison = current.CompareWith(baseline, TimeSpan.FromHours(5));
        (double One, double OneError) = Scale(comparison.Current);
        (double Two, double TwoError) = Scale(comparison.Baseline);
        double z = ConfidenceLevel.Percent95.CriticalValue;
        double lowest = 1;
        double highest = -1;
        for (int i = 0; i < 1_000_000; i++)
        {
            (double sin, double cos) = Math.SinCos(i * Math.Tau / 1_000_000);
            double difference = Math.Exp(-Math.Exp(Two + (z * TwoError * sin))) - Math.Exp(-Math.Exp(One + (z * OneError * cos)));
            lowest = Math.Min(lowest, difference);
            highest = Math.Max(highest, difference);
        }

        Interval interval = comparison.GetConfidenceInterval()!.Value;
        Assert.False(comparison.IsCounted);
        Assert.Equal(lowest, interval.Lower, 1e-9);
        Assert.Equal(highest, interval.Upper, 1e-9);
    }

    [Property]
    public void CompareMeansWith_IsTheTestOfWelch_AndLowerIsBetter(ushort[] before, ushort[] after, ConfidenceLevel level)
    {
        ResponseTimes baseline = ResponseTimes.FromWaits(before.Select(minute => TimeSpan.FromMinutes(minute)), [Hour]);
        ResponseTimes current = ResponseTimes.FromWaits(after.Select(minute => TimeSpan.FromMinutes(minute)));
        MeanComparison comparison = current.CompareMeansWith(baseline, TimeSpan.FromMinutes(1));
        MeanComparison plain = Mean.FromValues(after.Select(m => (double)m)).CompareWith(Mean.FromValues(before.Select(m => (double)m)));

        Assert.False(comparison.HigherIsBetter);
        ReferenceCase.Near(plain.Difference, comparison.Difference, 1e-12);
        ReferenceCase.Near(plain.PValue, comparison.PValue, 1e-9);
        ComparisonLaws.CheckAgreement(comparison, before.Length == 0 || after.Length == 0, level);
    }

    [Property]
    public void FromCounts_OfItsCounts_IsEqual(ResponseTimes times)
    {
        Assert.Equal(times, Stored(times));
        Assert.NotEqual(times, times + ResponseTimes.FromWaits([Hour]));
        Assert.NotEqual(times, ResponseTimes.FromCounts(times.Waits, times.Undated, times.AfterAsOf + 1));
    }

    [Fact]
    public void Statistics_OfVeryManyCases_KeepTheirDigits()
    {
        ResponseTimes many = ResponseTimes.FromCounts([
            new WaitCount(Hour, 10), new WaitCount(2 * Hour, 0, 1), new WaitCount(3 * Hour, long.MaxValue - 21), new WaitCount(TimeSpan.MaxValue, 10)]);
        ShareWithin rare = many.GetShareWithin(2.5 * Hour);
        ResponseTimes fewer = ResponseTimes.FromCounts([
            new WaitCount(Hour, 5), new WaitCount(2 * Hour, 0, 1), new WaitCount(3 * Hour, long.MaxValue - 6)]);
        ResponseTimeComparison comparison = many.CompareWith(fewer, 2.5 * Hour);

        Assert.Equal(long.MaxValue, many.Total);
        Assert.Equal(10.0 / long.MaxValue, rare.Value!.Value, 1e-30);
        Assert.Equal(many.GetShareWithin(Hour).GetConfidenceInterval()!.Value.Upper, rare.GetConfidenceInterval()!.Value.Upper, 1e-30);
        Assert.Equal(3 * Hour, many.P95);
        Assert.Throws<OverflowException>(() => many + ResponseTimes.FromWaits([Hour]));

        // With so many cases the numbers are Poisson: ln 10 − ln 5 over √(1/10 + 1/5).
        Assert.Equal(Math.Log(2) / Math.Sqrt(0.3), comparison.ZStatistic!.Value, 1e-12);
        ComparisonLaws.CheckAgreement(comparison, false, ConfidenceLevel.Percent95);
    }

    [Fact]
    public void ToResponseTimes_SeesWhatWasKnownAsOf_AndCountsTheRest()
    {
        DateTime start = new(2026, 5, 1, 8, 0, 0, DateTimeKind.Utc);
        (double? Opened, double? Answered)[] hours = [(0, 1), (0, 9), (2, null), (null, 3), (5, 6), (4, 4), (null, null), (1, 4)];
        ResponseTimes times = hours.ToResponseTimes(
            row => row.Opened is double opened ? start.AddHours(opened) : null,
            row => row.Answered is double answered ? start.AddHours(answered) : null,
            start.AddHours(4));
        ResponseTimes elsewhere = hours.ToResponseTimes(
            row => row.Opened is double opened ? new DateTimeOffset(start.AddHours(opened)).ToOffset(TimeSpan.FromHours(-3)) : null,
            row => row.Answered is double answered ? new DateTimeOffset(start.AddHours(answered)) : null,
            new DateTimeOffset(start.AddHours(4)));

        Assert.Equal(ResponseTimes.FromCounts([new(0 * Hour, 1), new(Hour, 1), new(2 * Hour, 0, 1), new(3 * Hour, 1), new(4 * Hour, 0, 1)], undated: 2, afterAsOf: 1), times);
        Assert.Equal(times, elsewhere);
        Assert.Equal(2, (times + times).AfterAsOf);
        Assert.Equal(4, new[] { times, times }.Sum(Metric.ResponseTimes(TimeSpan.Zero)).Undated);
    }

    [Fact]
    public void ToResponseTimes_AnsweredBeforeTheyCame_SaysHowManyAndWhich()
    {
        DateTimeOffset start = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
        int?[] minutes = [5, null, -3, 0, -1];
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => minutes.ToResponseTimes(_ => start, row => row is int m ? start.AddMinutes(m) : null, start.AddDays(1)));

        Assert.Equal("answered", error.ParamName);
        Assert.Contains("2 of 5 waits are negative; the first is -00:03:00 at index 2", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => minutes.ToResponseTimes(_ => new DateTime(2026, 1, 1), _ => (DateTime?)null, start.UtcDateTime));
        Assert.Equal("unanswered", Assert.Throws<ArgumentException>(() => ResponseTimes.FromWaits([], [-Hour])).ParamName);
    }

    [Fact]
    public void Arguments_OutOfRange_AreRefused()
    {
        ResponseTimes times = ResponseTimes.FromWaits([Hour]);

        Assert.All((double[])[0, 1, 90, -0.1, double.NaN], p => Assert.Throws<ArgumentOutOfRangeException>(() => times.GetPercentile(p)));
        Assert.Throws<ArgumentOutOfRangeException>(() => times.GetPercentileInterval(90));
        Assert.Throws<ArgumentOutOfRangeException>(() => times.GetShareWithin(-Hour));
        Assert.Throws<ArgumentOutOfRangeException>(() => times.GetRestrictedMean(-Hour));
        Assert.Throws<ArgumentOutOfRangeException>(() => times.ToMean(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitCount(-Hour, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitCount(Hour, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => times.GetShareWithin(Hour).GetConfidenceInterval(default, (ShareWithinIntervalMethod)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseTimes.FromCounts([], undated: -1));
        Assert.Throws<ArgumentException>(() => ResponseTimes.FromBins([], 0, 0));
        Assert.Throws<ArgumentException>(() => ResponseTimes.FromBins([new WaitCount(Hour, 1)], Hour.Ticks, 0));
        Assert.Throws<ArgumentException>(() => ResponseTimes.FromBins([new WaitCount(TimeSpan.FromTicks(100), 2)], 201, 20_000));
        Assert.Equal(200, ResponseTimes.FromBins([new WaitCount(TimeSpan.FromTicks(100), 2)], 200, 20_000).SumOfTicks);
    }

    [Fact]
    public void ToString_IsReadable()
    {
        ResponseTimes times = ResponseTimes.FromWaits(Hours(1, 2, 3, 4.5, 5), Hours(2, 6));

        Assert.Equal("median 4:30:00, P90 not reached (5 answered, 2 unanswered)", FormattableString.Invariant($"{times}"));
        Assert.Equal("no response times (0 answered, 0 unanswered)", FormattableString.Invariant($"{default(ResponseTimes)}"));
        Assert.Equal("0.143 within 1:00:00 (1 of 7)", FormattableString.Invariant($"{times.GetShareWithin(Hour)}"));
        Assert.Equal("46.4 % within 3:00:00 (1 undecided)", FormattableString.Invariant($"{times.GetShareWithin(3 * Hour):P1}"));
        Assert.Equal("no share within 7:00:00 (2 undecided)", FormattableString.Invariant($"{times.GetShareWithin(7 * Hour)}"));
        Assert.Equal("[1:00:00, not reached] at 95 %", FormattableString.Invariant($"{times.GetPercentileInterval(0.5)}"));
        Cultures.Run("de-DE", () => Assert.Equal("[1:00:00; not reached] at 95 %", times.GetPercentileInterval(0.5).ToString()));
        Assert.Throws<FormatException>(() => times.ToString("no format", null));
    }

    private static TimeSpan[] Hours(params double[] hours) => [.. hours.Select(TimeSpan.FromHours)];

    private static ResponseTimes Stored(ResponseTimes times) => times.IsExact
        ? ResponseTimes.FromCounts(times.Waits, times.Undated, times.AfterAsOf)
        : ResponseTimes.FromBins(times.Waits, times.SumOfTicks, times.SumOfSquaredTicks, times.Undated, times.AfterAsOf);

    private static WaitTable TableOf(IEnumerable<WaitCount> rows) => new(
        [.. rows.Where(row => row.Answered + row.Unanswered > 0).GroupBy(row => row.Wait).OrderBy(group => group.Key).Select(
            group => new WaitCount(group.Key, group.Sum(row => row.Answered), group.Sum(row => row.Unanswered)))],
        isExact: true,
        sum: default,
        sumOfSquares: default);

    private static (double Value, double Error) Scale(ShareWithin share)
    {
        double logarithm = Math.Log(1 - share.Value!.Value);
        return (Math.Log(-logarithm), share.StandardError!.Value / ((1 - share.Value.Value) * -logarithm));
    }

    // Hyndman and Fan (1996): the value at n·p rounded up, or the mean of it and the next where n·p is whole.
    private static double TypeTwo(double[] sorted, double p)
    {
        double place = Math.Round(sorted.Length * p, 9);
        int index = (int)Math.Ceiling(place);
        return index == place ? (sorted[index - 1] + sorted[Math.Min(index, sorted.Length - 1)]) / 2 : sorted[index - 1];
    }
}
