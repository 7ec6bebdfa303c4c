namespace Nps.Core.Tests.Conformance;

/// <summary>
/// What the library answers to a case: numbers (<see cref="int"/>, <see cref="long"/>, <see cref="double"/>,
/// <see cref="decimal"/>), texts, booleans, null, lists of these, and fields again.
/// </summary>
internal sealed class Fields : Dictionary<string, object?>
{
    internal static Fields Of(ResponseCounts counts) => new Fields().With(counts);

    internal static Fields Of(RatingTally tally) =>
        Of(tally.Ratings.Classify()).With("missing", tally.Missing).With("invalid", tally.Invalid);

    /// <summary>These fields with the three counts, their score, and the score without decimals.</summary>
    internal Fields With(ResponseCounts counts) =>
        With("promoters", counts.Promoters).With("passives", counts.Passives).With("detractors", counts.Detractors)
            .With("score", counts.Score?.Points).With("rounded", counts.Score?.Round().Points);

    internal Fields With(string name, object? value)
    {
        Add(name, value);
        return this;
    }
}
