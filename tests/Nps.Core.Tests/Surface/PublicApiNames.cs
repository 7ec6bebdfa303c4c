using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>Names of types as the surface shows them: "Func&lt;T, String?&gt;", and what a type parameter must be.</summary>
internal static class PublicApiNames
{
    internal static string Of(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Of(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (Nullable.GetUnderlyingType(type) is Type underlying)
        {
            return Of(underlying) + "?";
        }

        return type.IsGenericType ? $"{Plain(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : Plain(type);
    }

    internal static string Of(ParameterInfo parameter) => Of(Create(context => context.Create(parameter)));

    internal static string Of(PropertyInfo property) => Of(Create(context => context.Create(property)));

    /// <summary>" where T : notnull"; nothing for parameters that anything may stand for.</summary>
    internal static string Constraints(Type[] parameters) => string.Concat(
        from parameter in parameters
        where parameter.IsGenericParameter
        let constraints = Constraints(parameter).ToList()
        where constraints.Count > 0
        select $" where {parameter.Name} : {string.Join(", ", constraints)}");

    private static IEnumerable<string> Constraints(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            yield return "struct";
        }
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }
        else if (IsNotNull(parameter))
        {
            yield return "notnull";
        }

        foreach (Type constraint in parameter.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)))
        {
            yield return Of(constraint);
        }
    }

    // The compiler writes it down at the parameter, or for everything in the method or type.
    private static bool IsNotNull(Type parameter)
    {
        MemberInfo owner = parameter.DeclaringMethod is MethodBase method ? method : parameter.DeclaringType!;
        object? flag = Flag(parameter, "NullableAttribute") ?? Flag(owner, "NullableContextAttribute") ?? Flag(owner.DeclaringType, "NullableContextAttribute");
        return flag is (byte)1;
    }

    private static object? Flag(MemberInfo? member, string attribute) => member?.GetCustomAttributesData()
        .FirstOrDefault(data => data.AttributeType.Name == attribute)?.ConstructorArguments[0].Value;

    private static NullabilityInfo Create(Func<NullabilityInfoContext, NullabilityInfo> create) => create(new NullabilityInfoContext());

    private static string Of(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        string name = info.ElementType is NullabilityInfo element && type.IsArray ? Of(element) + "[]"
            : Nullable.GetUnderlyingType(type) is Type underlying ? Of(underlying)
            : info.GenericTypeArguments.Length > 0 ? $"{Plain(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>"
            : Of(type);
        return IsNullable(info, type) ? name + "?" : name;
    }

    // Of a type parameter the annotation cannot be told from that of what stands for it.
    private static bool IsNullable(NullabilityInfo info, Type type) =>
        !type.IsGenericParameter && (Nullable.GetUnderlyingType(type) is not null
            || (!type.IsValueType && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable)));

    private static string Plain(Type type) => type.Name.Split('`')[0].TrimEnd('&');
}
