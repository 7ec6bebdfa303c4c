namespace Nps.Core.Tests;

/// <summary>Columns are arrays on .NET Framework: the tests hand over copies.</summary>
internal static class OlderSegmentBreakdown
{
    extension(SegmentBreakdown)
    {
        internal static SegmentBreakdown<TSegment> FromColumns<TSegment>(
            ReadOnlySpan<int> segmentIndexes,
            ReadOnlySpan<byte> ratings,
            IReadOnlyList<TSegment> segments,
            ReadOnlySpan<byte> segmentValidity = default,
            int segmentValidityOffset = 0,
            ReadOnlySpan<byte> ratingValidity = default,
            int ratingValidityOffset = 0,
            RatingScale? scale = null,
            IEqualityComparer<TSegment>? comparer = null) => SegmentBreakdown.FromColumns(
                segmentIndexes.ToArray(),
                ratings.ToArray(),
                segments,
                segmentValidity.ToArray(),
                segmentValidityOffset,
                ratingValidity.ToArray(),
                ratingValidityOffset,
                scale,
                comparer);

        internal static SegmentBreakdown<TSegment> FromColumns<TSegment>(
            ReadOnlySpan<int> segmentIndexes,
            ReadOnlySpan<int> ratings,
            IReadOnlyList<TSegment> segments,
            ReadOnlySpan<byte> segmentValidity = default,
            int segmentValidityOffset = 0,
            ReadOnlySpan<byte> ratingValidity = default,
            int ratingValidityOffset = 0,
            RatingScale? scale = null,
            IEqualityComparer<TSegment>? comparer = null) => SegmentBreakdown.FromColumns(
                segmentIndexes.ToArray(),
                ratings.ToArray(),
                segments,
                segmentValidity.ToArray(),
                segmentValidityOffset,
                ratingValidity.ToArray(),
                ratingValidityOffset,
                scale,
                comparer);
    }
}
