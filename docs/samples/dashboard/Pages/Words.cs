using Nps.Core;

namespace Dashboard.Pages;

/// <summary>Results in words.</summary>
internal static class Words
{
    private const string Dash = "–";

    internal static string OrDash(NetPromoterScore? score) => score?.ToString() ?? Dash;

    internal static string OrDash(double? points) => points is double value ? new NetPromoterScore(value).ToString() : Dash;

    internal static string Interval(ConfidenceInterval? interval) =>
        interval is ConfidenceInterval known ? $"{new NpsDelta(known.Lower)} to {new NpsDelta(known.Upper)}" : Dash;

    internal static string Verdict(ComparisonVerdict verdict) => verdict switch
    {
        ComparisonVerdict.Higher => "higher",
        ComparisonVerdict.Lower => "lower",
        ComparisonVerdict.Inconclusive => "inconclusive",
        _ => "nothing to compare with",
    };

    internal static string Note(NpsTrendPoint<CalendarPeriod> month, NpsControlPoint<CalendarPeriod>? limits) => month switch
    {
        { Counts.IsEmpty: true } => "no answers",
        { IsPartial: true } => "not over yet",
        _ when limits is { IsOutside: true } => "outside the limits",
        _ when limits is { IsInRun: true } => "in a run on one side",
        _ => "",
    };
}
