namespace Nps.Core.Tests;

/// <summary>Columns as a table has them, a value or a null in each row, and what the kernel should count in them.</summary>
/// <param name="Indexes">The index of the segment of each row, or null. Any int.</param>
/// <param name="Ratings">The rating of each row, or null. Any int; see <see cref="WithByteRatings"/>.</param>
/// <param name="Segments">How many segments there are.</param>
internal sealed record ColumnsOracle(int?[] Indexes, int?[] Ratings, int Segments)
{
    // Where a careless conversion to a byte would see a rating, and where one that saturates would see another.
    private static readonly int[] TrickyRatings =
        [int.MinValue, -1, -246, -256, 11, 12, 13, 15, 16, 137, 255, 256, 265, 65535, 65536, 65545, 0x0A0A0A0A, int.MaxValue];

    internal int Rows => Ratings.Length;

    internal static ColumnsOracle Random(int rows, int segments, int percentNull, Random random)
    {
        int?[] indexes = new int?[rows];
        int?[] ratings = new int?[rows];
        for (int row = 0; row < rows; row++)
        {
            indexes[row] = random.Next(12) switch
            {
                0 => random.Next(int.MinValue, int.MaxValue),
                1 => segments,
                2 => segments + 1,
                3 => segments - 1,
                4 => -1,
                _ => random.Next(Math.Max(segments, 1)),
            };
            ratings[row] = random.Next(4) == 0 ? TrickyRatings[random.Next(TrickyRatings.Length)] : random.Next(11);
            indexes[row] = random.Next(100) < percentNull ? null : indexes[row];
            ratings[row] = random.Next(100) < percentNull ? null : ratings[row];
        }

        return new ColumnsOracle(indexes, ratings, segments);
    }

    /// <summary>The same columns with ratings that a byte can hold.</summary>
    internal ColumnsOracle WithByteRatings() => this with { Ratings = [.. Ratings.Select(rating => rating & 255)] };

    /// <summary>The bits of a column from an offset on, in exactly the bytes they need, with random bits around them.</summary>
    internal static byte[] Bitmap(int?[] column, int offset, Random random)
    {
        byte[] bits = new byte[(offset + column.Length + 7) / 8];
        random.NextBytes(bits);
        for (int row = 0; row < column.Length; row++)
        {
            int bit = offset + row;
            bits[bit / 8] = (byte)(column[row] is null ? bits[bit / 8] & ~(1 << (bit % 8)) : bits[bit / 8] | (1 << (bit % 8)));
        }

        return bits;
    }

    /// <summary>A column as a buffer: where it has no value, anything may lie.</summary>
    internal static int[] Buffer(int?[] column, Random random) =>
        [.. column.Select(value => value ?? (random.Next(2) == 0 ? random.Next(11) : random.Next(int.MinValue, int.MaxValue)))];

    internal int NullRatings() => Ratings.Count(rating => rating is null);

    /// <summary>
    /// Promoters, passives, detractors and all others of each segment, then of the rows with an index outside the segments, then
    /// of those without a segment.
    /// </summary>
    internal long[] Categories(int minimum, int maximum, int passiveFrom, int promoterFrom) => Count(
        4,
        rating => rating is not int value || value < minimum || value > maximum ? 3
            : value >= promoterFrom ? 0
            : value >= passiveFrom ? 1
            : 2);

    /// <summary>The same with a counter for each rating from 0 to 10, for ratings off the scale (11) and for null (12).</summary>
    internal long[] EachRating(int minimum, int maximum) =>
        Count(16, rating => rating is not int value ? 12 : value < minimum || value > maximum ? 11 : value);

    private long[] Count(int stride, Func<int?, int> counterOf)
    {
        long[] counts = new long[stride * (Segments + 2)];
        for (int row = 0; row < Rows; row++)
        {
            int slot = Indexes[row] is not int index ? Segments + 1 : index >= 0 && index < Segments ? index : Segments;
            counts[(stride * slot) + counterOf(Ratings[row])]++;
        }

        return counts;
    }
}
