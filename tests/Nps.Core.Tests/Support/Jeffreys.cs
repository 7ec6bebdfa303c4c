namespace Nps.Core.Tests;

internal static class Jeffreys
{
    /// <summary>The posterior of counts under Jeffreys' prior, ½ for each class.</summary>
    internal static DirichletPosterior Posterior(ResponseCounts counts) =>
        new(counts.Promoters + 0.5, counts.Passives + 0.5, counts.Detractors + 0.5);
}
