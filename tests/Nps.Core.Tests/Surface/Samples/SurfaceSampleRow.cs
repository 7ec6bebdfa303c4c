namespace Nps.Core.Tests;

/// <summary>A row that can be filled, once or again.</summary>
public sealed class SurfaceSampleRow<TKey> : SurfaceSampleBase
    where TKey : notnull, IComparable<TKey>
{
    public int? Row { get; set; }

    public int? Once { get; init; }

    public override int Number() => Row ?? 0;

    protected override int Inherited(in int value) => value + (Once ?? 0);
}
