using System;

namespace Nps.Core;

/// <summary>
/// The score test for the difference of two waves with m respondents in common: Z(δ) = (Δ̂ − δ)/SE(δ), where Δ̂ is the difference of the
/// scores of all n₁ and n₂ answers and SE(δ)² = V₁/n₁ + V₂/n₂ − 2mC/(n₁n₂) at the joint shares of <see cref="JointFit"/>.
/// </summary>
/// <remarks>
/// With nobody in common this is the test of <see cref="IndependentScoreTest"/>, with everybody that of
/// <see cref="PairedScoreTest"/>, and these compute it. In between Z is not always monotone: where the common respondents
/// hardly changed, a hypothesis further away allows them to, and its standard error grows faster than the distance.
/// </remarks>
internal readonly struct OverlappingScoreTest : IDifferenceTest<OverlappingScoreTest>
{
    private readonly OverlappingSample _sample;
    private readonly PairedScoreTest _paired;
    private readonly bool _isApart;
    private readonly bool _isPaired;

    /// <param name="sample">The answers.</param>
    /// <param name="paired">The test of those who answered in both waves.</param>
    /// <param name="difference">The difference of the scores of the waves, as it is shown: what is 0 there is 0 here.</param>
    internal OverlappingScoreTest(in OverlappingSample sample, in PairedScoreTest paired, double difference)
        : this(sample, paired, difference, sample.Common == 0, sample.OnlyBefore.Total + sample.OnlyAfter.Total == 0)
    {
    }

    private OverlappingScoreTest(
        in OverlappingSample sample, in PairedScoreTest paired, double difference, bool isApart, bool isPaired)
    {
        _sample = sample;
        _paired = paired;
        _isApart = isApart;
        _isPaired = isPaired;
        Difference = isPaired ? paired.Difference : difference;
    }

    public double Difference { get; }

    public bool IsMonotone => _isApart || _isPaired;

    public double Unit => 100;

    // No variance exceeds 1 in a wave, nor (1/n₁ + 1/n₂)² what a common respondent adds. The two other tests say it themselves: their
    // intervals begin the search here, and have to be the same to the last bit.
    public double LargestStandardError
    {
        get
        {
            if (_isPaired || _isApart)
            {
                return _isPaired ? _paired.LargestStandardError : Apart.LargestStandardError;
            }

            double before = 1 / _sample.Before.Total;
            double after = 1 / _sample.After.Total;
            return Math.Sqrt(
                (_sample.OnlyBefore.Total * before * before) + (_sample.OnlyAfter.Total * after * after)
                + (_sample.Common * (before + after) * (before + after)));
        }
    }

    private IndependentScoreTest Apart => new(_sample.OnlyBefore, _sample.OnlyAfter, Difference);

    public OverlappingScoreTest Exchanged => new(_sample.Exchanged, _paired.Exchanged, -Difference, _isApart, _isPaired);

    public double UpperTail(double z) => NormalDistribution.UpperTail(z);

    public double ZBelow(double delta)
    {
        if (_isPaired)
        {
            return _paired.ZBelow(delta);
        }

        if (_isApart)
        {
            return Apart.ZBelow(delta);
        }

        // The same difference seen with promoters and detractors exchanged is that of the mirrored waves in the other order: of the
        // two always the same one is computed, so that exchanging them mirrors every result to the last bit.
        OverlappingSample mirrored = _sample.Exchanged.Mirrored;
        return (Difference - delta) / JointFit.StandardError(mirrored.CompareTo(_sample) < 0 ? mirrored : _sample, delta);
    }
}
