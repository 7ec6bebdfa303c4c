namespace Nps.Core.Tests;

/// <summary>The columns kernel and its scalar half count what the oracle counts.</summary>
public class SegmentTableTests
{
    private static readonly int[] NullPercents = [0, 1, 10, 50, 99, 100];

    [Fact]
    public void Count_EveryLengthAtEveryOffset_IsTheOracles()
    {
        var random = new Random(8);
        for (int rows = 0; rows <= 600; rows++)
        {
            for (int offset = 0; offset < 16; offset++)
            {
                int percentNull = NullPercents[(rows + offset) % NullPercents.Length];
                var columns = ColumnsOracle.Random(rows, segments: 5, percentNull, random);
                Check(columns, RatingScale.Standard, offset, ((7 * offset) + rows) % 16, random);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(50)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Count_FewAndManySegments_AreTheOracles(int segments)
    {
        // The vectors take over when there are a quarter as many rows as counters.
        var random = new Random(segments);
        int few = segments + SegmentTable.ExtraSlots;
        foreach (int rows in (int[])[1, 15, 16, 17, 100, few - 1, few, few + 1, few + 16, (4 * few) - 1, 4 * few, (4 * few) + 1, 30_003])
        {
            Check(ColumnsOracle.Random(rows, segments, 10, random), RatingScale.Standard, 3, 13, random);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(255)]
    [InlineData(-1)]
    [InlineData(265)]
    [InlineData(null)]
    public void Count_EveryRowTheSame_IsOneCounter(int? rating)
    {
        const int Rows = 100_000;
        int?[] ratings = [.. Enumerable.Repeat(rating, Rows)];
        foreach (int? segment in (int?[])[17, 50, null])
        {
            var columns = new ColumnsOracle([.. Enumerable.Repeat(segment, Rows)], ratings, Segments: 50);
            Assert.Single(columns.EachRating(0, 10), count => count == Rows);
            Check(columns, RatingScale.Standard, 0, 0, new Random(1));
        }
    }

    [Fact]
    public void Count_EveryScale_IsTheOracles()
    {
        var random = new Random(10);
        var columns = ColumnsOracle.Random(1_000, segments: 3, percentNull: 5, random);
        for (int minimum = 0; minimum < 10; minimum++)
        {
            for (int maximum = minimum + 1; maximum <= 10; maximum++)
            {
                int passiveFrom = random.Next(minimum + 1, maximum + 1);
                Check(columns, new RatingScale(minimum, maximum, passiveFrom, random.Next(passiveFrom, maximum + 1)), 0, 1, random);
            }
        }
    }

    [Fact]
    public void Count_SortedOrSkewed_IsTheOracles()
    {
        var random = new Random(9);
        var shuffled = ColumnsOracle.Random(50_000, segments: 50, percentNull: 10, random);

        Check(shuffled with { Indexes = [.. shuffled.Indexes.Order()] }, RatingScale.European, 1, 2, random);
        Check(shuffled with { Indexes = [.. shuffled.Indexes.Select((index, row) => row % 10 == 0 ? index : 3)] }, RatingScale.European, 2, 1, random);
    }

    [UnixFact]
    public void Count_BetweenPagesThatMayNotBeTouched_StaysInside()
    {
        const int Segments = 5;
        using var indexMemory = new GuardedMemory(1 << 14);
        using var byteMemory = new GuardedMemory(1 << 14);
        using var intMemory = new GuardedMemory(1 << 14);
        using var segmentBitMemory = new GuardedMemory(1 << 12);
        using var ratingBitMemory = new GuardedMemory(1 << 12);
        using var countMemory = new GuardedMemory(1 << 12);
        var random = new Random(11);
        foreach (int rows in Enumerable.Range(0, 700).Append(2_101).Append(4_096))
        {
            var ints = ColumnsOracle.Random(rows, Segments, 10, random);
            ColumnsOracle bytes = ints.WithByteRatings();
            int segmentOffset = rows % 16;
            int ratingOffset = rows / 16 % 16;
            int[] indexes = ColumnsOracle.Buffer(ints.Indexes, random);
            int[] intRatings = ColumnsOracle.Buffer(ints.Ratings, random);
            byte[] byteRatings = [.. ColumnsOracle.Buffer(bytes.Ratings, random).Select(rating => (byte)(rating & 255))];
            byte[] segmentBits = ColumnsOracle.Bitmap(ints.Indexes, segmentOffset, random);
            byte[] ratingBits = ColumnsOracle.Bitmap(ints.Ratings, ratingOffset, random);
            foreach (bool atEnd in (bool[])[false, true])
            {
                var segmentValidity = new ValidityBitmap(Place(segmentBits, segmentBitMemory, atEnd), segmentOffset);
                var ratingValidity = new ValidityBitmap(Place(ratingBits, ratingBitMemory, atEnd), ratingOffset);
                Span<int> placed = Place(indexes, indexMemory, atEnd);
                Count(bytes, new RatingColumns(placed, new RatingBuffer(Place(byteRatings, byteMemory, atEnd)), segmentValidity, ratingValidity));
                Count(ints, new RatingColumns(placed, new RatingBuffer(Place(intRatings, intMemory, atEnd)), segmentValidity, ratingValidity));
            }
        }

        void Count(ColumnsOracle oracle, in RatingColumns columns)
        {
            long[] expected = oracle.Categories(0, 10, 7, 9);
            Span<long> counts = countMemory.Span<long>()[^expected.Length..];
            counts.Clear();
            SegmentTable.Count(columns, CounterTable.OfCategories(RatingScale.Standard), counts);
            AssertSame(expected, counts, $"{oracle.Rows} rows");
        }

        static Span<T> Place<T>(T[] values, GuardedMemory memory, bool atEnd)
            where T : unmanaged
        {
            Span<T> all = memory.Span<T>();
            Span<T> place = atEnd ? all[^values.Length..] : all[..values.Length];
            values.CopyTo(place);
            return place;
        }
    }

    // With both bitmaps, with one of them, with none; as ints and as bytes; by category and by rating.
    private static void Check(ColumnsOracle columns, RatingScale scale, int segmentOffset, int ratingOffset, Random random)
    {
        int[] indexes = ColumnsOracle.Buffer(columns.Indexes, random);
        int[] ratings = ColumnsOracle.Buffer(columns.Ratings, random);
        byte[] byteRatings = [.. ratings.Select(rating => (byte)(rating & 255))];
        byte[] segmentBits = ColumnsOracle.Bitmap(columns.Indexes, segmentOffset, random);
        byte[] ratingBits = ColumnsOracle.Bitmap(columns.Ratings, ratingOffset, random);
        for (int bitmaps = 0; bitmaps < 4; bitmaps++)
        {
            // Without its bitmap a column is what lies in the buffer.
            var segmentValidity = bitmaps is 1 or 3 ? new ValidityBitmap(segmentBits, segmentOffset) : default;
            var ratingValidity = bitmaps is 2 or 3 ? new ValidityBitmap(ratingBits, ratingOffset) : default;
            var seen = new ColumnsOracle(
                bitmaps is 1 or 3 ? columns.Indexes : [.. indexes.Select(index => (int?)index)],
                bitmaps is 2 or 3 ? columns.Ratings : [.. ratings.Select(rating => (int?)rating)],
                columns.Segments);
            Check(seen, scale, new RatingColumns(indexes, new RatingBuffer(ratings), segmentValidity, ratingValidity));
            Check(seen.WithByteRatings(), scale, new RatingColumns(indexes, new RatingBuffer(byteRatings), segmentValidity, ratingValidity));
        }
    }

    private static void Check(ColumnsOracle oracle, RatingScale scale, in RatingColumns columns)
    {
        string what = $"{oracle.Segments} segments, {oracle.Rows} rows, {scale}, ints: {columns.Ratings.AreInts}, nulls: "
            + $"{!columns.SegmentValidity.IsEmpty} {!columns.RatingValidity.IsEmpty}";
        Check(
            oracle.Categories(scale.Minimum, scale.Maximum, scale.PassiveFrom, scale.PromoterFrom),
            oracle.NullRatings(), columns, CounterTable.OfCategories(scale), what);
        Check(oracle.EachRating(scale.Minimum, scale.Maximum), oracle.NullRatings(), columns, CounterTable.OfRatings(scale), what);
    }

    private static void Check(long[] expected, int nullRatings, in RatingColumns columns, CounterTable table, string what)
    {
        // It adds, and what an earlier call left in rented memory is not counted again.
        long[] dispatched = [.. Enumerable.Repeat(1L << 40, expected.Length)];
        long[] scalar = new long[expected.Length];

        Assert.Equal(nullRatings, SegmentTable.Count(columns, table, dispatched));
        Assert.Equal(nullRatings, SegmentTable.CountScalar(columns, table, 0, scalar));

        for (int i = 0; i < dispatched.Length; i++)
        {
            dispatched[i] -= 1L << 40;
        }

        AssertSame(expected, dispatched, what);
        AssertSame(expected, scalar, what + ", scalar");
    }

    private static void AssertSame(ReadOnlySpan<long> expected, ReadOnlySpan<long> actual, string what)
    {
        if (!expected.SequenceEqual(actual))
        {
            Assert.Fail($"{what}: expected {string.Join(' ', expected.ToArray())}, got {string.Join(' ', actual.ToArray())}");
        }
    }
}
