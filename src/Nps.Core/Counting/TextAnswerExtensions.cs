using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts answers that come as text.</summary>
public static class TextAnswerExtensions
{
    /// <summary>
    /// Counts the texts of a score column: ratings, missing answers, and what is neither, which is counted as invalid and
    /// kept by its text. Never throws on what it reads.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="text">The text of a response; null when there is no answer.</param>
    /// <param name="options">
    /// Missing markers, scale and labels; null for <see cref="TextAnswerOptions()">the default options</see>: the standard
    /// scale, labels that begin with their number, and no markers but the empty text.
    /// </param>
    /// <returns>The tally and the refused texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="text"/> is null.</exception>
    public static TextTally ToTextTally<T>(
        this IEnumerable<T> source, Func<T, string?> text, TextAnswerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(text);
        var builder = new TextTallyBuilder(options ?? TextAnswerOptions.Default);
        foreach (T response in source)
        {
            builder.Add(text(response));
        }

        return builder.ToTextTally();
    }
}
