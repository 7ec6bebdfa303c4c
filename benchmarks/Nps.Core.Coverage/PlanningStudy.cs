using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>The power that a planned comparison has: the probability of all pairs of samples whose difference is significant.</summary>
public static class PlanningStudy
{
    /// <summary>Pilots of the baseline and of the current group, the ratio of the sizes, the level and the power that is asked for.</summary>
    public static IReadOnlyList<PlannedDesign> Designs { get; } =
    [
        new(new(95, 5, 0), new(60, 40, 0), 1, 95, 0.8),
        new(new(95, 5, 0), new(60, 40, 0), 5, 95, 0.8),
        new(new(50, 30, 20), new(85, 10, 5), 1, 95, 0.8),
        new(new(50, 30, 20), new(85, 10, 5), 0.2, 95, 0.8),
        new(new(30, 40, 30), new(60, 30, 10), 1, 95, 0.8),
        new(new(60, 25, 15), new(90, 8, 2), 1, 95, 0.8),
        new(new(5, 90, 5), new(35, 60, 5), 1, 95, 0.8),
        new(new(50, 0, 50), new(90, 0, 10), 1, 95, 0.8),
        new(new(80, 15, 5), new(40, 30, 30), 1, 95, 0.9),
        new(new(25, 40, 35), new(60, 30, 10), 1, 90, 0.8),
        new(new(0, 20, 80), new(20, 60, 20), 1, 95, 0.8),
        new(new(97, 2, 1), new(70, 20, 10), 1, 90, 0.9),
        new(new(97, 2, 1), new(80, 15, 5), 4, 95, 0.8),
        new(new(20, 40, 40), new(60, 30, 10), 2, 99, 0.8),
        new(new(97, 2, 1), new(80, 15, 5), 1, 95, 0.8),
        new(new(50, 30, 20), new(70, 20, 10), 1, 95, 0.8),
        new(new(99, 1, 0), new(90, 10, 0), 1, 95, 0.8),
    ];

    public static string Row(PlannedDesign design)
    {
        ComparisonPlan plan = design.Plan;
        NpsDelta delta = design.Current.Score!.Value - design.Baseline.Score!.Value;
        long textbook = Textbook(design, delta);
        long size = plan.GetSampleSize(delta);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {design} | {Sizes(design, textbook)} | {EnumeratedPower(design, textbook):.000} | {Sizes(design, size)} | {EnumeratedPower(design, size):.000} |\n");
    }

    /// <summary>The mean half-width of the exact limits in a small population, at the size that the formula asks for.</summary>
    public static string MarginRow(ResponseCounts pilot, int population, double margin)
    {
        int size = (int)SampleSize.ForMarginOfError(new(margin), pilot: pilot, population: population);
        double sum = 0;
        foreach ((ResponseCounts sample, double probability) in SampleWeights.Multinomial(pilot, size))
        {
            sum += probability * sample.GetConfidenceInterval(population: population)!.Value.MarginOfError;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {pilot.Promoters}/{pilot.Passives}/{pilot.Detractors} | {population} | ±{margin} | {size} | {sum:0.0} |\n");
    }

    private static string Sizes(PlannedDesign design, long size) => string.Create(CultureInfo.InvariantCulture, $"{size} + {design.Other(size)}");

    /// <summary>(z + z of the power)²(V₁ + V₂/ratio)/δ².</summary>
    private static long Textbook(PlannedDesign design, NpsDelta delta)
    {
        double zs = design.Level == 90 ? 1.6448536269514722 : design.Level == 95 ? 1.959963984540054 : 2.5758293035489004;
        zs += design.Power == 0.8 ? 0.8416212335729143 : 1.2815515655446004;
        return (long)Math.Ceiling(zs * zs * (Variance(design.Baseline) + (Variance(design.Current) / design.Ratio)) / (delta.Points * delta.Points));
    }

    private static double Variance(ResponseCounts pilot) => Math.Pow(pilot.StandardError!.Value, 2) * pilot.Total;

    // By asking the comparison itself about every pair of samples that is at all likely.
    private static double EnumeratedPower(PlannedDesign design, long size)
    {
        IReadOnlyList<(ResponseCounts Sample, double Probability)> baseline = SampleWeights.Multinomial(design.Baseline, (int)size);
        IReadOnlyList<(ResponseCounts Sample, double Probability)> current = SampleWeights.Multinomial(design.Current, (int)design.Other(size));
        var level = ConfidenceLevel.FromPercent(design.Level);
        double[] sums = new double[baseline.Count];
        Parallel.For(0, sums.Length, i =>
        {
            foreach ((ResponseCounts sample, double probability) in current)
            {
                double both = baseline[i].Probability * probability;
                sums[i] += both > 1e-11 && new NpsComparison(baseline[i].Sample, sample).IsSignificant(level) ? both : 0;
            }
        });
        return sums.Sum();
    }
}
