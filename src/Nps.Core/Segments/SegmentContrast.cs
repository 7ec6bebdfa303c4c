using System;

namespace Nps.Core;

/// <summary>A segment compared with all others together, with a p-value that is corrected for the number of segments.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>
/// <see cref="AdjustedComparison.Comparison"/> has the segment as the current sample and the rest as the baseline. The type is
/// immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SegmentContrast<TSegment> : AdjustedComparison
{
    internal SegmentContrast(TSegment segment, in AdjustedResult<NpsComparison> result)
        : base(result) => Segment = segment;

    /// <summary>The segment.</summary>
    public TSegment Segment { get; }

    private protected override string KeyToText(IFormatProvider? formatProvider) => KeyText.Of(Segment, formatProvider);
}
