namespace System;

/// <summary>A time of day for tests.</summary>
internal readonly record struct TimeOnly(TimeSpan Since)
{
    internal static TimeOnly MinValue => default;

    internal static TimeOnly MaxValue => new(TimeSpan.FromDays(1) - TimeSpan.FromTicks(1));
}
