using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Companions.Tests;

/// <summary>A respondent of a survey of satisfaction.</summary>
public sealed record IndexRow(IReadOnlyList<double?>? Importance, IReadOnlyList<double?>? Satisfaction);

/// <summary>Two groups of respondents of one survey of satisfaction.</summary>
public sealed record IndexSample(SatisfactionSurvey Survey, IReadOnlyList<IndexRow> Rows, IReadOnlyList<IndexRow> Others)
{
    public SatisfactionIndex First(SatisfactionForm form = default) => Measure(Rows, form);

    public SatisfactionIndex Second(SatisfactionForm form = default) => Measure(Others, form);

    public SatisfactionIndex Measure(IEnumerable<IndexRow> rows, SatisfactionForm form = default) =>
        rows.ToSatisfactionIndex(Survey, row => row.Importance, row => row.Satisfaction).WithForm(form);
}

/// <summary>A respondent of a survey of service quality.</summary>
public sealed record ServiceRow(IReadOnlyList<double?>? Expectation, IReadOnlyList<double?>? Perception, IReadOnlyList<double?>? Points);

/// <summary>Two groups of respondents of one survey of service quality.</summary>
public sealed record ServiceSample(ServiceSurvey Survey, IReadOnlyList<ServiceRow> Rows, IReadOnlyList<ServiceRow> Others)
{
    public ServiceQuality First => Measure(Rows);

    public ServiceQuality Second => Measure(Others);

    public ServiceQuality Measure(IEnumerable<ServiceRow> rows) =>
        rows.ToServiceQuality(Survey, row => row.Expectation, row => row.Perception, row => row.Points);
}

/// <summary>Random respondents: few attributes and few rows, so that nothing, one, ties and missing answers come often.</summary>
public static class SurveyGenerators
{
    public static Arbitrary<IndexSample> IndexSample() => Arb.From(
        from attributes in Gen.Choose(1, 4)
        from missing in Gen.Elements(0, 0, 10, 40)
        let rows = ListOf(IndexRow(attributes, missing))
        from first in rows
        from second in rows
        select new IndexSample(new SatisfactionSurvey(1, 5, AnswerRows.Names(attributes)), first, second));

    public static Arbitrary<ServiceSample> ServiceSample() => Arb.From(
        from items in Gen.Choose(1, 3).ArrayOf(3)
        from missing in Gen.Elements(0, 0, 10, 40)
        let survey = new ServiceSurvey(1, 7, [.. items.Select((count, index) => new ServiceDimension($"dimension {index}", count))])
        let rows = ListOf(ServiceRow(survey, missing))
        from first in rows
        from second in rows
        select new ServiceSample(survey, first, second));

    private static Gen<T[]> ListOf<T>(Gen<T> row) => Gen.Choose(0, 12).SelectMany(count => row.ArrayOf(count));

    private static Gen<IndexRow> IndexRow(int attributes, int missing) =>
        from importance in Answers(0, 5, attributes, missing)
        from satisfaction in Answers(1, 5, attributes, missing)
        select new IndexRow(importance, satisfaction);

    private static Gen<ServiceRow> ServiceRow(ServiceSurvey survey, int missing) =>
        from expectation in Answers(4, 7, survey.Items, missing)
        from perception in Answers(1, 7, survey.Items, missing)
        from points in Answers(1, 60, survey.Dimensions.Count, missing)
        select new ServiceRow(expectation, perception, points);

    private static Gen<double?[]?> Answers(int lowest, int highest, int count, int missing) => Gen.Frequency(
        (missing, Gen.Constant<double?[]?>(null)),
        (100, Answer(lowest, highest, missing).ArrayOf(count).Select(answers => (double?[]?)answers)));

    private static Gen<double?> Answer(int lowest, int highest, int missing) => Gen.Frequency(
        (missing, Gen.Constant<double?>(null)),
        (100, Gen.Choose(lowest, highest).Select(answer => (double?)answer)));
}
