using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>
/// The probability, for every composition of a small population, that the interval of a sample drawn from it without replacement
/// contains its score.
/// </summary>
public static class FinitePopulationStudy
{
    /// <summary>People, and how many of them answer.</summary>
    public static IReadOnlyList<(int Population, int Size)> Designs { get; } =
        [(5, 2), (10, 5), (10, 8), (20, 5), (20, 10), (20, 15), (20, 19), (40, 10), (40, 20), (40, 30), (60, 15), (60, 30), (60, 45)];

    /// <summary>Above what is exact.</summary>
    public static IReadOnlyList<(int Population, int Size)> LargerDesigns { get; } =
        [(61, 15), (61, 30), (61, 45), (100, 25), (100, 50), (100, 75), (100, 95), (200, 50), (200, 100)];

    public static string ExactRow((int Population, int Size) design) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {design.Population} | {design.Size} | {Of(design, Library)} | {Of(design, ClippedFormula.Interval)} |\n");

    public static string LargerRow((int Population, int Size) design) => string.Create(
        CultureInfo.InvariantCulture, $"| {design.Population} | {design.Size} | {Of(design, Library)} |\n");

    /// <summary>The coverage of the library's intervals.</summary>
    public static CoverageSummary OfLibrary(int population, int size) => Of((population, size), Library);

    private static ConfidenceInterval Library(ResponseCounts sample, int population) =>
        sample.GetConfidenceInterval(population: population)!.Value;

    private static CoverageSummary Of((int Population, int Size) design, Func<ResponseCounts, int, ConfidenceInterval> method)
    {
        (int population, int size) = design;
        var intervals = new Dictionary<ResponseCounts, ConfidenceInterval>();
        double width = 0;
        for (int p = 0; p <= size; p++)
        {
            for (int d = 0; d <= size - p; d++)
            {
                ResponseCounts sample = new(p, size - p - d, d);
                intervals[sample] = method(sample, population);
                width += intervals[sample].Upper - intervals[sample].Lower;
            }
        }

        ResponseCounts[] compositions =
        [
            .. from p in Enumerable.Range(0, population + 1)
               from d in Enumerable.Range(0, population + 1 - p)
               select new ResponseCounts(p, population - p - d, d),
        ];
        double[] coverage = new double[compositions.Length];
        Parallel.For(0, compositions.Length, i =>
        {
            double score = compositions[i].Score!.Value.Points;
            foreach ((ResponseCounts sample, double probability) in SampleWeights.Hypergeometric(compositions[i], size))
            {
                ConfidenceInterval interval = intervals[sample];
                bool covers = interval.Lower - CoveredSteps.Tolerance <= score && score <= interval.Upper + CoveredSteps.Tolerance;
                coverage[i] += covers ? probability : 0;
            }
        });
        return new CoverageSummary(coverage.Average(), coverage.Min(), width / intervals.Count);
    }
}
