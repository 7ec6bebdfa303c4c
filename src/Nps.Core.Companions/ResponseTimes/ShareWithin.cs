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
    private readonly double _share;
    private readonly double _survival;
    private readonly double _greenwood;
    private readonly bool _isKnown;

    /// <summary>A share that is counted.</summary>
    internal ShareWithin(TimeSpan target, Share counted)
    {
        Target = target;
        Counted = counted;
        EffectiveTotal = counted.Total;
        if (counted.Value is double share)
        {
            _isKnown = true;
            _share = share;
            _survival = (double)(counted.Total - counted.Successes) / counted.Total;
            _greenwood = share / (_survival * counted.Total);
        }
    }

    /// <summary>A share that is estimated; without a point nobody was observed for so long.</summary>
    internal ShareWithin(TimeSpan target, KaplanMeier.Point? point, double decided, long undecided)
    {
        Target = target;
        Undecided = undecided;
        if (point is KaplanMeier.Point known)
        {
            _isKnown = true;
            _share = known.Share;
            _survival = known.Survival;
            _greenwood = known.Greenwood;
            EffectiveTotal = _survival > 0 && _share > 0 ? _share / (_survival * _greenwood) : decided;
        }
    }

    /// <summary>The target, 0 or longer. A case answered exactly at the target is within it.</summary>
    public TimeSpan Target { get; }

    /// <summary>
    /// The share, from 0 to 1. Null without cases, and null when the target is longer than anything observed while cases are still open, since
    /// nothing is known about so long a time.
    /// </summary>
    public double? Value => _isKnown ? _share : null;

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
    public double? StandardError => _isKnown && _survival > 0 ? _survival * Math.Sqrt(_greenwood) : null;

    /// <summary>What is known of the curve at the target; null where it is 0 or 1, or not known.</summary>
    internal KaplanMeier.Point? InnerPoint => _isKnown && _survival > 0 && _share > 0
        ? new KaplanMeier.Point(Target, _survival, _share, _greenwood)
        : null;

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
        string value = ValueText.Of(_share, format, formatProvider);
        string basis = Undecided > 0
            ? $"{ValueText.Of(Undecided, formatProvider)} undecided"
            : $"{ValueText.Of(Counted.GetValueOrDefault().Successes, formatProvider)} of {ValueText.Of(Counted.GetValueOrDefault().Total, formatProvider)}";
        return $"{(_isKnown ? value : "no share")} within {WaitInterval.TextOf(Target, null, formatProvider)} ({basis})";
    }

    private Interval? Wilson(ConfidenceLevel level) => _isKnown
        ? Interval.Unchecked(ShareInterval.Wilson(_share, _survival, EffectiveTotal, level), level)
        : null;

    private Interval? LogLog(ConfidenceLevel level) =>
        InnerPoint is KaplanMeier.Point point && KaplanMeier.LogLogLimits(point, level.CriticalValue) is Limits limits
            ? Interval.Around(_share, new Limits(1 - limits.Upper, 1 - limits.Lower), level)
            : null;
}
