using System.Globalization;
using Nps.Core;

namespace SurveyFiles;

/// <summary>Reads dates in one form only, so that no date is guessed. Neither the clock nor the machine's time zone is asked.</summary>
internal sealed class DateReader(SurveyOptions options)
{
    // What lies outside is a placeholder such as 0001-01-01, or a mistake that would fill a trend with empty months.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private readonly HashSet<string> _noDate = [.. TextAnswerOptions.CommonMissingMarkers, .. options.Missing];
    private int _converted;
    private int _read;

    /// <summary>Whether a time zone was named and no time had an offset to convert.</summary>
    internal bool HasUnusedTimeZone => options.TimeZone is not null && _read > 0 && _converted == 0;

    /// <summary>The date of a field; null if it is blank or says that there is none.</summary>
    internal DateTime? Read(string text, int line)
    {
        if (text.Length == 0 || _noDate.Contains(text))
        {
            return null;
        }

        DateTime date = options.DateFormat is string format ? ReadFormat(text, format, line) : ReadIso(text, line);
        _read++;
        return date.Year is >= FirstYear and <= LastYear ? date : throw new InvalidDataException(
            $"line {line}: {FieldText.Show(text)} is not between the years {FirstYear} and {LastYear}; "
            + $"if it means that there is no date: --missing {Quoted(text)}");
    }

    private DateTime ReadIso(string text, int line) => IsoDate.TryRead(text, out DateTime local, out TimeSpan? offset)
        ? offset is TimeSpan some ? Convert(new DateTimeOffset(local, some)) : local
        : throw new InvalidDataException($"line {line}: {FieldText.Show(text)} {DateForms.Explain(text)}");

    // A format without a time zone gives the kind unspecified, any other one universal time: the machine's zone is not used.
    private DateTime ReadFormat(string text, string format, int line)
    {
        const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;
        return !DateTime.TryParseExact(text, format, Culture, Styles, out DateTime date)
                ? throw new InvalidDataException($"line {line}: {FieldText.Show(text)} is not in the form --date-format {Quoted(format)}")
            : date.Kind == DateTimeKind.Unspecified ? date
            : Convert(DateTimeOffset.ParseExact(text, format, Culture, DateTimeStyles.AssumeUniversal));
    }

    private DateTime Convert(DateTimeOffset moment)
    {
        if (options.TimeZone is null)
        {
            return moment.DateTime;
        }

        _converted++;
        return TimeZoneInfo.ConvertTime(moment, options.TimeZone).DateTime;
    }

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
