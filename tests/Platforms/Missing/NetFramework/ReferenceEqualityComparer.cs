namespace System.Collections.Generic;

/// <summary>Tells objects apart that are equal.</summary>
internal sealed class ReferenceEqualityComparer : IEqualityComparer<object?>
{
    internal static ReferenceEqualityComparer Instance { get; } = new();

    bool IEqualityComparer<object?>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object?>.GetHashCode(object? obj) => obj is null ? 0 : 1;
}
