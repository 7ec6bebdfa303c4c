using System;
using System.Collections;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Control limits for the periods of a trend; enumerates the periods.</summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>
/// <para><see cref="ControlLimitMethod.Exact"/>: for a period of n responses, the lower limit is the least score s with P(S ≤ s) above
/// 0.00135 and the upper limit the greatest with P(S ≥ s) above 0.00135, where S is the score of n responses drawn by the shares
/// of the baseline. 0.00135 is the chance of a normal value more than three standard deviations above its mean. The limits are
/// scores that a period of n responses can have, so that the centre line may lie outside those of a very small period. For a
/// period of more than 100,000 responses, the limits are θ̄ ± 3√(V̄/n) instead, clipped to ±100, where θ̄ and V̄ are the score and
/// the variance of the baseline.</para>
/// <para><see cref="ControlLimitMethod.Laney"/>: θ̄ ± 3σ_z√(V̄/n), clipped, where σ_z is the mean of |zᵢ − zᵢ₋₁| over the periods of the
/// baseline, divided by 1.128, and zᵢ = (θ̂ᵢ − θ̄)/√(V̄/nᵢ). Laney (2002), Quality Engineering 14:531–537. With fewer than ten
/// such ranges, or when all responses of the baseline are in one category, σ_z is unknown, and the periods have no limits.</para>
/// <para>Periods without responses have no limits and are passed over in ranges and runs. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class NpsControlLimits<TPeriod> : IReadOnlyList<NpsControlPoint<TPeriod>>
{
    /// <summary>The number of consecutive points on one side of the centre line that is a signal (Western Electric 1956).</summary>
    private const int RunLength = 8;

    private readonly NpsControlPoint<TPeriod>[] _points;

    internal NpsControlLimits(
        IReadOnlyList<NpsTrendPoint<TPeriod>> points, ControlLimitMethod method, int baselinePeriods, ResponseCounts baseline)
    {
        Method = method;
        BaselinePeriods = baselinePeriods;
        Baseline = baseline;
        SigmaZ = method == ControlLimitMethod.Laney ? ControlLimits.LaneySigma(points, baselinePeriods, baseline.ToSample()) : null;
        double centre = CentreLine.Points;
        bool[] inRun = Runs(points, centre);
        var limits = new ControlLimits(baseline, method, SigmaZ);
        _points = new NpsControlPoint<TPeriod>[points.Count];
        for (int i = 0; i < _points.Length; i++)
        {
            _points[i] = new NpsControlPoint<TPeriod>(points[i], limits.Of(points[i].Counts.Total), inRun[i]);
        }
    }

    /// <summary>The method.</summary>
    public ControlLimitMethod Method { get; }

    /// <summary>The number of periods that the baseline consists of, from the first on, those without responses included.</summary>
    public int BaselinePeriods { get; }

    /// <summary>The counts of the baseline periods together.</summary>
    public ResponseCounts Baseline { get; }

    /// <summary>The score of the baseline periods together.</summary>
    public NetPromoterScore CentreLine => Baseline.Score!.Value;

    /// <summary>
    /// Laney's σ_z, about 1 when the periods vary like random draws. Null for another method, when the baseline has fewer than
    /// eleven periods with responses, or when all of its responses are in one category.
    /// </summary>
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

    /// <summary>Which periods are in a run. A point on the centre line is on neither side and ends a run.</summary>
    private static bool[] Runs(IReadOnlyList<NpsTrendPoint<TPeriod>> points, double centre)
    {
        bool[] inRun = new bool[points.Count];
        var run = new List<int>();
        int side = 0;
        for (int i = 0; i < inRun.Length; i++)
        {
            if (points[i].Score is not NetPromoterScore score)
            {
                continue;
            }

            int here = score.Points.CompareTo(centre);
            if (here != side)
            {
                run.Clear();
                side = here;
            }

            if (side != 0)
            {
                run.Add(i);
                Mark(run, inRun);
            }
        }

        return inRun;
    }

    private static void Mark(List<int> run, bool[] inRun)
    {
        // All members when the run becomes long enough, afterwards the latest only.
        for (int i = run.Count == RunLength ? 0 : run.Count - 1; run.Count >= RunLength && i < run.Count; i++)
        {
            inRun[run[i]] = true;
        }
    }
}
