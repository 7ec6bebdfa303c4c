namespace Nps.Core.Tests;

/// <summary>What becomes of a public type in JSON.</summary>
public enum JsonDecision
{
    /// <summary>It is read back equal.</summary>
    RoundTrips,

    /// <summary>It throws and says what to write instead.</summary>
    Refused,

    /// <summary>A flat row with setters or a constructor of all columns, which serializers write and read by themselves.</summary>
    Row,

    /// <summary>Nothing to write: static classes, converters, and types of the library's own machinery.</summary>
    NoData,
}
