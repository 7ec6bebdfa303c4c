#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace Nps.Core.Build;

/// <summary>
/// Removes from the documentation that the compiler wrote what no user can see: entries of types that are not public, and of
/// members that are neither public nor protected.
/// </summary>
/// <remarks>Members are told apart by type and name; a hidden overload of a public method keeps its entry.</remarks>
public sealed class KeepPublicDocumentation : Microsoft.Build.Utilities.Task
{
    /// <summary>The compiled library.</summary>
    [Microsoft.Build.Framework.Required]
    public string Library { get; set; } = "";

    /// <summary>Its documentation, which is changed.</summary>
    [Microsoft.Build.Framework.Required]
    public string Documentation { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        HashSet<string> visible = VisibleNames(Assembly.Load(File.ReadAllBytes(Library)));
        var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        foreach (XElement member in document.Descendants("member").ToList())
        {
            if (!visible.Contains(NameOf((string)member.Attribute("name"))))
            {
                // With the line break and indentation before it.
                if (member.PreviousNode is XText space)
                {
                    space.Remove();
                }

                member.Remove();
            }
        }

        document.Save(Documentation, SaveOptions.DisableFormatting);
        return true;
    }

    // "M:Nps.Core.Rating.Parse``1(System.String)" is "Nps.Core.Rating.Parse".
    private static string NameOf(string id)
    {
        string name = id.Substring(2).Split('(', '~')[0];
        int arity = name.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private static HashSet<string> VisibleNames(Assembly library)
    {
        const BindingFlags Declared =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Type type in library.GetExportedTypes())
        {
            string typeName = type.FullName.Replace('+', '.');
            names.Add(typeName);
            names.UnionWith(type.GetMembers(Declared).Where(IsVisible).Select(member => $"{typeName}.{member.Name.Replace('.', '#')}"));
        }

        return names;
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(true).Any(IsVisible),
        EventInfo change => change.AddMethod is MethodInfo add && IsVisible(add),
        _ => false,
    };
}
