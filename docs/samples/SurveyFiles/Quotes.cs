namespace SurveyFiles;

/// <summary>
/// Quotation marks enclose a whole field and are doubled inside it. The parser guesses where they do not; a guess could
/// swallow rows, so such a record is refused.
/// </summary>
internal static class Quotes
{
    /// <summary>What is wrong with the quotation marks of a record, and how many line ends come before it; null if nothing is.</summary>
    internal static (string Fault, int LineEnds)? FindFault(ReadOnlySpan<char> record, char delimiter)
    {
        int lineEnds = 0;
        int at = 0;
        while (at < record.Length)
        {
            ReadOnlySpan<char> rest = record[at..];
            if (rest[0] != '"')
            {
                int length = rest.IndexOfAny(delimiter, '\r', '\n');
                ReadOnlySpan<char> field = length < 0 ? rest : rest[..length];
                if (field.Contains('"'))
                {
                    return (
                        $"a quotation mark inside {FieldText.Show(field.ToString())}; "
                        + "such a field must be in quotation marks, with those inside doubled", lineEnds);
                }

                at += field.Length + 1;
                continue;
            }

            int end = FindEnd(rest);
            if (end < 0)
            {
                int length = rest.IndexOfAny('\r', '\n');
                string line = rest[1..(length < 0 ? rest.Length : length)].ToString();
                return ($"the quotation mark before {FieldText.Show(line)} is never closed", lineEnds);
            }

            if (end + 1 < rest.Length && rest[end + 1] != delimiter && rest[end + 1] is not ('\r' or '\n'))
            {
                return (
                    $"text after the closing quotation mark of {FieldText.Show(rest[1..end].ToString())}; "
                    + "quotation marks inside a field must be doubled", lineEnds);
            }

            lineEnds += CountLineEnds(rest[..end]);
            at += end + 2;
        }

        return null;
    }

    /// <summary>The position of the mark that closes the field; -1 if there is none.</summary>
    private static int FindEnd(ReadOnlySpan<char> field)
    {
        int at = 1;
        while (true)
        {
            int next = field[at..].IndexOf('"');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (at + 1 == field.Length || field[at + 1] != '"')
            {
                return at;
            }

            at += 2;
        }
    }

    private static int CountLineEnds(ReadOnlySpan<char> text) =>
        text.Count('\n') + text.Count('\r') - text.Count("\r\n");
}
