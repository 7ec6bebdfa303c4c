using System;

namespace Nps.Core;

/// <summary>How a p-value is shown.</summary>
internal static class PValueText
{
    /// <summary>A p-value as text, such as "p = 0.031" or "p &lt; 0.001"; a null provider means the current culture.</summary>
    internal static string Of(double p, IFormatProvider? provider) =>
        p < 0.001 ? $"p < {0.001.ToString("0.000", provider)}" : $"p = {p.ToString("0.000", provider)}";
}
