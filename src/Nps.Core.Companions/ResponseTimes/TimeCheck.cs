using System;

namespace Nps.Core.Companions;

/// <summary>What a wait, an age, a target or a window may be: 0 or longer.</summary>
internal static class TimeCheck
{
    internal static TimeSpan NotNegative(TimeSpan time, string? paramName) => time >= TimeSpan.Zero
        ? time
        : throw new ArgumentOutOfRangeException(paramName, time, "A time to wait is 0 or longer.");
}
