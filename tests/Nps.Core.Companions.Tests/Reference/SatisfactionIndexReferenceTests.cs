using System.Text.Json;
using static Nps.Core.Companions.Tests.ReferenceCase;

namespace Nps.Core.Companions.Tests;

public class SatisfactionIndexReferenceTests
{
    public static TheoryData<string> IndexCases() => Ids("csi");

    [Theory]
    [MemberData(nameof(IndexCases))]
    public void ToSatisfactionIndex_IsTheReference(string id)
    {
        JsonElement item = Find("csi", id);
        SatisfactionIndex index = Index(item);

        Assert.Equal(item.Int64("respondents"), index.Respondents);
        int forms = CheckForm(item, "means", index) + CheckForm(item, "fixed", index)
            + CheckForm(item, "pooled", index.WithForm(SatisfactionForm.Pooled));
        Assert.True(forms > 0);
        if (item.TryGetProperty("gaps", out _))
        {
            CheckAttributes(item, index);
        }
    }

    [Fact]
    public void ToSatisfactionIndex_OfThePublishedExample_IsWhatItsFactorsGive()
    {
        // Printed as 60.10 %, from factors that were rounded before.
        SatisfactionSurvey survey = new(1, 10, AnswerRows.Names(5));
        SatisfactionIndex index = Enumerable.Range(0, 1).ToSatisfactionIndex(survey, _ => [7, 5, 9, 3, 6], _ => [8, 4, 8, 3, 4]);

        Assert.Equal(1810.0 / 30, index.PercentOfMaximum!.Value, ClosedForm);
        Assert.Equal("60.33", index.PercentOfMaximum!.Value.ToString("F2", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Null(index.GetConfidenceInterval());
    }

    private static SatisfactionIndex Index(JsonElement item)
    {
        double?[][] satisfaction = item.Rows("satisfaction");
        double[] scale = item.Numbers("scale");
        SatisfactionSurvey survey = new(scale[0], scale[1], AnswerRows.Names(satisfaction[0].Length));
        if (item.TryGetProperty("given_weights", out _))
        {
            return SatisfactionIndex.FromWeights(satisfaction, survey, row => row, item.Numbers("given_weights"));
        }

        double?[][] importance = item.Rows("importance");
        return Enumerable.Range(0, importance.Length).ToSatisfactionIndex(survey, row => importance[row], row => satisfaction[row]);
    }

    private static int CheckForm(JsonElement item, string name, SatisfactionIndex index)
    {
        if (!item.TryGetProperty(name, out JsonElement expected))
        {
            return 0;
        }

        ConfidenceLevel level = item.Level();
        Near(expected.Number("index"), index.Value, ClosedForm);
        Near(expected.Number("percent_of_range"), index.PercentOfRange, ClosedForm);
        Near(expected.Number("percent_of_maximum"), index.PercentOfMaximum, ClosedForm);
        Near(expected.Number("standard_error"), index.StandardError, ClosedForm);
        Near(expected.Number("lower"), index.GetConfidenceInterval(level)?.Lower, ClosedForm);
        Near(expected.Number("upper"), index.GetConfidenceInterval(level)?.Upper, ClosedForm);
        Near(expected.Number("percent_of_range_lower"), index.GetPercentOfRangeInterval(level)?.Lower, ClosedForm);
        Near(expected.Number("percent_of_range_upper"), index.GetPercentOfRangeInterval(level)?.Upper, ClosedForm);
        return 1;
    }

    private static void CheckAttributes(JsonElement item, SatisfactionIndex index)
    {
        for (int k = 0; k < index.Attributes.Count; k++)
        {
            AttributeSatisfaction attribute = index.Attributes[k];
            Interval? gap = attribute.Gap.GetConfidenceInterval(item.Level());

            Near(item.Values("mean_importance")[k], attribute.Importance.Value, ClosedForm);
            Near(item.Values("mean_satisfaction")[k], attribute.Satisfaction.Value, ClosedForm);
            Near(item.Values("weights")[k], attribute.Weight, ClosedForm);
            Near(item.Values("gaps")[k], attribute.Gap.Value, ClosedForm);
            Near(item.Values("gaps_lower")[k], gap?.Lower, ClosedForm);
            Near(item.Values("gaps_upper")[k], gap?.Upper, ClosedForm);
        }
    }
}
