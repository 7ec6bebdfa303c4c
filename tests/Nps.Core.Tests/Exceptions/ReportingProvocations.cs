using static Nps.Core.Tests.Provocation;

namespace Nps.Core.Tests;

/// <summary>What Reporting refuses.</summary>
internal static class ReportingProvocations
{
    private static readonly RatingTally Tally = new(RatingDistribution.FromRatings([9]));

    internal static IEnumerable<Provocation> All() => [.. Decimals(), .. Others()];

    private static IEnumerable<Provocation> Decimals() =>
    [
        Throws<ArgumentOutOfRangeException>(() => Specimens.Sample.Summarize(decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Sample.Summarize("all", decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Tally.Summarize(decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Tally.Summarize("all", decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Segments.Summarize(decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Tallies.Summarize(decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Segments.Suppress(5).Summarize(decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Segments.Suppress(5).Summarize("rest", decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Waves.Summarize(decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Trends.Summarize(decimals: 7)),
        Throws<ArgumentOutOfRangeException>(() => Specimens.Trends.Suppress(5).Summarize(decimals: 7)),
    ];

    private static IEnumerable<Provocation> Others() =>
    [
        Throws<ArgumentException>(() => Tally.Summarize(scale: Specimens.Five)),
        Throws<ArgumentException>(() => Tally.Summarize("all", scale: Specimens.Five)),
        Throws<ArgumentException>(() => Specimens.Tallies.Summarize(scale: Specimens.Five)),
        Throws<ArgumentException>(() => Specimens.Segments.Suppress(5).Summarize("a")),
        Row<ArgumentOutOfRangeException>(responses: 1, level: 1, lower: null, upper: null),
        Row<ArgumentException>(responses: 2, level: 0.95, lower: null, upper: null),
        Row<ArgumentException>(responses: 1, level: 0.95, lower: 5, upper: 4),
    ];

    // A row of one promoter.
    private static Provocation Row<TException>(long responses, double level, double? lower, double? upper)
        where TException : Exception => new(
            typeof(TException),
            () => new NpsSummary<string>(
                "all", null, responses, null, null, null, 1, 0, 0, null, null, null, null, lower, upper, level,
                null, null, null, null, null, null, null, null, null, null, null, null, null),
            DocumentationId.Definition(typeof(NpsSummary<string>).GetConstructors().Single()));
}
