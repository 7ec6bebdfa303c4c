using Nps.Core.Tests.Conformance.Operations;

namespace Nps.Core.Tests.Conformance;

/// <summary>The handlers of the operations that the schema of the vectors names.</summary>
internal static class OperationTable
{
    internal static IReadOnlyDictionary<string, Route[]> Routes { get; } = new Dictionary<string, Route[]>
    {
        ["classify"] = Classify.Routes,
        ["classifyLabel"] = ClassifyLabel.Routes,
        ["columns"] = Columns.Routes,
        ["compare"] = Compare.Routes,
        ["countedRows"] = CountedRows.Routes,
        ["holm"] = Holm.Routes,
        ["interval"] = Interval.Routes,
        ["latest"] = Latest.Routes,
        ["mixRate"] = MixRate.Routes,
        ["moment"] = Moment.Routes,
        ["percentages"] = Percentages.Routes,
        ["period"] = Period.Routes,
        ["previous"] = Previous.Routes,
        ["promotersNeeded"] = PromotersNeeded.Routes,
        ["rolling"] = Rolling.Routes,
        ["round"] = Round.Routes,
        ["running"] = Running.Routes,
        ["score"] = Score.Routes,
        ["segments"] = Segments.Routes,
        ["separate"] = Separate.Routes,
        ["suppress"] = Suppress.Routes,
        ["tally"] = Tally.Routes,
        ["trend"] = Trend.Routes,
        ["yearAgo"] = YearAgo.Routes,
    };
}
