using System;
using System.Collections;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Control limits for the periods of a trend; enumerates the periods.</summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>
/// The analogue of a p-chart: θ̄ ± 3√(V̄/nᵢ) with the pooled score and variance, clipped to ±100. With Laney (2002), Quality
/// Engineering 14:531–537, the distance is multiplied by σ_z = mean |zᵢ − zᵢ₋₁| / 1.128 over consecutive periods with responses.
/// The type is immutable.
/// </remarks>
public sealed class NpsControlLimits<TPeriod> : IReadOnlyList<NpsControlPoint<TPeriod>>
{
    private const double StandardErrors = 3;

    // The mean of |difference| of two standard normal values is 2/√π.
    private const double MeanMovingRange = 1.128;

    private readonly NpsControlPoint<TPeriod>[] _points;

    internal NpsControlLimits(IReadOnlyList<NpsTrendPoint<TPeriod>> points, ResponseCounts all, bool laney)
    {
        CentreLine = all.Score!.Value;
        double variance = all.ToSample().Variance;
        SigmaZ = laney && variance > 0 ? RelativeVariation(points, all.ToSample()) : null;
        _points = new NpsControlPoint<TPeriod>[points.Count];
        for (int i = 0; i < _points.Length; i++)
        {
            double error = 100 * Math.Sqrt(variance / points[i].Counts.Total);
            _points[i] = new NpsControlPoint<TPeriod>(points[i], CentreLine.Points, StandardErrors * error * (SigmaZ ?? 1));
        }
    }

    /// <summary>The pooled score of all periods.</summary>
    public NetPromoterScore CentreLine { get; }

    /// <summary>Laney's σ_z, about 1 when the periods vary like random draws; null when it was not asked for or nothing varies.</summary>
    public double? SigmaZ { get; }

    /// <summary>The number of periods.</summary>
    public int Count => _points.Length;

    /// <summary>A period with its limits.</summary>
    /// <param name="index">A zero-based index.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public NpsControlPoint<TPeriod> this[int index] => index >= 0 && index < _points.Length
        ? _points[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"There are {Count} periods."));

    /// <summary>Goes through the periods in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<NpsControlPoint<TPeriod>> GetEnumerator() => ((IEnumerable<NpsControlPoint<TPeriod>>)_points).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static double RelativeVariation(IReadOnlyList<NpsTrendPoint<TPeriod>> points, TrinomialSample all)
    {
        double sum = 0;
        int ranges = 0;
        double? previous = null;
        foreach (NpsTrendPoint<TPeriod> point in points)
        {
            if (point.Counts.IsEmpty)
            {
                continue;
            }

            double z = (point.Counts.ToSample().Score - all.Score) / Math.Sqrt(all.Variance / point.Counts.Total);
            if (previous is double before)
            {
                sum += Math.Abs(z - before);
                ranges++;
            }

            previous = z;
        }

        return sum / ranges / MeanMovingRange;
    }
}
