using System;

namespace Nps.Core.Companions;

/// <summary>A comparison that keeps what it compares.</summary>
/// <typeparam name="T">The type of the samples.</typeparam>
/// <remarks>Comparisons are equal when they are of one kind and both samples and the direction are equal. The type is immutable.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public abstract class SampleComparison<T> : Comparison, IEquatable<SampleComparison<T>>
    where T : IEquatable<T>
{
    private protected SampleComparison(T baseline, T current, bool? higherIsBetter)
        : base(higherIsBetter)
    {
        Baseline = baseline;
        Current = current;
    }

    /// <summary>What is compared with: the earlier period, the other group.</summary>
    public T Baseline { get; }

    /// <summary>What is in question.</summary>
    public T Current { get; }

    /// <inheritdoc/>
    public bool Equals(SampleComparison<T>? other) => other is not null && GetType() == other.GetType()
        && Baseline.Equals(other.Baseline) && Current.Equals(other.Current) && HigherIsBetter == other.HigherIsBetter;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SampleComparison<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Baseline.GetHashCode() * 31) ^ Current.GetHashCode();
}
