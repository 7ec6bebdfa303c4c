namespace Nps.Core;

/// <summary>
/// The group a response belongs to. The numeric values are the weights of the score:
/// the mean of the categories, times 100, is the Net Promoter Score.
/// </summary>
/// <remarks>The default value of this type is <see cref="Passive"/>, which moves the score neither way.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public enum NpsCategory
{
    /// <summary>Unlikely to recommend: 0 to 6 on the standard scale. Weighs −1.</summary>
    Detractor = -1,

    /// <summary>Satisfied but unenthusiastic: 7 or 8 on the standard scale. Weighs 0.</summary>
    Passive = 0,

    /// <summary>Likely to recommend: 9 or 10 on the standard scale. Weighs +1.</summary>
    Promoter = 1,
}
