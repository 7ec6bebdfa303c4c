using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The limits of a period, which follow from its number of responses; periods of the same size share the computation.</summary>
internal sealed class ControlLimits(ResponseCounts baseline, ControlLimitMethod method, double? sigmaZ)
{
    /// <summary>
    /// The largest period whose scores are enumerated. That takes two or three milliseconds, about as long as counting so many
    /// responses took (measured on .NET 10, 50/30/20 %), and in proportion to the responses.
    /// </summary>
    internal const int MostEnumerated = 100_000;

    // P(Z > 3) to the digits in which it is usually given.
    private const double Tail = 0.00135;
    private const double StandardErrors = 3;

    // The mean of |difference| of two standard normal values, 2/√π, to the digits in which it is usually given.
    private const double MeanMovingRange = 1.128;
    private const int FewestRanges = 10;

    private readonly TrinomialSample _shares = baseline.ToSample();
    private readonly Dictionary<long, Limits> _exact = [];

    /// <summary>The limits in points of a period with so many responses; null where they are unknown.</summary>
    internal Limits? Of(long responses)
    {
        if (responses == 0 || (method == ControlLimitMethod.Laney && sigmaZ is null))
        {
            return null;
        }

        if (method == ControlLimitMethod.Laney || responses > MostEnumerated)
        {
            return Plain(responses, sigmaZ ?? 1);
        }

        if (!_exact.TryGetValue(responses, out Limits limits))
        {
            ScoreSumDistribution.TailLimits(_shares, (int)responses, Tail, out int lower, out int upper);

            // By the very operations of a score, so that a score on a limit equals it.
            limits = new Limits(100.0 * lower / responses, 100.0 * upper / responses);
            _exact.Add(responses, limits);
        }

        return limits;
    }

    /// <summary>Laney's σ_z from the baseline periods; null when it has too few ranges, or no variance to compare them with.</summary>
    internal static double? LaneySigma<TPeriod>(
        IReadOnlyList<NpsTrendPoint<TPeriod>> points, int baselinePeriods, in TrinomialSample baseline)
    {
        double sum = 0;
        int ranges = 0;
        double? previous = null;
        for (int i = 0; i < baselinePeriods; i++)
        {
            ResponseCounts counts = points[i].Counts;
            if (counts.IsEmpty)
            {
                continue;
            }

            double z = (counts.ToSample().Score - baseline.Score) / Math.Sqrt(baseline.Variance / counts.Total);
            if (previous is double before)
            {
                sum += Math.Abs(z - before);
                ranges++;
            }

            previous = z;
        }

        return ranges >= FewestRanges && baseline.Variance > 0 ? sum / ranges / MeanMovingRange : null;
    }

    private Limits Plain(long responses, double factor)
    {
        double centre = baseline.Score!.Value.Points;
        double distance = StandardErrors * (100 * Math.Sqrt(_shares.Variance / responses)) * factor;
        return new Limits(centre - distance, centre + distance).ClippedTo(NetPromoterScore.Limit);
    }
}
