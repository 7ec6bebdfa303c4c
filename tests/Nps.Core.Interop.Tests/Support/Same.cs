using System.Collections;
using System.Reflection;

namespace Nps.Core.Interop.Tests;

/// <summary>Whether two values are the same: equal, or else alike in every element and every public property.</summary>
internal static class Same
{
    internal static bool Value(object? one, object? other)
    {
        if (Equals(one, other))
        {
            return true;
        }

        if (one is null || other is null || one is string)
        {
            return false;
        }

        // Which kind of list or dictionary holds the elements is not part of a value, unless it is a type of the library.
        bool ours = one.GetType().Assembly == typeof(Rating).Assembly;
        if (ours && one.GetType() != other.GetType())
        {
            return false;
        }

        if (one is IEnumerable elements && other is IEnumerable others)
        {
            return Elements(elements, others) && (!ours || Properties(one, other));
        }

        bool equatable = one.GetType().GetInterfaces().Any(type => type == typeof(IEquatable<>).MakeGenericType(one.GetType()));
        return !equatable && ours && Properties(one, other);
    }

    private static bool Elements(IEnumerable one, IEnumerable other)
    {
        object?[] elements = [.. one.Cast<object?>()];
        object?[] others = [.. other.Cast<object?>()];
        return elements.Length == others.Length && elements.Zip(others, Value).All(same => same);
    }

    private static bool Properties(object one, object other) =>
        one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .All(property => Value(property.GetValue(one), property.GetValue(other)));
}
