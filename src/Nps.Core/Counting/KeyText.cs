using System;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace Nps.Core;

/// <summary>The names of segments, drivers and periods as text, in the culture that is asked for.</summary>
internal static class KeyText
{
    /// <summary>The key as text: "(none)" for null, two quotation marks for an empty text; a null provider means the current culture.</summary>
    internal static string Of<TKey>(TKey key, IFormatProvider? provider) => key is null ? "(none)" : OfValue(key, provider);

    private static string OfValue(object key, IFormatProvider? provider)
    {
        string? text = key switch
        {
            IFormattable formattable => formattable.ToString(null, provider),
#if NET
            // The text of a tuple itself is in the current culture.
            ITuple tuple => OfTuple(tuple, provider),
#endif
            _ => key.ToString(),
        };
        return string.IsNullOrEmpty(text) ? "\"\"" : text!;
    }

#if NET
    private static string OfTuple(ITuple tuple, IFormatProvider? provider)
    {
        string[] texts = new string[tuple.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Of(tuple[i], provider);
        }

        return $"({string.Join(", ", texts)})";
    }
#endif
}
