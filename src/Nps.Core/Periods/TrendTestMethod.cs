namespace Nps.Core;

/// <summary>What a trend is held against: how much the score of a period is taken to vary when there is no trend.</summary>
/// <remarks>The default value of this type is <see cref="Sampling"/>.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public enum TrendTestMethod
{
    /// <summary>As much as random draws from the same people would: the variance of the pooled responses.</summary>
    Sampling = 0,

    /// <summary>
    /// As much as it was seen to vary from one period to the next, by σ_z of Laney (2002). For scores that vary for reasons other than
    /// who answered, which nearly all scores of very large samples do.
    /// </summary>
    Laney = 1,
}
