namespace Nps.Core.Companions.Tests;

public class AnswerLaws
{
    [Property]
    public void Answers_AreAMonoid_AndSubtractWhatWasAdded(Answers one, Answers other)
    {
        if (one.Scale != other.Scale)
        {
            Assert.Throws<ArgumentException>(() => one + other);
            Assert.Throws<ArgumentException>(() => one.CompareWith(other));
            return;
        }

        Answers sum = one + other;
        Assert.Equal(sum, other + one);
        Assert.Equal(one, one + new Answers(one.Scale));
        Assert.Equal(one, sum - other);
        Assert.Equal(sum, ((Answers[])[one, other]).Sum(Metric.Answers(one.Scale)));
        Assert.Equal((one.Total + other.Total, one.Missing + other.Missing), (sum.Total, sum.Missing));
    }

    [Property]
    public void ToAnswerTally_AnyOrder_CountsEverything(int?[] rows, bool startsAtZero)
    {
        AnswerScale scale = startsAtZero ? AnswerScale.Csat0To10 : AnswerScale.Csat5;
        Answers answers = rows.ToAnswerTally(row => row, scale);

        Assert.Equal(rows.Length, answers.Total + answers.Missing + answers.Invalid);
        Assert.Equal(rows.Count(row => row is int value && scale.Contains(value)), answers.Total);
        Assert.Equal(answers, rows.Reverse().ToAnswerTally(row => row, scale));
        Assert.Equal(answers, rows.GroupBy(row => row).ToAnswerTally(group => group.Key, group => group.Count(), scale));
        Assert.Equal(answers, rows.Take(3).ToAnswerTally(row => row, scale) + rows.Skip(3).ToAnswerTally(row => row, scale));
    }

    [Property]
    public void Answers_Empty_HaveNothing_AndOthersAreWithinBounds(Answers answers, ConfidenceLevel level)
    {
        Assert.Equal(answers.IsEmpty, answers.Share.Value is null);
        Assert.Equal(answers.IsEmpty, answers.Net is null);
        Assert.Equal(answers.IsEmpty, answers.Mean.Value is null);
        Assert.Equal(answers.IsEmpty, answers.GetNetInterval(level) is null);
        if (!answers.IsEmpty)
        {
            Assert.InRange(answers.Net!.Value, -1, 1);
            Assert.InRange(answers.Mean.Value!.Value, answers.Scale.Lowest, answers.Scale.Highest);
            Assert.True(answers.GetNetInterval(level)!.Value.Contains(answers.Net.Value));
        }
    }

    [Property]
    public void Answers_MeanFromCounts_IsTheMeanOfTheNumbers(byte[] values)
    {
        int[] answers = [.. values.Select(value => value % 11)];
        Mean exact = answers.ToAnswers(answer => answer, AnswerScale.Csat0To10).Mean;
        Mean measured = Mean.FromValues(answers.Select(answer => (double)answer));

        ReferenceCase.Near(measured.Value, exact.Value, 1e-12);
        ReferenceCase.Near(measured.Variance, exact.Variance, 1e-12);
    }

    [Property]
    public void Answers_OnTheReversedScale_HaveTheSameShareAndNet_AndTheOppositeMeanOfTheSameMeaning(Answers baseline, Answers current)
    {
        if (baseline.Scale != current.Scale)
        {
            return;
        }

        Answers before = Reversed(baseline);
        Answers after = Reversed(current);
        Assert.Equal(current.Share, after.Share);
        Assert.Equal(current.Net, after.Net);
        if (current.Mean.Value is double mean)
        {
            Assert.Equal(current.Scale.Lowest + current.Scale.Highest - mean, after.Mean.Value!.Value, 1e-12);
        }

        MeanComparison there = current.CompareMeanWith(baseline);
        MeanComparison here = after.CompareMeanWith(before);
        Assert.Equal(there.HigherIsBetter, !here.HigherIsBetter);
        if (there.PValue is double p && Math.Abs(p - 0.05) > 1e-6)
        {
            Assert.Equal(there.IsBetter(), here.IsBetter());
            Assert.Equal(there.GetVerdict() == ComparisonVerdict.Higher, here.GetVerdict() == ComparisonVerdict.Lower);
        }
    }

    [Property(MaxTest = 200)]
    public void Comparisons_OfEveryMeasure_NeverContradictThemselves(Answers baseline, Answers current, ConfidenceLevel level)
    {
        if (baseline.Scale == current.Scale)
        {
            bool isEmpty = baseline.IsEmpty || current.IsEmpty;
            ComparisonLaws.CheckAgreement(current.CompareWith(baseline), isEmpty, level);
            ComparisonLaws.CheckAgreement(current.CompareNetWith(baseline), isEmpty, level);
            ComparisonLaws.CheckAgreement(current.CompareMeanWith(baseline), isEmpty, level);
        }
    }

    private static Answers Reversed(Answers answers)
    {
        AnswerScale scale = answers.Scale;
        return Answers.FromCounts(
            new AnswerScale(scale.Lowest, scale.Highest, scale.TopBoxes, scale.BottomBoxes, !scale.HigherIsBetter),
            answers.Counts.Reverse(),
            answers.Missing,
            answers.Invalid);
    }
}
