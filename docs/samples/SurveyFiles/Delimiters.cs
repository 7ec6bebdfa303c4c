namespace SurveyFiles;

/// <summary>What may stand between two fields, and how it is found.</summary>
internal static class Delimiters
{
    /// <summary>The delimiters that are looked for, the commonest first.</summary>
    internal const string Candidates = ",;\t|";

    private static readonly (string Name, char Delimiter)[] Names =
        [("comma", ','), ("semicolon", ';'), ("tab", '\t'), ("bar", '|'), ("pipe", '|'), ("\\t", '\t')];

    internal static string Name(char delimiter) =>
        Names.FirstOrDefault(n => n.Delimiter == delimiter).Name is string name ? $"a {name}" : $"\"{delimiter}\"";

    /// <summary>Reads the name of a delimiter or the character itself; null if it can be none.</summary>
    internal static char? Parse(string text) =>
        Names.FirstOrDefault(n => n.Name.Equals(text, StringComparison.OrdinalIgnoreCase)) is (string, char named) ? named
        : text.Length == 1 && text[0] is not ('"' or '\r' or '\n') ? text[0]
        : null;

    /// <summary>Opens a table with the delimiter that was named, that a first line "sep=;" names, or that the header has.</summary>
    internal static CsvTable Open(Stream stream, SurveyOptions options)
    {
        char? announced = FindSeparatorLine(stream, options.Encoding);
        int linesBefore = announced is null ? 0 : 1;
        if ((options.Delimiter ?? announced) is char known)
        {
            return new(stream, options.Encoding, known, wasGiven: true, linesBefore);
        }

        // The delimiter under which the header has the columns that were asked for; of several, the one with most columns.
        char best = Candidates[0];
        (bool HasColumns, int Count) most = (false, 1);
        foreach (char candidate in Candidates)
        {
            using CsvTable table = new(stream, options.Encoding, candidate, wasGiven: false, 0);
            bool hasColumns = options.Columns.All(column => HeaderNames.Matches(table.Header, column).Count > 0);
            if (table.Fault is null && (hasColumns, table.Header.Count).CompareTo(most) > 0)
            {
                (best, most) = (candidate, (hasColumns, table.Header.Count));
            }
        }

        return new(stream, options.Encoding, best, wasGiven: false, 0);
    }

    private static char? FindSeparatorLine(Stream stream, string? encoding)
    {
        using StreamReader text = FileText.Open(stream, encoding);
        return text.ReadLine()?.Trim('"') is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', char delimiter] ? delimiter : null;
    }
}
