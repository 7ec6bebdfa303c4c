using System.Text.Json;
using static Nps.Core.Companions.Tests.ReferenceCase;

namespace Nps.Core.Companions.Tests;

public class ServiceQualityReferenceTests
{
    public static TheoryData<string> SurveyCases() =>
        [.. Cases("servqual").Where(item => !IsPublished(item)).Select(item => item.GetProperty("id").GetString()!)];

    public static TheoryData<string> PublishedCases() =>
        [.. Cases("servqual").Where(IsPublished).Select(item => item.GetProperty("id").GetString()!)];

    public static TheoryData<string> AlphaCases() => Ids("cronbach-alpha");

    [Theory]
    [MemberData(nameof(SurveyCases))]
    public void ToServiceQuality_IsTheReference(string id)
    {
        JsonElement item = Find("servqual", id);
        ServiceSurvey survey = Survey(item);
        double?[][] expectation = item.Rows("expectation");
        double?[][] perception = item.Rows("perception");
        int[] rows = [.. Enumerable.Range(0, perception.Length)];
        ServiceQuality gaps = rows.ToServiceQuality(survey, row => expectation[row], row => perception[row]);
        ServiceQuality perceptions = rows.ToServiceQuality(survey.WithoutExpectations(), row => perception[row]);

        CheckAll(item, "items", "pairs", gaps.Items);
        CheckAll(item, "dimensions", "respondents", gaps.Dimensions);
        CheckOverall(item, "unweighted", gaps.Unweighted);
        CheckOverall(item, "weighted", gaps.Weighted);
        CheckAll(item, "servperf_dimensions", "respondents", perceptions.Dimensions);
        CheckOverall(item, "servperf_unweighted", perceptions.Unweighted);
        CheckOverall(item, "servperf_weighted", perceptions.Weighted);
    }

    [Theory]
    [MemberData(nameof(PublishedCases))]
    public void FromMoments_OfAPublishedTable_IsItsResult(string id)
    {
        JsonElement item = Find("servqual", id);
        double[] gap = item.Numbers("gap");
        double[] expectation = item.Numbers("expectation");
        double[] deviation = item.Numbers("gap_sd");
        long n = item.Int64("n");
        JointMoments Dimension(int d) => new(n, [expectation[d], expectation[d] + gap[d]], [0, 0, deviation[d] * deviation[d] * (n - 1)]);

        // The table has neither items nor how dimensions go together.
        int[] each = [0, 1, 2, 3, 4];
        ServiceSurvey survey = new(1, 5, [.. each.Select(d => new ServiceDimension($"dimension {d}", 1))]);
        ServiceQuality quality = ServiceQuality.FromMoments(survey, n, 0, 0, [
            .. each.Select(Dimension), .. each.Select(Dimension), .. Enumerable.Repeat(JointMoments.Empty(2), 10),
            .. each.Select(_ => JointMoments.Empty(1)), JointMoments.Empty(5)]);

        Near(item.Number("unweighted"), quality.Unweighted.Value, ClosedForm);
        foreach (int d in each)
        {
            Interval? interval = quality.Dimensions[d].Value.GetConfidenceInterval();
            Near(item.Values("lower")[d], interval?.Lower, ClosedForm);
            Near(item.Values("upper")[d], interval?.Upper, ClosedForm);
        }
    }

    [Theory]
    [MemberData(nameof(AlphaCases))]
    public void Alphas_AreTheReference(string id)
    {
        JsonElement item = Find("cronbach-alpha", id);
        double?[][] answers = item.Rows("answers");
        ServiceSurvey survey = new ServiceSurvey(1, 7, new ServiceDimension("all", answers[0].Length)).WithoutExpectations();
        CronbachAlpha alpha = answers.ToServiceQuality(survey, row => row).Alphas[0];
        Interval? interval = alpha.GetConfidenceInterval(item.Level());

        Assert.Equal(item.Int64("complete"), alpha.Respondents);
        Near(item.Number("alpha"), alpha.Value, ClosedForm);
        Near(item.TryGetProperty("feldt_lower", out _) ? item.Number("feldt_lower") : null, interval?.Lower, RootSearch);
        Near(item.TryGetProperty("feldt_upper", out _) ? item.Number("feldt_upper") : null, interval?.Upper, RootSearch);
    }

    private static bool IsPublished(JsonElement item) => item.TryGetProperty("published", out _);

    private static ServiceSurvey Survey(JsonElement item)
    {
        // The items of a dimension follow one another.
        int[][] dimensions = [.. item.GetProperty("dimension_items").EnumerateArray().Select(
            dimension => dimension.EnumerateArray().Select(index => index.GetInt32()).ToArray())];
        Assert.Equal(Enumerable.Range(0, dimensions.Sum(dimension => dimension.Length)), dimensions.SelectMany(dimension => dimension));
        ServiceSurvey own = new(1, 7, [.. dimensions.Select((dimension, index) => new ServiceDimension($"dimension {index}", dimension.Length))]);
        return (own.Items == 22 ? ServiceSurvey.Servqual : own).WithPoints(item.Numbers("weights"));
    }

    private static void CheckAll(JsonElement item, string name, string count, IReadOnlyList<ServiceScore> scores)
    {
        JsonElement[] expected = [.. item.GetProperty(name).EnumerateArray()];
        Assert.Equal(expected.Length, scores.Count);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i].Int64(count), scores[i].Value.Count);
            Check(expected[i], name == "items" ? "gap" : "mean", scores[i].Value, item.Level());
        }
    }

    private static void CheckOverall(JsonElement item, string name, Mean score) => Check(item.GetProperty(name), "score", score, item.Level());

    private static void Check(JsonElement expected, string name, Mean score, ConfidenceLevel level)
    {
        Interval? interval = score.GetConfidenceInterval(level);
        Near(expected.Number(name), score.Value, ClosedForm);
        Near(expected.Number("standard_error"), score.StandardError, ClosedForm);
        Near(expected.Number("lower"), interval?.Lower, ClosedForm);
        Near(expected.Number("upper"), interval?.Upper, ClosedForm);
    }
}
