namespace Nps.Core.Companions;

/// <summary>Which number of <see cref="ResponseTimes"/> is shown and compared.</summary>
/// <remarks>The default value of this type is <see cref="ShareWithin"/>.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public enum ResponseTimeMeasure
{
    /// <summary>The share answered within the target; higher is better.</summary>
    ShareWithin = 0,

    /// <summary>The mean of the answered cases in hours, compared by the test of Welch; lower is better. The unanswered cases are not in it.</summary>
    Mean = 1,
}
