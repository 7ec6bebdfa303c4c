namespace Nps.Core;

/// <summary>Counts ratings into twelve bins: one for each of 0 to 10, and the last for what is not a rating.</summary>
internal static class RatingHistogram
{
    internal const int Invalid = Rating.Highest + 1;
    internal const int Size = Invalid + 1;

    /// <summary>Adds the ratings to the bins. Never throws on their values.</summary>
    internal static void Count(ByteBuffer ratings, Int64Bins bins)
    {
        foreach (byte rating in ratings)
        {
            bins[rating < Invalid ? rating : Invalid]++;
        }
    }

    /// <inheritdoc cref="Count(ByteBuffer, Int64Bins)"/>
    internal static void Count(Int32Buffer ratings, Int64Bins bins)
    {
        foreach (int rating in ratings)
        {
            bins[rating is >= Rating.Lowest and < Invalid ? rating : Invalid]++;
        }
    }
}
