using System;

namespace Nps.Core;

/// <summary>What is remembered of rows that cannot be accepted, so that it is said once, after the last: how many there are, and which is the first.</summary>
internal sealed class Refusals<T>
{
    /// <summary>The rows looked at.</summary>
    internal long Rows { get; private set; }

    /// <summary>The refused ones.</summary>
    internal long Count { get; private set; }

    internal long FirstIndex { get; private set; }

    internal T? First { get; private set; }

    /// <summary>Looks at the value of the next row.</summary>
    /// <returns>Whether it is accepted.</returns>
    internal bool Accepts(T value, bool isValid)
    {
        if (!isValid && Count++ == 0)
        {
            FirstIndex = Rows;
            First = value;
        }

        Rows++;
        return isValid;
    }

    internal void ThrowIfAny(string paramName, Func<Refusals<T>, FormattableString> message)
    {
        if (Count > 0)
        {
            throw new ArgumentException(FormattableString.Invariant(message(this)), paramName);
        }
    }
}
