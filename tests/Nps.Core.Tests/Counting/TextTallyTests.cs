using System.Globalization;

namespace Nps.Core.Tests;

public class TextTallyTests
{
    private static readonly RatingScale Stars = new(1, 5, passiveFrom: 4, promoterFrom: 5);

    [Fact]
    public void ToTextTally_AnExportAsItComes_LosesNothingAndNamesWhatItRefuses()
    {
        string?[] texts = ["10 - Extremely likely", "9.0", "n/a", "", "8/10", null, "Promoter", "11", "n/a", " 0 "];

        TextTally tally = texts.ToTextTally(text => text);

        Assert.Equal(new RatingTally(RatingDistribution.FromRatings([10, 9, 8, 0]), missing: 2, invalid: 4), tally.Tally);
        Assert.Equal([new("n/a", 2, 2), new("Promoter", 1, 6), new("11", 1, 7)], tally.RefusedTexts);
        Assert.Equal(0, tally.OtherRefused);
        Assert.Equal("4 valid, 2 missing, 4 invalid", tally.ToString());
        Assert.Equal("\"n/a\": 2, first at index 2", tally.RefusedTexts[0].ToString());
    }

    [Fact]
    public void ToTextTally_NoTexts_IsEmpty()
    {
        TextTally tally = Array.Empty<string>().ToTextTally(text => text);

        Assert.Equal(default, tally.Tally);
        Assert.Empty(tally.RefusedTexts);
    }

    [Fact]
    public void ToTextTally_RefusedTexts_AreDistinctByTheLastCharacterAndAsGiven()
    {
        TextTally tally = ((string[])["n/a", "N/A", "n/a ", "n/\u0430", "n/a"]).ToTextTally(text => text);

        Assert.Equal([new("n/a", 2, 0), new("N/A", 1, 1), new("n/a ", 1, 2), new("n/\u0430", 1, 3)], tally.RefusedTexts);
    }

    [Fact]
    public void ToTextTally_MoreDistinctTextsThanAreKept_CountsTheRestTogether()
    {
        IEnumerable<string> texts = Enumerable.Range(0, 3).SelectMany(_ => Enumerable.Range(0, 1500).Select(i => $"comment {i}"));

        TextTally tally = texts.ToTextTally(text => text);

        Assert.Equal(4500, tally.Tally.Invalid);
        Assert.Equal(TextTally.MaximumRefusedTexts, tally.RefusedTexts.Count);
        Assert.All(tally.RefusedTexts, (text, i) => Assert.Equal(new RefusedText($"comment {i}", 3, i), text));
        Assert.Equal(1500, tally.OtherRefused);
        Assert.Equal(3000, tally.Plus(tally).OtherRefused);
        Assert.Equal(1500, new TextTally(tally.Tally, tally.RefusedTexts).OtherRefused);
    }

    // Columns of the independent conformance set and of the import cases, the answers and the markers separated by bars.
    [Theory]
    [InlineData("10|9|0|-1|99|999", "-1|99|999", "2 0 1 3 0", "+33.3")]
    [InlineData("10.0|9.0|0.0|-1.0|99.0|999.0", "-1|99|999", "2 0 1 3 0", "+33.3")]
    [InlineData("99|99|0", "99", "0 0 1 2 0", "-100.0")]
    [InlineData("9|N/A|don't know|0|n/a", "N/A|don't know", "1 0 1 2 1", "0.0")]
    [InlineData("10|0|0|9", "", "2 0 2 0 0", "0.0")]
    [InlineData("99|99", "99", "0 0 0 2 0", null)]
    [InlineData("9|8|0", "77", "1 1 1 0 0", "0.0")]
    [InlineData("1|-1|9", "-1", "1 0 1 1 0", "0.0")]
    [InlineData("10|9||0|7.0|n/a", "", "2 1 1 1 1", "+25.0")]
    [InlineData("Q1|How likely?|9|0|10", "", "2 0 1 0 2", "+33.3")]
    [InlineData("10|9|6.5|0", "", "2 0 1 0 1", "+33.3")]
    [InlineData("10|10|0|11|-1", "", "2 0 1 0 2", "+33.3")]
    [InlineData("9|N/A|NA|-|null|NaN|None|10", "N/A|NA|-|null|NaN|None", "2 0 0 6 0", "+100.0")]
    [InlineData("9|10|-1|99|999|3", "", "2 0 1 0 3", "+33.3")]
    [InlineData("10 - Extremely likely|0 - Not at all likely|9|8/10|9 out of 10|10 (Extremely likely)|Promoter|★★★★★", "", "4 1 1 0 2", "+50.0")]
    public void ToTextTally_ColumnsOfTheConformanceSet(string texts, string markers, string expected, string? score)
    {
        RatingTally tally = texts.Split('|').ToTextTally(text => text, new TextAnswerOptions().WithMissingMarkers(markers.Split('|'))).Tally;
        ResponseCounts counts = tally.Ratings.Classify();

        Assert.Equal(expected, $"{counts.Promoters} {counts.Passives} {counts.Detractors} {tally.Missing} {tally.Invalid}");
        Assert.Equal(score, counts.Score?.ToString(null, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ToTextTally_NullArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("source", () => ((string[])null!).ToTextTally(text => text));
        Assert.Throws<ArgumentNullException>("text", () => Array.Empty<string>().ToTextTally(null!));
    }

    [Fact]
    public void ToTextTally_AnotherScale_DecidesWhatIsValidAndWhichFractionIsRead()
    {
        string[] texts = ["5", "4/5", "1 out of 5", "0", "6", "4/10", "5 - Great", "6 - Greater"];

        TextTally tally = texts.ToTextTally(text => text, new TextAnswerOptions().WithScale(Stars));

        Assert.Equal(RatingDistribution.FromRatings([5, 4, 1, 5], Stars), tally.Tally.Ratings);
        Assert.Equal(["0", "6", "4/10", "6 - Greater"], tally.RefusedTexts.Select(refused => refused.Text));
    }

    [Fact]
    public void Constructor_StoredParts_GivesTheSameTally()
    {
        TextTally tally = ((string[])["9", "x", "y", "x", ""]).ToTextTally(text => text);

        var again = new TextTally(tally.Tally, tally.RefusedTexts);
        var shortened = new TextTally(tally.Tally, [tally.RefusedTexts[1]]);

        Assert.Equal(tally.Tally, again.Tally);
        Assert.Equal(tally.RefusedTexts, again.RefusedTexts);
        Assert.Equal(0, again.OtherRefused);
        Assert.Equal(2, shortened.OtherRefused);
    }

    [Fact]
    public void Constructor_PartsThatDoNotFit_SaysWhich()
    {
        var tally = new RatingTally(RatingDistribution.FromRatings([9, 9]), missing: 1, invalid: 3);
        RefusedText[][] wrong =
        [
            [new("x", 4, 0)],
            [new("x", 2, 0), new("y", 2, 1)],
            [new("x", 1, 2), new("y", 1, 1)],
            [new("x", 1, 1), new("y", 1, 1)],
            [new("x", 1, 0), new("x", 1, 1)],
            [new("x", 2, 5)],
            [new("x", 1, 0), null!],
        ];

        Assert.All(wrong, refused =>
        {
            var error = Assert.Throws<ArgumentException>("refusedTexts", () => new TextTally(tally, refused));
            Assert.Contains($"index {refused.Length - 1}", error.Message, StringComparison.Ordinal);
        });
        Assert.Throws<ArgumentNullException>("refusedTexts", () => new TextTally(tally, null!));
        Assert.Throws<ArgumentNullException>("text", () => new RefusedText(null!, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new RefusedText("x", 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("firstIndex", () => new RefusedText("x", 1, -1));
    }

    [Fact]
    public void RefusedTexts_CannotBeChangedByACast() =>
        Assert.Throws<NotSupportedException>(() => ((IList<RefusedText>)((string[])["x"]).ToTextTally(text => text).RefusedTexts)[0] = new("y", 1, 0));

    [Fact]
    public void ToTextTally_CleanAnswers_AllocatesNothingPerAnswer()
    {
        string[] few = ["9", "10", "09", "9.0", " 8 ", "10 - Extremely likely", "9 out of 10", "-1.0", " N/A ", "９", ""];
        string[] many = [.. Enumerable.Range(0, 1000).SelectMany(_ => few)];
        TextAnswerOptions options = new TextAnswerOptions().WithMissingMarkers("N/A", "-1");
        _ = Allocated(few);

        Assert.Equal(Allocated(few), Allocated(many));

        long Allocated(string[] texts)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = texts.ToTextTally(text => text, options);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
