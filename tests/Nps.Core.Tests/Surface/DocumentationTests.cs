using System.Reflection;
using System.Xml.Linq;

namespace Nps.Core.Tests;

/// <summary>The documentation as packed: everything that is public and nothing else.</summary>
public class DocumentationTests
{
    public static TheoryData<string> Frameworks() => ["net10.0", "net8.0", "netstandard2.0", "net462"];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Documentation_EveryPublicMember_IsThere(string framework)
    {
        HashSet<string> documented = [.. Entries(framework).Select(NameOf)];

        Assert.Empty(Visible(framework).Where(member => !IsWrittenByTheCompiler(member)).Select(NameOf).Except(documented));
    }

    // A hidden overload of a public method would be one entry too many of its name.
    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Documentation_HiddenMembers_AreNotThere(string framework)
    {
        ILookup<string, MemberInfo> visible = Visible(framework).ToLookup(NameOf);

        Assert.Empty(Entries(framework).GroupBy(NameOf).Where(entries => entries.Count() > visible[entries.Key].Count()).Select(entries => entries.Key));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Documentation_EveryReferenceIntoTheLibrary_LeadsToAnEntryOrAPublicMember(string framework)
    {
        HashSet<string> names = [.. Visible(framework).Select(NameOf)];
        IEnumerable<string> references = Read(framework).Descendants()
            .Select(element => (string?)element.Attribute("cref")).OfType<string>()
            .Where(reference => reference[1..].StartsWith($":{Repository.PackageId}.", StringComparison.Ordinal));

        Assert.Subset(names, references.Select(NameOf).ToHashSet());
    }

    private static XDocument Read(string framework)
    {
        using MemoryStream stream = Package.Read(".nupkg", $"lib/{framework}/{Repository.PackageId}.xml");
        return XDocument.Load(stream);
    }

    private static IEnumerable<string> Entries(string framework) =>
        Read(framework).Descendants("member").Select(member => (string)member.Attribute("name")!);

    private static IEnumerable<MemberInfo> Visible(string framework) =>
        Package.Load(framework).GetExportedTypes().SelectMany(type => type
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member.MemberType != MemberTypes.NestedType)
            .Prepend(type));

    private static bool IsWrittenByTheCompiler(MemberInfo member) =>
        member.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute")
        || member is ConstructorInfo constructor && constructor.GetParameters().Length == 0
        || member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal)
        || member is FieldInfo { IsSpecialName: true };

    // "M:Nps.Core.Rating.Parse``1(System.String)" and the method itself are both "Nps.Core.Rating.Parse".
    private static string NameOf(string id) => id[2..].Split('(', '~')[0].Split("``")[0];

    private static string NameOf(MemberInfo member) => member is Type type
        ? type.FullName!.Replace('+', '.')
        : $"{member.DeclaringType!.FullName!.Replace('+', '.')}.{member.Name.Replace('.', '#')}";
}
