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

    /// <summary>What the library was compiled against: a struct cannot be looked at without the types of its fields.</summary>
    public string[] References { get; set; } = new string[0];

    /// <inheritdoc/>
    public override bool Execute()
    {
        HashSet<string> visible;
        AppDomain.CurrentDomain.AssemblyResolve += FindReference;
        try
        {
            visible = VisibleNames(Assembly.Load(File.ReadAllBytes(Library)));
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= FindReference;
        }

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

    // Asked only for what the running framework does not have: the other package of the repository.
    private Assembly? FindReference(object sender, ResolveEventArgs args)
    {
        string file = new AssemblyName(args.Name).Name + ".dll";
        string path = References.FirstOrDefault(reference => Path.GetFileName(reference) == file);
        return path is null ? null : Assembly.Load(File.ReadAllBytes(path));
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
