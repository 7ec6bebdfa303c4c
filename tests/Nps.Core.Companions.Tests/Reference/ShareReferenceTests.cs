using System.Text.Json;
using static Nps.Core.Companions.Tests.ReferenceCase;

namespace Nps.Core.Companions.Tests;

public class ShareReferenceTests
{
    public static TheoryData<string> WilsonCases() => Ids("share-wilson");

    public static TheoryData<string> ClopperPearsonCases() => Ids("share-clopper-pearson");

    public static TheoryData<string> DifferenceCases() => Ids("share-difference");

    [Theory]
    [MemberData(nameof(WilsonCases))]
    public void GetConfidenceInterval_Wilson_IsTheReference(string id) => Check("share-wilson", id, ShareIntervalMethod.Wilson, ClosedForm);

    [Theory]
    [MemberData(nameof(ClopperPearsonCases))]
    public void GetConfidenceInterval_ClopperPearson_IsTheReference(string id) =>
        Check("share-clopper-pearson", id, ShareIntervalMethod.ClopperPearson, RootSearch);

    [Theory]
    [MemberData(nameof(DifferenceCases))]
    public void CompareWith_IsTheReferenceOfMee(string id)
    {
        JsonElement item = Find("share-difference", id);
        JsonElement mee = item.GetProperty("mee");

        ShareComparison comparison = Of(item, "current").CompareWith(Of(item, "baseline"));
        Interval? interval = comparison.GetConfidenceInterval(item.Level());

        Near(item.Number("difference"), comparison.Difference, ClosedForm);
        Near(mee.Number("z"), comparison.ZStatistic, ClosedForm);
        Near(mee.Number("p"), comparison.PValue, ClosedForm);
        Near(mee.Number("lower"), interval?.Lower, RootSearch);
        Near(mee.Number("upper"), interval?.Upper, RootSearch);
    }

    private static Share Of(JsonElement item, string name) => new(item.Counts(name)[0], item.Counts(name)[1]);

    private static void Check(string file, string id, ShareIntervalMethod method, double tolerance)
    {
        JsonElement item = Find(file, id);
        Share share = new(item.Int64("successes"), item.Int64("total"));
        Interval? interval = share.GetConfidenceInterval(item.Level(), method);

        Near(item.Number("share"), share.Value, ClosedForm);
        Near(item.Number("lower"), interval?.Lower, tolerance);
        Near(item.Number("upper"), interval?.Upper, tolerance);
    }
}
