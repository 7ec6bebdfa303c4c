using System;

namespace Nps.Core;

/// <summary>What a count may be: 0 or more, also after a subtraction.</summary>
internal static class CountGuard
{
    internal static long NotNegative(long count, string paramName) =>
        count >= 0 ? count : throw new ArgumentOutOfRangeException(paramName, count, "A count is 0 or more.");

    internal static void Contained(long subtracted, long available, string what, string paramName)
    {
        if (subtracted > available)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Cannot subtract {subtracted} {what}: there are only {available}."), paramName);
        }
    }
}
