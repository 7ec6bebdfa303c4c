using System.Diagnostics;
using System.Globalization;
using Nps.Core.Benchmarks.Baselines;

namespace Nps.Core.Benchmarks;

/// <summary>
/// The ratios this library promises, on a machine that others use too: the candidates take turns, round by round, so that
/// a busy minute hits all of them, and medians are compared. For absolute numbers use the BenchmarkDotNet classes.
/// </summary>
internal static class Ratios
{
    private static long _sink;
    private static string _only = "";

    /// <param name="only">Part of the title of the comparisons to make; empty for all.</param>
    internal static void Run(string only)
    {
        _only = only;
        Few(16);
        Few(100);
        byte[] ratings = Data.Ratings(10_000_000);
        Large(ratings);
        OrderAndInts(ratings);
        Columns(ratings, 50);
        Columns(ratings, 100_000);
        foreach (int segments in (int[])[50, 1_000, 100_000])
        {
            NullableColumns(ratings, segments);
        }

        Objects();
        Growth();
        Cores();
        Live();
        Inference();
    }

    private static void Few(int count)
    {
        const int Groups = 10_000;
        byte[] fresh = Data.Ratings(Groups * count);
        byte[] same = fresh[..count];
        Compare(
            $"{count} bytes, new each time", Groups,
            ("FromRatings", () => InGroups(slice => ResponseCounts.FromRatings(slice).Promoters)),
            ("if/else loop", () => InGroups(slice => IfElse.Count(slice).Promoters)));
        Compare(
            $"{count} bytes, always the same", Groups,
            ("FromRatings", () => Again(() => ResponseCounts.FromRatings(same.AsSpan()).Promoters)),
            ("if/else loop", () => Again(() => IfElse.Count(same).Promoters)));

        long InGroups(Func<ReadOnlySpan<byte>, long> action)
        {
            long sum = 0;
            for (int group = 0; group < Groups; group++)
            {
                sum += action(fresh.AsSpan(group * count, count));
            }

            return sum;
        }

        static long Again(Func<long> action)
        {
            long sum = 0;
            for (int group = 0; group < Groups; group++)
            {
                sum += action();
            }

            return sum;
        }
    }

    private static void Large(byte[] ratings)
    {
        Compare(
            "10 M bytes", 1,
            ("FromRatings", () => ResponseCounts.FromRatings(ratings.AsSpan()).Promoters),
            ("Span.Count of one value", () => ratings.AsSpan().Count((byte)9)),
            ("OR of all bytes", () => ReadLimit.Or(ratings) ? 1 : 0));
        Compare(
            "10 M bytes, LINQ", 1,
            ("FromRatings", () => ResponseCounts.FromRatings(ratings.AsSpan()).Promoters),
            ("three LINQ Counts", () =>
                ratings.Count(rating => rating >= 9) + ratings.Count(rating => rating is 7 or 8) + ratings.Count(rating => rating <= 6)));
        byte[] more = Data.Ratings(100_000_000);
        Compare(
            "100 M bytes", 1,
            ("FromRatings", () => ResponseCounts.FromRatings(more.AsSpan()).Promoters),
            ("Span.Count of one value", () => more.AsSpan().Count((byte)9)),
            ("OR of all bytes", () => ReadLimit.Or(more) ? 1 : 0));
    }

    private static void OrderAndInts(byte[] ratings)
    {
        // Each with itself alone: of two arrays in turn, the one that stays in the cache wins, whatever its order.
        Order("10 M bytes, order: shuffled", [.. ratings]);
        byte[] sorted = [.. ratings];
        Array.Sort(sorted);
        Order("10 M bytes, order: sorted", sorted);
        int[] ints = [.. ratings.Select(rating => (int)rating)];
        Compare(
            "10 M ints", 1,
            ("FromRatings", () => ResponseCounts.FromRatings(ints.AsSpan()).Promoters),
            ("OR of all ints", () => ReadLimit.Or(ints) ? 1 : 0));
    }

    private static void Order(string title, byte[] ratings) =>
        Compare(
            title, 1,
            ("FromRatings", () => ResponseCounts.FromRatings(ratings.AsSpan()).Promoters),
            ("OR of all bytes", () => ReadLimit.Or(ratings) ? 1 : 0));

    private static void Columns(byte[] ratings, int count)
    {
        int[] even = Data.SegmentIndexes(ratings.Length, count, skewed: false);
        int[] skewed = Data.SegmentIndexes(ratings.Length, count, skewed: true);
        string[] segments = [.. Enumerable.Range(0, count).Select(i => "Region " + i)];
        Compare(
            $"10 M rows, {count:N0} segments", 1,
            ("FromColumns", () => SegmentBreakdown.FromColumns<string>(even.AsSpan(), ratings, segments).Count),
            ("FromColumns, 90 % in one", () => SegmentBreakdown.FromColumns<string>(skewed.AsSpan(), ratings, segments).Count),
            ("LINQ GroupBy", () => Enumerable.Range(0, ratings.Length).GroupBy(row => even[row], row => ratings[row])
                .Select(group => (group.Count(rating => rating >= 9), group.Count(rating => rating is 7 or 8), group.Count(rating => rating <= 6)))
                .ToList().Count));
    }

    /// <summary>Scales, ints and nulls against the kernel that had none of them, without what a breakdown costs besides.</summary>
    private static void NullableColumns(byte[] ratings, int count)
    {
        int[] indexes = Data.SegmentIndexes(ratings.Length, count, skewed: false);
        int[] skewed = Data.SegmentIndexes(ratings.Length, count, skewed: true);
        int[] ints = [.. ratings.Select(rating => (int)rating)];
        long[] counts = new long[(count + SegmentTable.ExtraSlots) * 16];
        var categories = CounterTable.OfCategories(RatingScale.Standard);
        var byRating = CounterTable.OfRatings(RatingScale.Standard);
        List<(string, Func<long>)> candidates =
        [
            ("before", () => Before(indexes)),
            ("bytes", () => Kernel(categories, indexes, new RatingBuffer(ratings), [])),
            ("ints", () => Kernel(categories, indexes, new RatingBuffer(ints), [])),
            ("each rating", () => Kernel(byRating, indexes, new RatingBuffer(ratings), [])),
            ("before, 90 % in one", () => Before(skewed)),
            ("bytes, 90 % in one", () => Kernel(categories, skewed, new RatingBuffer(ratings), [])),
        ];
        foreach (int percent in (int[])[0, 10, 50])
        {
            byte[] validity = Data.Validity(ratings.Length, percent);
            candidates.Add(($"bytes, {percent} % null", () => Kernel(categories, indexes, new RatingBuffer(ratings), validity)));
            candidates.Add(($"ints, {percent} % null", () => Kernel(categories, indexes, new RatingBuffer(ints), validity)));
            candidates.Add(($"each rating, {percent} % null", () => Kernel(byRating, indexes, new RatingBuffer(ratings), validity)));
        }

        Compare($"10 M rows, {count:N0} segments, kernels", 1, [.. candidates]);

        long Before(int[] segmentIndexes)
        {
            Span<long> used = counts.AsSpan(0, 4 * (count + 1));
            used.Clear();
            LiteralCutoffs.Count(segmentIndexes, ratings, used);
            return used[0];
        }

        // Both columns have nulls, the ratings from another bit on, so that the rows without one or the other differ.
        long Kernel(CounterTable table, int[] segmentIndexes, RatingBuffer buffer, byte[] validity)
        {
            Span<long> used = counts.AsSpan(0, table.Stride * (count + SegmentTable.ExtraSlots));
            used.Clear();
            SegmentTable.Count(
                new RatingColumns(segmentIndexes, buffer, new ValidityBitmap(validity, 0), new ValidityBitmap(validity, 13)), table, used);
            return used[0];
        }
    }

    private static void Objects()
    {
        Response[] responses = Data.Responses(1_000_000, segments: 50);
        List<Response> list = [.. responses];
        Compare(
            "1 M objects, 50 segments, against a loop by hand", 1,
            ("loop by hand", () => HandWrittenLoop.Count(responses, r => r.Region, r => r.Score)),
            ("ToSegmentBreakdown", () => responses.ToSegmentBreakdown(r => r.Region, r => r.Score).Count),
            ("ToTallyBreakdown", () => responses.ToTallyBreakdown(r => r.Region, r => r.Score).Count));
        Compare(
            "1 M objects in a list, 50 segments, against a loop by hand", 1,
            ("loop by hand", () => HandWrittenLoop.Count(list, r => r.Region, r => r.Score)),
            ("ToSegmentBreakdown", () => list.ToSegmentBreakdown(r => r.Region, r => r.Score).Count),
            ("ToTallyBreakdown", () => list.ToTallyBreakdown(r => r.Region, r => r.Score).Count));
        Compare(
            "1 M objects, 50 segments", 1,
            ("ToSegmentBreakdown", () => responses.ToSegmentBreakdown(r => r.Region, r => r.Score).Count),
            ("ToTallyBreakdown", () => responses.ToTallyBreakdown(r => r.Region, r => r.Score).Count),
            ("LINQ GroupBy", () => responses.GroupBy(r => r.Region)
                .Select(group => (group.Count(r => r.Score >= 9), group.Count(r => r.Score is 7 or 8), group.Count(r => r.Score <= 6)))
                .ToList().Count));
        Compare(
            "1 M objects, 36 months", 1,
            ("ToNpsTrend", () => responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month).Count),
            ("LINQ GroupBy", () => responses.GroupBy(r => (r.SubmittedAt.Year, r.SubmittedAt.Month))
                .Select(group => (group.Count(r => r.Score >= 9), group.Count(r => r.Score is 7 or 8), group.Count(r => r.Score <= 6)))
                .ToList().Count));
    }

    private static void Growth()
    {
        Response[] few = Data.Weeks(400_000, segments: 100);
        Response[] more = Data.Weeks(400_000, segments: 400);
        Response[] many = Data.Weeks(400_000, segments: 1_600);
        Compare(
            "growth of segment trends, 400,000 objects, 52 weeks", 1,
            ("100 segments", () => SegmentTrends(few)),
            ("400 segments", () => SegmentTrends(more)),
            ("1,600 segments", () => SegmentTrends(many)));
        var months = Data.Answers(1_000_000, respondents: 200_000, days: 60);
        var years = Data.Answers(1_000_000, respondents: 200_000, days: 600);
        var decade = Data.Answers(1_000_000, respondents: 200_000, days: 1_800);
        Compare(
            "growth of as-of trends, 1 M answers of 200,000 respondents", 1,
            ("60 days", () => AsOf(months)),
            ("600 days", () => AsOf(years)),
            ("1,800 days", () => AsOf(decade)));

        static long SegmentTrends(Response[] responses) =>
            responses.ToSegmentTrends(r => r.Region, r => r.SubmittedAt, r => r.Score, PeriodUnit.Week).Count;

        static long AsOf((int Respondent, DateTime Day, int Rating)[] answers) =>
            answers.ToAsOfTrend(r => r.Respondent, r => r.Day, r => r.Rating, PeriodUnit.Day, window: 90).Count;
    }

    private static void Cores()
    {
        var partitions = new ParallelBenchmarks { Count = 100_000_000 };
        partitions.Setup();
        Compare(
            "100 M bytes in partitions", 1,
            ("one core", () => OnCores(1)),
            ("two cores", () => OnCores(2)));
        Response[] responses = Data.Responses(1_000_000, segments: 50);
        Compare(
            "1 M objects in partitions", 1,
            ("one core", () => ObjectsOnCores(1)),
            ("two cores", () => ObjectsOnCores(2)));

        long ObjectsOnCores(int cores)
        {
            var parts = new SegmentBreakdown<string>[10];
            int length = responses.Length / parts.Length;
            Parallel.For(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = cores }, part => parts[part] =
                new ArraySegment<Response>(responses, part * length, length).ToSegmentBreakdown(r => r.Region, r => r.Score));
            return parts.Aggregate((sum, part) => sum.Plus(part)).Overall.Promoters;
        }

        long OnCores(int cores)
        {
            partitions.Cores = cores;
            return partitions.Partitions().Promoters;
        }
    }

    /// <summary>Answers that arrive on several threads: under a lock, into counters of each processor, and into the library's counter.</summary>
    private static void Live()
    {
        const int Adds = 1_000_000;
        foreach (int threads in (int[])[1, 2, 8])
        {
            var locked = new LockedCounter();
            var striped = new StripedCounter();
            var live = new LiveRatingCounter();
            Compare(
                $"Live, {threads} threads, each 1 M answers", threads * Adds,
                ("a lock", () => OnThreads(threads, locked.Add, locked.Total)),
                ("a stripe for each processor", () => OnThreads(threads, striped.Add, striped.Total)),
                ("LiveRatingCounter", () => OnThreads(threads, live.Add, () => live.Snapshot().Total)));
        }

        static long OnThreads(int threads, Action<int?> add, Func<long> total)
        {
            Thread[] running = [.. Enumerable.Range(0, threads).Select(thread => new Thread(() =>
            {
                for (int i = 0; i < Adds; i++)
                {
                    add((i + thread) % 11);
                }
            }))];
            Array.ForEach(running, thread => thread.Start());
            Array.ForEach(running, thread => thread.Join());
            return total();
        }
    }

    private static void Inference()
    {
        const int Times = 1_000;
        var inference = new InferenceBenchmarks { Responses = 100_000 };
        inference.Setup();
        Compare(
            "Inference", Times,
            ("interval of a score", () => Again(() => inference.IntervalOfAScore()!.Value.Lower)),
            ("p-value of a change", () => Again(() => inference.PValueOfAChange()!.Value)),
            ("interval of a change", () => Again(() => inference.IntervalOfAChange()!.Value.Lower)));

        static long Again(Func<double> action)
        {
            double sum = 0;
            for (int i = 0; i < Times; i++)
            {
                sum += action();
            }

            return (long)sum;
        }
    }

    private static void Compare(string title, int operations, params (string Name, Func<long> Action)[] candidates)
    {
        if (!title.Contains(_only, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        foreach ((_, Func<long> action) in candidates)
        {
            for (var warmUp = Stopwatch.StartNew(); warmUp.ElapsedMilliseconds < 500;)
            {
                _sink += action();
            }
        }

        const int MostRounds = 101;
        const int FewestRounds = 7;
        List<double>[] times = [.. candidates.Select(_ => new List<double>())];
        for (var total = Stopwatch.StartNew(); times[0].Count < MostRounds && (times[0].Count < FewestRounds || total.ElapsedMilliseconds < 4_000);)
        {
            for (int i = 0; i < candidates.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                _sink += candidates[i].Action();
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / operations);
            }
        }

        Console.WriteLine($"{title} ({times[0].Count} rounds: median, times the first, and the fastest round)");
        double first = Median(times[0]);
        for (int i = 0; i < candidates.Length; i++)
        {
            double median = Median(times[i]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {candidates[i].Name,-26}{median,16:N1} ns {median / first,10:0.00} x {times[i].Min(),16:N1} ns"));
        }
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
