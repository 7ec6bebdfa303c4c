using System.Collections;
using System.Globalization;
using System.Reflection;
using CsvHelper;

namespace Nps.Core.Interop.Tests;

/// <summary>What CsvHelper does with a value in a row, or with the rows that a breakdown or a trend consists of.</summary>
internal static class CsvOutcome
{
    internal static string Of(object value)
    {
        MethodInfo ofRows = typeof(CsvOutcome).GetMethod(nameof(OfRow), BindingFlags.NonPublic | BindingFlags.Static)!;
        object[] rows = value is IEnumerable elements ? [.. elements] : [value];
        return (string)ofRows.MakeGenericMethod(rows[0].GetType()).Invoke(null, [rows[0]])!;
    }

    internal static string Write(IEnumerable rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            TextConverter.Register(csv.Context);
            csv.WriteRecords(rows);
        }

        return text.ToString();
    }

    internal static IReadOnlyList<T> Read<T>(string text)
    {
        using var csv = new CsvReader(new StringReader(text), CultureInfo.InvariantCulture);
        TextConverter.Register(csv.Context);
        return [.. csv.GetRecords<T>()];
    }

    private static string OfRow<T>(T value)
    {
        if (HasLists(typeof(T), []))
        {
            return "skips lists";
        }

        string text;
        try
        {
            text = Write(new[] { new Row<T> { Value = value } });
        }
        catch (CsvHelperException)
        {
            return "throws";
        }

        string[] columns = text.Split('\n')[0].TrimEnd('\r').Split(',');
        if (columns.Distinct().Count() < columns.Length)
        {
            return "repeats names";
        }

        try
        {
            return Same.Value(value, Read<Row<T>>(text).Single().Value) ? JsonOutcome.BothWays : JsonOutcome.Loses;
        }
        catch (CsvHelperException)
        {
            return JsonOutcome.Writes;
        }
    }

    // CsvHelper leaves out every member that is a sequence, without a word.
    private static bool HasLists(Type type, HashSet<Type> seen) =>
        type.Assembly == typeof(Nps.Core.Rating).Assembly && !type.IsEnum && seen.Add(type) && type.GetProperties()
            .Any(property => property.PropertyType != typeof(string)
                && (typeof(IEnumerable).IsAssignableFrom(property.PropertyType)
                    || HasLists(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, seen)));

    private sealed class Row<T>
    {
        public T? Value { get; set; }
    }
}
