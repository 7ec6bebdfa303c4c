namespace Nps.Core.Tests;

public class NpsBandScaleTests
{
    [Theory]
    [InlineData(-100, "average or below")]
    [InlineData(29.999999999999996, "average or below")]
    [InlineData(30, "good")]
    [InlineData(50, "good")]
    [InlineData(50.00000000000001, "excellent")]
    [InlineData(100, "excellent")]
    public void SupportLiterature_AtItsBoundaries_TheExactPointsDecide(double points, string name) =>
        Assert.Equal(name, NpsBandScale.SupportLiterature.Classify(new NetPromoterScore(points)).Name);

    [Theory]
    [InlineData(-100, "0 or below")]
    [InlineData(-0.0, "0 or below")]
    [InlineData(double.Epsilon, "good")]
    [InlineData(20, "good")]
    [InlineData(20.000000000000004, "favourable")]
    [InlineData(50, "favourable")]
    [InlineData(50.00000000000001, "excellent")]
    [InlineData(80, "excellent")]
    [InlineData(80.00000000000001, "world class")]
    [InlineData(100, "world class")]
    public void BainAbsolute_AtItsBoundaries_TheExactPointsDecide(double points, string name) =>
        Assert.Equal(name, NpsBandScale.BainAbsolute.Classify(new NetPromoterScore(points)).Name);

    [Fact]
    public void Classify_ScoreThatPrintsAsTheBoundary_IsClassifiedByItsPoints()
    {
        NpsBandScale scale = new("ours", NpsBand.Lowest("below"), NpsBand.From(50, "reached"));
        NetPromoterScore almost = new ResponseCounts(749_999, 0, 250_001).Score!.Value;

        Assert.Equal("+50.0", almost.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("below", scale.Classify(almost).Name);
        Assert.Equal("reached", scale.Classify(almost.Round(1)).Name);
    }

    [Fact]
    public void Classify_WithoutScore_IsNull() => Assert.Null(NpsBandScale.BainAbsolute.Classify(ResponseCounts.Empty.Score));

    [Fact]
    public void Presets_NameTheirSource_AndContradictEachOther()
    {
        Assert.Contains("Bain", NpsBandScale.BainAbsolute.Source, StringComparison.Ordinal);
        Assert.Contains("support literature", NpsBandScale.SupportLiterature.Source, StringComparison.Ordinal);
        Assert.Equal("good", NpsBandScale.BainAbsolute.Classify(new NetPromoterScore(10)).Name);
        Assert.Equal("average or below", NpsBandScale.SupportLiterature.Classify(new NetPromoterScore(10)).Name);
    }

    [Fact]
    public void Scale_OneBand_TakesEveryScore() =>
        Assert.Equal("all", new NpsBandScale("ours", NpsBand.Lowest("all")).Classify(new NetPromoterScore(100)).ToString());

    [Fact]
    public void Scale_BandOfOnePoint_HoldsThatPointOnly()
    {
        NpsBandScale scale = new("ours", NpsBand.Lowest("below"), NpsBand.From(0, "even"), NpsBand.Above(0, "above"));

        Assert.Equal(
            ["below", "even", "above"],
            new[] { -double.Epsilon, 0, double.Epsilon }.Select(points => scale.Classify(new NetPromoterScore(points)).Name));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Scale_BandsThatAreNoPartition_SaysWhichAndWhatToDo(string message, NpsBand?[] bands)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new NpsBandScale("ours", bands!));

        Assert.Equal("bands", error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, NpsBand?[]> Refused() => new()
    {
        { "The first band must be the lowest one, made by NpsBand.Lowest.", [] },
        { "The first band must be the lowest one, made by NpsBand.Lowest.", [null] },
        { "The first band must be the lowest one, made by NpsBand.Lowest.", [NpsBand.From(0, "a")] },
        { "The first band must be the lowest one, made by NpsBand.Lowest.", [NpsBand.Above(-100, "a")] },
        { "The band at index 1 is null.", [NpsBand.Lowest("a"), null] },
        {
            "The band at index 1, \"b\", is a second lowest one; use NpsBand.From or NpsBand.Above.",
            [NpsBand.Lowest("a"), NpsBand.Lowest("b")]
        },
        {
            "The band at index 2, \"c\", does not begin above the one before it, \"b\"; list the bands in ascending order.",
            [NpsBand.Lowest("a"), NpsBand.From(30, "b"), NpsBand.From(20, "c")]
        },
        {
            "The band at index 2, \"c\", does not begin above the one before it, \"b\"",
            [NpsBand.Lowest("a"), NpsBand.Above(30, "b"), NpsBand.From(30, "c")]
        },
        {
            "The band at index 2, \"c\", does not begin above the one before it, \"b\"",
            [NpsBand.Lowest("a"), NpsBand.From(30, "b"), NpsBand.From(30, "c")]
        },
        {
            "The bands at index 0 and 2 have the same name, \"a\"; names must differ.",
            [NpsBand.Lowest("a"), NpsBand.From(0, "b"), NpsBand.From(30, "a")]
        },
    };

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Names_ThatCannotBeRead_AreRefused(string text)
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => NpsBand.Lowest(text)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => NpsBand.From(0, text)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => NpsBand.Above(0, text)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => new NpsBandScale(text, NpsBand.Lowest("a"))).ParamName);
    }

    [Theory]
    [InlineData(-100)]
    [InlineData(100.00000000000001)]
    [InlineData(double.NaN)]
    public void From_BeginningOutsideTheRange_IsRefused(double points) =>
        Assert.Equal(points, Assert.Throws<ArgumentOutOfRangeException>(() => NpsBand.From(points, "a")).ActualValue);

    [Theory]
    [InlineData(-100.00000000000001)]
    [InlineData(100)]
    [InlineData(double.NaN)]
    public void Above_BeginningOutsideTheRange_IsRefused(double points) =>
        Assert.Equal(points, Assert.Throws<ArgumentOutOfRangeException>(() => NpsBand.Above(points, "a")).ActualValue);

    [Fact]
    public void Arguments_Null_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => NpsBand.Lowest(null!));
        Assert.Throws<ArgumentNullException>(() => new NpsBandScale(null!, NpsBand.Lowest("a")));
        Assert.Throws<ArgumentNullException>(() => new NpsBandScale("ours", null!));
        Assert.Throws<ArgumentNullException>(() => default(ConfidenceInterval).GetBands(null!));
        Assert.Throws<ArgumentNullException>(() => default(CredibleInterval).GetBands(null!));
    }

    [Fact]
    public void Scale_ArrayChangedLater_KeepsItsBands()
    {
        NpsBand[] bands = [NpsBand.Lowest("low"), NpsBand.From(0, "high")];
        var scale = new NpsBandScale("ours", bands);

        bands[0] = NpsBand.Lowest("changed");

        Assert.Equal("low", scale.Bands[0].Name);
    }

    [Fact]
    public void Equality_IsThatOfSourceAndBands()
    {
        NpsBandScale scale = Scale("ours", NpsBand.From(30, "high"));

        Assert.Equal(scale, Scale("ours", NpsBand.From(30, "high")));
        Assert.Equal(scale.GetHashCode(), Scale("ours", NpsBand.From(30, "high")).GetHashCode());
        Assert.True(scale == Scale("ours", NpsBand.From(30, "high")));
        Assert.True(scale != Scale("theirs", NpsBand.From(30, "high")));
        Assert.NotEqual(scale, Scale("ours", NpsBand.Above(30, "high")));
        Assert.NotEqual(scale, Scale("ours", NpsBand.From(31, "high")));
        Assert.NotEqual(scale, Scale("ours", NpsBand.From(30, "High")));
        Assert.Equal("ours: low, high", scale.ToString());

        static NpsBandScale Scale(string source, NpsBand high) => new(source, NpsBand.Lowest("low"), high);
    }

    [Theory]
    [InlineData(40, 60, "good, excellent")]
    [InlineData(50, 50, "good")]
    [InlineData(30, 50, "good")]
    [InlineData(29.9, 50.1, "average or below, good, excellent")]
    [InlineData(-100, 100, "average or below, good, excellent")]
    [InlineData(50.1, 70, "excellent")]
    public void GetBands_AnInterval_AreTheOnesItTouches(double lower, double upper, string names) =>
        Assert.Equal(names, string.Join(", ", Interval(lower, upper).GetBands(NpsBandScale.SupportLiterature)));

    [Theory]
    [InlineData(-100.1, 0)]
    [InlineData(0, 100.1)]
    public void GetBands_IntervalOfADifference_IsRefused(double lower, double upper) =>
        Assert.Equal("interval", Assert.Throws<ArgumentException>(() => Interval(lower, upper).GetBands(NpsBandScale.BainAbsolute)).ParamName);

    private static ConfidenceInterval Interval(double lower, double upper) => new(lower, upper, default, default);
}
