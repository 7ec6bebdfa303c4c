namespace Nps.Core.Companions.Tests;

[Properties(Arbitrary = [typeof(SurveyGenerators), typeof(Generators)], QuietOnSuccess = true)]
public class SatisfactionIndexLaws
{
    private const double Rounding = 1e-12;

    [Property]
    public void Plus_OfParts_IsTheWhole_InAnyOrder(IndexSample sample)
    {
        foreach (SatisfactionForm form in Enum.GetValues<SatisfactionForm>())
        {
            SatisfactionIndex merged = sample.First(form) + sample.Second(form);

            Assert.Equal(merged, sample.Second(form) + sample.First(form));
            CheckSame(sample.Measure([.. sample.Rows, .. sample.Others], form), merged);
            CheckSame(sample.Measure(sample.Others.Concat(sample.Rows).Reverse(), form), merged);
            CheckSame(
                merged,
                sample.Rows.Concat(sample.Others).Select(row => sample.Measure([row], form)).Sum(Metric.SatisfactionIndex(sample.Survey, form)));
        }
    }

    [Property]
    public void Value_IsWithinTheScale_AndNothingIsLost(IndexSample sample, ConfidenceLevel level)
    {
        SatisfactionIndex index = sample.First();
        int complete = sample.Rows.Count(row => Pairs(row) == sample.Survey.Attributes.Count);
        int unanswered = sample.Rows.Count(row => Pairs(row) == 0);

        Assert.Equal(sample.Rows.Count, index.Respondents);
        Assert.Equal(complete, index.Complete);
        Assert.Equal(unanswered, index.Unanswered);
        Assert.Equal(sample.Rows.Count - complete - unanswered, index.Incomplete);
        foreach (SatisfactionForm form in Enum.GetValues<SatisfactionForm>())
        {
            SatisfactionIndex seen = index.WithForm(form);
            Assert.Equal(seen.Value is null, seen.PercentOfRange is null);
            if (seen.Value is double value)
            {
                Assert.InRange(value, 1, 5);
                Assert.InRange(seen.PercentOfRange!.Value, 0, 100);
                Assert.InRange(seen.PercentOfMaximum!.Value, 20, 100);
                Assert.True(seen.PercentOfMaximum >= seen.PercentOfRange - Rounding);
                Assert.Equal(seen.Estimate.Count > 1, seen.GetConfidenceInterval(level)?.Contains(value) == true);
                Assert.Equal(
                    seen.GetConfidenceInterval(level)?.Contains(value), seen.GetPercentOfMaximumInterval(level)?.Contains(seen.PercentOfMaximum.Value));
            }
        }
    }

    [Property]
    public void StandardError_IsThatOfTheDerivativesByEachRespondent(IndexSample sample)
    {
        // zᵢ is n times the derivative of the index by the weight of respondent i: computed here by differences instead of the formula.
        IndexRow[] complete = [.. sample.Rows.Where(row => Pairs(row) == sample.Survey.Attributes.Count)];
        SatisfactionIndex index = sample.Measure(complete);
        if (complete.Length >= 2 && index.Value is not null && complete.All(row => row.Importance!.Sum() > 0))
        {
            Check(index, complete.Length, weights => RatioOfMeans(complete, weights));
            Check(index.WithForm(SatisfactionForm.Pooled), complete.Length, weights => Pooled(complete, weights));
        }
    }

    [Property]
    public void ConstantImportance_GivesTheMeanOfWeightedMeans_InBothForms(IndexSample sample)
    {
        double?[] importance = [.. sample.Survey.Attributes.Select((_, k) => (double?)(k + 1))];
        IndexRow[] rows = [.. sample.Rows.Where(row => row.Satisfaction is { } answers && answers.All(answer => answer is not null))
            .Select(row => row with { Importance = importance })];
        Mean expected = Mean.FromValues(rows.Select(row => row.Satisfaction!.Select((answer, k) => answer!.Value * (k + 1)).Sum() / importance.Sum()!.Value));
        SatisfactionIndex given = SatisfactionIndex.FromWeights(
            rows, sample.Survey, row => row.Satisfaction, [.. importance.Select(each => 10 * each!.Value)]);

        CheckSame(expected, sample.Measure(rows).Estimate);
        CheckSame(expected, sample.Measure(rows, SatisfactionForm.Pooled).Estimate);
        CheckSame(expected, given.Estimate);
        Assert.All(given.Attributes, attribute => Assert.True(attribute.Gap.IsEmpty && attribute.Importance.IsEmpty));
    }

    [Property]
    public void Gaps_OfExchangedAnswers_AreMirrored_AndImportanceHasNoUnit(IndexSample sample)
    {
        SatisfactionSurvey wide = new(0, 5, [.. sample.Survey.Attributes]);
        SatisfactionIndex there = sample.Rows.ToSatisfactionIndex(wide, row => row.Importance, row => row.Satisfaction);
        SatisfactionIndex back = sample.Rows.ToSatisfactionIndex(wide, row => row.Satisfaction, row => row.Importance);
        SatisfactionIndex scaled = sample.Rows.ToSatisfactionIndex(
            wide, row => row.Importance is { } importance ? [.. importance.Select(each => each * 20)] : null, row => row.Satisfaction);

        for (int k = 0; k < there.Attributes.Count; k++)
        {
            ReferenceCase.Near(-there.Attributes[k].Gap.Value, back.Attributes[k].Gap.Value, Rounding);
            ReferenceCase.Near(there.Attributes[k].Gap.Variance, back.Attributes[k].Gap.Variance, Rounding);
            ReferenceCase.Near(there.Attributes[k].Weight, scaled.Attributes[k].Weight, Rounding);
            CheckSame(
                Mean.FromValues(sample.Rows.Where(row => Pairs(row) == there.Attributes.Count).Select(row => row.Satisfaction![k]!.Value - row.Importance![k]!.Value)),
                there.Attributes[k].Gap);
        }

        CheckSame(there.Estimate, scaled.Estimate);
        CheckSame(there.WithForm(SatisfactionForm.Pooled).Estimate, scaled.WithForm(SatisfactionForm.Pooled).Estimate);
    }

    [Property]
    public void CompareWith_NeverContradictsItself(IndexSample sample, ConfidenceLevel level)
    {
        foreach (SatisfactionForm form in Enum.GetValues<SatisfactionForm>())
        {
            SatisfactionIndex baseline = sample.First(form);
            SatisfactionIndex current = sample.Second(form);
            MeanComparison comparison = current.CompareWith(baseline);

            ComparisonLaws.CheckAgreement(comparison, baseline.Value is null || current.Value is null, level);
            ReferenceCase.Near(current.Value - baseline.Value, comparison.Difference, Rounding);
            Assert.Equal(comparison.GetVerdict(level) == ComparisonVerdict.Higher, comparison.IsBetter(level) == true);
        }
    }

    [Property]
    public void FromMoments_OfItsMoments_IsEqual(IndexSample sample)
    {
        SatisfactionIndex index = sample.First(SatisfactionForm.Pooled);
        JointMoments[] stored = [.. index.Moments.Select(moments => new JointMoments(moments.Count, moments.Means, moments.SumsOfProducts))];
        SatisfactionIndex restored = SatisfactionIndex.FromMoments(index.Survey, index.Unanswered, stored, index.Form);

        Assert.Equal(index, restored);
        Assert.Equal(index.GetHashCode(), restored.GetHashCode());
        Assert.Equal(index.Estimate, restored.Estimate);
    }

    [Fact]
    public void Index_WhereNothingIsImportant_OrNobodyAnswers_IsNull()
    {
        SatisfactionSurvey survey = new(1, 5, "one", "other");
        SatisfactionIndex unimportant = Enumerable.Range(0, 2).ToSatisfactionIndex(survey, _ => [0, 0], _ => [3, 4]);
        SatisfactionIndex nobody = Enumerable.Range(0, 2).ToSatisfactionIndex(survey, _ => [1, null], _ => [null, 4]);

        foreach (SatisfactionIndex index in (SatisfactionIndex[])[unimportant, nobody, unimportant.WithForm(SatisfactionForm.Pooled)])
        {
            Assert.Null(index.Value);
            Assert.Null(index.StandardError);
            Assert.Null(index.PercentOfMaximum);
            Assert.Null(index.GetPercentOfRangeInterval());
            Assert.Null(index.Attributes[0].Weight);
            Assert.Equal(ComparisonVerdict.NoResponses, index.CompareWith(index).GetVerdict());
            Assert.StartsWith("no index", index.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(2, unimportant.Complete);
        Assert.Equal(2, nobody.Unanswered);
        Assert.Null(Enumerable.Range(0, 1).ToSatisfactionIndex(new SatisfactionSurvey(-2, 0, "one"), _ => [1], _ => [-1]).PercentOfMaximum);
    }

    [Fact]
    public void Index_WhoseRespondentsAgree_HasNoSpread_AlsoWhereItsPartsVary()
    {
        // Each respondent's mean is 3, in many ways: of sums of products alone, rounding leaves some 1e-15.
        var random = new Random(20261125);
        for (int sample = 0; sample < 50; sample++)
        {
            double?[][] rows = [.. Enumerable.Range(0, 20).Select(_ => Around3(random.NextDouble(), random.NextDouble()))];
            SatisfactionIndex index = SatisfactionIndex.FromWeights(rows, new SatisfactionSurvey(1, 5, "a", "b", "c"), row => row, 1, 1, 1);

            Assert.Equal(0, index.StandardError);
            Assert.Null(index.CompareWith(index).PValue);
        }
    }

    [Fact]
    public void Index_OfAnswersThatCannotBe_SaysHowManyAndWhich()
    {
        SatisfactionSurvey survey = new(1, 5, "delivery", "price");
        ArgumentException negative = Assert.Throws<ArgumentException>(
            () => Enumerable.Range(0, 4).ToSatisfactionIndex(survey, row => [1, row == 2 ? -1 : 1], row => [row == 3 ? 6 : 1, 2]));
        ArgumentException length = Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 1).ToSatisfactionIndex(survey, _ => [1], _ => [1, 2]));
        ArgumentException noNumber = Assert.Throws<ArgumentException>(
            () => Enumerable.Range(0, 1).ToSatisfactionIndex(survey, _ => [1, 1], _ => [double.NaN, 2]));

        Assert.Contains(
            "2 of 4 respondents have answers that cannot be; the first is at index 2: the importance of \"price\" is -1, not from 0", negative.Message, StringComparison.Ordinal);
        Assert.Contains("there are 1 answers on importance, not 2", length.Message, StringComparison.Ordinal);
        Assert.Contains("the satisfaction with \"delivery\" is NaN, not from 1 to 5", noNumber.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 1).ToSatisfactionIndex(survey, _ => [1, 1]));
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 1).ToSatisfactionIndex(SatisfactionSurvey.Acsi, _ => [1, 1, 1], _ => [1, 1, 1]));
        Assert.Throws<ArgumentException>(() => survey.WithWeights(0, 0));
        Assert.Throws<ArgumentException>(() => survey.WithWeights(1, -1));
        Assert.Throws<ArgumentException>(() => survey.WithWeights(1));
        Assert.Throws<ArgumentException>(() => new SatisfactionSurvey(1, 5, "same", "same"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SatisfactionSurvey(5, 5, "one"));
    }

    [Fact]
    public void Plus_OfAnotherSurveyOrForm_IsRefused()
    {
        SatisfactionSurvey survey = new(1, 5, "delivery", "price");
        SatisfactionIndex index = Enumerable.Range(0, 1).ToSatisfactionIndex(survey, _ => [1, 1], _ => [1, 2]);
        SatisfactionIndex weighted = SatisfactionIndex.FromWeights([0], survey, _ => [1, 2], 1, 1);

        Assert.Throws<ArgumentException>(() => index + weighted);
        Assert.Throws<ArgumentException>(() => index + index.WithForm(SatisfactionForm.Pooled));
        Assert.Throws<ArgumentException>(() => index.CompareWith(weighted));
        Assert.Throws<ArgumentException>(() => weighted + SatisfactionIndex.FromWeights([0], survey, _ => [1, 2], 1, 2));
        Assert.Equal(weighted, SatisfactionIndex.FromWeights([0], survey, _ => [1, 2], 5, 5));
    }

    [Fact]
    public void Acsi_Unweighted_IsTheSumLess3Over27()
    {
        double?[][] rows = [[8, 7, 6], [10, 9, 7], [5, 6, 4]];
        SatisfactionIndex index = rows.ToSatisfactionIndex(SatisfactionSurvey.Acsi, row => row);

        Assert.Equal(100 * rows.Average(row => (row.Sum()!.Value - 3) / 27), index.PercentOfRange!.Value, Rounding);
        Assert.Equal("6.889 (65.4 % of the range, n = 3)", FormattableString.Invariant($"{index}"));
    }

    [Fact]
    public void JointMoments_OfImpossibleNumbers_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JointMoments(-1, [0], [0]));
        Assert.Throws<ArgumentException>(() => new JointMoments(0, [1], [0]));
        Assert.Throws<ArgumentException>(() => new JointMoments(1, [1], [1]));
        Assert.Throws<ArgumentException>(() => new JointMoments(2, [1], [-1]));
        Assert.Throws<ArgumentException>(() => new JointMoments(2, [1, 2], [1, 2, 1]));
        Assert.Throws<ArgumentException>(() => new JointMoments(2, [1, 2], [1, 1]));
        Assert.Throws<ArgumentException>(() => new JointMoments(2, [1, double.NaN], [1, 0, 1]));
    }

    internal static void CheckSame(Mean expected, Mean actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        ReferenceCase.Near(expected.Value, actual.Value, Rounding);
        ReferenceCase.Near(expected.StandardError, actual.StandardError, 1e-10);
    }

    private static void CheckSame(SatisfactionIndex expected, SatisfactionIndex actual)
    {
        Assert.Equal(expected.Unanswered, actual.Unanswered);
        Assert.Equal(expected.Incomplete, actual.Incomplete);
        CheckSame(expected.Estimate, actual.Estimate);
        for (int k = 0; k < expected.Attributes.Count; k++)
        {
            CheckSame(expected.Attributes[k].Importance, actual.Attributes[k].Importance);
            CheckSame(expected.Attributes[k].Satisfaction, actual.Attributes[k].Satisfaction);
            CheckSame(expected.Attributes[k].Gap, actual.Attributes[k].Gap);
        }
    }

    private static double?[] Around3(double one, double other) => [3 + one, 3 - other, 3 - one + other];

    private static int Pairs(IndexRow row) => row.Importance is { } importance && row.Satisfaction is { } satisfaction
        ? importance.Zip(satisfaction, (one, other) => one is not null && other is not null).Count(isPair => isPair)
        : 0;

    private static void Check(SatisfactionIndex index, int n, Func<double[], double> estimate)
    {
        const double Step = 1e-4;
        double squares = 0;
        for (int i = 0; i < n; i++)
        {
            double[] weights = [.. Enumerable.Repeat(1.0, n)];
            weights[i] = 1 + Step;
            double above = estimate(weights);
            weights[i] = 1 - Step;
            double z = n * (above - estimate(weights)) / (2 * Step);
            squares += z * z;
        }

        ReferenceCase.Near(index.Value, estimate([.. Enumerable.Repeat(1.0, n)]), Rounding);
        ReferenceCase.Near(index.StandardError, Math.Sqrt(squares / (n * (n - 1.0))), 1e-5);
    }

    private static double RatioOfMeans(IndexRow[] rows, double[] weights)
    {
        double above = 0;
        double below = 0;
        for (int k = 0; k < rows[0].Importance!.Count; k++)
        {
            double importance = rows.Select((row, i) => weights[i] * row.Importance![k]!.Value).Sum();
            above += importance * rows.Select((row, i) => weights[i] * row.Satisfaction![k]!.Value).Sum() / weights.Sum();
            below += importance;
        }

        return above / below;
    }

    private static double Pooled(IndexRow[] rows, double[] weights) =>
        rows.Select((row, i) => weights[i] * row.Importance!.Zip(row.Satisfaction!, (one, other) => one!.Value * other!.Value).Sum()).Sum()
        / rows.Select((row, i) => weights[i] * row.Importance!.Sum()!.Value).Sum();
}
