using System.Linq.Expressions;
using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>Arguments that a member has nothing against, so that one bad one stands alone. Type parameters are closed over string.</summary>
/// <param name="specimens">Values of the library's own classes, one of each generic type closed over string.</param>
internal sealed class Argument(IReadOnlyList<object> specimens)
{
    /// <summary>The member closed over string, so that it can be called.</summary>
    internal static MethodBase Closed(MethodBase definition)
    {
        Type type = definition.DeclaringType!;
        if (type.IsGenericTypeDefinition)
        {
            Type closed = type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(string))]);
            definition = MethodBase.GetMethodFromHandle(definition.MethodHandle, closed.TypeHandle)!;
        }

        return definition is MethodInfo { IsGenericMethodDefinition: true } method
            ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => typeof(string))])
            : definition;
    }

    /// <summary>Something to call an instance member on.</summary>
    internal object? Instance(MethodBase closed) => closed.IsStatic || closed.IsConstructor ? null : Of(closed.DeclaringType!);

    internal object? Of(ParameterInfo parameter) =>
        parameter.ParameterType.IsValueType || MustNotBeNull(parameter) ? Of(parameter.ParameterType) : null;

    /// <summary>Whether the parameter is declared not to be null.</summary>
    internal static bool MustNotBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsGenericParameter && !parameter.IsOut
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private object Of(Type type)
    {
        if (specimens.FirstOrDefault(type.IsInstanceOfType) is object specimen)
        {
            return specimen;
        }

        Type[] arguments = type.GetGenericArguments();
        return type switch
        {
            { IsByRef: true } => Of(type.GetElementType()!),
            { IsArray: true } => Array.CreateInstance(type.GetElementType()!, 0),
            { IsValueType: true } => Activator.CreateInstance(type)!,
            _ when type.BaseType == typeof(MulticastDelegate) => Default(type).Compile(),
            _ when type.BaseType == typeof(LambdaExpression) => Default(arguments[0]),
            { IsInterface: true } when type.GetGenericTypeDefinition() == typeof(IQueryable<>) =>
                typeof(Queryable).GetMethods().Single(method => method is { Name: nameof(Queryable.AsQueryable), IsGenericMethod: true })
                    .MakeGenericMethod(arguments).Invoke(null, [Array.CreateInstance(arguments[0], 0)])!,
            { IsInterface: true } => Array.CreateInstance(arguments[0], 0),
            _ => throw new NotSupportedException($"Add a value of {type} to the specimens."),
        };
    }

    // A function that takes anything and gives the default.
    private static LambdaExpression Default(Type function)
    {
        MethodInfo invoke = function.GetMethod("Invoke")!;
        return Expression.Lambda(
            function, Expression.Default(invoke.ReturnType), invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)));
    }
}
