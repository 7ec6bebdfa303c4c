using System.Reflection;

namespace Nps.Core.EveryMember;

/// <summary>A use of a member as C#.</summary>
internal sealed class Calls(Arguments arguments, Func<Type, string> specimen, Surface surface)
{
    /// <summary>The statements of a method that uses the member and returns what it gives; null in place of nothing.</summary>
    internal string Of(MemberInfo member) => member switch
    {
        FieldInfo field => $"return {Code.Name(field.DeclaringType!)}.{field.Name};",
        ConstructorInfo constructor => $"return {New(constructor)};",
        PropertyInfo property => OfProperty(property),
        MethodInfo method => OfMethod(surface.Close(method)),
        _ => throw new NotSupportedException($"{member} is no member that the surface shows."),
    };

    /// <summary>An expression of the member's value, if it has one without more ado; otherwise null.</summary>
    internal string? Expression(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when constructor.GetParameters().All(IsPlain) => New(constructor),
        PropertyInfo property when property.GetIndexParameters().Length == 0 => $"{Receiver(property.GetMethod!)}.{property.Name}",
        MethodInfo method when !method.IsSpecialName && surface.Close(method) is MethodInfo closed && closed.GetParameters().All(IsPlain) => Call(closed),
        _ => null,
    };

    /// <summary>Whether the program can call the member, not only refer to it: nothing is passed by reference but results.</summary>
    internal static bool CanBeCalled(MemberInfo member) =>
        member is not MethodBase method || method.GetParameters().All(parameter => parameter.IsOut || (IsPlain(parameter) && parameter.ParameterType.Name != "Utf8JsonWriter"));

    private static bool IsPlain(ParameterInfo parameter) => !parameter.ParameterType.IsByRef || parameter.IsIn;

    private string OfProperty(PropertyInfo property)
    {
        string index = string.Join(", ", property.GetIndexParameters().Select(Argument));
        string get = $"{Receiver(property.GetMethod!)}{(index.Length == 0 ? "." + property.Name : $"[{index}]")}";
        string read = property.PropertyType.IsByRefLike ? $"{get}.ToArray()" : get;
        if (property.SetMethod is not { IsPublic: true })
        {
            return $"return {read};";
        }

        Type type = property.DeclaringType!;
        string value = $"{{ {property.Name} = {arguments.For(property.PropertyType, property.Name)} }}";
        bool isRecord = type.GetMethod("<Clone>$") is not null;
        string written = type.IsValueType || type.GetConstructor([]) is not null ? $"new {Code.Name(type)} {value}"
            : isRecord ? $"{specimen(type)} with {value}"
            : throw new NotSupportedException($"{property} of {type} can be set, but neither a new object nor a copy of another can.");
        return $"var written = {written}; return (written.{property.Name}, {read});";
    }

    private string OfMethod(MethodInfo method)
    {
        if (method.Name.StartsWith("op_", StringComparison.Ordinal))
        {
            return $"return {Code.Operator(method, [.. method.GetParameters().Select(Argument)])};";
        }

        // What is passed by reference and is no result is a variable of its own.
        string variables = string.Concat(method.GetParameters().Where(parameter => !IsPlain(parameter) && !parameter.IsOut)
            .Select(parameter => $"{Code.Name(parameter.ParameterType.GetElementType()!)} {parameter.Name} = default; "));
        return method.ReturnType == typeof(void) ? $"{variables}{Call(method)}; return null;" : $"{variables}return {Call(method)}{(method.ReturnType.IsByRefLike ? ".ToArray()" : "")};";
    }

    private string New(ConstructorInfo constructor) =>
        $"new {Code.Name(constructor.DeclaringType!)}({string.Join(", ", constructor.GetParameters().Select(Argument))})";

    private string Call(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Code.Name))}>" : "";
        return $"{Receiver(method)}.{method.Name}{generic}({string.Join(", ", method.GetParameters().Select(Argument))})";
    }

    private string Receiver(MethodInfo method) => method.IsStatic ? Code.Name(method.DeclaringType!) : specimen(method.DeclaringType!);

    private string Argument(ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out _",
        _ when !IsPlain(parameter) => "ref " + parameter.Name,
        { ParameterType.Name: "Utf8JsonWriter" } => "null!",
        _ => arguments.For(parameter),
    };
}
