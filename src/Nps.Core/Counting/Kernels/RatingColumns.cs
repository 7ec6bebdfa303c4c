namespace Nps.Core;

/// <summary>Two columns of a table, row by row: an index into the segments and a rating, each possibly null.</summary>
/// <remarks>What lies in a buffer where the bitmap says null is never looked at; Arrow leaves it undefined.</remarks>
internal readonly ref struct RatingColumns
{
    internal RatingColumns(Int32Buffer segmentIndexes, RatingBuffer ratings, ValidityBitmap segmentValidity, ValidityBitmap ratingValidity)
    {
        SegmentIndexes = segmentIndexes;
        Ratings = ratings;
        SegmentValidity = segmentValidity;
        RatingValidity = ratingValidity;
    }

    /// <summary>Columns with the bitmaps of both as they were given, empty where every row has a value.</summary>
    internal RatingColumns(
        Int32Buffer segmentIndexes, RatingBuffer ratings, ByteBuffer segmentBits, int segmentOffset, ByteBuffer ratingBits, int ratingOffset)
        : this(segmentIndexes, ratings, new ValidityBitmap(segmentBits, segmentOffset), new ValidityBitmap(ratingBits, ratingOffset))
    {
    }

    internal Int32Buffer SegmentIndexes { get; }

    internal RatingBuffer Ratings { get; }

    internal ValidityBitmap SegmentValidity { get; }

    internal ValidityBitmap RatingValidity { get; }
}
