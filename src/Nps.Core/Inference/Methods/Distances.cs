namespace Nps.Core;

/// <summary>How far the limits of an interval are from its estimate, on the scale of the methods; 0 or more each.</summary>
internal readonly struct Distances(double below, double above)
{
    /// <summary>The estimate less the lower limit.</summary>
    internal double Below { get; } = below;

    /// <summary>The upper limit less the estimate.</summary>
    internal double Above { get; } = above;

    internal Distances Mirrored => new(Above, Below);
}
