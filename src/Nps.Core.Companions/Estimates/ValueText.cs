using System;
using System.Globalization;

namespace Nps.Core.Companions;

/// <summary>Shares, means and their differences as text.</summary>
internal static class ValueText
{
    // Larger numbers are beyond a decimal.
    private const double LargestDecimal = 7e27;

    /// <summary>A number with three decimals unless the format says otherwise; "P1" shows a share as a percentage.</summary>
    internal static string Of(double value, string? format, IFormatProvider? provider, bool showsPlus = false)
    {
        if (string.IsNullOrEmpty(format) || format is "G" or "g")
        {
            return Number(value, "F3", provider, showsPlus);
        }

        // A percent sign of the culture's own would not match that of a confidence level.
        return format![0] is 'P' or 'p' && IsNumber(format)
            ? Number(100 * value, "F" + (format.Length == 1 ? "1" : format.Substring(1)), provider, showsPlus) + " %"
            : Number(value, NumberFormat.Checked(format), provider, showsPlus);
    }

    /// <summary>Two limits, such as "[0.767, 0.907]"; where the decimals do not stand behind a point, "[0,767; 0,907]".</summary>
    internal static string Of(double lower, double upper, string? format, IFormatProvider? provider) =>
        $"[{Of(lower, format, provider)}{NumberFormat.Separator(provider)}{Of(upper, format, provider)}]";

    /// <summary>A count, in the digits and with the signs of the culture.</summary>
    internal static string Of(long count, IFormatProvider? provider) => count.ToString(provider ?? CultureInfo.CurrentCulture);

    private static string Number(double value, string pattern, IFormatProvider? provider, bool showsPlus) =>
        Math.Abs(value) < LargestDecimal
            ? NumberFormat.ToText((decimal)value, pattern, provider, showsPlus)
            : value.ToString(NumberFormat.Plain, provider);

    private static bool IsNumber(string format)
    {
        for (int i = 1; i < format.Length; i++)
        {
            if (format[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }
}
