using System;

namespace Nps.Core.Companions;

/// <summary>
/// What is measured, and by which of its numbers it is compared: all that breakdowns, trends, sums and flat rows need to know of the values they
/// hold. Made by <see cref="Metric"/>.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Values are merged and never subtracted. The type is immutable.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public abstract class Metric<T>
    where T : notnull
{
    private protected Metric()
    {
    }

    /// <summary>The value of nothing measured.</summary>
    internal abstract T Empty { get; }

    /// <summary>A value as a flat row.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="key">What the value is of.</param>
    /// <param name="value">The value.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <returns>The row of the number by which values are compared, with the cases that have none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The value does not go with the metric, such as answers on another scale.</exception>
    public MetricSummary<TKey> Summarize<TKey>(TKey key, T value, ConfidenceLevel level = default) =>
        SummaryRow.Of(key, null, FiguresOf(Plus(Empty, value), level), level);

    /// <summary>How many cases a value stands for: those by which groups are too small to be published, and periods empty.</summary>
    internal abstract long SizeOf(T value);

    /// <summary>The value of both together.</summary>
    internal abstract T Plus(T one, T other);

    /// <summary>Compares two values of independent cases.</summary>
    internal abstract Comparison Compare(T baseline, T current);

    /// <summary>The numbers of a value for a flat row, of the measure that is compared.</summary>
    internal abstract Figures FiguresOf(T value, ConfidenceLevel level);

    /// <summary>Whether a value tells what each of its cases was, because all were alike. True of nothing measured.</summary>
    internal abstract bool IsUnanimous(T value);

    /// <summary>Whether exchanging two values would change nothing that is published.</summary>
    internal abstract bool AreAlike(T one, T other);
}
