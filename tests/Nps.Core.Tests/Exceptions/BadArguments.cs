using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>Provocations that follow from the types of parameters: null where it is not allowed, and members of enumerations that do not exist.</summary>
internal static class BadArguments
{
    private const int Undefined = 99;

    /// <summary>Null for each parameter that is declared not to be null, undefined for each enumeration.</summary>
    internal static IEnumerable<Provocation> Of(Assembly library, Argument arguments) =>
        from definition in ExceptionDocumentation.PublicMethods(library)
        where !definition.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef)
        let closed = Argument.Closed(definition)
        from parameter in definition.GetParameters()
        let isNull = Argument.MustNotBeNull(parameter)
        let enumeration = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType
        where isNull || (enumeration.IsEnum && !definition.Name.StartsWith("op_", StringComparison.Ordinal))
        select new Provocation(
            isNull ? typeof(ArgumentNullException) : typeof(ArgumentOutOfRangeException),
            Call(closed, parameter.Position, isNull ? null : Enum.ToObject(enumeration, Undefined), arguments),
            definition,
            parameter.Name);

    /// <summary>A format that no type has a meaning for, by each implementation of <see cref="IFormattable"/> among the values.</summary>
    internal static IEnumerable<Provocation> Formats(IEnumerable<IFormattable> values) => values
        .Select(value => (Value: value, Method: value.GetType().GetMethod(nameof(ToString), [typeof(string), typeof(IFormatProvider)])!))
        .DistinctBy(entry => DocumentationId.Of(DocumentationId.Definition(entry.Method)))
        .Select(entry => new Provocation(
            typeof(FormatException), () => entry.Value.ToString("Q", null), DocumentationId.Definition(entry.Method)));

    private static Func<object?> Call(MethodBase closed, int position, object? bad, Argument arguments) => () =>
    {
        object?[] values = [.. closed.GetParameters().Select((parameter, i) => i == position ? bad : arguments.Of(parameter))];
        object? result = closed is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null)
            : closed.Invoke(arguments.Instance(closed), BindingFlags.DoNotWrapExceptions, null, values, null);
        return result;
    };
}
