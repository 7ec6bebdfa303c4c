namespace Nps.Core.Interop.Tests;

/// <summary>What a serializer does with values, in the words of the table in docs/serialization.md.</summary>
internal static class JsonOutcome
{
    /// <summary>Written, and read back the same.</summary>
    internal const string BothWays = "both ways";

    /// <summary>Written completely, but reading throws.</summary>
    internal const string Writes = "writes";

    /// <summary>Writing throws.</summary>
    internal const string Refuses = "refuses";

    /// <summary>Written, and read back as something else.</summary>
    internal const string Loses = "loses";

    internal static string Of(IEnumerable<object> values, Func<object, string> write, Func<string, Type, object?> read) =>
        string.Join(" or ", values.Select(value => Of(value, write, read)).Distinct());

    private static string Of(object value, Func<object, string> write, Func<string, Type, object?> read)
    {
        string json;
        try
        {
            json = write(value);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            return Refuses;
        }

        try
        {
            return Same.Value(value, read(json, value.GetType())) ? BothWays : Loses;
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            return Writes;
        }
    }

    // System.Text.Json and Newtonsoft.Json each have a JsonException of their own, and not every target has the first.
    private static bool IsRefusal(Exception exception) =>
        exception is NotSupportedException or Newtonsoft.Json.JsonException || exception.GetType().Name == "JsonException";
}
