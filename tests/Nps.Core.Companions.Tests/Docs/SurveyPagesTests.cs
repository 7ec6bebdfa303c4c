using System.Globalization;

namespace Nps.Core.Companions.Tests;

/// <summary>The examples of the pages are the code here, and what they print is what the pages show.</summary>
public class SurveyPagesTests
{
    [Fact]
    public void SatisfactionIndex_Example()
    {
        PageExample Console = new("satisfaction-index", "index", nameof(SurveyPagesTests));

        // <index>
        SatisfactionSurvey survey = new(1, 10, "delivery", "price", "advice");
        (int?[] Importance, int?[] Satisfaction)[] rows =
            [([9, 7, 4], [7, 6, 8]), ([8, 9, 5], [8, 5, 9]), ([10, 6, 6], [6, 7, 9]), ([7, 8, null], [9, 4, 7])];
        SatisfactionIndex index = rows.ToSatisfactionIndex(survey, r => [.. r.Importance], r => [.. r.Satisfaction]);

        Console.WriteLine(index);
        Console.WriteLine(index.GetConfidenceInterval());
        Console.WriteLine($"{index.PercentOfRange:F1} % of the range, {index.PercentOfMaximum:F1} % of the maximum");
        Console.WriteLine($"{index.Complete} complete, {index.Incomplete} incomplete; pooled {index.WithForm(SatisfactionForm.Pooled)}");
        foreach (AttributeSatisfaction attribute in index.Attributes)
        {
            Console.WriteLine($"{attribute}, weight {attribute.Weight:F3}, gap {attribute.Gap.Value:F3} {attribute.Gap.GetConfidenceInterval()}");
        }
        // </index>

        Console.Check();
    }

    [Fact]
    public void SatisfactionIndex_AmericanForm()
    {
        PageExample Console = new("satisfaction-index", "american", nameof(SurveyPagesTests));

        // <american>
        double?[][] answers = [[8, 7, 6], [10, 9, 7], [5, 6, 4]];
        Console.WriteLine(answers.ToSatisfactionIndex(SatisfactionSurvey.Acsi, row => row));
        Console.WriteLine(SatisfactionIndex.FromWeights(answers, SatisfactionSurvey.Acsi, row => row, 0.3885, 0.3190, 0.2925));
        // </american>

        Console.Check();
    }

    [Fact]
    public void SatisfactionIndex_ByTeamAndMonth()
    {
        PageExample Console = new("satisfaction-index", "teams", nameof(SurveyPagesTests));

        // <teams>
        SatisfactionSurvey survey = new(1, 5, "speed", "advice");
        (string Team, int Month, double?[] Importance, double?[] Satisfaction)[] rows =
        [
            ("North", 1, [5, 3], [4, 4]), ("North", 1, [4, 4], [5, 4]), ("North", 3, [5, 4], [4, 5]), ("North", 3, [5, 5], [5, 5]),
            ("South", 1, [4, 3], [3, 2]), ("South", 1, [5, 4], [2, 4]), ("South", 3, [4, 5], [3, 3]), ("South", 3, [3, 4], [4, null]),
        ];
        Breakdown<string, SatisfactionIndex> teams = rows.ToBreakdown(
            r => r.Team,
            group => group.ToSatisfactionIndex(survey, r => r.Importance, r => r.Satisfaction),
            Metric.SatisfactionIndex(survey));
        foreach (MetricSummary<string> row in teams.Summarize())
        {
            Console.WriteLine($"{row.Key}: {row.Value:F2} [{row.Lower:F2}, {row.Upper:F2}], n = {row.Cases}, {row.VerdictVersusRest}");
        }

        Trend<SatisfactionIndex> months = rows.ToBreakdown(
            r => CalendarPeriod.Containing(new DateTime(2026, r.Month, 1), PeriodUnit.Month),
            group => group.ToSatisfactionIndex(survey, r => r.Importance, r => r.Satisfaction),
            Metric.SatisfactionIndex(survey)).ToTrend();
        foreach (TrendPoint<SatisfactionIndex> month in months)
        {
            Console.WriteLine(month);
        }
        // </teams>

        Console.Check();
    }

    [Fact]
    public void ServiceQuality_Example()
    {
        PageExample Console = new("service-quality", "service", nameof(SurveyPagesTests));

        // <service>
        ServiceSurvey survey = new ServiceSurvey(1, 7, new("Reliability", 2), new("Empathy", 1)).WithPoints(70, 30);
        (int?[] Expected, int?[] Perceived)[] rows =
        [
            ([7, 6, 5], [5, 5, 6]), ([6, 7, 6], [4, 4, 6]), ([7, null, 5], [6, 6, 4]),
            ([6, 6, 4], [6, 7, 5]), ([7, 7, 6], [4, 5, 5]), ([6, 6, null], [5, 4, null]),
        ];
        ServiceQuality quality = rows.ToServiceQuality(survey, r => [.. r.Expected], r => [.. r.Perceived]);

        Console.WriteLine(quality);
        foreach (ServiceScore dimension in quality.Dimensions)
        {
            Console.WriteLine($"{dimension} {dimension.Value.GetConfidenceInterval()}");
        }

        Console.WriteLine($"weighted {quality.Weighted.GetConfidenceInterval()}");
        Console.WriteLine($"alpha of reliability {quality.Alphas[0]} {quality.Alphas[0].GetConfidenceInterval()}");
        // </service>

        Console.Check();
    }

    [Fact]
    public void ServiceQuality_ByTeam()
    {
        PageExample Console = new("service-quality", "service-teams", nameof(SurveyPagesTests));

        // <service-teams>
        ServiceSurvey survey = new ServiceSurvey(1, 7, new("Reliability", 2), new("Empathy", 1)).WithoutExpectations();
        (string Team, double?[] Perceived)[] rows =
        [
            ("North", [5, 6, 6]), ("North", [6, 6, 7]), ("North", [5, 5, 6]), ("North", [6, 7, 5]),
            ("South", [4, 4, 5]), ("South", [5, 4, 6]), ("South", [3, 5, 5]), ("South", [4, null, 4]),
        ];
        Breakdown<string, ServiceQuality> teams = rows.ToBreakdown(
            r => r.Team,
            group => group.ToServiceQuality(survey, r => r.Perceived),
            Metric.ServiceQuality(survey, ServiceMeasure.Unweighted));
        foreach (Contrast<string> team in teams.CompareEachToRest())
        {
            Console.WriteLine($"{team}: {team.GetVerdict()}");
        }

        // One dimension by team: its results are means.
        Breakdown<string, Mean> reliability = Breakdown.Of(
            teams.Select(team => KeyValuePair.Create(team.Key, team.Value.Dimensions[0].Value)), Metric.Mean(higherIsBetter: true));
        Console.WriteLine($"reliability, {reliability.CompareEachToRest()[1]}");
        // </service-teams>

        Console.Check();
    }

    [Fact]
    public void Words_Example()
    {
        PageExample Console = new("words", "words", nameof(SurveyPagesTests));

        // <words>
        foreach (string name in (string[])["en", "pt-BR", "pt-PT", "pl-PL", "ru-RU"])
        {
            CultureInfo culture = CultureInfo.GetCultureInfo(name);
            string promoters = NpsCategory.Promoter.ToText(2, culture);
            string detractors = NpsCategory.Detractor.ToText(22, culture);
            string satisfied = ScaleLabels.Csat5.GetLabels(culture)[5];
            Console.WriteLine($"{promoters}, {detractors}, {NpsCategory.Passive.ToText(culture)}, {ComparisonVerdict.Higher.ToText(culture)}, {satisfied}");
        }

        string[] answers = ["Muito satisfeito", "bardzo zadowolona", "Very dissatisfied", "3", "Затрудняюсь ответить"];
        Console.WriteLine(answers.ToTextAnswers(answer => answer, AnswerScale.Csat5));
        // </words>

        Console.Check();
    }
}
