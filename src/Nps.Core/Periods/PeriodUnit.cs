namespace Nps.Core;

/// <summary>The length of a calendar period.</summary>
/// <remarks>The default value of this type is <see cref="Day"/>.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public enum PeriodUnit
{
    /// <summary>A calendar day.</summary>
    Day = 0,

    /// <summary>A week of ISO 8601: Monday to Sunday, belonging to the year its Thursday is in.</summary>
    Week = 1,

    /// <summary>A calendar month.</summary>
    Month = 2,

    /// <summary>Three months from January, April, July or October on.</summary>
    Quarter = 3,

    /// <summary>A calendar year.</summary>
    Year = 4,
}
