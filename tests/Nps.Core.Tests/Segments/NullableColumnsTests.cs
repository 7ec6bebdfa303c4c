namespace Nps.Core.Tests;

/// <summary>Columns with validity bitmaps: a null rating is a missing answer, a null segment is the null key.</summary>
public class NullableColumnsTests
{
    private static readonly string?[] Segments = ["North", "South", "East"];

    [Property]
    public void FromColumns_IsTheBreakdownOfTheRows(int rowsAndSeed)
    {
        var random = new Random(rowsAndSeed);
        int rows = random.Next(100);
        int?[] indexes = [.. Enumerable.Range(0, rows).Select(_ => random.Next(4) == 0 ? (int?)null : random.Next(Segments.Length))];
        int?[] ratings = [.. indexes.Select(_ => random.Next(4) == 0 ? (int?)null : random.Next(11))];
        int segmentOffset = random.Next(40);
        int ratingOffset = random.Next(40);
        byte[] segmentBits = ColumnsOracle.Bitmap(indexes, segmentOffset, random);
        byte[] ratingBits = ColumnsOracle.Bitmap(ratings, ratingOffset, random);
        int[] indexBuffer = ColumnsOracle.Buffer(indexes, random);
        int[] ints = ColumnsOracle.Buffer(ratings, random);
        byte[] bytes = [.. ints.Select(rating => (byte)(rating & 255))];

        SegmentBreakdown<string?> expected = indexes.Zip(ratings).ToSegmentBreakdown(
            row => row.First is int index ? Segments[index] : null, row => row.Second);
        foreach (SegmentBreakdown<string?> breakdown in (SegmentBreakdown<string?>[])
            [
                SegmentBreakdown.FromColumns(indexBuffer, bytes, Segments, segmentBits, segmentOffset, ratingBits, ratingOffset),
                SegmentBreakdown.FromColumns(indexBuffer, ints, Segments, segmentBits, segmentOffset, ratingBits, ratingOffset),
                SegmentBreakdown.FromColumns(indexBuffer.AsSpan(), bytes, Segments, segmentBits, segmentOffset, ratingBits, ratingOffset),
                SegmentBreakdown.FromColumns(indexBuffer.AsSpan(), ints, Segments, segmentBits, segmentOffset, ratingBits, ratingOffset),
            ])
        {
            Assert.Equal(
                indexes.Contains(null) ? [.. Segments, null] : Segments,
                breakdown.Select(segment => segment.Segment));
            Assert.Equal(expected.Overall, breakdown.Overall);
            Assert.All(breakdown, segment => Assert.Equal(
                expected.TryGetSegment(segment.Segment, out SegmentScore<string?>? score) ? score.Counts : default, segment.Counts));
        }
    }

    [Fact]
    public void Ratings_ByCategoryAndOneByOne_AddUpToTheRows()
    {
        var random = new Random(12);
        var oracle = ColumnsOracle.Random(5_000, Segments.Length, 20, random);
        oracle = oracle with { Indexes = [.. oracle.Indexes.Select(index => index is >= 0 and < 3 ? index : null)] };
        var columns = new RatingColumns(
            ColumnsOracle.Buffer(oracle.Indexes, random),
            new RatingBuffer(ColumnsOracle.Buffer(oracle.Ratings, random)),
            new ValidityBitmap(ColumnsOracle.Bitmap(oracle.Indexes, 3, random), 3),
            new ValidityBitmap(ColumnsOracle.Bitmap(oracle.Ratings, 11, random), 11));

        ColumnCounts<string?> counts = ColumnCounter.CountRatings(columns, Segments, scale: null);

        Assert.Equal([.. Segments, null], counts.Keys);
        for (int key = 0; key < counts.Keys.Count; key++)
        {
            int?[] ratings = [.. oracle.Indexes.Zip(oracle.Ratings).Where(row => (row.First ?? 3) == key).Select(row => row.Second)];
            for (int rating = 0; rating <= 10; rating++)
            {
                Assert.Equal(ratings.Count(value => value == rating), counts[key, rating]);
            }

            Assert.Equal(ratings.Count(value => value is < 0 or > 10), counts[key, RatingHistogram.Invalid]);
            Assert.Equal(ratings.Count(value => value is null), counts[key, RatingHistogram.Missing]);
        }
    }

    [Theory]
    [InlineData(new[] { 10, 0, 9, 0 }, 0b0101, 2, 0, 2)]
    [InlineData(new[] { 0, 0, 10 }, 0b101, 1, 1, 1)]
    public void NullsStoredAsZero_AreMissing_AndRealZerosStay(int[] ratings, byte validity, int promoters, int detractors, int missing)
    {
        int[] indexes = new int[ratings.Length];
        byte[] bits = [validity];
        var columns = new RatingColumns(indexes, new RatingBuffer(ratings), default, new ValidityBitmap(bits, 0));

        ColumnCounts<string> counts = ColumnCounter.CountRatings<string>(columns, ["all"], scale: null);
        ResponseCounts categories = SegmentBreakdown.FromColumns<string>(indexes, ratings, ["all"], ratingValidity: bits).Overall;

        Assert.Equal(new ResponseCounts(promoters, 0, detractors), categories);
        Assert.Equal(detractors, counts[0, 0]);
        Assert.Equal(missing, counts[0, RatingHistogram.Missing]);
    }

    [Fact]
    public void WhatLiesUnderANull_IsNeverLookedAt()
    {
        SegmentBreakdown<string?> breakdown = SegmentBreakdown.FromColumns(
            [0, 7, int.MinValue, 2], [10, 9, 99, -5], Segments, segmentValidity: [0b1001], ratingValidity: [0b0011]);

        Assert.Equal(["North", "South", "East", null], breakdown.Select(segment => segment.Segment));
        Assert.Equal(new ResponseCounts(2, 0, 0), breakdown.Overall);
        Assert.Equal(new ResponseCounts(1, 0, 0), breakdown[null].Counts);
        Assert.Null(breakdown["East"].Score);
    }

    [Fact]
    public void NullSegment_ListedToo_IsOneKeyInItsPlace()
    {
        SegmentBreakdown<string?> breakdown = SegmentBreakdown.FromColumns([0, 1, 0], [10, 9, 0], [null, "South"], segmentValidity: [0b011]);

        Assert.Equal([null, "South"], breakdown.Select(segment => segment.Segment));
        Assert.Equal(new ResponseCounts(1, 0, 1), breakdown[null].Counts);
    }

    [Fact]
    public void NullSegment_WhoseRowsHaveNoRating_IsThereWithoutAScore()
    {
        SegmentBreakdown<string?> breakdown = SegmentBreakdown.FromColumns(
            [0, 0], [10, 9], Segments, segmentValidity: [0b01], ratingValidity: [0b01]);

        Assert.Null(breakdown[null].Score);
        Assert.Equal(1, breakdown.Overall.Total);
    }

    [Fact]
    public void NoNullSegment_NoNullKey()
    {
        SegmentBreakdown<string?> breakdown = SegmentBreakdown.FromColumns([0, 1], [10, 9], Segments, segmentValidity: [0b11]);

        Assert.False(breakdown.TryGetSegment(null, out _));
        Assert.Equal(3, breakdown.Count);
    }

    [Fact]
    public void NullSegment_OfATypeWithoutNull_Throws()
    {
        var error = Assert.Throws<ArgumentException>(
            () => SegmentBreakdown.FromColumns<int>([0, 0, 0], [10, 9, 8], [2026], segmentValidity: [0b001]));

        Assert.StartsWith(
            "2 of 3 rows have no segment; the first is row 1. A segment of type Int32 cannot be null: pass a list of Int32?.",
            error.Message, StringComparison.Ordinal);
        Assert.Equal("segmentValidity", error.ParamName);
        Assert.Equal(3, SegmentBreakdown.FromColumns<int>([0, 0, 0], [10, 9, 8], [2026], segmentValidity: [0b111]).Overall.Total);
        Assert.Equal(2, SegmentBreakdown.FromColumns<int?>([0, 0, 0], [10, 9, 8], [2026], segmentValidity: [0b001])[null].Counts.Total);
    }

    [Fact]
    public void IndexOutsideTheSegments_IsAnErrorEvenWithoutARating_AndInBothCounts()
    {
        var strict = Assert.Throws<ArgumentException>(() => SegmentBreakdown.FromColumns([0, 3], [10, 9], Segments, ratingValidity: [0]));
        var lenient = Assert.Throws<ArgumentException>(() => ColumnCounter.CountRatings(
            new RatingColumns([0, 3], new RatingBuffer([10, 99]), default, new ValidityBitmap([0], 0)), Segments, scale: null));

        Assert.Contains("1 of 2 rows have", strict.Message, StringComparison.Ordinal);
        Assert.Contains("row 1, has index 3.", strict.Message, StringComparison.Ordinal);
        Assert.StartsWith("1 of 2 rows have an index outside the 3 segments; the first, row 1, has index 3.", lenient.Message, StringComparison.Ordinal);
        Assert.Equal("segmentIndexes", lenient.ParamName);
    }

    [Fact]
    public void OffTheScale_BesideMissing_IsCountedByItself()
    {
        var error = Assert.Throws<ArgumentException>(
            () => SegmentBreakdown.FromColumns([0, 0, 0, 0], [11, 12, 13, 9], Segments, ratingValidity: [0b1110]));

        Assert.StartsWith("2 of 4 rows have", error.Message, StringComparison.Ordinal);
        Assert.Contains("row 1, has rating 12.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 9, 1)]
    [InlineData(1, 8, 1)]
    [InlineData(7, 2, 1)]
    [InlineData(8, 1, 1)]
    [InlineData(int.MaxValue, 1, 3)]
    public void Bitmap_TooShort_SaysWhatItHasAndNeeds(int offset, int rows, int bytes)
    {
        int[] indexes = new int[rows];
        byte[] ratings = new byte[rows];
        byte[] bits = [.. Enumerable.Repeat((byte)255, bytes)];
        string message = FormattableString.Invariant(
            $"The validity bitmap has {8 * bytes} bits, but {rows} rows from bit {offset} on need {(long)offset + rows}.");

        var ofSegments = Assert.Throws<ArgumentException>(() => SegmentBreakdown.FromColumns(indexes, ratings, Segments, bits, offset));
        var ofRatings = Assert.Throws<ArgumentException>(
            () => SegmentBreakdown.FromColumns(indexes, ratings, Segments, ratingValidity: bits, ratingValidityOffset: offset));

        Assert.StartsWith(message, ofSegments.Message, StringComparison.Ordinal);
        Assert.Equal("segmentValidity", ofSegments.ParamName);
        Assert.StartsWith(message, ofRatings.Message, StringComparison.Ordinal);
        Assert.Equal("ratingValidity", ofRatings.ParamName);
    }

    [Fact]
    public void Bitmap_JustLongEnough_IsRead() =>
        Assert.Equal(1, SegmentBreakdown.FromColumns([0, 0], [9, 9], Segments, ratingValidity: [0, 0b01], ratingValidityOffset: 7).Overall.Total);

    [Fact]
    public void Offset_Negative_Throws()
    {
        int[] column = [0];
        byte[] bits = [1];

        var ofSegments = Assert.Throws<ArgumentOutOfRangeException>(
            () => SegmentBreakdown.FromColumns(column, column, Segments, segmentValidityOffset: -1));
        var ofRatings = Assert.Throws<ArgumentOutOfRangeException>(
            () => SegmentBreakdown.FromColumns(column, column, Segments, ratingValidity: bits, ratingValidityOffset: -1));

        Assert.Equal("segmentValidityOffset", ofSegments.ParamName);
        Assert.Equal("ratingValidityOffset", ofRatings.ParamName);
    }
}
