namespace Nps.Core.Companions;

/// <summary>Which overall result of a <see cref="ServiceQuality"/> is compared and shown in a row.</summary>
[JsonConverter(typeof(CompanionsJsonConverter))]
public enum ServiceMeasure
{
    /// <summary>The mean of the dimensions, <see cref="ServiceQuality.Unweighted"/>.</summary>
    Unweighted = 0,

    /// <summary>The mean of the dimensions by their points, <see cref="ServiceQuality.Weighted"/>. Empty where nobody gave points.</summary>
    Weighted = 1,
}
