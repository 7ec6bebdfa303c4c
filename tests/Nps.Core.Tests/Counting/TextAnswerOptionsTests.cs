namespace Nps.Core.Tests;

public class TextAnswerOptionsTests
{
    private const int Missing = -1;
    private const int Refused = -2;

    private static readonly TextAnswerOptions Plain = new();

    // What the independent conformance set and the import cases say about one text. -1 is missing, -2 refused.
    [Theory]
    [InlineData("10", 10, 10)]
    [InlineData("0", 0, 0)]
    [InlineData("09", 9, 9)]
    [InlineData("7.0", 7, 7)]
    [InlineData("9,0", 9, 9)]
    [InlineData("10\u00A0", 10, 10)]
    [InlineData("9\u2009", 9, 9)]
    [InlineData("\uFEFF8", 8, 8)]
    [InlineData(null, Missing, Missing)]
    [InlineData("", Missing, Missing)]
    [InlineData("   ", Missing, Missing)]
    [InlineData("\uFEFF\u00A0", Missing, Missing)]
    [InlineData("6.5", Refused, Refused)]
    [InlineData("11", Refused, Refused)]
    [InlineData("-1", Refused, Refused)]
    [InlineData("99", Refused, Refused)]
    [InlineData("999", Refused, Refused)]
    [InlineData("+9", Refused, Refused)]
    [InlineData("NaN", Refused, Refused)]
    [InlineData("n/a", Refused, Refused)]
    [InlineData("Q1_NPS", Refused, Refused)]
    [InlineData("How likely?", Refused, Refused)]
    [InlineData("true", Refused, Refused)]
    [InlineData("Very likely", Refused, Refused)]
    [InlineData("7-8", Refused, Refused)]
    [InlineData("Total", Refused, Refused)]
    [InlineData("9/10", 9, Refused)]
    [InlineData("9 out of 10", 9, Refused)]
    [InlineData("10 - Extremely likely", 10, Refused)]
    [InlineData("11 - Off the charts", Refused, Refused)]
    [InlineData("９", 9, Refused)]
    [InlineData("9．0", 9, Refused)]
    [InlineData("'10", 10, Refused)]
    public void TryRead_ByDefaultAndWithoutNumberedLabels(string? text, int expected, int expectedWithoutLabels)
    {
        Assert.Equal(expected, Read(Plain, text));
        Assert.Equal(expectedWithoutLabels, Read(Plain.WithoutNumberedLabels(), text));
    }

    [Theory]
    [InlineData("-1", "-1", Missing)]
    [InlineData("-1", " -1.0 ", Missing)]
    [InlineData("-1", "-01,00", Missing)]
    [InlineData("-1", "\u22121", Missing)]
    [InlineData("-1", "'-1", Missing)]
    [InlineData("-1", "1", 1)]
    [InlineData("-1", "-1.5", Refused)]
    [InlineData("-1", "-10", Refused)]
    [InlineData("-1", "- 1", Refused)]
    [InlineData("-0", "0", Missing)]
    [InlineData("99", "99", Missing)]
    [InlineData("99", "099", Missing)]
    [InlineData("99", "９９", Missing)]
    [InlineData("99", "99.0", Missing)]
    [InlineData("99", "9", 9)]
    [InlineData("99", "9.9", Refused)]
    [InlineData("999.0", "999", Missing)]
    [InlineData("0.5", "00,50", Missing)]
    [InlineData("9223372036854775808", "9223372036854775808.0", Missing)]
    [InlineData("9223372036854775808", "9223372036854775809", Refused)]
    [InlineData("7", "7", Missing)]
    [InlineData("7", "07.0", Missing)]
    [InlineData("7", "７", Missing)]
    [InlineData("7", "٧", Missing)]
    [InlineData("7", "7 - likely", 7)]
    [InlineData("N/A", "N/A", Missing)]
    [InlineData(" N/A ", "N/A", Missing)]
    [InlineData("N/A", "\u00A0N/A\t", Missing)]
    [InlineData("N/A", "n/a", Refused)]
    [InlineData("N/A", "N/A.", Refused)]
    [InlineData("9 - Don't know", "9 - Don't know", Missing)]
    [InlineData("9 - Don't know", "9", 9)]
    [InlineData("", "", Missing)]
    [InlineData("-", "-", Missing)]
    [InlineData("-", "–", Refused)]
    public void TryRead_WithAMarker(string marker, string text, int expected)
    {
        Assert.Equal(expected, Read(Plain.WithMissingMarkers(marker), text));
        Assert.Equal(expected == Missing ? Missing : Read(Plain, text), Read(Plain.WithMissingMarkers("other", marker, "-77"), text));
    }

    [Fact]
    public void TryRead_CommonMissingMarkers_AreMissingOnlyWhereDeclared()
    {
        TextAnswerOptions common = Plain.WithMissingMarkers(TextAnswerOptions.CommonMissingMarkers);

        Assert.All(
            (string[])["N/A", "NA", "n/a", "-", "null", "NULL", "NaN", "None", "#N/A"],
            marker => Assert.Contains(marker, TextAnswerOptions.CommonMissingMarkers));
        Assert.All(TextAnswerOptions.CommonMissingMarkers, marker =>
        {
            Assert.Equal(Refused, Read(Plain, marker));
            Assert.Equal(Missing, Read(common, $" {marker} "));
        });
        Assert.Equal(TextAnswerOptions.CommonMissingMarkers.Distinct(), TextAnswerOptions.CommonMissingMarkers);
    }

    [Fact]
    public void TryRead_OwnLabels_AreTheirRatings()
    {
        TextAnswerOptions options = Plain
            .WithLabels(new Dictionary<string, int> { ["Very likely"] = 10, ["★★★★★"] = 9, ["Don't know"] = 5 })
            .WithMissingMarkers("Don't know");

        Assert.Equal(10, Read(options, " Very likely "));
        Assert.Equal(9, Read(options, "★★★★★"));
        Assert.Equal(Refused, Read(options, "very likely"));
        Assert.Equal(Missing, Read(options, "Don't know"));
        Assert.Equal(10, Read(options.WithoutNumberedLabels(), "Very likely"));
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("11", 10)]
    [InlineData("11.0", 10)]
    [InlineData("１", 0)]
    [InlineData("02", 1)]
    [InlineData("0", 0)]
    public void TryRead_CodesAsLabels_WinOverTheNumberTheyAre(string text, int expected) =>
        Assert.Equal(expected, Read(Plain.WithLabels(Enumerable.Range(1, 11).Select(code => KeyValuePair.Create($"{code}", code - 1))), text));

    [Fact]
    public void With_EachReplacesItsPartAndKeepsTheOthers()
    {
        var scale = new RatingScale(1, 5, passiveFrom: 4, promoterFrom: 5);
        TextAnswerOptions options = Plain.WithScale(scale).WithMissingMarkers("a", "b").WithLabels([new("top", 5)]).WithoutNumberedLabels();

        Assert.Equal(scale, options.Scale);
        Assert.Equal(["a", "b"], options.MissingMarkers);
        Assert.Equal([new("top", 5)], options.Labels);
        Assert.False(options.ReadsNumberedLabels);
        Assert.Equal(["c"], options.WithMissingMarkers("c").MissingMarkers);
        Assert.Equal(Refused, Read(options.WithMissingMarkers("c"), "a"));
        Assert.Equal(RatingScale.Standard, Plain.Scale);
        Assert.Empty(Plain.MissingMarkers);
        Assert.Empty(Plain.Labels);
        Assert.True(Plain.ReadsNumberedLabels);
        Assert.Equal(scale, Plain.WithMissingMarkers("a").WithScale(scale).WithLabels([]).Scale);
    }

    [Fact]
    public void With_WhatTheCallerChangesAfterwards_ChangesNothing()
    {
        string[] markers = ["N/A"];
        Dictionary<string, int> labels = new() { ["top"] = 10 };
        TextAnswerOptions options = Plain.WithMissingMarkers(markers).WithLabels(labels);

        markers[0] = "other";
        labels["top"] = 0;

        Assert.Equal(Missing, Read(options, "N/A"));
        Assert.Equal(10, options.Labels["top"]);
        Assert.Throws<NotSupportedException>(() => ((IList<string>)options.MissingMarkers)[0] = "other");
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, int>)options.Labels)["top"] = 0);
        Assert.Throws<NotSupportedException>(() => ((IList<string>)TextAnswerOptions.CommonMissingMarkers)[0] = "other");
    }

    [Fact]
    public void With_WhatCannotBe_IsRefusedWithTheRemedy()
    {
        Assert.Throws<ArgumentNullException>("scale", () => Plain.WithScale(null!));
        Assert.Throws<ArgumentNullException>("markers", () => Plain.WithMissingMarkers((string[])null!));
        Assert.Throws<ArgumentNullException>("markers", () => Plain.WithMissingMarkers((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>("labels", () => Plain.WithLabels(null!));
        AssertSays("index 1 is null", "markers", () => Plain.WithMissingMarkers("a", null!));
        AssertSays("index 1 is null or empty", "labels", () => Plain.WithLabels([new("a", 1), new("\uFEFF ", 1)]));
        AssertSays("index 0 is null or empty", "labels", () => Plain.WithLabels([new(null!, 1)]));
        AssertSays("2 labels have ratings off the scale from 0 to 10; the first is \"a\" with 11", "labels", () => Plain.WithLabels([new("a", 11), new("b", -1)]));
        AssertSays("\"1.0\" at index 1 is both 3 and 4", "labels", () => Plain.WithLabels([new("1", 3), new("1.0", 4)]));
        AssertSays("\"a \" at index 1 is both 3 and 4", "labels", () => Plain.WithLabels([new("a", 3), new("a ", 4)]));
        AssertSays("from 1 to 5", "scale", () => Plain.WithLabels([new("a", 10)]).WithScale(new RatingScale(1, 5, 4, 5)));
        Assert.Equal(3, Read(Plain.WithLabels([new("1", 3), new("1.0", 3), new("1", 3)]), "01"));

        static void AssertSays(string expected, string parameter, Action action) =>
            Assert.Contains(expected, Assert.Throws<ArgumentException>(parameter, action).Message, StringComparison.Ordinal);
    }

    private static int Read(TextAnswerOptions options, string? text)
    {
        bool read = options.TryRead(text, out int? rating);
        Assert.True(read || rating is null);
        return read ? rating ?? Missing : Refused;
    }
}
