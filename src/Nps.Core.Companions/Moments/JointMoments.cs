using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// The means of several numbers that were measured together, such as all answers of a respondent, with their spread and how they go together:
/// all that an index keeps of its respondents, and all to be stored.
/// </summary>
/// <remarks>
/// Moments of parts add up to those of the whole (Chan, Golub and LeVeque 1979), up to rounding: the order of merging can change last
/// digits. They do not subtract, which would lose digits without notice. Moments are equal when all their numbers are. The type
/// is immutable.
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed record JointMoments
{
    private readonly ValueList<double> _means;
    private readonly ValueList<double> _products;

    /// <summary>Creates moments from what was stored of them.</summary>
    /// <param name="count">How many respondents were measured, 0 or more.</param>
    /// <param name="means">The mean of each number; 0 without respondents.</param>
    /// <param name="sumsOfProducts">
    /// For each two numbers, the sum over respondents of the product of their deviations from their means: first that of the first number with itself,
    /// then those of the second with the first and with itself, and so on. All 0 with fewer than two respondents.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException">The numbers are too many, too few, not finite, or cannot be those of any respondents.</exception>
    public JointMoments(long count, IReadOnlyList<double> means, IReadOnlyList<double> sumsOfProducts)
        : this(CountCheck.NotNegative(count, nameof(count)), Copy(means, nameof(means)), Copy(sumsOfProducts, nameof(sumsOfProducts)))
    {
        if (_means.Count == 0 || (count == 0 && _means.Any(mean => mean != 0)))
        {
            throw new ArgumentException("There is at least one mean, and all are 0 where nothing was measured.", nameof(means));
        }

        if (_products.Count != PackedLength(_means.Count) || (count < 2 && _products.Any(product => product != 0)))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {PackedLength(_means.Count)} sums of products, all 0 of fewer than two respondents."),
                nameof(sumsOfProducts));
        }

        CheckSpread();
    }

    private JointMoments(long count, double[] means, double[] products)
    {
        Count = count;
        _means = new ValueList<double>(means);
        _products = new ValueList<double>(products);
    }

    /// <summary>How many respondents were measured, 0 or more.</summary>
    public long Count { get; }

    /// <summary>The mean of each number; 0 without respondents.</summary>
    public IReadOnlyList<double> Means => _means;

    /// <summary>The sums of products of deviations, in the order that the constructor takes them.</summary>
    public IReadOnlyList<double> SumsOfProducts => _products;

    /// <summary>Nothing measured of some numbers.</summary>
    internal static JointMoments Empty(int dimension) => new(0, new double[dimension], new double[PackedLength(dimension)]);

    /// <summary>Moments of numbers that may have overflowed.</summary>
    internal static JointMoments Finite(long count, double[] means, double[] products) =>
        means.All(Mean.IsMeasurable) && products.All(Mean.IsMeasurable)
            ? new(count, means, products)
            : throw new OverflowException(Mean.BeyondADouble);

    internal static int PackedLength(int dimension) => dimension * (dimension + 1) / 2;

    /// <summary>The sum of products of two numbers.</summary>
    internal double Product(int i, int j) => i < j ? Product(j, i) : _products[(i * (i + 1) / 2) + j];

    /// <summary>Whether some number was measured and was the same of everybody.</summary>
    internal bool AnyIsAlike => Count > 0 && Enumerable.Range(0, _means.Count).Any(i => Product(i, i) == 0);

    /// <summary>Whether the moments are the same but for what the order of merging may have changed.</summary>
    internal bool IsNear(JointMoments other)
    {
        bool isNear = Count == other.Count;
        for (int i = 0; isNear && i < _means.Count; i++)
        {
            isNear = Nearly.Same(_means[i], other._means[i], Size(i));
            for (int j = 0; isNear && j <= i; j++)
            {
                isNear = Nearly.Same(Product(i, j), other.Product(i, j), Spread(i, j));
            }
        }

        return isNear;
    }

    /// <summary>The mean of one of the numbers, with its spread.</summary>
    internal Mean this[int index] => Mean.Finite(Count, _means[index], Product(index, index));

    /// <summary>The mean of Σ weight·number, with its spread.</summary>
    internal Mean Combine(double[] weights)
    {
        double value = 0;
        var squares = default(SumWithoutNoise);
        for (int i = 0; i < weights.Length; i++)
        {
            value += weights[i] * _means[i];
            for (int j = 0; j < weights.Length; j++)
            {
                squares.Add(weights[i] * weights[j] * Product(i, j));
            }
        }

        return Mean.Finite(Count, value, squares.Value);
    }

    /// <summary>
    /// With d the differences of the means, m = m₁ + d·n₂/n and C = C₁ + C₂ + d·dᵀ·n₁n₂/n: Chan, Golub and LeVeque (1979), for several numbers. Which
    /// part comes first does not matter.
    /// </summary>
    internal JointMoments Plus(JointMoments other)
    {
        long count = Count + other.Count;
        if (Count == 0 || other.Count == 0)
        {
            return Count == 0 ? other : this;
        }

        JointMoments larger = Count >= other.Count ? this : other;
        JointMoments smaller = ReferenceEquals(larger, this) ? other : this;
        bool areEqual = Count == other.Count;
        double weight = (double)smaller.Count / count;
        double[] means = new double[_means.Count];
        double[] products = new double[_products.Count];
        int index = 0;
        for (int i = 0; i < means.Length; i++)
        {
            double difference = smaller._means[i] - larger._means[i];
            means[i] = areEqual ? (_means[i] / 2) + (other._means[i] / 2) : larger._means[i] + (difference * weight);
            for (int j = 0; j <= i; j++, index++)
            {
                products[index] = _products[index] + other._products[index]
                    + (difference * (smaller._means[j] - larger._means[j]) * weight * larger.Count);
            }
        }

        return Finite(count, means, products);
    }

    private static double[] Copy(IReadOnlyList<double> numbers, string paramName)
    {
        ArgumentNullException.ThrowIfNull(numbers, paramName);
        double[] copy = [.. numbers];
        int index = Array.FindIndex(copy, number => !Mean.IsMeasurable(number));
        return index < 0
            ? copy
            : throw new ArgumentException(FormattableString.Invariant($"The number at index {index} is {copy[index]}, not a finite one."), paramName);
    }

    /// <summary>The largest that a sum of products can be beside its two sums of squares.</summary>
    private double Spread(int i, int j) => Math.Sqrt(Product(i, i)) * Math.Sqrt(Product(j, j));

    /// <summary>About how large a number is, whichever sign it has.</summary>
    private double Size(int i) => Math.Abs(_means[i]) + (Count > 0 ? Math.Sqrt(Product(i, i) / Count) : 0);

    // A sum of squares is not negative, and a sum of products not above the root of the product of its two sums of squares.
    private void CheckSpread()
    {
        for (int i = 0; i < _means.Count; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                if (!(Math.Abs(Product(i, j)) <= Spread(i, j) * (1 + 1e-9)))
                {
                    throw new ArgumentException(
                        FormattableString.Invariant($"The sum of products of the numbers {i} and {j}, {Product(i, j)}, is impossible beside their sums of squares."),
                        "sumsOfProducts");
                }
            }
        }
    }
}
