using System.Reflection;
using System.Text;

namespace Nps.Core.Tests;

/// <summary>Writes the public surface of an assembly as text, one member a line, in an order that does not depend on the source.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
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
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        IEnumerable<string> interfaces = type.IsEnum ? [] : type.GetInterfaces().Where(type => type.IsVisible).Select(Name).Order(StringComparer.Ordinal);
        string list = string.Join(", ", interfaces);
        return list.Length == 0 ? "" : " : " + list;
    }

    private static IEnumerable<string> Member(MemberInfo member)
    {
        switch (member)
        {
            case FieldInfo { IsSpecialName: false } field:
                yield return field.IsLiteral ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}" : $"field {field.Name}";
                break;
            case ConstructorInfo constructor:
                yield return $"new({Parameters(constructor)})";
                break;
            case PropertyInfo property:
                string index = property.GetIndexParameters().Length == 0 ? "" : $"[{Parameters(property.GetMethod!)}]";
                string access = property.SetMethod is { IsPublic: true } ? "{ get; set; }" : "{ get; }";
                yield return $"{Static(property.GetMethod!)}{Name(property.PropertyType)}{Nullable(property)} {property.Name}{index} {access}";
                break;
            case MethodInfo method when !method.Name.StartsWith('<') && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)):
                string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
                yield return $"{Static(method)}{Name(method.ReturnType)}{Nullable(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)})";
                break;
            default:
                break;
        }
    }

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter =>
        {
            string direction = parameter.IsOut ? "out " : "";
            string value = parameter.HasDefaultValue ? " = " + (parameter.RawDefaultValue ?? "default") : "";
            return $"{direction}{Name(parameter.ParameterType)}{Nullable(parameter)} {parameter.Name}{value}";
        }));

    private static string Nullable(ParameterInfo parameter) =>
        Mark(parameter.ParameterType, () => new NullabilityInfoContext().Create(parameter).ReadState);

    private static string Nullable(PropertyInfo property) =>
        Mark(property.PropertyType, () => new NullabilityInfoContext().Create(property).ReadState);

    private static string Mark(Type type, Func<NullabilityState> state) =>
        !type.IsValueType && !type.IsGenericParameter && !type.IsByRef && state() == NullabilityState.Nullable ? "?" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (System.Nullable.GetUnderlyingType(type) is Type underlying)
        {
            return Name(underlying) + "?";
        }

        string name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
