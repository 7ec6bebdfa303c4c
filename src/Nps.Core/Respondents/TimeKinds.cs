using System;

namespace Nps.Core;

/// <summary>
/// Watches that all times of a sequence are of one kind: 12:00 in universal time and 9:00 of some local clock have no order.
/// </summary>
internal sealed class TimeKinds(DateTimeKind? expected)
{
    private readonly string _model = expected is null ? "the others" : "asOf";
    private DateTimeKind? _kind = expected;
    private long _position;
    private long _others;
    private long _firstOther;
    private DateTimeKind _firstOtherKind;

    internal long? Ticks(DateTime? time)
    {
        long index = _position++;
        if (time is not DateTime known)
        {
            return null;
        }

        _kind ??= known.Kind;
        if (known.Kind != _kind && _others++ == 0)
        {
            _firstOther = index;
            _firstOtherKind = known.Kind;
        }

        return known.Ticks;
    }

    internal void ThrowIfMixed(string paramName)
    {
        if (_others > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{_others} of {_position} times are not of kind {_kind} like {_model}, the first at index {_firstOther} of kind {_firstOtherKind}. Times of different kinds cannot be put in order: convert them to one kind, or give a DateTimeOffset."),
                paramName);
        }
    }
}
