namespace Nps.Core.Tests;

/// <summary>What the code of a caller throws arrives as it was thrown.</summary>
public class CallersOwnExceptionTests
{
    private static readonly int[] Ratings = [9, 10];

    public static TheoryData<string> Entries() => [.. Calls.Keys];

    private static readonly Dictionary<string, Action> Calls = new()
    {
        ["selector of a rating"] = () => Ratings.ToResponseCounts(_ => (int?)Thrown()),
        ["selector of a count"] = () => Ratings.ToRatingTally(_ => 9, _ => Thrown()),
        ["selector of a segment"] = () => Ratings.ToSegmentBreakdown(_ => Thrown(), _ => 9),
        ["selector of a weight"] = () => Ratings.ToWeightedResponseCounts(_ => 9, _ => Thrown()),
        ["selector of a date"] = () => Ratings.ToNpsTrend(_ => new DateTime(Thrown()), _ => 9, PeriodUnit.Day),
        ["selector of a text"] = () => Ratings.ToTextTally(_ => $"{Thrown()}"),
        ["sequence"] = () => Ratings.Select(_ => Thrown()).ToResponseCounts(rating => rating),
        ["comparer of segments"] = () => Ratings.ToSegmentBreakdown(_ => "a", _ => 9, comparer: new Refusing()),
        ["comparer of tallies"] = () => Ratings.ToTallyBreakdown(_ => "a", _ => 9, comparer: new Refusing()),
        ["comparer of drivers"] = () => Ratings.ToDriverBreakdown(_ => Specimens.Names, _ => 9, comparer: new Refusing()),
        ["comparer of clusters"] = () => Ratings.ToClusteredResponseCounts(_ => "a", _ => 9, comparer: new Refusing()),
        ["comparer of columns"] = () => SegmentBreakdown.FromColumns([0, 0], [9, 10], ["a"], comparer: new Refusing()),
        ["comparer of trends"] = () => Ratings.ToSegmentTrends(_ => "a", _ => Specimens.Day, _ => 9, PeriodUnit.Day, comparer: new Refusing()),
        ["parent of a segment"] = () => Specimens.Segments.RollUp(_ => Thrown()),
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public void ExceptionOfTheCaller_ArrivesUnchanged(string entry) => Assert.Throws<CallersOwnException>(Calls[entry]);

    // The order is that of the keys themselves, and sorting wraps what they throw.
    [Fact]
    public void ToNpsTrend_KeysThatThrowWhenCompared_AreRefused_WithWhatTheyThrewInside()
    {
        var error = Assert.Throws<ArgumentException>(() => Ratings.ToNpsTrend(rating => new Incomparable(rating), _ => 9));

        Assert.StartsWith("The periods of a trend need an order", error.Message, StringComparison.Ordinal);
        Assert.IsType<CallersOwnException>(error.InnerException!.InnerException);
    }

    // A single key was accepted without an order: it is found by equality, as everything else is.
    [Fact]
    public void TryGetPoint_SingleKeyWithoutOrder_IsFoundByEquality()
    {
        var key = new object();
        NpsTrend<object> trend = NpsTrend.FromCounts([KeyValuePair.Create(key, Specimens.Sample)]);

        Assert.True(trend.TryGetPoint(key, out NpsTrendPoint<object>? point));
        Assert.Equal(Specimens.Sample, point!.Counts);
        Assert.False(trend.TryGetPoint(new object(), out _));
    }

    // A comparer that contradicts itself gives a wrong number of segments, but loses no answer.
    [Property(MaxTest = 50)]
    public void ToSegmentBreakdown_ComparerWithoutSense_LosesNoAnswer(int seed)
    {
        SegmentBreakdown<string> breakdown = Enumerable.Range(0, 100).ToSegmentBreakdown(i => $"{i % 7}", _ => 9, comparer: new Random(seed));

        Assert.Equal(new ResponseCounts(100, 0, 0), breakdown.Overall);
        Assert.Equal(100, breakdown.Sum(segment => segment.Counts.Total));
        Assert.Equal(200, breakdown.Plus(breakdown).Overall.Total);
    }

    private static int Thrown() => throw new CallersOwnException();

    private sealed class CallersOwnException(string message, Exception? inner) : Exception(message, inner)
    {
        public CallersOwnException()
            : this("The caller's own.")
        {
        }

        public CallersOwnException(string message)
            : this(message, null)
        {
        }
    }

    private sealed class Incomparable(int number) : IComparable<Incomparable>
    {
        public int CompareTo(Incomparable? other) => number + Thrown();
    }

    private sealed class Refusing : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => Thrown() == 0;

        public int GetHashCode(string obj) => Thrown();
    }

    private sealed class Random(int seed) : IEqualityComparer<string>
    {
        private readonly System.Random numbers = new(seed);

        public bool Equals(string? x, string? y) => numbers.Next(2) == 0;

        public int GetHashCode(string obj) => numbers.Next();
    }
}
