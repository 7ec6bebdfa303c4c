using System;

namespace Nps.Core;

/// <summary>The two limits of an interval on the scale of the methods, [−1, 1] for a score and [−2, 2] for a difference.</summary>
internal readonly struct Limits(double lower, double upper)
{
    internal double Lower { get; } = lower;

    internal double Upper { get; } = upper;

    /// <summary>The interval for the negated quantity.</summary>
    internal Limits Mirrored => new(-Upper, -Lower);

    internal Limits ClippedTo(double limit) => new(Math.Max(Lower, -limit), Math.Min(Upper, limit));
}
