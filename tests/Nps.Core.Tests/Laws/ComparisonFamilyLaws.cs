using FsCheck;
using FsCheck.Fluent;
using Nps.Core.Coverage;

namespace Nps.Core.Tests;

/// <summary>Laws of every comparison of two scores: of other people, of the same people, and of some of them.</summary>
[Properties(MaxTest = 300)]
public class ComparisonFamilyLaws
{
    private static readonly Gen<long> Small = Gen.Frequency((3, Gen.Constant(0L)), (3, Gen.Choose(0, 4).Select(n => (long)n)), (1, Gen.Choose(0, 60).Select(n => (long)n)));

    // As many as a wave of them can hold, unanimous, tied or nothing.
    private static readonly Gen<long> Huge = Gen.Frequency(
        (3, Gen.Constant(0L)),
        (1, Gen.Elements(1L, 2L, 3L)),
        (1, Gen.Choose(0, 1000).Select(n => (long)n)),
        (1, from n in Gen.Choose(1, int.MaxValue) from shift in Gen.Choose(0, 28) select (long)n << shift),
        (1, Gen.Elements(long.MaxValue / 12, 1L << 53, 1_000_000_000_000_000)));

    private static readonly Gen<ConfidenceLevel> AnyLevel = Gen.Frequency(
        (3, Generators.Level().Generator),
        (1, Gen.Elements(double.Epsilon, 1e-300, 1e-17, 1e-9, 1 - 1e-9, Math.BitDecrement(1.0)).Select(ConfidenceLevel.FromFraction)));

    private static readonly Gen<NpsDelta> AnyMargin = Gen.Frequency(
        (3, Gen.Choose(1, 2000).Select(tenths => new NpsDelta(tenths / 10.0))),
        (1, Gen.Elements(double.Epsilon, 1e-12, 1, 100, Math.BitDecrement(200.0), 200).Select(points => new NpsDelta(points))));

    [Property]
    public Property Everything_SmallTables_AgreesAndIsInRange() => Prop.ForAll(
        Table(Small).ToArbitrary(), AnyLevel.ToArbitrary(), AnyMargin.ToArbitrary(), Check);

    [Property]
    public Property Everything_HugeTables_AgreesAndIsInRange() => Prop.ForAll(
        Table(Huge).ToArbitrary(), AnyLevel.ToArbitrary(), AnyMargin.ToArbitrary(), Check);

    [Property]
    public Property ExchangingAndMirroring_NegatesToTheBit() => Prop.ForAll(
        Table(Small).ToArbitrary(), AnyLevel.ToArbitrary(), AnyMargin.ToArbitrary(), (table, level, margin) =>
        {
            foreach (NpsTransitions other in (NpsTransitions[])[Exchanged(table), Mirrored(table)])
            {
                AssertNegative(Question.Of(table), Question.Of(other), level, margin);
                AssertNegative(Question.Of(table.CompareWaves()), Question.Of(other.CompareWaves()), level, margin);
            }
        });

    [Property]
    public Property MoreOfTheSame_TheSameDifference_MoreCertain() => Prop.ForAll(
        Table(Small).ToArbitrary(), Gen.Choose(2, 50).ToArbitrary(), (table, factor) =>
        {
            NpsTransitions times = Times(table, factor);
            foreach ((Question one, Question many) in (IEnumerable<(Question, Question)>)
                [(Question.Of(table), Question.Of(times)), (Question.Of(table.CompareWaves()), Question.Of(times.CompareWaves()))])
            {
                if (one.Z is double z)
                {
                    // All shares are the same, and all standard errors smaller by the root of the factor. 1e-5: where the fit is open.
                    Relative.AssertClose(z * Math.Sqrt(factor), many.Z!.Value, 1e-5, one.Name);
                    Relative.AssertClose(one.Delta!.Value, many.Delta!.Value, 1e-12, one.Name);
                    ConfidenceInterval wide = one.Interval(default)!.Value;
                    ConfidenceInterval narrow = many.Interval(default)!.Value;
                    Assert.True(wide.Lower <= narrow.Lower + 1e-5 && narrow.Upper <= wide.Upper + 1e-5, $"{one.Name}: {wide} and {narrow}");
                }
            }
        });

    [Property]
    public Property Interval_HigherLevel_ContainsTheLower() => Prop.ForAll(
        Table(Small).ToArbitrary(), AnyLevel.ToArbitrary(), AnyLevel.ToArbitrary(), (table, first, second) =>
        {
            (ConfidenceLevel low, ConfidenceLevel high) = first <= second ? (first, second) : (second, first);
            foreach (Question question in (Question[])[Question.Of(table), Question.Of(table.CompareWaves())])
            {
                if (question.Interval(low) is ConfidenceInterval inner)
                {
                    ConfidenceInterval outer = question.Interval(high)!.Value;
                    Assert.True(outer.Lower <= inner.Lower + 1e-5 && inner.Upper <= outer.Upper + 1e-5, $"{question.Name}: {outer} and {inner}");
                }
            }
        });

    [Property]
    public Property Equivalence_WiderMargin_IsNoHarder() => Prop.ForAll(
        Table(Small).ToArbitrary(), AnyMargin.ToArbitrary(), AnyMargin.ToArbitrary(), (table, first, second) =>
        {
            (NpsDelta narrow, NpsDelta wide) = first <= second ? (first, second) : (second, first);
            Question[] questions =
            [
                Question.Of(table), Question.Of(table.CompareWaves()), Question.Of(new NpsComparison(table.Before, table.OnlyAfter)),
            ];
            foreach (Question question in questions)
            {
                // 1e-6: where the fit is open.
                Assert.True(question.P is null || question.Equivalence(wide)!.PValue <= question.Equivalence(narrow)!.PValue + 1e-6, question.Name);
            }
        });

    [Property]
    public Property CompareWaves_NobodyOrEverybodyInCommon_IsTheOtherComparisonToTheBit() => Prop.ForAll(
        Table(Small).ToArbitrary(), AnyLevel.ToArbitrary(), AnyMargin.ToArbitrary(), (table, level, margin) =>
        {
            NpsTransitions apart = NpsTransitions.FromTable(default, default, default, table.OnlyBefore, table.OnlyAfter);
            AssertEqual(Question.Of(new NpsComparison(table.OnlyBefore, table.OnlyAfter)), Question.Of(apart.CompareWaves()), level, margin);
            NpsTransitions paired = Transform(table, (row, column) => table[row, column], default, default);
            AssertEqual(Question.Of(paired), Question.Of(paired.CompareWaves()), level, margin);
        });

    [Property]
    public Property OneStepOnly_NotTooOneSided_IsMcNemar() => Prop.ForAll(Small.ArrayOf(3).ToArbitrary(), n =>
    {
        // Risen, unchanged and fallen are a sample of promoters, passives and detractors with a score of its own. That sample knows no
        // changes by two, which are likelier where one direction has more than three times as many as the other.
        var sample = new ResponseCounts(n[0], n[1], n[2]);
        if (n[0] + n[2] > 0 && n[0] <= 3 * n[2] && n[2] <= 3 * n[0])
        {
            NpsTransitions table = EveryTable.ByChange(0, n[2], n[1], n[0], 0);
            Assert.Equal(sample.TestAgainst(default)!.ZStatistic, table.ZStatistic!.Value, 1e-12);
            Assert.Equal((n[0] - n[2]) / Math.Sqrt(n[0] + n[2]), table.ZStatistic.Value, 1e-12);
        }
    });

    private static void Check(NpsTransitions table, ConfidenceLevel level, NpsDelta margin)
    {
        Question[] questions =
        [
            Question.Of(table), Question.Of(table.CompareWaves()), Question.Of(new NpsComparison(table.Before, table.OnlyAfter)),
        ];
        foreach (Question question in questions)
        {
            question.AssertInRange(level, margin);
            question.AssertAgreement(level);
        }
    }

    private static void AssertNegative(Question question, Question other, ConfidenceLevel level, NpsDelta margin)
    {
        Assert.Equal(question.Delta, -other.Delta);
        Assert.Equal(question.Z, -other.Z);
        Assert.Equal(question.P, other.P);
        Assert.Equal(question.Interval(level)?.Lower, -other.Interval(level)?.Upper);
        Assert.Equal(question.Interval(level)?.Upper, -other.Interval(level)?.Lower);
        Assert.Equal(question.Equivalence(margin)?.PValue, other.Equivalence(margin)?.PValue);
    }

    private static void AssertEqual(Question question, Question other, ConfidenceLevel level, NpsDelta margin)
    {
        Assert.Equal(question.Delta, other.Delta);
        Assert.Equal(question.Z, other.Z);
        Assert.Equal(question.P, other.P);
        Assert.Equal(question.Interval(level), other.Interval(level));
        Assert.Equal(question.Equivalence(margin)?.PValue, other.Equivalence(margin)?.PValue);
    }

    private static Gen<NpsTransitions> Table(Gen<long> count) =>
        from n in count.ArrayOf(15)
        from kind in Gen.Choose(0, 5)
        select NpsTransitions.FromTable(
            kind == 1 ? new(n[0], 0, 0) : new(n[0], n[1], n[2]),
            kind == 1 ? new(0, n[4], 0) : new(n[3], n[4], n[5]),
            kind == 1 ? new(0, 0, n[8]) : new(n[6], n[7], n[8]),
            kind == 2 ? default : new(n[9], n[10], n[11]),
            kind is 2 or 3 ? default : new(n[12], n[13], n[14]));

    private static NpsTransitions Exchanged(NpsTransitions t) =>
        Transform(t, (row, column) => t[column, row], t.OnlyAfter, t.OnlyBefore);

    private static NpsTransitions Mirrored(NpsTransitions t) => Transform(
        t, (row, column) => t[(NpsCategory)(-(int)row), (NpsCategory)(-(int)column)], Mirrored(t.OnlyBefore), Mirrored(t.OnlyAfter));

    private static NpsTransitions Times(NpsTransitions t, int factor) =>
        Transform(t, (row, column) => factor * t[row, column], Times(t.OnlyBefore, factor), Times(t.OnlyAfter, factor));

    private static ResponseCounts Mirrored(ResponseCounts counts) => new(counts.Detractors, counts.Passives, counts.Promoters);

    private static ResponseCounts Times(ResponseCounts counts, int factor) =>
        new(factor * counts.Promoters, factor * counts.Passives, factor * counts.Detractors);

    private static NpsTransitions Transform(
        NpsTransitions t, Func<NpsCategory, NpsCategory, long> cell, ResponseCounts onlyBefore, ResponseCounts onlyAfter)
    {
        return NpsTransitions.FromTable(Row(NpsCategory.Promoter), Row(NpsCategory.Passive), Row(NpsCategory.Detractor), onlyBefore, onlyAfter);

        ResponseCounts Row(NpsCategory row) =>
            new(cell(row, NpsCategory.Promoter), cell(row, NpsCategory.Passive), cell(row, NpsCategory.Detractor));
    }
}
