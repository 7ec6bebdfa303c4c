using System.Globalization;

namespace SurveyFiles;

/// <summary>Dates and times of ISO 8601 as programs write them; nothing else, so that nothing can be mistaken for one.</summary>
internal static class IsoDate
{
    private const int DateLength = 10;

    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <summary>
    /// Reads "2025-01-31", with a time after a space or a T (hours and minutes, seconds, fractions of them), and after the
    /// time Z, UTC or an offset such as +02:00, +0200 or +02.
    /// </summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out DateTime local, out TimeSpan? offset)
    {
        offset = null;
        int zone = text.Length > DateLength ? text[DateLength..].IndexOfAny("ZU+-") : -1;
        ReadOnlySpan<char> stamp = text;
        if (zone >= 0)
        {
            zone += DateLength;
            stamp = text[..zone].TrimEnd(' ');
            offset = ReadOffset(text[zone..]);
        }

        // The separator of date and time is read as it stands, so that "T" is not looked for where a space is.
        string form = stamp.Length switch
        {
            DateLength => "yyyy-MM-dd",
            DateLength + 6 => stamp[DateLength] == 'T' ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd HH:mm",
            > DateLength + 6 => stamp[DateLength] == 'T' ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF" : "yyyy-MM-dd HH:mm:ss.FFFFFFF",
            _ => "",
        };
        bool isStamp = DateTime.TryParseExact(stamp, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out local);
        return isStamp && (zone < 0 || (stamp.Length > DateLength && offset is not null && FitsOffset(local)));
    }

    private static TimeSpan? ReadOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "UTC")
        {
            return TimeSpan.Zero;
        }

        string form = text.Length switch { 3 => "hh", 5 => "hhmm", 6 => @"hh\:mm", _ => "" };
        return form.Length > 0 && TimeSpan.TryParseExact(text[1..], form, CultureInfo.InvariantCulture, out TimeSpan offset) && offset <= LargestOffset
            ? text[0] == '-' ? -offset : offset
            : null;
    }

    // The first and the last day of the calendar have no universal time at some offsets.
    private static bool FitsOffset(DateTime local) => local.Year is > 1 and < 9999;
}
