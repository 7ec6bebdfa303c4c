using System.Globalization;
using System.Text.RegularExpressions;
using Nps.Core;

namespace SurveyFiles;

/// <summary>Reads the values of options.</summary>
internal static partial class OptionText
{
    /// <summary>The value of an option; the default if it was not given.</summary>
    /// <exception cref="InvalidDataException"><paramref name="read"/> throws FormatException, whose message says what is expected.</exception>
    internal static T? Read<T>(string? text, string option, Func<string, T> read)
    {
        try
        {
            return text is null ? default : read(text);
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"{option} {FieldText.Show(text!)}: {error.Message}", error);
        }
    }

    internal static RatingScale ToScale(string text)
    {
        try
        {
            int[] numbers = [.. text.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
            return numbers is [int minimum, int maximum, int passive, int promoter]
                ? new(minimum, maximum, passive, promoter)
                : throw new FormatException();
        }
        catch (Exception error) when (error is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            throw new FormatException("expected MIN,MAX,PASSIVE,PROMOTER in ascending order, from 0 to 10, such as 1,5,4,5", error);
        }
    }

    // .NET completes a date from the clock where the format has no year; a format of one letter stands for another one.
    internal static string ToDateFormat(string text)
    {
        string letters = Literals().Replace(text, "");
        return letters.Contains('y', StringComparison.Ordinal) && letters.Contains('M', StringComparison.Ordinal)
            ? text
            : throw new FormatException("expected a year (yyyy) and a month (MM) at least, such as dd/MM/yyyy: nothing is taken from the clock");
    }

    internal static TimeZoneInfo ToTimeZone(string text)
    {
        const string Day = "2000-01-01";
        if (DateTimeOffset.TryParseExact(Day + text, "yyyy-MM-ddzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment))
        {
            return TimeZoneInfo.CreateCustomTimeZone(text, moment.Offset, text, text);
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(text, out TimeZoneInfo? zone)
            ? zone
            : throw new FormatException("this system knows no such zone; expected a name such as Europe/Berlin, or an offset such as +02:00");
    }

    internal static char? ToDelimiter(string text) => Delimiters.Parse(text)
        ?? throw new FormatException("expected comma, semicolon, tab, bar or one character");

    internal static DateOnly? ToDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new FormatException("expected a date as yyyy-MM-dd");

    [GeneratedRegex("""'[^']*'|"[^"]*"|\\.""")]
    private static partial Regex Literals();
}
