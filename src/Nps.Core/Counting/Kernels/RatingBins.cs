#if NET
using System.Runtime.CompilerServices;
#endif

namespace Nps.Core;

/// <summary>
/// The bins of <see cref="RatingHistogram"/>, all zero in the beginning. They are read by index and convert to
/// <c>Int64Bins</c> and <c>Int64Buffer</c>; they lie on the stack where the base library has spans.
/// </summary>
/// <remarks>
/// Create them with <c>new RatingBins()</c>, not <c>default</c>, and pass them by reference: below .NET 8 a copy shares its array.
/// </remarks>
#if NET
[InlineArray(RatingHistogram.Size)]
internal struct RatingBins
{
    private long _first;
}
#else
internal readonly struct RatingBins
{
    private readonly long[] _counts;

    public RatingBins() => _counts = new long[RatingHistogram.Size];

    internal long this[int bin] => _counts[bin];

    public static implicit operator long[](in RatingBins bins) => bins._counts;
}
#endif
