namespace Nps.Core.Tests;

/// <summary>Declarations of which each says something that the text of a surface must show.</summary>
public static class SurfaceSample
{
    public abstract class Base : IDisposable
    {
        public void Dispose() => GC.SuppressFinalize(this);

        public virtual int Number() => Inherited(0);

        protected abstract int Inherited(in int value);
    }

    public sealed class Derived<TKey> : Base
        where TKey : notnull, IComparable<TKey>
    {
        public int? Row { get; set; }

        public int? Once { get; init; }

        public override int Number() => Row ?? 0;

        protected override int Inherited(in int value) => value + (Once ?? 0);
    }

    public readonly record struct Value(int Number);

    public static int Count<T, TKey>(this IEnumerable<T> source, Func<T, string?> text, params string?[] names)
        where T : class
        where TKey : struct => source.Count(item => names.Contains(text(item)));
}
