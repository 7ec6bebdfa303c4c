namespace Nps.Core;

/// <summary>A value known not to be null, as the key of a dictionary whose key type may be nullable.</summary>
internal readonly record struct Known<T>
{
    internal Known(T value) => Value = value;

    internal T Value { get; }
}
