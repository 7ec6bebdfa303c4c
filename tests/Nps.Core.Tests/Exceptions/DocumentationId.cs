using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>Names members as the documentation of the compiler does: "M:Nps.Core.Rating.Parse(System.String,System.IFormatProvider)".</summary>
internal static class DocumentationId
{
    /// <summary>The name of a member of a type definition; that of an accessor is the property's.</summary>
    internal static string Of(MemberInfo member) => member switch
    {
        MethodBase method => Property(method) is PropertyInfo property ? Of(property) : Of(method),
        PropertyInfo property => $"P:{TypeName(property.DeclaringType!)}.{property.Name}{List(property.GetIndexParameters())}",
        FieldInfo field => $"F:{TypeName(field.DeclaringType!)}.{field.Name}",
        Type type => $"T:{TypeName(type)}",
        _ => throw new NotSupportedException(member.ToString()),
    };

    /// <summary>The method as it is declared: neither it nor its type closed over arguments.</summary>
    internal static MethodBase Definition(MethodBase method) => method.Module.ResolveMethod(method.MetadataToken)!;

    private static PropertyInfo? Property(MethodBase method) => !method.IsSpecialName ? null : method.DeclaringType!
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .FirstOrDefault(property => property.GetAccessors().Contains(method));

    private static string Of(MethodBase method)
    {
        string arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        return $"M:{TypeName(method.DeclaringType!)}.{method.Name.Replace('.', '#')}{arity}{List(method.GetParameters())}";
    }

    private static string List(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string TypeName(Type type) => type.FullName!.Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.HasElementType)
        {
            return Reference(type.GetElementType()!) + (type.IsByRef ? "@" : "[]");
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType
            ? $"{TypeName(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(Reference))}}}"
            : TypeName(type);
    }
}
