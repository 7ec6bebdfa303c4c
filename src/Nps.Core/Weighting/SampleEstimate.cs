namespace Nps.Core;

/// <summary>An estimate with the interval of a sample: its shares, and how many responses it is worth; infinitely many are a point.</summary>
internal sealed class SampleEstimate : ScoreEstimate
{
    private readonly TrinomialSample _effective;
    private readonly bool _isPoint;

    internal SampleEstimate(in TrinomialSample shares, double responses, double? standardError, double? degreesOfFreedom)
    {
        Score = NetPromoterScore.FromComputed(shares.Points);
        IsUnanimous = shares.Variance == 0;
        StandardError = standardError;
        DegreesOfFreedom = degreesOfFreedom;
        _isPoint = double.IsInfinity(responses);
        _effective = _isPoint ? shares : shares.Scaled(responses / shares.Total);
    }

    internal override NetPromoterScore Score { get; }

    internal override double? StandardError { get; }

    internal override double? DegreesOfFreedom { get; }

    internal override bool IsUnanimous { get; }

    internal override Distances DistancesAt(double criticalValue) =>
        _isPoint ? default : ScoreTestDistances.Of(_effective, criticalValue);
}
