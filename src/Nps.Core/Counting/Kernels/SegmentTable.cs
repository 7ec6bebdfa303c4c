namespace Nps.Core;

/// <summary>Counts the categories of every segment of a dictionary-encoded column.</summary>
/// <remarks>As in <see cref="RatingHistogram"/>, this file is the oracle, the fallback and the last few rows.</remarks>
internal static partial class SegmentTable
{
    /// <summary>Counters for each segment: promoters, passives, detractors and invalid ratings, in this order.</summary>
    internal const int Categories = 4;

    private const uint CategoryOfRating = 0x00C1_6AAA; // two bits a rating, from the lowest: 0–6 → 2, 7–8 → 1, 9–10 → 0, 11 → 3

    /// <summary>Adds to the counters of every segment, and to those after the last one for rows with an unknown segment.</summary>
    internal static void Count(Int32Buffer segments, ByteBuffer ratings, Int64Bins counts)
    {
        int done = 0;
        CountVectors(segments, ratings, counts, ref done);
        CountScalar(segments, ratings, done, counts);
    }

    internal static void CountScalar(Int32Buffer segments, ByteBuffer ratings, int start, Int64Bins counts)
    {
        int rows = segments.Length < ratings.Length ? segments.Length : ratings.Length;
        int unknown = (counts.Length / Categories) - 1;
        for (; start < rows; start++)
        {
            int segment = segments[start];
            int rating = ratings[start] < RatingHistogram.Invalid ? ratings[start] : RatingHistogram.Invalid;
            segment = segment >= 0 && segment < unknown ? segment : unknown;
            counts[(segment * Categories) + ((int)(CategoryOfRating >> (2 * rating)) & 3)]++;
        }
    }

    static partial void CountVectors(Int32Buffer segments, ByteBuffer ratings, Int64Bins counts, ref int done);
}
