namespace Nps.Core.Tests.Conformance;

/// <summary>
/// A test that needs the IANA time zone database of the machine. Where there is none, the results show it as skipped, with the
/// reason; but with CI=true it runs and fails, so that no automated run leaves it out unnoticed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ZoneTheoryAttribute : TheoryAttribute
{
    public ZoneTheoryAttribute() => Skip =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Berlin", out _) || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : "This machine has no IANA time zone database (on Debian: the package tzdata).";
}
