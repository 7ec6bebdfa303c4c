namespace Nps.Core.Tests;

public class CountedRowTests
{
    private static readonly RatingCount<string>[] Rows =
    [
        new() { Segment = "North", Rating = 10, Count = 40 },
        new() { Segment = "North", Rating = 11, Count = 4 },
        new() { Segment = "North", Rating = null, Count = 6 },
        new() { Segment = "South", Rating = 3, Count = 0 },
        new() { Segment = "north", Rating = 10, Count = 2 },
    ];

    [Fact]
    public void Rows_CountAsOftenAsTheySay_AndAZeroMakesItsSegmentVisible()
    {
        TallyBreakdown<string> tallies = Rows.ToTallyBreakdown();

        Assert.Equal(["North", "South", "north"], tallies.Select(segment => segment.Segment));
        Assert.Equal((40, 6, 4), (tallies["North"].Tally.Ratings.Total, tallies["North"].Tally.Missing, tallies["North"].Tally.Invalid));
        Assert.Equal(0, tallies["South"].Tally.Total);
        Assert.Null(tallies.Classify()["South"].Score);
        Assert.Equal("42 valid, 6 missing, 4 invalid in 3 segments", tallies.ToString());
        Assert.Equal("North: 40 valid, 6 missing, 4 invalid", tallies["North"].ToString());
    }

    [Fact]
    public void Comparer_FoldsWhatACollationFolds() =>
        Assert.Equal(42, Rows.ToTallyBreakdown(comparer: StringComparer.OrdinalIgnoreCase)["NORTH"].Tally.Ratings.Total);

    [Fact]
    public void UnknownSegment_IsAKeyNotFound()
    {
        Assert.Throws<KeyNotFoundException>(() => Rows.ToTallyBreakdown()["West"]);
        Assert.False(Rows.ToTallyBreakdown().TryGetSegment("West", out SegmentTally<string>? none));
        Assert.Null(none);
    }

    [Fact]
    public void NegativeCounts_AreRefusedOnce_WithHowManyAndTheFirst()
    {
        RatingCount<string>[] rows =
        [
            new() { Segment = "a", Rating = 9, Count = 2 },
            new() { Segment = "a", Rating = null, Count = -3 },
            new() { Segment = "b", Rating = 9, Count = -1 },
        ];

        foreach (Func<object> count in (Func<object>[])
            [
                () => rows.ToTallyBreakdown(),
                () => rows.ToTallyBreakdown(r => r.Segment, r => r.Rating, r => r.Count),
                () => rows.ToRatingTally(r => r.Rating, r => r.Count),
                () => rows.Select(r => new RatingCount { Rating = r.Rating, Count = r.Count }).ToRatingTally(),
            ])
        {
            var error = Assert.Throws<ArgumentException>(count);
            Assert.StartsWith("2 of 3 rows have a negative count; the first is -3 at index 1.", error.Message, StringComparison.Ordinal);
            Assert.Equal("source", error.ParamName);
        }
    }

    [Fact]
    public void RowsOfAClassDerivedFromAList_AreThoseItEnumerates()
    {
        IEnumerable<int?> rows = new Doubled { 9, null, 11 };

        Assert.Equal(new RatingTally(RatingDistribution.FromRatings([9, 9]), 2, 2), rows.ToRatingTally(r => r));
        Assert.Equal(rows.ToRatingTally(r => r), rows.ToTallyBreakdown(_ => 1, r => r).Overall);
    }

    [Fact]
    public void AComparerThatContradictsItself_LosesNoRow()
    {
        IEnumerable<int> rows = Enumerable.Range(0, 300);

        TallyBreakdown<string> tallies = rows.ToTallyBreakdown(i => $"{i % 7}", i => i % 13, comparer: new Fickle());

        Assert.Equal(rows.ToRatingTally(i => i % 13), tallies.Overall);
        Assert.Equal(tallies.Overall, tallies.Select(segment => segment.Tally).Sum());
    }

    [Fact]
    public void NullRows_AreRefusedOnce_WithHowManyAndTheFirst()
    {
        RatingCount?[] rows = [new() { Rating = 9, Count = 2 }, null, new() { Rating = 9, Count = -1 }, null];
        RatingCount<int>?[] keyed = [new() { Segment = 1, Rating = 9, Count = 2 }, null, null];
        KeyValuePair<int, NpsTrend<CalendarPeriod>>[] trends = [default, default];

        AssertRefused("2 of 4 rows are null, the first at index 1.", "source", () => rows!.ToRatingTally());
        AssertRefused("2 of 3 rows are null, the first at index 1.", "source", () => keyed!.ToTallyBreakdown());
        AssertRefused("2 of 2 rows are null, the first at index 0.", "trends", () => SegmentTrends.FromTrends(trends));

        static void AssertRefused(string message, string paramName, Func<object> count)
        {
            var error = Assert.Throws<ArgumentException>(count);
            Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
            Assert.Equal(paramName, error.ParamName);
        }
    }

    [Fact]
    public void Totals_BeyondALong_Overflow()
    {
        RatingCount[] rows = [new() { Rating = 9, Count = long.MaxValue }, new() { Rating = 0, Count = 1 }];

        Assert.Throws<OverflowException>(() => rows.ToRatingTally());
        Assert.Throws<OverflowException>(() => rows.ToTallyBreakdown(_ => 1, r => r.Rating, r => r.Count));
    }

    [Fact]
    public void NullArguments_AreNamed()
    {
        Assert.Equal("source", NameOf(() => ((IEnumerable<RatingCount>)null!).ToRatingTally()));
        Assert.Equal("source", NameOf(() => ((IEnumerable<RatingCount<int>>)null!).ToTallyBreakdown()));
        Assert.Equal("count", NameOf(() => Rows.ToRatingTally(r => r.Rating, (Func<RatingCount<string>, long>)null!)));
        Assert.Equal("count", NameOf(() => Rows.ToTallyBreakdown(r => r.Segment, r => r.Rating, (Func<RatingCount<string>, long>)null!)));
        Assert.Equal("segment", NameOf(() => Rows.ToTallyBreakdown((Func<RatingCount<string>, string>)null!, r => r.Rating)));
        Assert.Equal("rating", NameOf(() => Rows.ToTallyBreakdown(r => r.Segment, null!)));
        Assert.Equal("tallies", NameOf(() => TallyBreakdown.FromTallies<int>(null!)));
        Assert.Equal("other", NameOf(() => Rows.ToTallyBreakdown().Plus(null!)));
        Assert.Equal("parent", NameOf(() => Rows.ToTallyBreakdown().RollUp<int>(null!)));
        Assert.Equal("source", NameOf(() => ((IEnumerable<ResponseCounts>)null!).Sum()));

        static string? NameOf(Func<object> action) => Assert.Throws<ArgumentNullException>(action).ParamName;
    }

    [Fact]
    public void KeyObjectsThatChangeTheirHash_AreTheSameSegmentAsBefore()
    {
        // The same object is the same key, whatever a comparer makes of others.
        string[] names = ["a", "A", "b"];
        TallyBreakdown<string> tallies = Enumerable.Range(0, 3000).ToTallyBreakdown(
            i => names[i % 3], _ => 10, comparer: StringComparer.OrdinalIgnoreCase);

        Assert.Equal(["a", "b"], tallies.Select(segment => segment.Segment));
        Assert.Equal(2000, tallies["A"].Tally.Ratings.Total);
    }

    /// <summary>A list that enumerates each of its rows twice.</summary>
    private sealed class Doubled : List<int?>, IEnumerable<int?>
    {
        IEnumerator<int?> IEnumerable<int?>.GetEnumerator() => ToArray().Concat(ToArray()).GetEnumerator();
    }

    /// <summary>Finds two texts equal every third time it is asked.</summary>
    private sealed class Fickle : IEqualityComparer<string>
    {
        private int _asked;

        public bool Equals(string? x, string? y) => _asked++ % 3 == 0;

        public int GetHashCode(string obj) => 1;
    }
}
