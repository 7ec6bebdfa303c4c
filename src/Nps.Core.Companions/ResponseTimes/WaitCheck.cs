using System;

namespace Nps.Core.Companions;

/// <summary>Watches for negative waits, and reports them once all were seen.</summary>
internal struct WaitCheck
{
    private long _position;
    private long _negative;
    private long _firstIndex;
    private long _firstTicks;

    /// <summary>A wait; 0 in place of a negative one, for which what is gathered will not be used.</summary>
    internal long Checked(long ticks)
    {
        if (ticks < 0 && _negative++ == 0)
        {
            _firstIndex = _position;
            _firstTicks = ticks;
        }

        _position++;
        return Math.Max(0, ticks);
    }

    /// <summary>A case without a wait, which has a position all the same.</summary>
    internal void Skip() => _position++;

    internal readonly void ThrowIfNegative(string paramName)
    {
        if (_negative > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{_negative} of {_position} waits are negative; the first is {TimeSpan.FromTicks(_firstTicks)} at index {_firstIndex}. An answer does not come before its question: correct the times, or leave these cases out."),
                paramName);
        }
    }
}
