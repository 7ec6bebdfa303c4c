using System;

namespace Nps.Core.Companions;

/// <summary>What the order of merging can change: the last digits.</summary>
internal static class Nearly
{
    private const double Rounding = 1e-9;

    /// <summary>Whether two numbers of about a size are the same but for that.</summary>
    internal static bool Same(double one, double other, double size) => Math.Abs(one - other) <= Rounding * size;

    /// <summary>Whether two numbers are the same but for that, as far as their own sizes tell.</summary>
    internal static bool Same(double one, double other) => Same(one, other, Math.Max(Math.Abs(one), Math.Abs(other)));

    /// <summary>Whether a mean can be that of numbers between two others.</summary>
    internal static bool IsMeanOf(double mean, double lowest, double highest) =>
        (mean >= lowest || Same(mean, lowest)) && (mean <= highest || Same(mean, highest));
}
