using System;

namespace Nps.Core;

/// <summary>
/// What is believed about the shares of promoters, passives and detractors before the responses are seen, as pseudo-counts of a
/// Dirichlet distribution.
/// </summary>
/// <remarks>
/// The default value of this type is <see cref="Jeffreys"/>, ½ for each category. Priors are equal when their pseudo-counts are.
/// The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly record struct DirichletPrior : IFormattable
{
    private const double Smallest = 0.01;
    private const double Largest = 1e9;
    private const double Half = 0.5;

    // Stored relative to ½, so that the default value is Jeffreys' prior.
    private readonly double _promotersBeyondHalf;
    private readonly double _passivesBeyondHalf;
    private readonly double _detractorsBeyondHalf;

    /// <summary>Creates a prior.</summary>
    /// <param name="promoters">Pseudo-count of promoters, from 0.01 to 1e9.</param>
    /// <param name="passives">Pseudo-count of passives, from 0.01 to 1e9.</param>
    /// <param name="detractors">Pseudo-count of detractors, from 0.01 to 1e9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A pseudo-count is outside 0.01 to 1e9, or not a number.</exception>
    public DirichletPrior(double promoters, double passives, double detractors)
    {
        _promotersBeyondHalf = Checked(promoters, nameof(promoters)) - Half;
        _passivesBeyondHalf = Checked(passives, nameof(passives)) - Half;
        _detractorsBeyondHalf = Checked(detractors, nameof(detractors)) - Half;
    }

    /// <summary>
    /// Jeffreys' prior, ½ for each category: of all priors here the one whose intervals cover closest to their level. Source:
    /// Jeffreys (1946), Proceedings of the Royal Society A 186:453–461.
    /// </summary>
    public static DirichletPrior Jeffreys => default;

    /// <summary>The uniform prior, 1 for each category: all combinations of shares are equally likely.</summary>
    public static DirichletPrior Uniform => new(1, 1, 1);

    /// <summary>The pseudo-count of promoters.</summary>
    public double Promoters => Half + _promotersBeyondHalf;

    /// <summary>The pseudo-count of passives.</summary>
    public double Passives => Half + _passivesBeyondHalf;

    /// <summary>The pseudo-count of detractors.</summary>
    public double Detractors => Half + _detractorsBeyondHalf;

    /// <summary>The prior in short, such as "Dirichlet(0.5, 0.5, 0.5)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The prior in short.</summary>
    /// <param name="format">Null, "" or "G": there is one form only.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat.CheckGeneral(format);
        string separator = NumberFormat.Separator(formatProvider);
        return $"Dirichlet({Number(Promoters)}{separator}{Number(Passives)}{separator}{Number(Detractors)})";

        string Number(double pseudoCount) => pseudoCount.ToString(NumberFormat.Plain, formatProvider);
    }

    private static double Checked(double pseudoCount, string paramName) =>
        pseudoCount >= Smallest && pseudoCount <= Largest
            ? pseudoCount
            : throw new ArgumentOutOfRangeException(paramName, pseudoCount, "A pseudo-count is from 0.01 to 1e9.");
}
