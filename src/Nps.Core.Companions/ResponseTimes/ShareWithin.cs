using System;

namespace Nps.Core.Companions;

/// <summary>The share of cases answered within a target time: counted where all cases are decided, otherwise estimated.</summary>
/// <remarks>
/// <para>A case is decided when it was answered, or when it is unanswered and at least as old as the target. When all are, the share is the number answered at or
/// before the target among all cases. When some are unanswered and younger, whether they will make it is not known: counting them as
/// missed is too pessimistic, and leaving them out may be either. The share is then that of the curve of Kaplan and Meier (1958), 1 − S(target), which
/// supposes that cases still open will be answered like those that had waited as long.</para>
/// <para>The default value of this type is that of no cases for a target of 0, whose <see cref="Value"/> is null. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct ShareWithin : IFormattable
{
    private readonly KaplanMeier.Point? _point;

    /// <summary>A share that is counted.</summary>
    internal ShareWithin(TimeSpan target, Share counted)
    {
        Target = target;
        Counted = counted;
        EffectiveTotal = counted.Total;
        if (counted.Value is double share)
        {
            double survival = (double)(counted.Total - counted.Successes) / counted.Total;
            _point = new KaplanMeier.Point(target, survival, share, share / (survival * counted.Total));
        }
    }

    /// <summary>A share that is estimated; without a point nobody was observed for so long.</summary>
    internal ShareWithin(TimeSpan target, KaplanMeier.Point? point, double decided, long undecided)
    {
        Target = target;
        Undecided = undecided;
        _point = point;
        EffectiveTotal = point is not KaplanMeier.Point known ? 0
            : known.IsInner ? known.Share / (known.Survival * known.Greenwood)
            : decided;
    }

    /// <summary>The target, 0 or longer. A case answered exactly at the target is within it.</summary>
    public TimeSpan Target { get; }

    /// <summary>
    /// The share, from 0 to 1. Null without cases, and null when the target is longer than anything observed while cases are still open, since
    /// nothing is known about so long a time.
    /// </summary>
    public double? Value => _point?.Share;

    /// <summary>The counts, when all cases are decided; null when the share is estimated.</summary>
    public Share? Counted { get; }

    /// <summary>How many cases are unanswered and younger than the target.</summary>
    public long Undecided { get; }

    /// <summary>
    /// The number of decided cases that would tell as much about the share: all cases when they are decided, otherwise S(1 − S)/(S²G) with Greenwood's sum G,
    /// and the number of decided cases where the share is 0 or 1.
    /// </summary>
    public double EffectiveTotal { get; }

    /// <summary>The standard error S√G by Greenwood's formula; null when the share is 1 or null.</summary>
    public double? StandardError => _point is { Survival: > 0 } point ? point.Survival * Math.Sqrt(point.Greenwood) : null;

    /// <summary>What is known of the curve at the target; null where it is 0 or 1, or not known.</summary>
    internal KaplanMeier.Point? InnerPoint => _point is { IsInner: true } ? _point : null;

    /// <summary>The confidence interval of the share, within 0 to 1.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="method">The method; that of Wilson by default.</param>
    /// <returns>The interval, which contains <see cref="Value"/>; null when that is null, and by log–log also when it is 0 or 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    /// <remarks>
    /// Wilson: as for <see cref="Share"/>, with <see cref="EffectiveTotal"/> in place of the number of cases. That number is the one of Cutler and Ederer,
    /// and its use in the quadratic limits of Wilson is due to Rothman (1978), Journal of Chronic Diseases 31:557–560; where the share is 0 or 1 the number of
    /// decided cases is this library's choice. Log–log: the limits 1 − S^exp(±z√G/|ln S|). Neither is exact with few cases.
    /// </remarks>
    public Interval? GetConfidenceInterval(ConfidenceLevel level = default, ShareWithinIntervalMethod method = default) => method switch
    {
        ShareWithinIntervalMethod.Wilson => Counted is Share counted ? counted.GetConfidenceInterval(level) : Wilson(level),
        ShareWithinIntervalMethod.LogLog => LogLog(level),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "The interval method is not defined."),
    };

    /// <summary>The share in short, such as "0.850 within 4:00:00 (85 of 100)" or "0.850 within 4:00:00 (12 undecided)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The share in short.</summary>
    /// <param name="format">A format for the share, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>; "P1" shows a percentage.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a share.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string value = ValueText.Of(Value.GetValueOrDefault(), format, formatProvider);
        string basis = Undecided > 0
            ? $"{ValueText.Of(Undecided, formatProvider)} undecided"
            : $"{ValueText.Of(Counted.GetValueOrDefault().Successes, formatProvider)} of {ValueText.Of(Counted.GetValueOrDefault().Total, formatProvider)}";
        return $"{(_point is null ? "no share" : value)} within {WaitInterval.TextOf(Target, null, formatProvider)} ({basis})";
    }

    private Interval? Wilson(ConfidenceLevel level) => _point is KaplanMeier.Point point
        ? Interval.Unchecked(ShareInterval.Wilson(point.Share, point.Survival, EffectiveTotal, level), level)
        : null;

    private Interval? LogLog(ConfidenceLevel level) =>
        InnerPoint is KaplanMeier.Point point && KaplanMeier.LogLogLimits(point, level.CriticalValue) is Limits limits
            ? Interval.Around(point.Share, new Limits(1 - limits.Upper, 1 - limits.Lower), level)
            : null;
}
