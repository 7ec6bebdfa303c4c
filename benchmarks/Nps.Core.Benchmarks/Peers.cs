using System.Diagnostics;
using System.Globalization;

namespace Nps.Core.Benchmarks;

/// <summary>
/// The part of the library in benchmarks/peers/run.sh: writes the rows the others read, and times itself and LINQ the way
/// the scripts time numpy, pandas and DuckDB.
/// </summary>
internal static class Peers
{
    private const int Segments = 50;

    internal static void Run(string file)
    {
        byte[] ratings = Data.Ratings(10_000_000);
        int[] indexes = Data.SegmentIndexes(ratings.Length, Segments, skewed: false);
        string[] segments = [.. Enumerable.Range(0, Segments).Select(i => "Region " + i)];
        using (var writer = new StreamWriter(file) { NewLine = "\n" })
        {
            writer.WriteLine("segment,rating");
            for (int row = 0; row < ratings.Length; row++)
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{indexes[row]},{ratings[row]}"));
            }
        }

        Console.WriteLine($".NET {Environment.Version}, {ratings.Length:N0} rows, {Segments} segments");
        Measure("ResponseCounts.FromRatings", () => ResponseCounts.FromRatings(ratings.AsSpan()).Total);
        Measure("SegmentBreakdown.FromColumns", () => SegmentBreakdown.FromColumns<string>(indexes.AsSpan(), ratings, segments).Count);
        Measure(
            "LINQ: three counts",
            () => ratings.Count(rating => rating >= 9) + ratings.Count(rating => rating is 7 or 8) + ratings.Count(rating => rating <= 6));
        Measure(
            "LINQ: GroupBy segment, three counts",
            () => Enumerable.Range(0, ratings.Length).GroupBy(row => indexes[row], row => ratings[row])
                .Select(group => (group.Count(rating => rating >= 9), group.Count(rating => rating is 7 or 8), group.Count(rating => rating <= 6)))
                .ToList().Count);

        void Measure(string name, Func<long> count)
        {
            // Longer than the scripts: the first calls are also compiled, again and better each time.
            for (var warmUp = Stopwatch.StartNew(); warmUp.ElapsedMilliseconds < 1_000;)
            {
                count();
            }

            double[] times = [.. Enumerable.Range(0, 7).Select(_ => Time(count)).Order()];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-46}{times[3] / ratings.Length,8:0.000} ns a row"));
        }
    }

    private static double Time(Func<long> count)
    {
        long start = Stopwatch.GetTimestamp();
        count();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
