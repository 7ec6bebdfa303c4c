using System.Text.Json;
using static Nps.Core.Companions.Tests.ReferenceCase;

namespace Nps.Core.Companions.Tests;

public class AnswerReferenceTests
{
    public static TheoryData<string> SatisfactionCases() => Ids("csat");

    public static TheoryData<string> EffortCases() => Ids("ces");

    [Theory]
    [MemberData(nameof(SatisfactionCases))]
    public void Satisfaction_IsTheReference(string id)
    {
        JsonElement item = Find("csat", id);
        AnswerScale scale = item.GetProperty("scale").GetString() switch
        {
            "1-3" => AnswerScale.Csat3,
            "1-5" => AnswerScale.Csat5,
            "1-7" => AnswerScale.Csat7,
            _ => AnswerScale.Csat0To10,
        };

        CheckBoxes(scale, item.Counts("satisfied"), item.Counts("dissatisfied"));
        CheckAnswers(item, scale);
    }

    [Theory]
    [MemberData(nameof(EffortCases))]
    public void Effort_IsTheReference_AndKeepsShareAndNetWhenReversed(string id)
    {
        JsonElement item = Find("ces", id);
        AnswerScale scale = item.GetProperty("version").GetString() == "1.0" ? AnswerScale.Ces1 : AnswerScale.Ces2;

        Assert.Equal(item.GetProperty("direction").GetString() == "higher is better", scale.HigherIsBetter);
        CheckBoxes(scale, item.Counts("easy"), item.Counts("difficult"));
        CheckAnswers(item, scale);
    }

    private static void CheckBoxes(AnswerScale scale, long[] top, long[] bottom)
    {
        int[] points = [.. Enumerable.Range(scale.Lowest, scale.Points)];

        Assert.Equal(top, points.Where(scale.IsTop).Select(point => (long)point));
        Assert.Equal(bottom, points.Where(scale.IsBottom).Select(point => (long)point));
    }

    private static void CheckAnswers(JsonElement item, AnswerScale scale)
    {
        Answers answers = Answers.FromCounts(scale, item.Counts("counts"));
        ConfidenceLevel level = item.Level();
        Interval? ofShare = answers.Share.GetConfidenceInterval(level);
        Interval? ofNet = answers.GetNetInterval(level);
        Interval? ofMean = answers.Mean.GetConfidenceInterval(level);

        Assert.Equal(item.Int64("lowest"), scale.Lowest);
        Assert.Equal((item.Int64("total"), item.Int64("top"), item.Int64("bottom")), (answers.Total, answers.Top, answers.Bottom));
        Near(item.Number("share"), answers.Share.Value, ClosedForm);
        Near(item.Number("share_lower"), ofShare?.Lower, ClosedForm);
        Near(item.Number("share_upper"), ofShare?.Upper, ClosedForm);
        Near(item.Number("net"), answers.Net, ClosedForm);
        Near(item.Number("net_lower"), ofNet?.Lower, ClosedForm);
        Near(item.Number("net_upper"), ofNet?.Upper, ClosedForm);
        Near(item.Number("mean"), answers.Mean.Value, ClosedForm);
        Near(item.Number("variance"), answers.Mean.Variance, ClosedForm);
        Near(item.Number("mean_lower"), ofMean?.Lower, ClosedForm);
        Near(item.Number("mean_upper"), ofMean?.Upper, ClosedForm);
    }
}
