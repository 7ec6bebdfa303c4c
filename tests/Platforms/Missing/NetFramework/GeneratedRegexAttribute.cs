using System.Reflection;

namespace System.Text.RegularExpressions;

/// <summary>The expression that is made into code elsewhere and is interpreted here.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GeneratedRegexAttribute(string pattern, RegexOptions options = RegexOptions.None) : Attribute
{
    internal static Regex Of(Type type, string method)
    {
        GeneratedRegexAttribute attribute = type.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.GetCustomAttribute<GeneratedRegexAttribute>()!;
        return new Regex(attribute.Pattern, attribute.Options);
    }

    private string Pattern => pattern;

    private RegexOptions Options => options;
}
