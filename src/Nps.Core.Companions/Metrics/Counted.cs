using System;

namespace Nps.Core.Companions;

/// <summary>A value with what is known of its kind, so that the machinery for counts can hold it. The default is nothing counted.</summary>
internal readonly struct Counted<T> : ISuppressible<Counted<T>>, IEquatable<Counted<T>>
    where T : notnull
{
    private readonly Metric<T>? _metric;
    private readonly T _value;

    internal Counted(Metric<T> metric, T value)
    {
        _metric = metric;
        _value = value;
    }

    /// <summary>A value that is added to nothing first, which refuses what does not go with the metric, such as answers on another scale.</summary>
    internal static Counted<T> Checked(Metric<T> metric, T value) => new(metric, metric.Plus(metric.Empty, value));

    public long Total => _metric?.SizeOf(_value) ?? 0;

    public bool IsUnanimous => _metric is null || _metric.IsUnanimous(_value);

    /// <summary>The value, or that of nothing counted.</summary>
    internal T ValueFor(Metric<T> metric) => _metric is null ? metric.Empty : _value;

    public Counted<T> Plus(Counted<T> other) =>
        _metric is null ? other
        : other._metric is null ? this
        : new Counted<T>(_metric, _metric.Plus(_value, other._value));

    public bool Equals(Counted<T> other) => _metric is null || other._metric is null
        ? Total == other.Total
        : _metric.AreAlike(_value, other._value);

    public override bool Equals(object? obj) => obj is Counted<T> other && Equals(other);

    public override int GetHashCode() => Total.GetHashCode();
}
