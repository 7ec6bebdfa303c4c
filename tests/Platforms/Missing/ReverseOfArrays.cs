#if NET && !NET10_0_OR_GREATER
namespace System.Linq;

/// <summary>Before .NET 10 the reversal of a span, which returns nothing, would be chosen for an array.</summary>
internal static class ReverseOfArrays
{
    internal static IEnumerable<T> Reverse<T>(this T[] source) => Enumerable.Reverse(source);
}
#endif
