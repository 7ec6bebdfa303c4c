namespace Nps.Core;

/// <summary>How p-values are corrected for the number of tests.</summary>
/// <remarks>The default value of this type is <see cref="Holm"/>.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public enum MultipleTesting
{
    /// <summary>
    /// Holm (1979): the chance of even one false alarm stays below 1 − level, whatever the tests' dependence.
    /// </summary>
    Holm = 0,

    /// <summary>
    /// Benjamini and Hochberg (1995): the expected share of false alarms among all alarms stays below 1 − level. Finds more
    /// than Holm, promises less; for independent or positively dependent tests.
    /// </summary>
    BenjaminiHochberg = 1,

    /// <summary>No correction: each p-value on its own. With twenty segments expect one false alarm at 95 %.</summary>
    None = 2,
}
