using System.Reflection;
using System.Xml.Linq;

namespace Nps.Core.Tests;

/// <summary>Reads which exceptions the documentation of a library promises, those of inherited documentation too.</summary>
internal static class ExceptionDocumentation
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every promise of every public member.</summary>
    internal static IReadOnlyList<DocumentedException> Read(Assembly library, XDocument documentation)
    {
        Dictionary<string, XElement> entries = documentation.Descendants("member").ToDictionary(entry => (string)entry.Attribute("name")!);
        var methods = PublicMethods(library).ToDictionary(DocumentationId.Of);

        // An exception of an entry that is no public method would be checked by nobody.
        string[] strangers = [.. entries.Values.Where(entry => entry.Elements("exception").Any()).Select(entry => (string)entry.Attribute("name")!)];
        Assert.Subset(methods.Keys.ToHashSet(), strangers.ToHashSet());

        return
        [
            .. from method in methods
               where entries.ContainsKey(method.Key)
               from exception in Of(entries[method.Key], entries)
               select new DocumentedException(method.Key, ((string)exception.Attribute("cref")!)[2..], Parameters(exception), method.Value),
        ];
    }

    /// <summary>Constructors, methods and getters: setters of rows take anything.</summary>
    internal static IEnumerable<MethodBase> PublicMethods(Assembly library) => library.GetExportedTypes()
        .SelectMany(type => type.GetMembers(Declared).Select(Method))
        .OfType<MethodBase>();

    private static MethodBase? Method(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetMethod,
        ConstructorInfo constructor => constructor,
        MethodInfo { IsSpecialName: false } method => method,
        MethodInfo method when method.Name.StartsWith("op_", StringComparison.Ordinal) => method,
        _ => null,
    };

    private static IEnumerable<XElement> Of(XElement entry, Dictionary<string, XElement> entries)
    {
        // Some overloads take everything but the exceptions, and say by a path that they do.
        XElement? inheritance = entry.Element("inheritdoc");
        string? inherited = inheritance?.Attribute("path") is null ? (string?)inheritance?.Attribute("cref") : null;
        return inherited is not null && entries.TryGetValue(inherited, out XElement? source)
            ? entry.Elements("exception").Concat(Of(source, entries))
            : entry.Elements("exception");
    }

    private static string[] Parameters(XElement exception) =>
        [.. exception.Descendants("paramref").Select(reference => (string)reference.Attribute("name")!).Distinct()];
}
