namespace Nps.Core;

/// <summary>How the control limits of a trend are found.</summary>
/// <remarks>The default value of this type is <see cref="Exact"/>.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public enum ControlLimitMethod
{
    /// <summary>
    /// From the exact distribution of the score when the shares of the three categories are those of the baseline: a period
    /// that differs by chance alone lies below its limits in at most 0.135 % of cases and above them in at most 0.135 %.
    /// </summary>
    Exact = 0,

    /// <summary>
    /// Three standard errors around the score of the baseline, scaled by the variation that was seen from period to period
    /// relative to that of random draws (Laney 2002). For very large samples, in which other limits call almost every period a
    /// signal, because scores also vary for reasons other than who answered.
    /// </summary>
    Laney = 1,
}
