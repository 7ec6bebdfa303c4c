using System.Reflection;
using System.Text;

namespace Nps.Core.Tests;

/// <summary>
/// Writes the public surface of an assembly as text, one member a line, in an order that does not depend on the source: with names of
/// parameters, nullability at every depth, constraints, bases, and what makes an extension method or a row that can be filled.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(PublicApiNames.Of(type)).Append(Bases(type))
                .Append(PublicApiNames.Constraints(type.GetGenericArguments())).Append('\n');
            foreach (string member in type.GetMembers(Declared).SelectMany(Member).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => Has(type, "IsReadOnlyAttribute") ? "readonly struct" : "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        IEnumerable<string> interfaces = type.IsEnum
            ? []
            : type.GetInterfaces().Where(type => type.IsVisible).Select(PublicApiNames.Of).Order(StringComparer.Ordinal);
        IEnumerable<string> bases = type.BaseType is { IsValueType: false } super && super != typeof(object) && super != typeof(ValueType) && super != typeof(Enum)
            ? [PublicApiNames.Of(super)]
            : [];
        string list = string.Join(", ", bases.Concat(interfaces));
        return list.Length == 0 ? "" : " : " + list;
    }

    internal static IEnumerable<string> Member(MemberInfo member)
    {
        switch (member)
        {
            case FieldInfo { IsSpecialName: false, IsPublic: true } field:
                yield return field.IsLiteral ? $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}" : $"field {field.Name}";
                break;
            case ConstructorInfo constructor when IsVisible(constructor):
                yield return $"{Access(constructor)}new({Parameters(constructor)})";
                break;
            case PropertyInfo { GetMethod: MethodInfo getter } property when IsVisible(getter):
                string index = property.GetIndexParameters().Length == 0 ? "" : $"[{Parameters(getter)}]";
                yield return $"{Access(getter)}{PublicApiNames.Of(property)} {property.Name}{index} {{ get;{Setter(property)} }}";
                break;
            case MethodInfo method when IsVisible(method) && !method.Name.StartsWith('<')
                && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)):
                Type[] arguments = method.GetGenericArguments();
                string generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(PublicApiNames.Of))}>";
                yield return $"{Access(method)}{PublicApiNames.Of(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)}){PublicApiNames.Constraints(arguments)}";
                break;
            default:
                break;
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method)
    {
        string access = method.IsPublic ? "" : "protected ";
        return method switch
        {
            { IsStatic: true } => access + "static ",
            { IsAbstract: true } => access + "abstract ",
            MethodInfo overriding when overriding.GetBaseDefinition() != overriding => access + "override ",
            { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false } => access + "virtual ",
            _ => access,
        };
    }

    private static string Setter(PropertyInfo property) => property.SetMethod is { IsPublic: true } setter
        ? setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;"
        : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter =>
        {
            string extension = parameter.Position == 0 && Has(method, "ExtensionAttribute") ? "this " : "";
            string list = Has(parameter, "ParamArrayAttribute") || Has(parameter, "ParamCollectionAttribute") ? "params " : "";
            string direction = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
            string value = parameter.HasDefaultValue ? " = " + (parameter.RawDefaultValue ?? "default") : "";
            return $"{extension}{list}{direction}{PublicApiNames.Of(parameter)} {parameter.Name}{value}";
        }));

    private static bool Has(MemberInfo member, string attribute) =>
        member.GetCustomAttributesData().Any(data => data.AttributeType.Name == attribute);

    private static bool Has(ParameterInfo parameter, string attribute) =>
        parameter.GetCustomAttributesData().Any(data => data.AttributeType.Name == attribute);
}
