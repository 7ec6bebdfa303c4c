namespace Nps.Core.Coverage;

/// <summary>How often the 95 % interval of clustered counts contains the true score, and that of the same answers taken as independent.</summary>
public static class ClusterStudy
{
    /// <summary>How often each design is drawn: the standard error of a rate near .95 is .0034.</summary>
    public const int Draws = 4_000;

    /// <summary>Coverage with and without regard to clusters.</summary>
    /// <param name="shares">The shares of the whole population.</param>
    /// <param name="clusters">The number of clusters.</param>
    /// <param name="correlation">The correlation of two answers of one cluster.</param>
    /// <param name="equalSizes">Whether each cluster has ten answers; otherwise from 1 to 19.</param>
    public static (double Clustered, double Independent) Coverage(Shares shares, int clusters, double correlation, bool equalSizes)
    {
        var draws = new RandomAnswers((ulong)clusters);
        int clustered = 0;
        int independent = 0;
        for (int i = 0; i < Draws; i++)
        {
            ClusteredResponseCounts<int> counts = Draw(draws, shares, clusters, correlation, equalSizes);
            clustered += counts.GetConfidenceInterval()!.Value.Contains(shares.Points) ? 1 : 0;
            independent += counts.Total.GetConfidenceInterval()!.Value.Contains(shares.Points) ? 1 : 0;
        }

        return ((double)clustered / Draws, (double)independent / Draws);
    }

    /// <summary>How often answers differ and all clusters, of 1 to 19 answers, have the same score.</summary>
    public static double Agreement(Shares shares, int clusters, double correlation)
    {
        var draws = new RandomAnswers((ulong)clusters);
        return (double)Enumerable.Range(0, Draws).Count(_ =>
            double.IsPositiveInfinity(Draw(draws, shares, clusters, correlation, equalSizes: false).EffectiveResponses!.Value)) / Draws;
    }

    /// <summary>How often two samples of one population are found to differ at 5 %: clustered, and taken as independent.</summary>
    public static (double Clustered, double Independent) Size(Shares shares, int clusters, double correlation)
    {
        var draws = new RandomAnswers((ulong)(1_000 + clusters));
        int clustered = 0;
        int independent = 0;
        for (int i = 0; i < Draws; i++)
        {
            ClusteredResponseCounts<int> baseline = Draw(draws, shares, clusters, correlation, equalSizes: false);
            ClusteredResponseCounts<int> current = Draw(draws, shares, clusters, correlation, equalSizes: false);
            clustered += current.CompareWith(baseline).IsSignificant() ? 1 : 0;
            independent += current.Total.CompareWith(baseline.Total).IsSignificant() ? 1 : 0;
        }

        return ((double)clustered / Draws, (double)independent / Draws);
    }

    private static ClusteredResponseCounts<int> Draw(RandomAnswers draws, Shares shares, int clusters, double correlation, bool equalSizes) =>
        ClusteredResponseCounts.FromCounts(Enumerable.Range(0, clusters).Select(cluster => KeyValuePair.Create(
            cluster, draws.Answers(equalSizes ? 10 : 1 + draws.Below(19), draws.Around(shares, correlation)))));
}
