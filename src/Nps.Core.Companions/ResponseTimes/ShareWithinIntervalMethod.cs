namespace Nps.Core.Companions;

/// <summary>How the confidence interval of a share answered within a target is computed.</summary>
/// <remarks>The default value of this type is <see cref="Wilson"/>.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public enum ShareWithinIntervalMethod
{
    /// <summary>
    /// Wilson (1927) on the counts, where all cases are known to be within or beyond the target; otherwise on an effective number of cases, after Rothman
    /// (1978). Always defined where the share is.
    /// </summary>
    Wilson = 0,

    /// <summary>The limits of the curve of Kaplan and Meier on the scale of ln(−ln S), with the variance of Greenwood. Undefined for shares of 0 and 1.</summary>
    LogLog = 1,
}
