using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The loop over the rows of a sequence.</summary>
internal static class Rows
{
    /// <summary>Visits every row once, in order. Arrays and lists skip the two interface calls a row that other sequences cost.</summary>
    internal static void Visit<T, TVisitor>(IEnumerable<T> rows, ref TVisitor visitor)
        where TVisitor : struct, IRowVisitor<T>
    {
        switch (rows)
        {
            case T[] array:
                foreach (T row in array)
                {
                    visitor.Visit(row);
                }

                break;
            case List<T> list:
                foreach (T row in list)
                {
                    visitor.Visit(row);
                }

                break;
            default:
                foreach (T row in rows)
                {
                    visitor.Visit(row);
                }

                break;
        }
    }
}
