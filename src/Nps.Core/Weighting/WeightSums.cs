using System;

namespace Nps.Core;

/// <summary>
/// What the weighted responses of one category add up to: how many they are, their weights, and their squared weights.
/// </summary>
/// <remarks>
/// <para>All that has to be stored of weighted responses: <see cref="WeightedResponseCounts.FromSums"/> rebuilds the counts from the
/// sums of the three categories. Responses of weight 0 are in none of the sums.</para>
/// <para>Squares of very large or very small weights leave the range of a double. Where the sum of the weights is 2⁴⁸⁰ (about 3E+144)
/// or more, <see cref="SquaredWeight"/> is therefore the sum of the squares of the weights divided by 2⁹⁶⁰; where it is below 2⁻⁴⁸⁰ (about
/// 3E-145), of the weights times 2⁹⁶⁰. Everywhere else it is Σw² as it stands.</para>
/// <para>The default value of this type is no responses. Sums are equal when all three numbers are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly record struct WeightSums : IFormattable
{
    // The unit of the squared weights changes where the sum of the weights crosses 2^±480; units are 2^960 apart. A sum within these
    // bounds of up to 2^53 weights has a sum of squares from 2^−1013 to 2^960.
    private const int Bound = 480;
    private const int UnitExponent = 2 * Bound;

    // Sums of billions of weights are off by rounding; a contradiction beyond this is not rounding.
    private const double Tolerance = 1e-6;

    private static readonly double Low = PowersOfTwo.Of(-Bound);
    private static readonly double High = PowersOfTwo.Of(Bound);

    /// <summary>Creates sums from numbers that are known already, for example from stored ones.</summary>
    /// <param name="responses">The number of responses with a weight above 0.</param>
    /// <param name="weight">The sum of their weights, Σw.</param>
    /// <param name="squaredWeight">
    /// The sum of the squares of their weights, Σw², in the unit of <see cref="SquaredWeight"/>: as it stands where
    /// <paramref name="weight"/> is from 2⁻⁴⁸⁰ to below 2⁴⁸⁰.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, infinite or not a number.</exception>
    /// <exception cref="ArgumentException">
    /// No weights have these sums: some of the three numbers are 0 and others not, or the effective number (Σw)²/Σw² is not from 1 to
    /// <paramref name="responses"/>.
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

    /// <summary>The sum of the weights, Σw, a finite number; 0 without responses.</summary>
    public double Weight { get; }

    /// <summary>
    /// The sum of the squares of the weights, Σw²; 0 without responses. Where <see cref="Weight"/> is 2⁴⁸⁰ or more the weights are divided
    /// by 2⁹⁶⁰ before they are squared, and where it is below 2⁻⁴⁸⁰ multiplied by it.
    /// </summary>
    public double SquaredWeight { get; }

    private int Unit => Weight == 0 ? 0 : UnitOf(Weight);

    /// <summary>The sums of one response, of a finite weight above 0.</summary>
    internal static WeightSums Of(double weight)
    {
        double scaled = PowersOfTwo.Scale(weight, -UnitOf(weight));
        return new(weight, scaled * scaled, 1);
    }

    /// <summary>The sums of responses of weight 1.</summary>
    internal static WeightSums OfCount(long responses) => new((double)responses, responses, responses);

    /// <summary>The sum of the squares of the weights divided by 2 to the power of <paramref name="exponent"/>.</summary>
    internal double SquaresInUnitsOf(int exponent) => PowersOfTwo.Scale(SquaredWeight, 2 * (Unit - exponent));

    /// <summary>The sums with one more response, of a finite weight above 0.</summary>
    internal WeightSums With(double weight)
    {
        double sum = Weight + weight;
        return (Weight >= Low || Weight == 0) && sum >= Low && sum < High
            ? new(sum, SquaredWeight + (weight * weight), Responses + 1)
            : Plus(Of(weight));
    }

    internal WeightSums Plus(WeightSums other)
    {
        double sum = Weight + other.Weight;
        if (sum == 0)
        {
            return default;
        }

        int unit = UnitOf(sum);
        return new(sum, SquaresInUnitsOf(unit) + other.SquaresInUnitsOf(unit), Responses + other.Responses);
    }

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

    // 0 in the middle, otherwise the exponent of the unit of the weights before they are squared.
    private static int UnitOf(double sum) => sum >= High ? UnitExponent : sum < Low ? -UnitExponent : 0;

    private void CheckConsistent()
    {
        double weight = PowersOfTwo.Scale(Weight, -Unit);
        double effective = weight / (SquaredWeight / weight);
        if (!(effective >= 1 - Tolerance && effective <= Responses * (1 + Tolerance)))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"No {Responses} weights have the sum {Weight} and the sum of squares {SquaredWeight}: (Σw)²/Σw² would be {effective}."));
        }
    }
}
