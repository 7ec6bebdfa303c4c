using System;
using System.Globalization;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Where JSON is written, with the caller's options.</summary>
internal readonly struct JsonOutput(Utf8JsonWriter writer, JsonSerializerOptions options)
{
    internal Utf8JsonWriter Writer => writer;

    internal JsonSerializerOptions Options => options;

    private bool WritesNumbersAsTexts => (options.NumberHandling & JsonNumberHandling.WriteAsString) != 0;

    /// <summary>Refuses half of a surrogate pair, which the writer would replace by another character without an error.</summary>
    internal static void CheckText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                throw new NotSupportedException(FormattableString.Invariant(
                    $"A text has half of a surrogate pair, U+{(int)text[i]:X4}, at index {i}. JSON cannot hold it: it would be read back as another character. Repair the text first."));
            }
        }
    }

    internal void Name(string name) => writer.WritePropertyName(JsonNames.Of(name, options));

    internal void Member<T>(string name, JsonWriting<T> write, T value)
    {
        Name(name);
        write(this, value);
    }

    internal void Member(string name, long value)
    {
        Name(name);
        Number(value);
    }

    internal void Member(string name, double value)
    {
        Name(name);
        Number(value);
    }

    internal void Member(string name, decimal value)
    {
        Name(name);
        if (WritesNumbersAsTexts)
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    internal void Member(string name, string value)
    {
        CheckText(value);
        Name(name);
        writer.WriteStringValue(value);
    }

    internal void Member(string name, bool value)
    {
        Name(name);
        writer.WriteBooleanValue(value);
    }

    internal void Number(long value)
    {
        if (WritesNumbersAsTexts)
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    internal void Number(double value)
    {
        if (WritesNumbersAsTexts)
        {
            writer.WriteStringValue(value.ToString("R", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }
}
