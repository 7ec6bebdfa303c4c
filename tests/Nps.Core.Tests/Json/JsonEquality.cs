using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Nps.Core.Tests;

/// <summary>
/// Compares values member by member: by their own equality where they have one, and by everything that can be read from them,
/// to the last bit of a double.
/// </summary>
internal static class JsonEquality
{
    internal static void AssertSame(object? expected, object? actual, string json)
    {
        if (Dump(expected) != Dump(actual) || (HasOwnEquality(expected) && !Equals(expected, actual)))
        {
            Assert.Fail($"{json}\nwas written of\n{Dump(expected)}\nand read as\n{Dump(actual)}");
        }
    }

    internal static string Dump(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static bool HasOwnEquality(object? value) =>
        value is not null && value.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>));

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case double number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture)).Append(double.IsNegative(number) && number == 0 ? " (negative)" : "");
                break;
            case string or IFormattable or bool:
                text.Append('"').Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('"');
                AppendMembers(text, value);
                break;
            default:
                AppendMembers(text, value);
                AppendItems(text, value);
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, object value)
    {
        Type type = value.GetType();
        bool isPair = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
        if (type.IsEnum || !(isPair || type.Assembly == typeof(Rating).Assembly || type.Assembly == typeof(Store).Assembly))
        {
            return;
        }

        text.Append('{');
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && !p.GetMethod!.IsStatic))
        {
            text.Append(property.Name).Append(": ");
            Append(text, property.GetValue(value));
            text.Append("; ");
        }

        if (value is NpsTransitions transitions)
        {
            Append(text, Enum.GetValues<NpsCategory>().SelectMany(a => Enum.GetValues<NpsCategory>().Select(b => transitions[a, b])).ToArray());
        }

        if (value is RatingDistribution ratings)
        {
            Append(text, Enumerable.Range(0, 11).Select(rating => ratings[rating]).ToArray());
        }

        if (value is NpsEstimate estimate)
        {
            Append(text, estimate.GetConfidenceInterval());
        }

        text.Append('}');
    }

    private static void AppendItems(StringBuilder text, object value)
    {
        if (value is IEnumerable items)
        {
            text.Append('[');
            foreach (object? item in items)
            {
                Append(text, item);
                text.Append(", ");
            }

            text.Append(']');
        }
        else if (value is TimeZoneInfo or ValueType)
        {
            text.Append(value);
        }
    }
}
