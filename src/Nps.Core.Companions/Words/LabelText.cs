using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>Looks labels up as they are written: white space around them, a stop at their end, and the case of letters do not matter.</summary>
internal static class LabelText
{
    // In the languages that the library knows.
    private static readonly HashSet<string> NoAnswer =
        new(["Don't know", "Não sei", "Trudno powiedzieć", "Затрудняюсь ответить"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The texts that say that there is no answer, in order.</summary>
    internal static string[] OfNoAnswer => [.. NoAnswer.OrderBy(text => text, StringComparer.Ordinal)];

    internal static bool TryFind(Dictionary<string, int> labels, string text, out int point) =>
        labels.TryGetValue(Trimmed(text), out point) || labels.TryGetValue(WithoutStop(text), out point);

    /// <summary>Whether a text says that there is no answer. It is never the middle of a scale.</summary>
    internal static bool SaysNoAnswer(string text) => NoAnswer.Contains(WithoutStop(text));

    internal static string Trimmed(string text)
    {
        var trimmed = new AnswerText(text);
        return text.Substring(trimmed.Start, trimmed.End - trimmed.Start);
    }

    private static string WithoutStop(string text)
    {
        string trimmed = Trimmed(text);
        return trimmed.Length > 0 && trimmed[trimmed.Length - 1] == '.' ? Trimmed(trimmed.Substring(0, trimmed.Length - 1)) : trimmed;
    }
}
