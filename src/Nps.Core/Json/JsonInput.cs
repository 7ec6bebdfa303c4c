using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Nps.Core;

/// <summary>
/// A JSON value that is being read, with its place, so that errors can name it. Every method either returns what stands there or
/// throws a <see cref="JsonException"/>; the serializer adds the path to the outermost value.
/// </summary>
internal readonly struct JsonInput(JsonElement element, JsonPlace? place, JsonSerializerOptions options)
{
    private const int LongestQuote = 40;

    internal JsonSerializerOptions Options => options;

    internal JsonElement Element => element;

    internal bool IsArray => element.ValueKind == JsonValueKind.Array;

    internal bool IsNull => element.ValueKind == JsonValueKind.Null;

    private bool IsText => element.ValueKind == JsonValueKind.String;

    private bool MayBeNumber =>
        element.ValueKind == JsonValueKind.Number
        || (IsText && (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0);

    private string NumberText => IsText ? element.GetString()! : element.GetRawText();

    /// <summary>Reads a value as a whole and says where it is wrong if its parts do not go together.</summary>
    internal T As<T>(JsonReading<T> read)
    {
        try
        {
            return read(this);
        }
        catch (Exception error) when (error is ArgumentException or OverflowException or InvalidOperationException)
        {
            throw Invalid(error.Message.ReplaceLineEndings(" "), error);
        }
    }

    /// <summary>The members of an object, of which only those named are known.</summary>
    internal JsonMembers Members(params string[] names)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Expected("an object with " + string.Join(", ", Array.ConvertAll(names, NameOf)));
        }

        var found = new JsonElement[names.Length];
        foreach (JsonProperty property in element.EnumerateObject())
        {
            int index = IndexOf(property, names);
            if (index < 0)
            {
                continue;
            }

            if (found[index].ValueKind != JsonValueKind.Undefined)
            {
                throw Invalid($"The member \"{property.Name}\" appears twice.");
            }

            found[index] = property.Value;
        }

        return new JsonMembers(this, names, found);
    }

    /// <summary>The members of an object whose names are data, as they stand.</summary>
    internal List<KeyValuePair<string, JsonInput>> AnyMembers()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Expected("an object");
        }

        var members = new List<KeyValuePair<string, JsonInput>>();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            members.Add(new(property.Name, new JsonInput(property.Value, new JsonPlace(place, property.Name, 0), options)));
        }

        return members;
    }

    internal List<JsonInput> Items()
    {
        if (!IsArray)
        {
            throw Expected("an array");
        }

        var items = new List<JsonInput>(element.GetArrayLength());
        foreach (JsonElement item in element.EnumerateArray())
        {
            items.Add(new JsonInput(item, new JsonPlace(place, null, items.Count), options));
        }

        return items;
    }

    internal JsonInput Member(string name, JsonElement value) => new(value, new JsonPlace(place, NameOf(name), 0), options);

    internal string NameOf(string name) => JsonNames.Of(name, options);

    internal long Count()
    {
        long count = WholeNumber();
        return count >= 0 ? count : throw Invalid(FormattableString.Invariant($"A count is 0 or more, but this is {count}."));
    }

    internal long WholeNumber()
    {
        long number = 0;
        bool isOne = MayBeNumber && (IsText
            ? long.TryParse(NumberText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
            : element.TryGetInt64(out number));
        return isOne ? number : throw Expected("a whole number that fits into 64 bits");
    }

    internal int SmallNumber()
    {
        long number = WholeNumber();
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw Expected("a whole number that fits into 32 bits");
    }

    internal double Number()
    {
        double number = 0;
        bool isOne = MayBeNumber && double.TryParse(NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        return isOne && double.IsFinite(number) ? number : throw Expected("a finite number");
    }

    internal decimal Decimal()
    {
        decimal number = 0;
        bool isOne = MayBeNumber && decimal.TryParse(NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        return isOne ? number : throw Expected("a decimal number");
    }

    internal string Text() => IsText ? element.GetString()! : throw Expected("a text");

    internal bool Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Expected("true or false"),
    };

    internal JsonException Expected(string what)
    {
        string found = element.GetRawText();
        found = found.Length <= LongestQuote ? found : found[..LongestQuote] + "…";
        return Invalid($"Expected {what}, but this is {found}.");
    }

    internal JsonException Invalid(string reason, Exception? inner = null) =>
        new(place is null ? reason : $"{place.Text}: {reason}", inner);

    private int IndexOf(JsonProperty property, string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            string name = NameOf(names[i]);
            if (options.PropertyNameCaseInsensitive
                ? string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)
                : property.NameEquals(name))
            {
                return i;
            }
        }

        return options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow
            ? throw Invalid($"The member \"{property.Name}\" is unknown; expected {string.Join(", ", Array.ConvertAll(names, NameOf))}.")
            : -1;
    }
}
