using System;

namespace Nps.Core;

/// <summary>A period of a trend with its control limits.</summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class NpsControlPoint<TPeriod> : IFormattable
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
    public override string ToString() => ToString(null, null);

    /// <summary>The period in short.</summary>
    /// <param name="format">A format for score and limits, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string score = Score?.ToString(format, formatProvider) ?? "no score";
        string limits = Lower is double lower && Upper is double upper
            ? $" in {PointValue.ToText(lower, upper, format, formatProvider)}"
            : "";
        return $"{KeyText.Of(Period, formatProvider)}: {score}{limits}{(IsOutside ? ", outside" : "")}{(IsInRun ? ", in a run" : "")}";
    }
}
