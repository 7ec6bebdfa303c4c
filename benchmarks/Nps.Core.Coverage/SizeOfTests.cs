using Nps.Core.Coverage.Baselines;

namespace Nps.Core.Coverage;

/// <summary>How often a test at 5 % rejects when there is nothing to find: enumerated, or simulated with a fixed seed.</summary>
public static class SizeOfTests
{
    public const double Alpha = 0.05;
    public const int Draws = 40_000;

    /// <summary>The test of one score against the true one.</summary>
    public static double OneSample(Shares shares, int responses)
    {
        var truth = new NetPromoterScore(shares.Points);
        return Samples(shares, responses).Sum(sample => sample.Counts.TestAgainst(truth)!.PValue < Alpha ? sample.Probability : 0);
    }

    /// <summary>The comparison of two samples whose populations have the same score.</summary>
    public static double TwoSamples(Shares baseline, int baselineResponses, Shares current, int currentResponses)
    {
        Sample[] before = [.. Samples(baseline, baselineResponses)];
        Sample[] after = [.. Samples(current, currentResponses)];
        return SumInOrder(before.Length, i => before[i].Probability * after.Sum(
            sample => new NpsComparison(before[i].Counts, sample.Counts).PValue < Alpha ? sample.Probability : 0));
    }

    /// <summary>The test of three samples of the same size, enumerated.</summary>
    public static double Homogeneity(Shares shares, int responses) =>
        Triples(shares, responses, (a, b, c) => HomogeneityTest.FromCounts([a, b, c])!.PValue);

    /// <summary>The trend test over three periods of the same size, enumerated. No test, because all answers are alike, is no rejection.</summary>
    public static double Trend(Shares shares, int responses) =>
        Triples(shares, responses, (a, b, c) => TrendOf([a, b, c]).TestTrend()?.PValue);

    /// <summary>The test of Stuart and Maxwell for respondents who answered twice and whose shares stayed the same, enumerated.</summary>
    /// <param name="shares">The shares of both waves.</param>
    /// <param name="respondents">How many answered twice.</param>
    /// <param name="kept">The part of the people who give the same answer again; the others answer independently.</param>
    public static double MarginalHomogeneity(Shares shares, int respondents, double kept)
    {
        var population = new JointShares(shares, shares, kept);
        return EveryTable.Of(respondents, 9).Select(cells => new WaveTable(cells, [0, 0, 0], [0, 0, 0]))
            .Sum(table => table.Transitions.TestMarginalHomogeneity()!.IsSignificant() ? population.Probability(table) : 0);
    }

    /// <summary>The test of several samples, simulated.</summary>
    public static double SimulatedHomogeneity(Shares shares, int responses, int samples) =>
        Simulated(shares, responses, samples, 0, counts => HomogeneityTest.FromCounts(counts)!.PValue);

    /// <summary>Cochran's Q at 5 %, simulated.</summary>
    public static double SimulatedCochran(Shares shares, int responses, int samples) =>
        Simulated(shares, responses, samples, 0, counts => CochranQ.Statistic(counts) > CochranQ.CriticalValueOfTen ? 0 : 1);

    /// <summary>The trend test, simulated, where the score of each period may stray by so many points (standard deviation).</summary>
    public static double SimulatedTrend(Shares shares, int responses, int periods, double stray, TrendTestMethod method) =>
        Simulated(shares, responses, periods, stray, counts => TrendOf(counts).TestTrend(method)?.PValue);

    private static NpsTrend<int> TrendOf(IEnumerable<ResponseCounts> counts) =>
        NpsTrend.FromCounts(counts.Select((c, period) => KeyValuePair.Create(period, c)));

    private static double Triples(Shares shares, int responses, Func<ResponseCounts, ResponseCounts, ResponseCounts, double?> pValue)
    {
        Sample[] samples = [.. Samples(shares, responses)];
        return SumInOrder(samples.Length, i =>
        {
            double sum = 0;
            foreach (Sample second in samples)
            {
                foreach (Sample third in samples)
                {
                    sum += pValue(samples[i].Counts, second.Counts, third.Counts) < Alpha ? second.Probability * third.Probability : 0;
                }
            }

            return samples[i].Probability * sum;
        });
    }

    private static double Simulated(Shares shares, int responses, int samples, double stray, Func<ResponseCounts[], double?> pValue)
    {
        int rejected = 0;
        Parallel.For(1, Draws + 1, draw =>
        {
            var random = new RandomAnswers((ulong)draw);
            var counts = new ResponseCounts[samples];
            for (int i = 0; i < samples; i++)
            {
                // The sum of three fractions is near enough to normal, with a standard deviation of ½.
                double noise = random.NextFraction() + random.NextFraction() + random.NextFraction() - 1.5;
                Shares moved = stray == 0 ? shares : shares.Moved(2 * noise * stray / 100);
                for (int n = 0; n < responses; n++)
                {
                    counts[i] = random.Add(counts[i], moved);
                }
            }

            Interlocked.Add(ref rejected, pValue(counts) < Alpha ? 1 : 0);
        });
        return (double)rejected / Draws;
    }

    /// <summary>Every sample that can occur, with its probability, by the multinomial distribution.</summary>
    private static IEnumerable<Sample> Samples(Shares shares, int responses)
    {
        double[] population = [shares.Promoters, shares.Passives, shares.Detractors];
        return EveryTable.Samples(responses)
            .Select(n => new Sample(n, Multinomial.Probability([n.Promoters, n.Passives, n.Detractors], population)))
            .Where(sample => sample.Probability > 0);
    }

    // Added up in order, so that threads cannot change the last bits.
    private static double SumInOrder(int count, Func<int, double> part)
    {
        double[] parts = new double[count];
        Parallel.For(0, count, i => parts[i] = part(i));
        return parts.Sum();
    }

    private readonly record struct Sample(ResponseCounts Counts, double Probability);
}
