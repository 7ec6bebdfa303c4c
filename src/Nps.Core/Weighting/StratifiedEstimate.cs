using System;

namespace Nps.Core;

/// <summary>A post-stratified estimate: the distances of its strata, weighted by their shares, add up as standard errors do.</summary>
internal sealed class StratifiedEstimate(NpsEstimate estimate) : ScoreEstimate
{
    internal override NetPromoterScore Score => estimate.Score;

    internal override double? StandardError => estimate.StandardError;

    internal override Distances DistancesAt(double criticalValue)
    {
        double below = 0;
        double above = 0;
        for (int h = 0; h < estimate.Strata.Count; h++)
        {
            double share = estimate.PopulationShares[h];
            if (share > 0)
            {
                Distances distances = ScoreTestDistances.Of(estimate.Strata[h].ToSample(), criticalValue);
                below += share * distances.Below * (share * distances.Below);
                above += share * distances.Above * (share * distances.Above);
            }
        }

        return new Distances(Math.Sqrt(below), Math.Sqrt(above));
    }
}
