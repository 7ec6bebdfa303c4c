using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// The variance of a weighted score whose answers come in clusters: v = G/(G − 1) · Σ_g rg² with
/// rg = Σ w(s − θ̂)/Σw over the answers of cluster g, Σw over all. Source: Binder (1983), International Statistical Review 51:279–292.
/// </summary>
/// <remarks>
/// In terms of the weights P, M, D of all and Pg, Mg, Dg of one cluster, rg (Σw)² = (Pg M − P Mg) + (Mg D − M Dg) + 2(Pg D − P Dg):
/// three differences of products, each exactly 0 when the cluster has the shares of the whole. Domain: two clusters or more, a total
/// near 1. Weak: v is an estimate from G numbers, and a poor one below some ten clusters, which is what the t quantile
/// with G − 1 degrees of freedom allows for.
/// </remarks>
internal static class ClusterMethod
{
    internal static double Variance(IReadOnlyList<TrinomialSample> clusters, in TrinomialSample all)
    {
        double square = all.Total * all.Total;
        double sum = 0;
        foreach (TrinomialSample cluster in clusters)
        {
            double residual = Residual(cluster, all) / square;
            sum += residual * residual;
        }

        return sum * ((double)clusters.Count / (clusters.Count - 1));
    }

    // Exchanging promoters and detractors negates it to the last bit.
    private static double Residual(in TrinomialSample cluster, in TrinomialSample all)
    {
        double upper = ProductDifference.Of(cluster.Promoters, all.Passives, all.Promoters, cluster.Passives);
        double lower = ProductDifference.Of(cluster.Passives, all.Detractors, all.Passives, cluster.Detractors);
        double across = ProductDifference.Of(cluster.Promoters, all.Detractors, all.Promoters, cluster.Detractors);
        return upper + lower + (2 * across);
    }
}
