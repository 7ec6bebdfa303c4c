namespace Nps.Core.Dashboard.Tests;

/// <summary>A clock that stands still, in the time zone of its moment.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("here", now.Offset, "here", "here");

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
