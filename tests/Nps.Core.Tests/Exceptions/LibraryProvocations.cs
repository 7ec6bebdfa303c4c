namespace Nps.Core.Tests;

/// <summary>Every call of the library that is known to throw, by room.</summary>
internal static class LibraryProvocations
{
    /// <summary>What no call can provoke, with the reason.</summary>
    internal static IReadOnlyDictionary<ExceptionKey, string> Unprovoked { get; } = new Dictionary<ExceptionKey, string>
    {
        [new("M:Nps.Core.NpsJsonConverter.CreateConverter(System.Type,System.Text.Json.JsonSerializerOptions)", "System.NotSupportedException")] =
            "Only a program compiled ahead of time cannot make a generic converter; the program that is compiled with the package from outside meets it.",
    };

    internal static IEnumerable<Provocation> All() =>
    [
        .. BadArguments.Of(typeof(Rating).Assembly, new Argument(Specimens.All)),
        .. BadArguments.Formats(PrintedValues.Typical.OfType<IFormattable>()),
        .. ScoringProvocations.All(),
        .. CountingProvocations.All(),
        .. ComparisonProvocations.All(),
        .. SegmentProvocations.All(),
        .. PeriodProvocations.All(),
        .. ReportingProvocations.All(),
        .. JsonProvocations.All(),
    ];
}
