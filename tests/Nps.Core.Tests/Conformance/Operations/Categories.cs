namespace Nps.Core.Tests.Conformance.Operations;

/// <summary>The words of the vectors for what an answer is.</summary>
internal static class Categories
{
    internal const string Missing = "missing";
    internal const string Invalid = "invalid";

    internal static Fields ToResult(string category) => new() { ["category"] = category };

    internal static string Of(NpsCategory category) => category switch
    {
        NpsCategory.Promoter => "promoter",
        NpsCategory.Passive => "passive",
        _ => "detractor",
    };

    /// <summary>What a text is that was read by options.</summary>
    internal static string Of(string? text, TextAnswerOptions options) =>
        !options.TryRead(text, out int? rating) ? Invalid
            : rating is int number ? Of(options.Scale.Classify(number))
            : Missing;

    /// <summary>What the only answer of a tally is.</summary>
    internal static string Of(RatingTally tally)
    {
        Assert.Equal(1, tally.Total);
        ResponseCounts counts = tally.Ratings.Classify();
        return tally.Missing == 1 ? Missing
            : tally.Invalid == 1 ? Invalid
            : counts.Promoters == 1 ? Of(NpsCategory.Promoter)
            : counts.Passives == 1 ? Of(NpsCategory.Passive)
            : Of(NpsCategory.Detractor);
    }
}
