using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>Coverage over many populations: the mean, the minimum, and the mean width of the intervals in points.</summary>
public readonly record struct CoverageSummary(double Mean, double Minimum, double MeanWidth)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Mean:.000} / {Minimum:.000} / {MeanWidth:0.0}");
}
