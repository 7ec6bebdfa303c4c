using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>A population by its shares of promoters and detractors; the rest is passive.</summary>
public readonly record struct Shares(double Promoters, double Detractors)
{
    /// <summary>The true score in points.</summary>
    public double Points => Math.Round(100 * (Promoters - Detractors), 9);

    public double Passives => Math.Round(1 - Promoters - Detractors, 9);

    /// <summary>The counts of a sample that has just these shares, as nearly as whole numbers can.</summary>
    public ResponseCounts Typical(long responses)
    {
        long promoters = (long)Math.Round(responses * Promoters);
        long detractors = (long)Math.Round(responses * Detractors);
        return new(promoters, responses - promoters - detractors, detractors);
    }

    /// <summary>The population with so much of its promoters and detractors moved, up or down, that its score moves by the given fraction.</summary>
    public Shares Moved(double score)
    {
        double promoters = Math.Clamp(Promoters + (score / 2), 0, 1);
        return new(promoters, Math.Clamp(Detractors - (score / 2), 0, 1 - promoters));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Promoters:.00#}/{Passives:.00#}/{Detractors:.00#}");
}
