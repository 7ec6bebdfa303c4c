namespace Nps.Core.Companions.Tests;

[Properties(Arbitrary = [typeof(SurveyGenerators), typeof(Generators)], QuietOnSuccess = true)]
public class ServiceQualityLaws
{
    private const double Rounding = 1e-12;

    [Property]
    public void Plus_OfParts_IsTheWhole_InAnyOrder(ServiceSample sample)
    {
        ServiceQuality merged = sample.First + sample.Second;

        Assert.Equal(merged, sample.Second + sample.First);
        CheckSame(sample.Measure([.. sample.Rows, .. sample.Others]), merged);
        CheckSame(sample.Measure(sample.Others.Concat(sample.Rows).Reverse()), merged);
        CheckSame(sample.Rows.Concat(sample.Others).Select(row => sample.Measure([row])).Sum(Metric.ServiceQuality(sample.Survey, ServiceMeasure.Unweighted)), merged);
    }

    [Property]
    public void NothingIsLost_AndResultsAreWithinBounds(ServiceSample sample)
    {
        ServiceQuality quality = sample.First;
        Assert.Equal(sample.Rows.Count, quality.Respondents + quality.Unanswered);
        Assert.Equal(sample.Rows.Count(row => Scores(row, sample.Survey).All(score => score is null)), quality.Unanswered);
        Assert.All(quality.Items.Concat(quality.Dimensions), score => Assert.InRange(score.Value.Value ?? 0, -6, 3));
        Assert.All(quality.Alphas, alpha => Assert.InRange(alpha.Value ?? 0, double.MinValue, 1));
        bool isEmpty = quality.Dimensions.Any(dimension => dimension.Value.IsEmpty);
        Assert.Equal(isEmpty, quality.Unweighted.IsEmpty);
        Assert.Equal(isEmpty || quality.PointsGiven == 0, quality.Weighted.IsEmpty);
        if (quality.Weights is not null)
        {
            Assert.Equal(1, quality.Weights.Sum(), Rounding);
        }

        for (int d = 0; d < 3; d++)
        {
            SatisfactionIndexLaws.CheckSame(
                Mean.FromValues(sample.Rows.Select(row => Scores(row, sample.Survey)[d]).OfType<double>()), quality.Dimensions[d].Value);
            Assert.Equal(sample.Rows.Count(row => Scores(row, sample.Survey, all: true)[d] is not null), quality.Alphas[d].Respondents);
        }
    }

    [Property]
    public void StandardError_IsThatOfTheDerivativesByEachRespondent(ServiceSample sample)
    {
        // zᵢ is N times the derivative of the result by the weight of respondent i, computed here by differences instead of the formula.
        ServiceQuality quality = sample.First;
        double?[][] scores = [.. sample.Rows.Select(row => Scores(row, sample.Survey)).Where(row => row.Any(score => score is not null))];
        if (quality.Unweighted.StandardError is not double error)
        {
            return;
        }

        const double Step = 1e-4;
        int n = scores.Length;
        double squares = 0;
        for (int i = 0; i < n; i++)
        {
            double z = n * (Overall(scores, i, 1 + Step) - Overall(scores, i, 1 - Step)) / (2 * Step);
            squares += z * z;
        }

        ReferenceCase.Near(Overall(scores, 0, 1), quality.Unweighted.Value, Rounding);
        ReferenceCase.Near(Math.Sqrt(squares / (n * (n - 1.0))), error, 1e-5);
    }

    [Property]
    public void Complete_Results_AreMeansOfEachRespondentsResult(ServiceSample sample)
    {
        ServiceRow[] complete = [.. sample.Rows.Where(row => Scores(row, sample.Survey, all: true).All(score => score is not null))];
        ServiceQuality unweighted = complete.ToServiceQuality(sample.Survey, row => row.Expectation, row => row.Perception);
        ServiceQuality weighted = complete.ToServiceQuality(sample.Survey.WithPoints(50, 30, 20), row => row.Expectation, row => row.Perception);
        double[][] scores = [.. complete.Select(row => Scores(row, sample.Survey).Select(score => score!.Value).ToArray())];

        SatisfactionIndexLaws.CheckSame(Mean.FromValues(scores.Select(row => row.Average())), unweighted.Unweighted);
        SatisfactionIndexLaws.CheckSame(Mean.FromValues(scores.Select(row => (0.5 * row[0]) + (0.3 * row[1]) + (0.2 * row[2]))), weighted.Weighted);
        Assert.True(unweighted.Weighted.IsEmpty);
        Assert.Equal(unweighted.Unweighted, weighted.Unweighted);
        Assert.Equal(
            weighted.Weighted,
            complete.ToServiceQuality(sample.Survey.WithPoints(5, 3, 2), row => row.Expectation, row => row.Perception).Weighted);
    }

    [Property]
    public void Perceptions_AreGapsFromAConstantExpectation_ButForThatConstant(ServiceSample sample)
    {
        double?[] five = [.. Enumerable.Repeat((double?)5, sample.Survey.Items)];
        ServiceQuality gaps = sample.Rows.ToServiceQuality(sample.Survey.WithPoints(50, 30, 20), _ => five, row => row.Perception);
        ServiceQuality perceptions = sample.Rows.ToServiceQuality(sample.Survey.WithPoints(50, 30, 20).WithoutExpectations(), row => row.Perception);

        ReferenceCase.Near(gaps.Weighted.Value + 5, perceptions.Weighted.Value, Rounding);
        ReferenceCase.Near(gaps.Weighted.StandardError, perceptions.Weighted.StandardError, 1e-10);
        for (int d = 0; d < 3; d++)
        {
            Assert.Null(perceptions.Dimensions[d].Expectation);
            ReferenceCase.Near(gaps.Dimensions[d].Value.Value, gaps.Dimensions[d].Perception.Value - gaps.Dimensions[d].Expectation!.Value.Value, Rounding);
            ReferenceCase.Near(gaps.Alphas[d].Value, perceptions.Alphas[d].Value, 1e-10);
        }
    }

    [Property]
    public void Alpha_OfAnItemAskedTwice_IsOne_AndItsIntervalIsInOrder(ServiceSample sample, ConfidenceLevel level)
    {
        ServiceSurvey twice = new ServiceSurvey(1, 7, new ServiceDimension("same", 2)).WithoutExpectations();
        CronbachAlpha same = sample.Rows.Where(row => row.Perception is not null)
            .ToServiceQuality(twice, row => [row.Perception![0], row.Perception[0]]).Alphas[0];
        bool varies = sample.Rows.Select(row => row.Perception?[0]).OfType<double>().Distinct().Count() > 1;

        ReferenceCase.Near(varies ? 1 : null, same.Value, Rounding);
        foreach (CronbachAlpha alpha in sample.First.Alphas)
        {
            Interval? interval = alpha.GetConfidenceInterval(level);
            Assert.Equal(alpha.Value is null, interval is null);
            Assert.True(alpha.Items > 1 || alpha.Value is null);
            Assert.True(alpha.Respondents > 1 || alpha.Value is null);
            if (interval is Interval limits)
            {
                Assert.True(limits.Lower <= limits.Upper && limits.Upper <= 1 && !double.IsInfinity(limits.Lower));
            }
        }
    }

    [Property]
    public void CompareWith_NeverContradictsItself(ServiceSample sample, ConfidenceLevel level)
    {
        ServiceQuality baseline = sample.First;
        ServiceQuality current = sample.Second;
        bool isWeighted = baseline.PointsGiven + current.PointsGiven > 0;
        MeanComparison comparison = current.CompareWith(baseline);

        ComparisonLaws.CheckAgreement(
            comparison, isWeighted ? baseline.Weighted.IsEmpty || current.Weighted.IsEmpty : baseline.Unweighted.IsEmpty || current.Unweighted.IsEmpty, level);
        Assert.Equal(isWeighted ? current.Weighted : current.Unweighted, comparison.Current);
        Assert.True(comparison.HigherIsBetter);
    }

    [Property]
    public void FromMoments_OfItsMoments_IsEqual(ServiceSample sample)
    {
        ServiceQuality quality = sample.First;
        JointMoments[] stored = [.. quality.Moments.Select(moments => new JointMoments(moments.Count, moments.Means, moments.SumsOfProducts))];
        ServiceQuality restored = ServiceQuality.FromMoments(
            quality.Survey, quality.Respondents, quality.Unanswered, quality.PointsOtherThan100, stored);

        Assert.Equal(quality, restored);
        Assert.Equal(quality.GetHashCode(), restored.GetHashCode());
        Assert.Equal(quality.Weighted, restored.Weighted);
        Assert.Throws<ArgumentException>(() => ServiceQuality.FromMoments(quality.Survey, quality.Respondents, 0, 0, [.. stored.Skip(1)]));
        Assert.Throws<ArgumentException>(() => ServiceQuality.FromMoments(quality.Survey, 0, 0, quality.PointsGiven + 1, stored));
    }

    [Fact]
    public void Points_OfRespondents_AreAveraged_AndOtherSumsAreCounted()
    {
        ServiceSurvey survey = new(1, 7, new ServiceDimension("one", 1), new ServiceDimension("other", 1));
        double?[]?[] points = [[60, 40], [30, 60], [null, 50], null, [33.3, 66.7]];
        ServiceQuality quality = points.ToServiceQuality(survey, _ => [5, 5], _ => [4, 3], row => row);

        Assert.Equal(5, quality.Respondents);
        Assert.Equal(3, quality.PointsGiven);
        Assert.Equal(1, quality.PointsOtherThan100);
        Assert.True(quality.HasPointsOtherThan100);
        Assert.Equal((60 + 30 + 33.3) / 290, quality.Weights![0], Rounding);
        Assert.Equal(-1 - quality.Weights[1], quality.Weighted.Value!.Value, Rounding);
        Assert.Equal("gap -1.500, weighted -1.575 (n = 5)", FormattableString.Invariant($"{quality}"));
        Assert.False(ServiceSurvey.Servqual.WithPoints(11, 32, 22, 19, 16) is var given && Empty(given).HasPointsOtherThan100);
        Assert.True(Empty(survey.WithPoints(1, 1)).HasPointsOtherThan100);
        Assert.Equal("no gap (n = 0)", Empty(survey).ToString());
    }

    [Fact]
    public void Answers_ThatCannotBe_SayHowManyAndWhich()
    {
        ServiceSurvey survey = new(1, 7, new ServiceDimension("one", 1), new ServiceDimension("other", 1));
        ArgumentException off = Assert.Throws<ArgumentException>(
            () => Enumerable.Range(0, 3).ToServiceQuality(survey, row => [row == 1 ? 8 : 5, 5], _ => [4, 0]));
        ArgumentException zero = Assert.Throws<ArgumentException>(
            () => Enumerable.Range(0, 2).ToServiceQuality(survey, _ => [5, 5], _ => [4, 3], row => [row, 0]));

        Assert.Contains("3 of 3 respondents", off.Message, StringComparison.Ordinal);
        Assert.Contains("the first is at index 0: the perception of item \"2\" is 0, not from 1 to 7", off.Message, StringComparison.Ordinal);
        Assert.Contains("1 of 2 respondents have answers that cannot be; the first is at index 0: all points are 0", zero.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 1).ToServiceQuality(survey, _ => [5, 5]));
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 1).ToServiceQuality(survey, _ => [5], _ => [5, 5]));
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 1).ToServiceQuality(survey.WithoutExpectations(), _ => [5, 5], _ => [5, 5]));
        Assert.Throws<ArgumentException>(
            () => Enumerable.Range(0, 1).ToServiceQuality(survey.WithPoints(1, 1), _ => [5, 5], _ => [5, 5], _ => [1, 1]));
        Assert.Throws<ArgumentException>(() => survey.WithPoints(0, 0));
        Assert.Throws<ArgumentException>(() => Empty(survey) + Empty(survey.WithPoints(1, 1)));
        Assert.Throws<ArgumentException>(() => Empty(survey).CompareWith(Empty(survey.WithoutExpectations())));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceDimension("none", 0));
    }

    [Fact]
    public void Presets_HaveTheItemsOfTheirSources()
    {
        Assert.Equal([4, 5, 4, 4, 5], ServiceSurvey.Servqual.Dimensions.Select(dimension => dimension.Items));
        Assert.Equal(22, ServiceSurvey.Servperf.Items);
        Assert.Equal(
            "1 to 7, perceptions minus expectations: Tangibles (4), Reliability (5), Responsiveness (4), Assurance (4), Empathy (5)",
            ServiceSurvey.Servqual.ToString());
        Assert.NotEqual(ServiceSurvey.Servqual, ServiceSurvey.Servperf);
    }

    [Fact]
    public void FisherDistribution_HasTheQuantilesOfItsClosedForms()
    {
        foreach (double p in (double[])[1e-9, 0.0005, 0.025, 0.2, 0.5, 0.8, 0.99])
        {
            // One degree of freedom on both sides: P(F < f) = 2 arctan(√f)/π. Two below: P(F < f) = 1 − (1 + 2f/d)^(−d/2).
            double cauchy = Math.Pow(Math.Tan(Math.PI * p / 2), 2);
            Relative(cauchy, FisherDistribution.LowerTailQuantile(p, 1, 1));
            Relative(1 / cauchy, FisherDistribution.UpperTailQuantile(p, 1, 1));
            foreach (double degrees in (double[])[1, 2, 4, 37, 5000])
            {
                Relative(degrees / 2 * (Math.Pow(p, -2 / degrees) - 1), FisherDistribution.UpperTailQuantile(p, 2, degrees));
            }
        }
    }

    private static void Relative(double expected, double actual) => Assert.InRange(actual / expected, 1 - 1e-9, 1 + 1e-9);

    private static ServiceQuality Empty(ServiceSurvey survey) => Array.Empty<ServiceQuality>().Sum(Metric.ServiceQuality(survey, ServiceMeasure.Unweighted));

    private static void CheckSame(ServiceQuality expected, ServiceQuality actual)
    {
        Assert.Equal(expected.Respondents, actual.Respondents);
        Assert.Equal(expected.Unanswered, actual.Unanswered);
        Assert.Equal(expected.PointsGiven, actual.PointsGiven);
        Assert.Equal(expected.PointsOtherThan100, actual.PointsOtherThan100);
        SatisfactionIndexLaws.CheckSame(expected.Unweighted, actual.Unweighted);
        SatisfactionIndexLaws.CheckSame(expected.Weighted, actual.Weighted);
        foreach ((ServiceScore one, ServiceScore other) in expected.Items.Concat(expected.Dimensions).Zip(actual.Items.Concat(actual.Dimensions)))
        {
            SatisfactionIndexLaws.CheckSame(one.Value, other.Value);
            SatisfactionIndexLaws.CheckSame(one.Perception, other.Perception);
            SatisfactionIndexLaws.CheckSame(one.Expectation!.Value, other.Expectation!.Value);
        }

        foreach ((CronbachAlpha one, CronbachAlpha other) in expected.Alphas.Zip(actual.Alphas))
        {
            Assert.Equal(one.Respondents, other.Respondents);
            ReferenceCase.Near(one.Value, other.Value, 1e-10);
        }
    }

    // The gap of a respondent in each dimension; with all, null unless every item is answered.
    private static double?[] Scores(ServiceRow row, ServiceSurvey survey, bool all = false)
    {
        var scores = new double?[survey.Dimensions.Count];
        int item = 0;
        for (int d = 0; d < scores.Length; d++)
        {
            double?[] gaps = [.. Enumerable.Range(item, survey.Dimensions[d].Items).Select(i => row.Perception?[i] - row.Expectation?[i])];
            scores[d] = all && gaps.Any(gap => gap is null) ? null : gaps.Average();
            item += gaps.Length;
        }

        return scores;
    }

    private static double Overall(double?[][] scores, int respondent, double weight)
    {
        double WeightOf(int i) => i == respondent ? weight : 1;
        return Enumerable.Range(0, scores[0].Length).Average(
            d => scores.Select((row, i) => WeightOf(i) * (row[d] ?? 0)).Sum() / scores.Select((row, i) => row[d] is null ? 0 : WeightOf(i)).Sum());
    }
}
