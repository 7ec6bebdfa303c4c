using System;

namespace Nps.Core;

/// <summary>
/// What the weighted responses of one category add up to: how many they are, their weights, and their squared weights.
/// </summary>
/// <remarks>
/// <para>All that has to be stored of weighted responses: <see cref="WeightedResponseCounts.FromSums"/> rebuilds the counts from the
/// sums of the three categories. Responses of weight 0 are in none of the sums.</para>
/// <para>The default value of this type is no responses. Sums are equal when all three numbers are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly record struct WeightSums : IFormattable
{
    /// <summary>
    /// The smallest and the largest weight above 0. The squares of weights in this range can be added up as often as a long counts
    /// without leaving the range of a double.
    /// </summary>
    internal const double Smallest = 1e-144;

    /// <inheritdoc cref="Smallest"/>
    internal const double Largest = 1e144;

    // Sums of billions of weights are off by rounding; a contradiction beyond this is not rounding.
    private const double Tolerance = 1e-6;

    /// <summary>Creates sums from numbers that are known already, for example from stored ones.</summary>
    /// <param name="responses">The number of responses with a weight above 0.</param>
    /// <param name="weight">The sum of their weights, Σw.</param>
    /// <param name="squaredWeight">The sum of the squares of their weights, Σw².</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, infinite or not a number.</exception>
    /// <exception cref="ArgumentException">
    /// No weights have these sums: some of the three numbers are 0 and others not, the effective number (Σw)²/Σw² is not from 1 to
    /// <paramref name="responses"/>, or the weights are not from 1E-144 to 1E+144 each.
    /// </exception>
    public WeightSums(long responses, double weight, double squaredWeight)
        : this(weight, squaredWeight, CountCheck.NotNegative(responses, nameof(responses)))
    {
        CheckRange(weight, nameof(weight));
        CheckRange(squaredWeight, nameof(squaredWeight));
        if (responses > 0 && weight > 0 && squaredWeight > 0)
        {
            CheckConsistent();
        }
        else if (responses > 0 || weight > 0 || squaredWeight > 0)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Expected three zeros or none, but there are {responses} responses of weight {weight} and squared weight {squaredWeight}."));
        }
    }

    private WeightSums(double weight, double squaredWeight, long responses)
    {
        Responses = responses;
        Weight = weight + 0.0;
        SquaredWeight = squaredWeight + 0.0;
    }

    /// <summary>The number of responses with a weight above 0.</summary>
    public long Responses { get; }

    /// <summary>The sum of the weights, Σw; 0 without responses.</summary>
    public double Weight { get; }

    /// <summary>The sum of the squares of the weights, Σw²; 0 without responses.</summary>
    public double SquaredWeight { get; }

    /// <summary>The sums with one more response, of a weight from <see cref="Smallest"/> to <see cref="Largest"/>.</summary>
    internal WeightSums With(double weight) => new(Weight + weight, SquaredWeight + (weight * weight), Responses + 1);

    internal WeightSums Plus(WeightSums other) =>
        new(Weight + other.Weight, SquaredWeight + other.SquaredWeight, Responses + other.Responses);

    /// <summary>The three sums in words, such as "3 responses, weight 4.5, squared weight 7.25", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The three sums in words.</summary>
    /// <param name="format">Null, "" or "G": there is one form only.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat.CheckGeneral(format);
        string weight = Weight.ToString(NumberFormat.Plain, formatProvider);
        return $"{Responses} responses, weight {weight}, squared weight {SquaredWeight.ToString(NumberFormat.Plain, formatProvider)}";
    }

    private static void CheckRange(double sum, string paramName)
    {
        if (!(sum >= 0 && sum <= double.MaxValue))
        {
            throw new ArgumentOutOfRangeException(paramName, sum, "A sum of weights is a finite number of 0 or more.");
        }
    }

    private void CheckConsistent()
    {
        // The mean of the weights, each weighted by itself, lies between the smallest and the largest.
        double typical = SquaredWeight / Weight;
        double effective = Weight / typical;
        if (!(typical >= Smallest * (1 - Tolerance) && typical <= Largest * (1 + Tolerance)))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Weights are from 1E-144 to 1E+144, but these are about {typical}; divide all weights by a common number, only their ratios matter."));
        }

        if (!(effective >= 1 - Tolerance && effective <= Responses * (1 + Tolerance)))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"No {Responses} weights have the sum {Weight} and the sum of squares {SquaredWeight}: (Σw)²/Σw² would be {effective}."));
        }
    }
}
