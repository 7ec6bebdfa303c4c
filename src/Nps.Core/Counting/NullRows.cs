using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Refuses rows that are null where a row is an object of this library, and nobody else asks for its members.</summary>
internal static class NullRows
{
    /// <summary>Goes through all rows but the null ones, and after the last reports these in one exception.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="required">What must not be null of a row.</param>
    /// <param name="paramName">The argument that the rows come from.</param>
    internal static IEnumerable<T> Refuse<T>(IEnumerable<T> rows, Func<T, object?> required, string paramName)
    {
        long position = 0;
        long nulls = 0;
        long first = 0;
        foreach (T row in rows)
        {
            if (required(row) is not null)
            {
                yield return row;
            }
            else if (nulls++ == 0)
            {
                first = position;
            }

            position++;
        }

        if (nulls > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{nulls} of {position} rows are null, the first at index {first}. Leave null rows out."), paramName);
        }
    }
}
