using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/estimates-coverage.md: clusters, comparisons of estimates and shrinkage, simulated.</summary>
public static class EstimatesPage
{
    private static readonly Shares[] Populations = [new(0.5, 0.2), new(0.3, 0.3), new(0.9, 0.02)];

    private static readonly double[] Correlations = [0, 0.1, 0.3];

    private static readonly int[] Clusters = [2, 3, 5, 10, 20, 50, 200];

    public static string Write() => $"""
        # Coverage of clusters, comparisons of estimates, and shrinkage

        Simulated with fixed seeds. Shares are promoters/passives/detractors in percent. This page is generated; do not edit it, run

        ```
        {Study.Command("estimates")}
        ```

        ## Clusters: one score

        How often the 95 % interval contains the true score: [with clusters](clusters.md) / the same answers taken as independent. Each
        cluster has its own shares, drawn around those of the population so that two answers of it correlate by ρ. {Number(ClusterStudy.Draws)} draws each, so
        that the standard error of a rate near .95 is .003.

        {Table(true)}

        {Table(false)}

        ## Clusters that agree

        How often different answers come from clusters that all have the same score: the variance is 0 then, and the interval the score alone. The rates
        above count these intervals, too. From 1 to 19 answers in each cluster.

        | shares | clusters | {Heading} |
        |---|---|---|---|---|
        {string.Join("\n", Populations.SelectMany(_ => Clusters[..3], AgreementRow))}

        ## Clusters: two samples

        How often two samples of one population are found to differ at 5 %: with clusters / taken as independent; from 1 to 19 answers in each
        of as many clusters on both sides.

        | shares | clusters each | {Heading} |
        |---|---|---|---|---|
        {string.Join("\n", Populations.SelectMany(_ => Clusters, SizeRow))}

        ## Equal weights: two samples

        Enumerated: how often two samples of one population are found to differ at 5 %, over all {Number(Population.All.Count)} populations whose shares are
        multiples of 2 % with at least one of each category. Without weights use `NpsComparison`, whose test is another one.

        | answers | mean size | largest size | where |
        |---|---|---|---|
        {string.Join("\n", Designs.Select(MoverRow))}

        ## Weighted and post-stratified scores: two samples

        How often two samples of one population are found to differ at 5 %, {Number(EstimateStudy.Draws)} draws each (standard error .002). *Independent weights*: 1 or 4, whatever
        the answer. *Weights that go with answers*: half of the population answers three times as often as the other and has the weight 1
        against 3; their shares stand before and after the bar. *Strata*: the same two halves, post-stratified.

        | shares | answers each | independent weights | weights that go with answers | strata |
        |---|---|---|---|---|
        {string.Join("\n", Halves.SelectMany(_ => (int[])[20, 40, 100, 400], EstimateRow))}

        ## Shrinkage

        Segments of {string.Join(", ", ShrinkageStudy.Sizes)} answers in turn, whose shares are drawn around those of the population; τ is the standard deviation of their true
        scores in points. The error is the root mean square over all segments; the coverage is that of the 95 % interval, over all
        segments, over the smallest ones, and over the tenth furthest from the mean. {Number(ShrinkageStudy.Draws)} draws each.

        | shares | segments | τ | error, observed | error, shrunken | coverage | of the smallest | of the furthest |
        |---|---|---|---|---|---|---|---|
        {string.Join("\n", Populations.SelectMany(_ => (int[])[5, 10, 40], (shares, segments) => (shares, segments)).SelectMany(_ => (double[])[0.002, 0.01, 0.04], ShrinkageRow))}

        """.ReplaceLineEndings("\n");

    private static (Shares Frequent, Shares Rare)[] Halves =>
        [(new(0.5, 0.2), new(0.5, 0.2)), (new(0.7, 0.1), new(0.3, 0.4)), (new(0.95, 0.01), new(0.8, 0.05))];

    private static (int Baseline, int Current)[] Designs => [(5, 5), (10, 10), (10, 30), (20, 20)];

    private static string Heading => string.Join(" | ", Correlations.Select(rho => $"ρ = {Short(rho)}"));

    private static string Table(bool equalSizes) => $"""
        {(equalSizes ? "Ten answers in each cluster:" : "From 1 to 19 answers in each cluster:")}

        | shares | clusters | {Heading} |
        |---|---|---|---|---|
        {string.Join("\n", Populations.SelectMany(_ => Clusters, (shares, clusters) => CoverageRow(shares, clusters, equalSizes)))}
        """;

    private static string CoverageRow(Shares shares, int clusters, bool equalSizes) =>
        $"| {Percent(shares)} | {clusters} | {Pairs(rho => ClusterStudy.Coverage(shares, clusters, rho, equalSizes))} |";

    private static string AgreementRow(Shares shares, int clusters) =>
        $"| {Percent(shares)} | {clusters} | {string.Join(" | ", Correlations.Select(rho => Rate(ClusterStudy.Agreement(shares, clusters, rho))))} |";

    private static string SizeRow(Shares shares, int clusters) =>
        $"| {Percent(shares)} | {clusters} | {Pairs(rho => ClusterStudy.Size(shares, clusters, rho))} |";

    private static string MoverRow((int Baseline, int Current) design)
    {
        (double mean, double largest, Population where) = MoverSizeStudy.Sizes(design.Baseline, design.Current);
        return $"| {design.Baseline} + {design.Current} | {Rate(mean)} | {Rate(largest)} | {2 * where.Promoters}/{2 * where.Passives}/{2 * where.Detractors} |";
    }

    private static string Pairs(Func<double, (double Clustered, double Independent)> measure) =>
        string.Join(" | ", Correlations.Select(measure).Select(rates => $"{Rate(rates.Clustered)} / {Rate(rates.Independent)}"));

    private static string EstimateRow((Shares Frequent, Shares Rare) halves, int responses) =>
        $"| {Percent(halves.Frequent)} \\| {Percent(halves.Rare)} | {responses} | {Rate(EstimateStudy.SizeOfIndependentWeights(halves.Frequent, responses))} "
        + $"| {Rate(EstimateStudy.SizeOfWeightsThatGoWithAnswers(halves.Frequent, halves.Rare, responses))} "
        + $"| {Rate(EstimateStudy.SizeOfStrata(halves.Frequent, halves.Rare, responses))} |";

    private static string ShrinkageRow((Shares Shares, int Segments) design, double correlation)
    {
        (double shrunken, double observed, double coverage, double smallest, double furthest) =
            ShrinkageStudy.Measure(design.Shares, design.Segments, correlation);
        Shares shares = design.Shares;

        // The variance of the true score under Dirichlet shares.
        double difference = shares.Promoters - shares.Detractors;
        double tau = 100 * Math.Sqrt(correlation * (shares.Promoters + shares.Detractors - (difference * difference)));
        return $"| {Percent(shares)} | {design.Segments} | {Points(tau)} | {Points(observed)} | {Points(shrunken)} | {Rate(coverage)} | {Rate(smallest)} | {Rate(furthest)} |";
    }

    private static string Percent(Shares shares) => string.Create(
        CultureInfo.InvariantCulture, $"{100 * shares.Promoters:0}/{100 * shares.Passives:0}/{100 * shares.Detractors:0}");

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Rate(double rate) => rate.ToString(".000", CultureInfo.InvariantCulture);

    private static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Short(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
