using System;

namespace Nps.Core.Companions;

/// <summary>The ranges of those columns of a flat row whose unit is that of the metric, and of p-values.</summary>
internal static class ColumnCheck
{
    internal static double? Number(double? number, string paramName) => number is double known && (double.IsNaN(known) || double.IsInfinity(known))
        ? throw new ArgumentOutOfRangeException(paramName, number, "A number of a row is finite; what is undefined is null.")
        : number;

    internal static double? Above(double? lowest, double? number, string paramName) => number < lowest
        ? throw new ArgumentOutOfRangeException(paramName, number, FormattableString.Invariant($"Expected {lowest} or more."))
        : number;

    internal static double? PValue(double? p, string paramName) => p is null or (>= 0 and <= 1)
        ? p
        : throw new ArgumentOutOfRangeException(paramName, p, "A p-value is from 0 to 1.");
}
