namespace Nps.Core;

/// <summary>Counts ratings into twelve bins: one for each of 0 to 10, and the last for what is not a rating.</summary>
/// <remarks>
/// Vectors take what fills them and this file the rest. It is also the oracle that every vector kernel is tested against,
/// and all there is where the base library has no vectors: files named *.Vectors.cs are not compiled there.
/// </remarks>
internal static partial class RatingHistogram
{
    internal const int Invalid = Rating.Highest + 1;
    internal const int Size = Invalid + 1;

    /// <summary>Where answers that are missing are counted, after the invalid ones; a histogram of a buffer has none.</summary>
    internal const int Missing = Size;

    /// <summary>The number of bins for answers of every kind: the ratings from 0 to 10, the invalid ones, the missing ones.</summary>
    internal const int AnswerBins = Missing + 1;

    /// <summary>Adds the ratings to the bins. Never throws on their values.</summary>
    internal static void Count(ByteBuffer ratings, Int64Bins bins)
    {
        int done = 0;
        CountVectors(ratings, bins, ref done);
        CountScalar(ratings, done, bins);
    }

    /// <inheritdoc cref="Count(ByteBuffer, Int64Bins)"/>
    internal static void Count(Int32Buffer ratings, Int64Bins bins)
    {
        int done = 0;
        CountVectors(ratings, bins, ref done);
        CountScalar(ratings, done, bins);
    }

    internal static void CountScalar(ByteBuffer ratings, int start, Int64Bins bins)
    {
        for (; start < ratings.Length; start++)
        {
            int rating = ratings[start];
            bins[rating < Invalid ? rating : Invalid]++;
        }
    }

    internal static void CountScalar(Int32Buffer ratings, int start, Int64Bins bins)
    {
        for (; start < ratings.Length; start++)
        {
            uint rating = unchecked((uint)ratings[start]); // a negative rating becomes a huge one, invalid like any other
            bins[(int)(rating < Invalid ? rating : Invalid)]++;
        }
    }

    static partial void CountVectors(ByteBuffer ratings, Int64Bins bins, ref int done);

    static partial void CountVectors(Int32Buffer ratings, Int64Bins bins, ref int done);
}
