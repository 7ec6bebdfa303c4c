using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>A population by its shares of promoters and detractors; the rest is passive.</summary>
public readonly record struct MixShares(double Promoters, double Detractors)
{
    /// <summary>The true score in points.</summary>
    public double Points => 100 * (Promoters - Detractors);

    /// <summary>The shares in percent, such as "50/30/20".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * Promoters:0}/{100 * (1 - Promoters - Detractors):0}/{100 * Detractors:0}");
}
