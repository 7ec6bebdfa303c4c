using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>The mean of measured numbers, such as waiting times, with their number and their spread.</summary>
/// <remarks>
/// <para>Summaries of parts add up to that of the whole (Chan, Golub and LeVeque 1979), up to rounding: the order of merging can change last
/// digits. They do not subtract, which would lose digits without notice. Answers on a scale need none of this: <see cref="Answers"/>
/// counts them, and their mean is exact.</para>
/// <para>Numbers that differ by less than about 1e-150 count as alike. The default value of this type is nothing measured, whose
/// <see cref="Value"/> is null. Means are equal when count, value and sum of squares are. The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Mean minutes = Mean.FromValues([12.5, 33.75, 61, 4.5]);
/// Console.WriteLine(minutes);                          // 27.938 (n = 4)
/// Console.WriteLine(minutes.GetConfidenceInterval());  // [-12.577, 68.452] at 95 %
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct Mean : IFormattable
{
    internal const string BeyondADouble = "The squared deviations of the numbers from their mean are beyond a double. Measure in a larger unit.";

    private readonly double _value;

    private Mean(long count, double value, double sumOfSquares)
    {
        Count = count;
        _value = value + 0.0;
        SumOfSquares = sumOfSquares;
    }

    /// <summary>How many numbers were measured, 0 or more.</summary>
    public long Count { get; }

    /// <summary>Whether nothing was measured.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The mean, in the unit of the numbers; null without numbers.</summary>
    public double? Value => IsEmpty ? null : _value;

    /// <summary>The sum of the squared deviations from the mean, 0 or more: with count and mean it is all that is kept, and all to be stored.</summary>
    public double SumOfSquares { get; }

    /// <summary>The unbiased variance, the sum of squares by n − 1, 0 or more; null with fewer than two numbers.</summary>
    public double? Variance => Count < 2 ? null : SumOfSquares / (Count - 1);

    /// <summary>The square root of <see cref="Variance"/>, in the unit of the numbers; null with fewer than two.</summary>
    public double? StandardDeviation => Variance is double variance ? Math.Sqrt(variance) : null;

    /// <summary>The standard error of the mean, √(variance / n), in the unit of the numbers; null with fewer than two.</summary>
    public double? StandardError => Variance is double variance ? Math.Sqrt(variance / Count) : null;

    /// <summary>Measures numbers.</summary>
    /// <param name="values">The numbers, read once; what is infinite or not a number is refused.</param>
    /// <returns>Their count, mean and spread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some values are infinite or not numbers. Thrown once, after the last: the message says how many, and the index and value of the first.
    /// </exception>
    /// <exception cref="OverflowException">The squared deviations, or their sum, exceed <see cref="double.MaxValue"/>.</exception>
    public static Mean FromValues(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var counter = new JointMomentsCounter(1);
        double[] number = new double[1];
        var refused = new Refusals<double>();
        foreach (double value in values)
        {
            if (refused.Accepts(value, IsMeasurable(value)))
            {
                number[0] = value;
                counter.Add(number);
            }
        }

        refused.ThrowIfAny(
            nameof(values),
            r => $"{r.Count} of {r.Rows} values are infinite or not numbers; the first is {r.First} at index {r.FirstIndex}. Leave out what was not measured.");
        return counter.ToMoments()[0];
    }

    /// <summary>Creates a mean from what was stored of it.</summary>
    /// <param name="count">How many numbers were measured, 0 or more.</param>
    /// <param name="value">Their mean; 0 without numbers.</param>
    /// <param name="sumOfSquares">The sum of their squared deviations from it, 0 or more; 0 with fewer than two numbers.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Mean FromMoments(long count, double value, double sumOfSquares)
    {
        CountCheck.NotNegative(count, nameof(count));
        if (!IsMeasurable(value) || (count == 0 && value != 0))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A mean is a finite number, and 0 where nothing was measured.");
        }

        return sumOfSquares >= 0 && !double.IsInfinity(sumOfSquares) && (count > 1 || sumOfSquares == 0)
            ? new(count, value, sumOfSquares + 0.0)
            : throw new ArgumentOutOfRangeException(
                nameof(sumOfSquares), sumOfSquares, "A sum of squares is 0 or more, and 0 of fewer than two numbers.");
    }

    /// <summary>Merges two means.</summary>
    /// <param name="left">A mean.</param>
    /// <param name="right">A mean of other numbers.</param>
    /// <exception cref="OverflowException">The count exceeds <see cref="long.MaxValue"/>, or the sum of squares <see cref="double.MaxValue"/>.</exception>
    public static Mean operator +(Mean left, Mean right) => left.Plus(right);

    /// <summary>Merges this mean with that of other numbers, as if all had been measured together.</summary>
    /// <param name="other">A mean of other numbers.</param>
    /// <returns>The mean of all.</returns>
    /// <exception cref="OverflowException">The count exceeds <see cref="long.MaxValue"/>, or the sum of squares <see cref="double.MaxValue"/>.</exception>
    /// <remarks>With d the difference of the means, m = m₁ + d·n₂/n and M = M₁ + M₂ + d²·n₁n₂/n, after Chan, Golub and LeVeque (1979).</remarks>
    public Mean Plus(Mean other)
    {
        long count = Count + other.Count;
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        // From the larger part, so that the order of the two does not matter.
        Mean larger = IsBefore(other) ? this : other;
        Mean smaller = IsBefore(other) ? other : this;
        double difference = smaller._value - larger._value;
        double weight = (double)smaller.Count / count;
        double value = larger._value + (difference * weight);
        return Finite(count, value, larger.SumOfSquares + smaller.SumOfSquares + (difference * difference * weight * larger.Count));
    }

    /// <summary>The confidence interval of the mean, in the unit of the numbers.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// The interval, mean ± t·√(variance / n) with the quantile of Student's t at n − 1 degrees of freedom; null with fewer than two
    /// numbers. Where all numbers are alike it is a point: that is no certainty, but no spread to judge by.
    /// </returns>
    public Interval? GetConfidenceInterval(ConfidenceLevel level = default) =>
        StandardError is double error ? new StudentTest(_value, error, Count - 1).IntervalAt(level) : null;

    /// <summary>Compares this mean with another one of independent numbers in the same unit.</summary>
    /// <param name="baseline">The mean to compare with: the earlier period, the other group.</param>
    /// <returns>The comparison; its difference is this mean less the baseline.</returns>
    public MeanComparison CompareWith(Mean baseline) => new(baseline, this);

    /// <summary>The mean in short, such as "27.938 (n = 4)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The mean in short.</summary>
    /// <param name="format">A format for the mean, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text; "no mean (n = 0)" without numbers.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a mean.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string value = ValueText.Of(_value, format, formatProvider);
        return $"{(IsEmpty ? "no mean" : value)} (n = {ValueText.Of(Count, formatProvider)})";
    }

    internal static bool IsMeasurable(double value) => value >= -double.MaxValue && value <= double.MaxValue;

    /// <summary>A mean whose sum of squares may have overflowed.</summary>
    internal static Mean Finite(long count, double value, double sumOfSquares) =>
        IsMeasurable(value) && IsMeasurable(sumOfSquares)
            ? new(count, value, Math.Max(0, sumOfSquares))
            : throw new OverflowException(BeyondADouble);

    private bool IsBefore(Mean other) => Count != other.Count ? Count > other.Count
        : _value != other._value ? _value > other._value
        : SumOfSquares >= other.SumOfSquares;
}
