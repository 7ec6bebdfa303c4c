using System.Globalization;

namespace SurveyFiles;

/// <summary>For a text that is not an ISO date: the formats that would read it, for the user to choose from.</summary>
internal static class DateForms
{
    private static readonly string[] Days =
    [
        "dd/MM/yyyy", "MM/dd/yyyy", "d/M/yyyy", "M/d/yyyy", "dd.MM.yyyy", "d.M.yyyy", "dd-MM-yyyy", "MM-dd-yyyy", "d-M-yyyy", "M-d-yyyy",
        "yyyy/MM/dd", "yyyy/M/d", "yyyy.MM.dd", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd",
        "dd/MM/yy", "MM/dd/yy", "d/M/yy", "M/d/yy", "dd.MM.yy", "d.M.yy", "dd-MM-yy", "MM-dd-yy", "yy-MM-dd",
        "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy",
        "yyyy-MM", "yyyy/MM", "MM/yyyy", "MMM yyyy", "MMMM yyyy",
    ];

    private static readonly string[] Times =
    [
        "", " HH:mm", " H:mm", " HH:mm:ss", " H:mm:ss", " HH:mm:ss.FFF", " hh:mm tt", " h:mm tt", " hh:mm:ss tt", " h:mm:ss tt",
        "'T'HH:mm:ss", " 'at' h:mm tt",
    ];

    private static readonly string[] Zones = ["", "K", " 'UTC'", " 'GMT'z", " 'UTC'z", " zzz", " z"];

    /// <summary>Why the text is no date, and the option that would help.</summary>
    internal static string Explain(string text)
    {
        List<string> formats = Find(text);
        return formats.Count > 0
                ? $"is not in the form yyyy-MM-dd; name its form: --date-format {FieldText.Or([.. formats.Select(f => $"\"{f}\"")])}"
            : text.All(c => c is >= '0' and <= '9' or '.')
                ? "is a number, not a date; no --date-format reads counts of seconds or days: write the column as yyyy-MM-dd"
            : Fits(text, Times.Select(t => t.Trim()))
                ? "is a time without a date; the day is never taken from the clock: name a --date column with dates"
            : Fits(text, ["d MMM", "d MMMM", "MMM d", "MMMM d", "d/M", "d.M."])
                ? "has no year, which is never taken from the clock: write the column as yyyy-MM-dd"
            : "is not in the form yyyy-MM-dd, a time may follow; "
                + "name another form with --date-format, a text that means no date with --missing";
    }

    // Of the formats with the same order of day, month and year the first is enough.
    private static List<string> Find(string text)
    {
        List<string> found = [];
        HashSet<string> orders = [];
        foreach (string day in Days)
        {
            string? format = Times.SelectMany(time => Zones.Select(zone => day + time + zone)).FirstOrDefault(f => Fits(text, [f]));
            if (format is not null && orders.Add(string.Concat(day.Where(char.IsLetter).Distinct())))
            {
                found.Add(format);
            }
        }

        return found;
    }

    private static bool Fits(string text, IEnumerable<string> formats) => DateTime.TryParseExact(
        text, [.. formats.Where(f => f.Length > 1)], CultureInfo.InvariantCulture,
        DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault, out _);
}
