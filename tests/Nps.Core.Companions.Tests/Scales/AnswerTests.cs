namespace Nps.Core.Companions.Tests;

public class AnswerTests
{
    private static readonly AnswerScale German = AnswerScale.Csat5.WithLabels(new Dictionary<string, int>
    {
        ["sehr unzufrieden"] = 1, ["Unzufrieden"] = 2, ["teils, teils"] = 3, ["zufrieden"] = 4, ["Sehr zufrieden"] = 5,
    });

    [Fact]
    public void ToAnswers_OffTheScale_SaysHowManyAndWhich()
    {
        int?[] rows = [5, null, 7, 0, 4];

        ArgumentException error = Assert.Throws<ArgumentException>(() => rows.ToAnswers(row => row, AnswerScale.Csat5));
        Answers tally = rows.ToAnswerTally(row => row, AnswerScale.Csat5);

        Assert.Contains("2 of 5 answers are not integers from 1 to 5; the first is 7 at index 2", error.Message, StringComparison.Ordinal);
        Assert.Equal((2, 1, 2), (tally.Total, tally.Missing, tally.Invalid));
        Assert.Equal("1.000 (2 of 2), 1 missing, 2 invalid", FormattableString.Invariant($"{tally}"));
        Assert.Throws<ArgumentException>(() => rows.ToAnswerTally(row => row, row => -1, AnswerScale.Csat5));
    }

    [Theory]
    [InlineData("4", 4)]
    [InlineData(" 4.0 ", 4)]
    [InlineData("٤", 4)]
    [InlineData("4 - zufrieden", 4)]
    [InlineData("4/5", 4)]
    [InlineData("ZUFRIEDEN", 4)]
    [InlineData("\u00A0Teils, teils\uFEFF", 3)]
    [InlineData("6", null)]
    [InlineData("4/10", null)]
    [InlineData("n/a", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TryRead_NumbersAndLabels(string? text, int? expected)
    {
        Assert.Equal(expected is not null, German.TryRead(text, out int answer));
        Assert.Equal(expected ?? 0, answer);
    }

    [Fact]
    public void ToTextAnswers_CountsWhatIsMissingAndWhatIsNeither()
    {
        Answers answers = ((string?[])["Sehr zufrieden", "4", " ", null, "weiß nicht", "1 - nie wieder"]).ToTextAnswers(text => text, German);

        Assert.Equal([1, 0, 0, 1, 1], answers.Counts);
        Assert.Equal((2, 1), (answers.Missing, answers.Invalid));
        Assert.Equal(German, answers.Scale);
        Assert.Equal(AnswerScale.Csat5, answers.Scale);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("", 3)]
    [InlineData("fine", 6)]
    public void WithLabels_ThatCannotBe_AreRefused(string label, int answer) =>
        Assert.Throws<ArgumentException>(() => AnswerScale.Csat5.WithLabels(new Dictionary<string, int> { [label] = answer }));

    [Theory]
    [InlineData(-1, 5, 1, 1)]
    [InlineData(5, 5, 1, 1)]
    [InlineData(0, 101, 1, 1)]
    [InlineData(1, 5, 0, 1)]
    [InlineData(1, 5, 3, 3)]
    [InlineData(1, 5, 1, -1)]
    public void Scale_ThatCannotBe_IsRefused(int lowest, int highest, int topBoxes, int bottomBoxes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnswerScale(lowest, highest, topBoxes, bottomBoxes));

    [Fact]
    public void Scale_SaysEndsBoxesAndDirection()
    {
        Assert.Equal("1 to 5, higher is better, good 4 to 5, bad 1 to 2", AnswerScale.Csat5.ToString());
        Assert.Equal("1 to 5, lower is better, good 1 to 2, bad 4 to 5", AnswerScale.Ces1.ToString());
        Assert.Equal("1 to 3, higher is better, good 3, bad 1", AnswerScale.Csat3.ToString());
        Assert.Equal("1 to 7, higher is better, good 5 to 7", new AnswerScale(1, 7, 3, 0).ToString());
        Assert.NotEqual(AnswerScale.Ces1, AnswerScale.Csat5);
        Assert.True(AnswerScale.Csat5 == new AnswerScale(1, 5, 2, 2));
        Assert.True(AnswerScale.Csat5 != AnswerScale.Ces1);
    }

    [Fact]
    public void Effort1_WithLessEffort_IsLowerAndBetter()
    {
        Answers before = Answers.FromCounts(AnswerScale.Ces1, [10, 10, 20, 30, 30]);
        Answers after = Answers.FromCounts(AnswerScale.Ces1, [40, 30, 20, 5, 5]);
        MeanComparison mean = after.CompareMeanWith(before);

        Assert.Equal(ComparisonVerdict.Lower, mean.GetVerdict());
        Assert.True(mean.IsBetter());
        Assert.False(before.CompareMeanWith(after).IsBetter());
        Assert.Equal(ComparisonVerdict.Higher, after.CompareWith(before).GetVerdict());
        Assert.True(after.CompareWith(before).IsBetter());
        Assert.True(after.CompareNetWith(before).IsBetter());
        Assert.Null(after.CompareMeanWith(after).IsBetter());
        Assert.Null(after.Share.CompareWith(before.Share).IsBetter());
    }

    [Fact]
    public void Net_WithoutBottomBoxes_IsUndefined()
    {
        Answers answers = Answers.FromCounts(new AnswerScale(1, 5, 2, 0), [1, 2, 3, 4, 5]);

        Assert.Null(answers.Net);
        Assert.Null(answers.GetNetInterval());
        Assert.Null(answers.CompareNetWith(answers).PValue);
        Assert.Equal(ComparisonVerdict.Inconclusive, answers.CompareNetWith(answers).GetVerdict());
        Assert.Equal(9, answers.Share.Successes);
    }

    [Fact]
    public void Minus_OfWhatIsNotContained_SaysWhichAnswers()
    {
        Answers few = Answers.FromCounts(AnswerScale.Csat3, [1, 0, 0]);
        ArgumentException error = Assert.Throws<ArgumentException>(() => few - Answers.FromCounts(AnswerScale.Csat3, [0, 0, 2]));

        Assert.Contains("Cannot subtract 2 answers of 3: there are only 0.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Answers.FromCounts(AnswerScale.Csat3, [1, 2]));
        Assert.Contains("answer 2 is -1", Assert.Throws<ArgumentException>(() => Answers.FromCounts(AnswerScale.Csat3, [1, -1, 2])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HugeCounts_AreExact()
    {
        Answers answers = Answers.FromCounts(AnswerScale.Csat5, [long.MaxValue / 2, 0, 0, 0, long.MaxValue / 2]);

        Assert.Equal(3, answers.Mean.Value);
        Assert.Equal(4, answers.Mean.Variance!.Value, 1e-15);
        Assert.Equal(0, answers.Net);
        Assert.Equal(0.5, answers.Share.Value);
        Assert.Throws<OverflowException>(() => answers + answers + answers);
    }
}
