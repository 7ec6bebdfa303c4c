using System;
using System.Globalization;

namespace Nps.Core;

internal static partial class PointValue
{
    /// <summary>How many decimals are shown of points that nobody rounded.</summary>
    internal const int DefaultDecimals = 1;

    // The standard formats with a fixed number of decimals, by that number.
    private static readonly string[] Fixed =
        ["F0", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12"];

    /// <summary>
    /// The points as text, by the same rounding rule as <see cref="Round"/>. The sign is shown unless the text is that of zero; a
    /// custom format of several sections says itself how positive and negative points look.
    /// </summary>
    internal static string ToText(double points, string? format, IFormatProvider? provider, int decimals = DefaultDecimals)
    {
        string pattern = IsDefault(format) ? Fixed[decimals] : NumberFormat.Checked(format!);
        return NumberFormat.ToText((decimal)points, pattern, provider, showsPlus: true);
    }

    /// <summary>Reads points within ±<paramref name="limit"/> from a number without white space or thousands separators.</summary>
    internal static bool TryParse(string? text, IFormatProvider? provider, double limit, out double points)
    {
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

        // The base library overlooks null characters at the end of a number.
        points = 0;
        return text is { Length: > 0 } && text[text.Length - 1] is >= '0' and <= '9'
            && double.TryParse(text, plain, provider ?? CultureInfo.InvariantCulture, out points)
            && points >= -limit && points <= limit;
    }

    /// <summary>Two limits as text, such as "[+38.1, +46.2]"; where the decimals stand behind a comma, "[+38,1; +46,2]".</summary>
    internal static string ToText(double lower, double upper, string? format, IFormatProvider? provider) =>
        $"[{ToText(lower, format, provider)}{NumberFormat.Separator(provider)}{ToText(upper, format, provider)}]";

#if NET
    /// <summary>As <see cref="ToText(double, string?, IFormatProvider?, int)"/>, in the default format without allocating.</summary>
    internal static bool TryFormat(
        double points, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider, int decimals)
    {
        if (!format.IsEmpty && format is not ("G" or "g"))
        {
            string text = ToText(points, format.ToString(), provider, decimals);
            bool fits = text.TryCopyTo(destination);
            charsWritten = fits ? text.Length : 0;
            return fits;
        }

        decimal value = (decimal)points;
        if (!value.TryFormat(destination, out charsWritten, Fixed[decimals], provider))
        {
            return false;
        }

        if (!destination[..charsWritten].ContainsAnyInRange('1', '9'))
        {
            return value >= 0 || 0m.TryFormat(destination, out charsWritten, Fixed[decimals], provider);
        }

        return value < 0 || TryInsert(NumberFormatInfo.GetInstance(provider).PositiveSign, destination, ref charsWritten);
    }

    private static bool TryInsert(string sign, Span<char> destination, ref int charsWritten)
    {
        if (destination.Length - charsWritten < sign.Length)
        {
            charsWritten = 0;
            return false;
        }

        destination[..charsWritten].CopyTo(destination[sign.Length..]);
        sign.CopyTo(destination);
        charsWritten += sign.Length;
        return true;
    }
#endif

    private static bool IsDefault(string? format) => string.IsNullOrEmpty(format) || format is "G" or "g";
}
