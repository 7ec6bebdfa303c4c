namespace Nps.Core;

/// <summary>A period of a trend with its control limits.</summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed class NpsControlPoint<TPeriod>
{
    internal NpsControlPoint(NpsTrendPoint<TPeriod> point, Limits? limits, bool isInRun)
    {
        Period = point.Period;
        Counts = point.Counts;
        Lower = limits?.Lower;
        Upper = limits?.Upper;
        IsInRun = isInRun;
    }

    /// <summary>The period.</summary>
    public TPeriod Period { get; }

    /// <summary>The counts of the period, on whose total its limits depend.</summary>
    public ResponseCounts Counts { get; }

    /// <summary>The score of the period; null without responses.</summary>
    public NetPromoterScore? Score => Counts.Score;

    /// <summary>The lower limit in points, −100 or more; null without responses and where the method has no limits.</summary>
    public double? Lower { get; }

    /// <summary>The upper limit in points, 100 or less; null without responses and where the method has no limits.</summary>
    public double? Upper { get; }

    /// <summary>Whether the score lies outside its limits; a score on a limit does not. False without limits.</summary>
    public bool IsOutside => Score?.Points < Lower || Score?.Points > Upper;

    /// <summary>
    /// Whether the period belongs to a run: eight or more consecutive periods with responses whose scores all lie above the
    /// centre line, or all below it. By chance alone a given eight do in about one of 128 cases.
    /// </summary>
    public bool IsInRun { get; }

    /// <summary>Whether the period calls for an explanation: it is outside its limits or belongs to a run.</summary>
    public bool IsSignal => IsOutside || IsInRun;

    /// <summary>The period in short, such as "2026-09: +12.5 in [+20.0, +45.0], outside", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string limits = Lower is double lower && Upper is double upper
            ? $" in [{PointValue.ToText(lower, null, null)}, {PointValue.ToText(upper, null, null)}]"
            : "";
        return $"{Period}: {Score?.ToString() ?? "no score"}{limits}{(IsOutside ? ", outside" : "")}{(IsInRun ? ", in a run" : "")}";
    }
}
