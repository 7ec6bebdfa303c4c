namespace SurveyFiles;

internal static class FieldText
{
    /// <summary>The text without white space, byte order marks and zero-width spaces around it.</summary>
    internal static string Clean(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];

        static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
    }

    /// <summary>The text as a message shows it: in quotation marks, on one line, and not longer than one.</summary>
    internal static string Show(string text)
    {
        const int Longest = 60;
        string line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c == FileText.NoCharacter ? '\uFFFD' : c));
        return line.Length <= Longest ? $"\"{line}\"" : $"\"{line[..Longest]}…\"";
    }

    /// <summary>The texts as a sentence lists them: "a, b or c".</summary>
    internal static string Or(IReadOnlyList<string> texts) =>
        texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.SkipLast(1))} or {texts[^1]}";
}
