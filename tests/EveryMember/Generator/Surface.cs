using System.Reflection;
using Nps.Core.Tests;

namespace Nps.Core.EveryMember;

/// <summary>The public types, each generic one for some arguments, and their members with the lines of the reviewed surface.</summary>
internal sealed class Surface
{
    private readonly HashSet<Type> _definitions;
    private readonly Type _metric;

    internal Surface(IReadOnlyList<Assembly> assemblies)
    {
        Definitions = [.. assemblies.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal)];
        _definitions = [.. Definitions];
        _metric = Definitions.SelectMany(Signatures).SelectMany(Parts)
            .Where(type => type is { IsGenericType: true, IsGenericTypeDefinition: false } && Contains(type))
            .SelectMany(type => type.GetGenericTypeDefinition().GetGenericArguments().Zip(type.GetGenericArguments()))
            .Where(pair => pair.First.Name == "T" && !pair.Second.ContainsGenericParameters)
            .GroupBy(pair => pair.Second)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .FirstOrDefault()?.Key ?? typeof(string);
        Types = [.. Definitions.Select(Close)];
    }

    /// <summary>As declared.</summary>
    internal IReadOnlyList<Type> Definitions { get; }

    /// <summary>The same in the same order, with arguments where they are generic.</summary>
    internal IReadOnlyList<Type> Types { get; }

    /// <summary>Whether a type, whatever its arguments are, is one of the surface.</summary>
    internal bool Contains(Type type) => _definitions.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    /// <summary>The members of a closed type, each with its line in the reviewed surface.</summary>
    internal static IEnumerable<(MemberInfo Member, string Line)> Members(Type definition, Type closed)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        MemberInfo[] members = closed.GetMembers(Declared);
        return definition.GetMembers(Declared).SelectMany(
            member => PublicApi.Member(member),
            (member, line) => (members.Single(other => other.HasSameMetadataDefinitionAs(member)), line));
    }

    /// <summary>Methods that give a generic type for arguments of the caller's choice, closed so that they give this one.</summary>
    internal IEnumerable<MethodInfo> MethodsFor(Type type)
    {
        if (!type.IsGenericType)
        {
            yield break;
        }

        foreach (MethodInfo method in Definitions.SelectMany(definition => definition.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsGenericMethodDefinition && method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == type.GetGenericTypeDefinition()))
        {
            Type[] wanted = method.ReturnType.GetGenericArguments();
            Type[] arguments = [.. Close(method).GetGenericArguments().Zip(method.GetGenericArguments(), (usual, parameter) =>
                Array.IndexOf(wanted, parameter) is >= 0 and int position ? type.GetGenericArguments()[position] : usual)];
            if (method.MakeGenericMethod(arguments) is MethodInfo closed && closed.ReturnType == type)
            {
                yield return closed;
            }
        }
    }

    /// <summary>A method with type arguments, if it has type parameters.</summary>
    internal MethodInfo Close(MethodInfo method)
    {
        if (!method.IsGenericMethodDefinition)
        {
            return method;
        }

        Type rows = method.GetParameters()[0].ParameterType;
        Type? row = rows.IsGenericType && !Contains(rows) && rows.GetGenericArguments()[0] is { IsGenericMethodParameter: true } own ? own : null;
        return method.MakeGenericMethod([.. method.GetGenericArguments().Select(parameter =>
            parameter == row && parameter.Name == "T" ? typeof(Row) : ArgumentFor(parameter))]);
    }

    private Type Close(Type definition) => definition.IsGenericTypeDefinition
        ? definition.MakeGenericType([.. definition.GetGenericArguments().Select(ArgumentFor)])
        : definition;

    // Names of segments and the like are strings. What "T" stands for, a metric, is what signatures put in its place most often.
    private Type ArgumentFor(Type parameter) => parameter.Name switch
    {
        "TPeriod" => Definitions.Single(type => type.Name == "CalendarPeriod"),
        "T" => _metric,
        _ => typeof(string),
    };

    private static IEnumerable<Type> Signatures(Type type) =>
        type.GetMembers().SelectMany(member => member switch
        {
            MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            PropertyInfo property => [property.PropertyType],
            _ => Enumerable.Empty<Type>(),
        });

    private static IEnumerable<Type> Parts(Type type) =>
        [type, .. type.HasElementType ? Parts(type.GetElementType()!) : [], .. type.GetGenericArguments().SelectMany(Parts)];
}
