using System.Globalization;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Where JSON is written, with the caller's options.</summary>
internal readonly struct JsonOutput(Utf8JsonWriter writer, JsonSerializerOptions options)
{
    internal Utf8JsonWriter Writer => writer;

    internal JsonSerializerOptions Options => options;

    private bool WritesNumbersAsTexts => (options.NumberHandling & JsonNumberHandling.WriteAsString) != 0;

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
