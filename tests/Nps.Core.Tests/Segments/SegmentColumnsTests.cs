namespace Nps.Core.Tests;

/// <summary>Columns without nulls. With nulls see <see cref="NullableColumnsTests"/>.</summary>
public class SegmentColumnsTests
{
    private static readonly string?[] Segments = ["North", null, "South"];

    [Property]
    public void FromColumns_IsTheBreakdownOfTheRows(Rating[] ratings, int seed)
    {
        var random = new Random(seed);
        int[] segmentIndexes = [.. ratings.Select(_ => random.Next(Segments.Length))];
        byte[] column = [.. ratings.Select(rating => (byte)rating.Value)];

        SegmentBreakdown<string?> breakdown = SegmentBreakdown.FromColumns(segmentIndexes, column, Segments);

        SegmentBreakdown<string?> expected = segmentIndexes.Zip(ratings)
            .ToSegmentBreakdown(row => Segments[row.First], row => row.Second.Value);
        Assert.Equal(Segments, breakdown.Select(segment => segment.Segment));
        Assert.Equal(expected.Overall, breakdown.Overall);
        Assert.All(breakdown, segment => Assert.Equal(
            expected.TryGetSegment(segment.Segment, out SegmentScore<string?>? score) ? score.Counts : default, segment.Counts));
    }

    [Property]
    public void FromColumns_OnAScale_IsTheBreakdownOfTheRowsOnIt(int[] answers, int seed)
    {
        var scale = new RatingScale(1, 5, passiveFrom: 4, promoterFrom: 5);
        var random = new Random(seed);
        int[] segmentIndexes = [.. answers.Select(_ => random.Next(Segments.Length))];
        int[] ratings = [.. answers.Select(_ => random.Next(1, 6))];
        byte[] bytes = [.. ratings.Select(rating => (byte)rating)];

        SegmentBreakdown<string?> expected = segmentIndexes.Zip(ratings)
            .ToSegmentBreakdown(row => Segments[row.First], row => row.Second, scale);

        Assert.Equal(expected.Overall, SegmentBreakdown.FromColumns(segmentIndexes, ratings, Segments, scale: scale).Overall);
        Assert.Equal(expected.Overall, SegmentBreakdown.FromColumns(segmentIndexes, bytes, Segments, scale: scale).Overall);
        Assert.All(
            SegmentBreakdown.FromColumns(segmentIndexes.AsSpan(), bytes, Segments, scale: scale).Where(segment => !segment.Counts.IsEmpty),
            segment => Assert.Equal(expected[segment.Segment].Counts, segment.Counts));
    }

    [Fact]
    public void FromColumns_FiveIsTheBestAnswer_IsAPromoter()
    {
        var scale = new RatingScale(1, 5, passiveFrom: 4, promoterFrom: 5);

        SegmentBreakdown<string?> breakdown = SegmentBreakdown.FromColumns([0, 0, 0], [5, 5, 4], Segments, scale: scale);

        Assert.Equal(66.7, breakdown.Overall.Score!.Value.Points, 1);
        var error = Assert.Throws<ArgumentException>(() => SegmentBreakdown.FromColumns([0, 0, 0], [5, 0, 7], Segments, scale: scale));
        Assert.StartsWith(
            "2 of 3 rows have a rating that is not an integer from 1 to 5 or an index outside the 3 segments; the first, row 1, has rating 0.",
            error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(256)]
    [InlineData(265)]
    [InlineData(-247)]
    [InlineData(65_546)]
    [InlineData(int.MinValue)]
    public void IntRatings_ThatAByteWouldMakeValid_Throw(int rating)
    {
        var error = Assert.Throws<ArgumentException>(() => SegmentBreakdown.FromColumns([0, 1, 2], [9, rating, 9], Segments));

        Assert.Contains(FormattableString.Invariant($"row 1, has rating {rating}."), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparer_TellsSegmentsApart()
    {
        SegmentBreakdown<string> breakdown = SegmentBreakdown.FromColumns<string>(
            [0, 1], [10, 0], ["north", "NORTH"], comparer: StringComparer.OrdinalIgnoreCase);

        Assert.Equal(new ResponseCounts(1, 0, 1), Assert.Single(breakdown).Counts);
        Assert.Equal(2, breakdown["North"].Counts.Total);
    }

    [Theory]
    [InlineData(-1, -1, 0)]
    [InlineData(-1, -1, 3)]
    [InlineData(int.MaxValue, int.MaxValue, 3)]
    [InlineData(2, 2, 3)]
    [InlineData(3, 3, 2)]
    [InlineData(3, 4, 3)]
    [InlineData(4, 3, 3)]
    [InlineData(3, 3, int.MaxValue)]
    public void Segments_WhoseCountIsNotTheirNumber_Throw(int countBefore, int countAfter, int elements)
    {
        var error = Assert.Throws<ArgumentException>(
            () => SegmentBreakdown.FromColumns([0, 1], [10, 0], new Liar(countBefore, countAfter, elements)));

        Assert.Equal("segments", error.ParamName);
        Assert.Contains(FormattableString.Invariant($"Count of {countBefore}"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SegmentWithoutRows_IsThereWithoutAScore()
    {
        SegmentBreakdown<string?> breakdown = SegmentBreakdown.FromColumns([2, 0], [10, 0], Segments);

        Assert.Equal(["North", null, "South"], breakdown.Select(segment => segment.Segment));
        Assert.Equal(new ResponseCounts(0, 0, 1), breakdown["North"].Counts);
        Assert.Null(breakdown[null].Score);
        Assert.Equal(new ResponseCounts(1, 0, 0), breakdown["South"].Counts);
    }

    [Fact]
    public void DuplicateSegments_AddUp()
    {
        SegmentBreakdown<string> breakdown = SegmentBreakdown.FromColumns<string>([0, 1, 2, 2], [10, 9, 8, 0], ["a", "b", "a"]);

        Assert.Equal(["a", "b"], breakdown.Select(segment => segment.Segment));
        Assert.Equal(new ResponseCounts(1, 1, 1), breakdown["a"].Counts);
        Assert.Equal(new ResponseCounts(1, 0, 0), breakdown["b"].Counts);
    }

    [Fact]
    public void NothingAtAll_IsAnEmptyBreakdown()
    {
        int[] none = [];

        Assert.Empty(SegmentBreakdown.FromColumns<string>(none, none, []));
        Assert.Empty(SegmentBreakdown.FromColumns<string>(none, Array.Empty<byte>(), []));
        Assert.Equal(3, SegmentBreakdown.FromColumns(none, none, Segments).Count);
    }

    [Theory]
    [InlineData("the first, row 1, has rating 11. TallyBreakdown.FromColumns counts such ratings as invalid", "ratings", 11, 0)]
    [InlineData("the first, row 1, has index 3. Mark rows without a segment in segmentValidity", "segmentIndexes", 7, 3)]
    [InlineData("the first, row 1, has index -1. Mark rows without a segment in segmentValidity", "segmentIndexes", 7, -1)]
    public void InvalidRows_ThrowOnceWithCountIndexAndValue(string message, string paramName, byte rating, int index)
    {
        message = "3 of 5 rows have a rating that is not an integer from 0 to 10 or an index outside the 3 segments; " + message;
        int[] segmentIndexes = [0, index, int.MinValue, 1, int.MaxValue];
        byte[] ratings = [10, rating, 255, 0, 5];
        int[] ints = [.. ratings.Select(value => (int)value)];

        foreach (Func<object> action in (Func<object>[])
            [
                () => SegmentBreakdown.FromColumns(segmentIndexes, ratings, Segments),
                () => SegmentBreakdown.FromColumns(segmentIndexes.AsSpan(), ratings.AsSpan(), Segments),
                () => SegmentBreakdown.FromColumns(segmentIndexes, ints, Segments),
                () => SegmentBreakdown.FromColumns(segmentIndexes.AsSpan(), ints.AsSpan(), Segments),
            ])
        {
            var error = Assert.Throws<ArgumentException>(action);
            Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
            Assert.Equal(paramName, error.ParamName);
        }
    }

    [Fact]
    public void InvalidRow_LastOfMany_IsFound()
    {
        int[] segmentIndexes = new int[100_000];
        byte[] ratings = new byte[segmentIndexes.Length];
        ratings[^1] = 11;

        var error = Assert.Throws<ArgumentException>(() => SegmentBreakdown.FromColumns(segmentIndexes, ratings, Segments));

        Assert.StartsWith("1 of 100000 rows have", error.Message, StringComparison.Ordinal);
        Assert.Contains("the first, row 99999, has rating 11.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsOfDifferentLength_SayHowLong()
    {
        var error = Assert.Throws<ArgumentException>(() => SegmentBreakdown.FromColumns([0, 1], [10], Segments));

        Assert.StartsWith("There are 2 segment indexes but 1 ratings.", error.Message, StringComparison.Ordinal);
        Assert.Equal("ratings", error.ParamName);
    }

    [Fact]
    public void NullArguments_AreNamed()
    {
        int[] noIndexes = [];
        byte[] noRatings = [];

        Assert.Equal("segmentIndexes", NameOf(() => SegmentBreakdown.FromColumns((int[])null!, noRatings, Segments)));
        Assert.Equal("ratings", NameOf(() => SegmentBreakdown.FromColumns(noIndexes, (byte[])null!, Segments)));
        Assert.Equal("segmentIndexes", NameOf(() => SegmentBreakdown.FromColumns((int[])null!, noIndexes, Segments)));
        Assert.Equal("ratings", NameOf(() => SegmentBreakdown.FromColumns(noIndexes, (int[])null!, Segments)));
        Assert.Equal("segments", NameOf(() => SegmentBreakdown.FromColumns<int>(noIndexes, noIndexes, null!)));
        Assert.Equal("segments", NameOf(() => SegmentBreakdown.FromColumns<int>(noIndexes, noRatings, null!)));
        Assert.Equal("segments", NameOf(() => SegmentBreakdown.FromColumns<int>(noIndexes.AsSpan(), noRatings.AsSpan(), null!)));

        static string? NameOf(Func<object> action) => Assert.Throws<ArgumentNullException>(action).ParamName;
    }

    private sealed class Liar(int countBefore, int countAfter, int elements) : IReadOnlyList<string>
    {
        private bool _read;

        public int Count => _read ? countAfter : countBefore;

        public string this[int index] => "segment " + index;

        public IEnumerator<string> GetEnumerator()
        {
            _read = true;
            return Enumerable.Range(0, elements).Select(index => this[index]).GetEnumerator();
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
