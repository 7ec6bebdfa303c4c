namespace Nps.Core;

/// <summary>Ratings in a row, stored as bytes or as ints, so that what is done with them is written once.</summary>
internal readonly ref struct RatingBuffer
{
    internal RatingBuffer(ByteBuffer ratings)
    {
        Bytes = ratings;
        Ints = default!;
        AreInts = false;
    }

    internal RatingBuffer(Int32Buffer ratings)
    {
        Bytes = default!;
        Ints = ratings;
        AreInts = true;
    }

    /// <summary>Which of the two buffers has the ratings; the other is its type's default.</summary>
    internal bool AreInts { get; }

    internal ByteBuffer Bytes { get; }

    internal Int32Buffer Ints { get; }

    internal int Length => AreInts ? Ints.Length : Bytes.Length;

    internal int this[int index] => AreInts ? Ints[index] : Bytes[index];

    /// <summary>Adds the ratings to the bins. Never throws on their values.</summary>
    internal void Count(Int64Bins bins)
    {
        if (AreInts)
        {
            RatingHistogram.Count(Ints, bins);
        }
        else
        {
            RatingHistogram.Count(Bytes, bins);
        }
    }
}
