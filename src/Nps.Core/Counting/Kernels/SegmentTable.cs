namespace Nps.Core;

/// <summary>Counts the ratings of every segment of a dictionary-encoded column.</summary>
/// <remarks>As in <see cref="RatingHistogram"/>, this file is the oracle, the fallback and the last few rows.</remarks>
internal static partial class SegmentTable
{
    /// <summary>
    /// The places after those of the segments: first the one for rows whose index is outside the segments, then the one for
    /// rows whose segment is null.
    /// </summary>
    internal const int ExtraSlots = 2;

    /// <summary>Adds to the counters of every segment, <c>table.Stride</c> of them each. Never throws on the values.</summary>
    /// <returns>How many ratings are null.</returns>
    internal static int Count(in RatingColumns columns, CounterTable table, Int64Bins counts)
    {
        int done = 0;
        int nullRatings = 0;
        CountVectors(columns, table, counts, ref done, ref nullRatings);
        return nullRatings + CountScalar(columns, table, done, counts);
    }

    internal static int CountScalar(in RatingColumns columns, CounterTable table, int start, Int64Bins counts)
    {
        Int32Buffer segmentIndexes = columns.SegmentIndexes;
        RatingBuffer ratings = columns.Ratings;
        ValidityBitmap segmentValidity = columns.SegmentValidity;
        ValidityBitmap ratingValidity = columns.RatingValidity;
        byte[] counters = table.Counters;
        int stride = table.Stride;
        int unknown = UnknownSlot(counts.Length, table);
        int nullRatings = 0;
        for (; start < ratings.Length; start++)
        {
            int index = segmentIndexes[start];
            int slot = index >= 0 && index < unknown ? index : unknown;
            slot = segmentValidity[start] ? slot : unknown + 1;
            int rating = ratings[start];
            rating = rating is >= Rating.Lowest and <= Rating.Highest ? rating : RatingHistogram.Invalid;
            if (!ratingValidity[start])
            {
                rating = RatingHistogram.Missing;
                nullRatings++;
            }

            counts[(slot * stride) + counters[rating]]++;
        }

        return nullRatings;
    }

    private static int UnknownSlot(int counters, CounterTable table) => (counters / table.Stride) - ExtraSlots;

    static partial void CountVectors(in RatingColumns columns, CounterTable table, Int64Bins counts, ref int done, ref int nullRatings);
}
