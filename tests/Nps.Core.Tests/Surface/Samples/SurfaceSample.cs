namespace Nps.Core.Tests;

/// <summary>An extension method of which everything that the text of a surface must show can change by itself.</summary>
public static class SurfaceSample
{
    public static int Count<T, TKey>(this IEnumerable<T> source, Func<T, string?> text, params string?[] names)
        where T : class
        where TKey : struct => source.Count(item => names.Contains(text(item)));
}
