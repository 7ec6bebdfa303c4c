namespace Nps.Core.Tests;

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
        Assert.Empty(SegmentBreakdown.FromColumns<string>([], [], []));
        Assert.Equal(3, SegmentBreakdown.FromColumns([], [], Segments).Count);
    }

    [Theory]
    [InlineData("3 of 5 rows have a rating above 10 or an index outside the 3 segments; the first, row 1, has rating 11.", "ratings", 11, 0)]
    [InlineData("3 of 5 rows have a rating above 10 or an index outside the 3 segments; the first, row 1, has index 3.", "segmentIndexes", 7, 3)]
    [InlineData("3 of 5 rows have a rating above 10 or an index outside the 3 segments; the first, row 1, has index -1.", "segmentIndexes", 7, -1)]
    public void InvalidRows_ThrowOnceWithCountIndexAndValue(string message, string paramName, byte rating, int index)
    {
        int[] segmentIndexes = [0, index, int.MinValue, 1, int.MaxValue];
        byte[] ratings = [10, rating, 255, 0, 5];

        foreach (Func<object> action in (Func<object>[])
            [
                () => SegmentBreakdown.FromColumns(segmentIndexes, ratings, Segments),
                () => SegmentBreakdown.FromColumns(segmentIndexes.AsSpan(), ratings.AsSpan(), Segments),
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
        Assert.Equal("segments", NameOf(() => SegmentBreakdown.FromColumns<int>(noIndexes, noRatings, null!)));
        Assert.Equal("segments", NameOf(() => SegmentBreakdown.FromColumns<int>(noIndexes.AsSpan(), noRatings.AsSpan(), null!)));

        static string? NameOf(Func<object> action) => Assert.Throws<ArgumentNullException>(action).ParamName;
    }
}
