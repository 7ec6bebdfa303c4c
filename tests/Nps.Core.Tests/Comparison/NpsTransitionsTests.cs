using System.Text.Json;

namespace Nps.Core.Tests;

public class NpsTransitionsTests
{
    public static TheoryData<int> Tables() => [.. Enumerable.Range(0, ReferenceFile.Load("panel").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Tables))]
    public void PairedStatistics_MatchReference(int index)
    {
        JsonElement item = ReferenceFile.Load("panel")[index];
        NpsTransitions transitions = Table(item);

        Assert.Equal(item.Int64("n"), transitions.Total);
        Relative.AssertClose(100 * item.Double("nps_wave1"), transitions.Before.Score!.Value.Points, 1e-12, "before");
        Relative.AssertClose(100 * item.Double("nps_wave2"), transitions.After.Score!.Value.Points, 1e-12, "after");
        Relative.AssertClose(100 * item.Double("difference"), transitions.Delta!.Value.Points, 1e-12, "delta");
        Relative.AssertClose(100 * item.Double("se_ml"), transitions.StandardError!.Value, 1e-12, "standard error");
        Relative.AssertClose(item.GetProperty("score").Double("z"), transitions.ZStatistic!.Value, 1e-10, "z");
        Relative.AssertClose(item.GetProperty("score").Double("p"), transitions.PValue!.Value, 1e-10, "p");
        foreach (JsonProperty level in item.GetProperty("ci").EnumerateObject())
        {
            JsonElement expected = level.Value.GetProperty("score_test");
            ConfidenceInterval actual = transitions.GetConfidenceInterval(level.Level())!.Value;
            Assert.Equal(IntervalMethod.ScoreTest, actual.Method);
            Relative.AssertClose(100 * expected[0].GetDouble(), actual.Lower, 1e-9, "lower");
            Relative.AssertClose(100 * expected[1].GetDouble(), actual.Upper, 1e-9, "upper");
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void MarginalHomogeneity_MatchesReference(int index)
    {
        JsonElement item = ReferenceFile.Load("panel")[index];
        MarginalHomogeneityTest test = Table(item).TestMarginalHomogeneity()!;

        // Where only two categories exchange respondents the 2 × 2 matrix is singular; dropping the third leaves McNemar's test.
        JsonElement expected = item.GetProperty("stuart_maxwell");
        bool singular = expected.ValueKind == JsonValueKind.Null;
        expected = singular ? item.GetProperty("mcnemar_promoter") : expected;
        Assert.Equal(singular ? 1 : 2, test.DegreesOfFreedom);
        Relative.AssertClose(expected.Double("x2"), test.ChiSquared, 1e-12, "X²");
        Relative.AssertClose(expected.Double("p"), test.PValue, 1e-10, "p");
    }

    [Fact]
    public void MarginalHomogeneity_DifferencesThatMerelySumToZero_AreNotNothing()
    {
        // Margins differ by +20 and −20: another package returns X² = 0 here.
        var transitions = NpsTransitions.FromTable(new(40, 0, 0), new(10, 40, 10), new(0, 30, 40));

        MarginalHomogeneityTest test = transitions.TestMarginalHomogeneity()!;

        Assert.True(test.ChiSquared > 10);
        Assert.True(test.IsSignificant());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000_000_000)]
    [InlineData(100_000_000_000_000_000)]
    [InlineData(1_000_000_000_000_000_000)]
    public void MarginalHomogeneity_AnyNumberOfRespondents_IsThatManyTimesTheShares(long scale)
    {
        // X² of 1/1/1 moving one way and 0/0/0 the other, and of two categories only, is in proportion to the number of respondents.
        MarginalHomogeneityTest all = NpsTransitions.FromTable(new(scale, scale, scale), new(0, scale, scale), new(0, 0, scale)).TestMarginalHomogeneity()!;
        MarginalHomogeneityTest two = NpsTransitions.FromTable(new(0, 3 * scale, 0), new(scale, 0, 0), default).TestMarginalHomogeneity()!;

        Relative.AssertClose(scale * (8.0 / 3), all.ChiSquared, 1e-14);
        Assert.Equal(2, all.DegreesOfFreedom);
        Relative.AssertClose(scale, two.ChiSquared, 1e-14);
        Assert.Equal(1, two.DegreesOfFreedom);
        Assert.InRange(all.PValue, 0, 1);
    }

    [Fact]
    public void ThreeDetractorsBecamePromoters_IntervalAndPValueAgree()
    {
        // The former interval was [17.8, 200] with p = 0.083.
        NpsTransitions three = NpsTransitions.FromTable(default, default, new(3, 0, 0));

        Assert.Equal(Math.Sqrt(3), three.ZStatistic!.Value, 1e-15);
        Assert.Equal(0.0832645166635504, three.PValue!.Value, 1e-14);
        Assert.True(three.GetConfidenceInterval()!.Value.Contains(0));
        Assert.Equal(ComparisonVerdict.Inconclusive, three.GetVerdict());
        Assert.Equal(ComparisonVerdict.Higher, three.GetVerdict(ConfidenceLevel.Percent90));
    }

    [Fact]
    public void NobodyMoved_IsPOne()
    {
        var transitions = NpsTransitions.FromTable(new(2, 0, 0), new(0, 3, 0), new(0, 0, 5));

        Assert.Equal(1, transitions.PValue);
        Assert.Equal(1, transitions.TestMarginalHomogeneity()!.PValue);
        Assert.Equal(0, transitions.DetractorRecoveryRate);
        Assert.Equal(1, transitions.PromoterRetentionRate);
        Assert.True(transitions.GetConfidenceInterval()!.Value.Contains(0));
    }

    [Fact]
    public void Nobody_IsUndefined()
    {
        NpsTransitions none = default;

        Assert.Equal(NpsTransitions.Empty, none);
        Assert.Null(none.Delta);
        Assert.Null(none.PValue);
        Assert.Null(none.StandardError);
        Assert.Null(none.GetConfidenceInterval());
        Assert.Null(none.TestMarginalHomogeneity());
        Assert.Null(none.DetractorRecoveryRate);
        Assert.Null(none.PromoterRetentionRate);
        Assert.Null(none.TestEquivalence(new NpsDelta(5)));
        Assert.False(none.IsSignificant());
        Assert.Equal(ComparisonVerdict.NoResponses, none.GetVerdict());
        Assert.Null(none.CompareWaves().PValue);
        Assert.Null(none.CompareWaves().StandardError);
        Assert.Null(none.CompareWaves().TestEquivalence(new NpsDelta(5)));
        Assert.Equal(ComparisonVerdict.NoResponses, none.CompareWaves().GetVerdict());
        Assert.Null(none.CompareWaves().GetConfidenceInterval());
        Assert.Equal("no responses to compare", none.CompareWaves().ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => none[(NpsCategory)2, NpsCategory.Passive]);
        Assert.Throws<ArgumentOutOfRangeException>(() => none[NpsCategory.Passive, (NpsCategory)(-2)]);
    }

    [Fact]
    public void Rates_SayWhoRecoveredAndWhoStayed()
    {
        var transitions = NpsTransitions.FromTable(promoters: new(9, 2, 1), passives: new(1, 1, 1), detractors: new(2, 3, 5));

        Assert.Equal(0.5, transitions.DetractorRecoveryRate);
        Assert.Equal(0.75, transitions.PromoterRetentionRate);
        Assert.Equal(3, transitions[NpsCategory.Detractor, NpsCategory.Passive]);
        Assert.Equal(1, transitions[NpsCategory.Promoter, NpsCategory.Detractor]);
        Assert.Equal(new ResponseCounts(12, 3, 10), transitions.Before);
        Assert.Equal(new ResponseCounts(12, 6, 7), transitions.After);
    }

    [Fact]
    public void ToString_FormerPromotersComeFirst() =>
        Assert.Equal(
            "promoters became 9 promoters, 2 passives, 1 detractors; passives 1 promoters, 1 passives, 1 detractors; "
            + "detractors 2 promoters, 3 passives, 5 detractors",
            NpsTransitions.FromTable(promoters: new(9, 2, 1), passives: new(1, 1, 1), detractors: new(2, 3, 5)).ToString());

    [Fact]
    public void ToNpsTransitions_UnknownRespondentsAndMissingAnswers_MatchNobody()
    {
        (string? Id, int? Score)[] before = [("a", 0), ("b", 9), (null, 10), ("c", null)];
        (string? Id, int? Score)[] after = [("a", 10), (null, 10), ("c", 8)];

        NpsTransitions transitions = before.ToNpsTransitions(after, r => r.Id, r => r.Score);

        Assert.Equal(1, transitions[NpsCategory.Detractor, NpsCategory.Promoter]);
        Assert.Equal(1, transitions.Total);
        Assert.Equal(new ResponseCounts(2, 0, 0), transitions.OnlyBefore);
        Assert.Equal(new ResponseCounts(1, 1, 0), transitions.OnlyAfter);
    }

    [Fact]
    public void ToNpsTransitions_BadInput_IsExplained()
    {
        (string Id, int Score)[] twice = [("a", 0), ("a", 9)];
        (string Id, int Score)[] bad = [("a", 11)];
        (string Id, int Score)[] none = [];

        var error = Assert.Throws<ArgumentException>(() => none.ToNpsTransitions(twice, r => r.Id, r => r.Score));
        Assert.StartsWith("1 answers are of respondents who answer more than once in this wave, the first is of \"a\"", error.Message, StringComparison.Ordinal);
        Assert.Equal("after", error.ParamName);
        Assert.Equal("before", Assert.Throws<ArgumentException>(() => bad.ToNpsTransitions(none, r => r.Id, r => r.Score)).ParamName);
        Assert.Throws<ArgumentNullException>(() => bad.ToNpsTransitions(null!, r => r.Id, r => r.Score));
        Assert.Equal(
            new ResponseCounts(1, 0, 0),
            new[] { ("a", 8) }.ToNpsTransitions([("a", 8)], r => r.Item1, r => r.Item2, RatingScale.European).Before);
    }

    [Fact]
    public void CompareWaves_CommonRespondents_MakeItSurer()
    {
        var stable = NpsTransitions.FromTable(
            promoters: new(25, 3, 2), passives: new(2, 15, 3), detractors: new(1, 2, 17), onlyBefore: new(10, 5, 5), onlyAfter: new(12, 4, 4));
        OverlappingComparison overlapping = stable.CompareWaves();

        // By hand: V₁/n₁ + V₂/n₂ − 2mC/(n₁n₂).
        double v1 = overlapping.Baseline.StandardError!.Value / 100;
        double v2 = overlapping.Current.StandardError!.Value / 100;
        double c = ((25 + 17 - 2 - 1) / 70.0) - ((30 - 20) / 70.0 * ((28 - 22) / 70.0));
        Assert.Equal(100 * Math.Sqrt((v1 * v1) + (v2 * v2) - (2 * 70 * c / (90.0 * 90))), overlapping.StandardError!.Value, 1e-10);
        Assert.True(overlapping.StandardError < new NpsComparison(overlapping.Baseline, overlapping.Current).StandardError);
        Assert.Equal(70, overlapping.CommonRespondents);
        Assert.True(overlapping.PValue < new NpsComparison(overlapping.Baseline, overlapping.Current).PValue);
        Assert.True(overlapping.GetConfidenceInterval()!.Value.Contains(overlapping.Delta!.Value.Points));
    }

    private static NpsTransitions Table(JsonElement item)
    {
        ResponseCounts[] rows = [.. item.GetProperty("table").EnumerateArray().Select(
            row => new ResponseCounts(row[2].GetInt64(), row[1].GetInt64(), row[0].GetInt64()))];
        return NpsTransitions.FromTable(promoters: rows[2], passives: rows[1], detractors: rows[0]);
    }
}
