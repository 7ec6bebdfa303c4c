namespace Nps.Core.Companions;

/// <summary>Which share of <see cref="FirstContact"/> is shown and compared.</summary>
/// <remarks>The default value of this type is <see cref="Net"/>.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public enum FirstContactMeasure
{
    /// <summary>The share resolved among the first contacts that level one is able to resolve.</summary>
    Net = 0,

    /// <summary>The share resolved among all first contacts that can be judged.</summary>
    Gross = 1,
}
