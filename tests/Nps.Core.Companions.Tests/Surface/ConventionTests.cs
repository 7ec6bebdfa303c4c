using System.Reflection;

namespace Nps.Core.Companions.Tests;

/// <summary>What holds for every public type, checked over all of them so that a new one cannot forget it.</summary>
public class ConventionTests
{
    private static readonly Type[] PublicTypes = typeof(Share).Assembly.GetExportedTypes();

    public static TheoryData<Type> ValueTypes() => [.. PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })];

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void ValueTypes_HaveALegalDefault_AreReadOnly_AndEquatable(Type type)
    {
        object value = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            property.GetValue(value);
        }

        Assert.Equal(value.ToString(), $"{value}");
        Assert.Equal(value, Activator.CreateInstance(type));
        // By its name, since the compiler writes an attribute of its own for targets whose base library has none.
        Assert.Contains(type.CustomAttributes, attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute");
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
    }

    [Fact]
    public void NoType_HasImplicitConversions_PublicFields_Setters_OrStaticState() => Assert.All(PublicTypes, type =>
    {
        Assert.DoesNotContain(type.GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit");
        Assert.DoesNotContain(type.GetFields(), field => !type.IsEnum || !(field.IsLiteral || field.Name == "value__"));
        Assert.True(type.GetProperties().All(property => property.SetMethod is null), type.Name);
        Assert.All(
            type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
            field => Assert.True(field.IsLiteral || field.IsInitOnly || field.Name.StartsWith('<'), $"{type}.{field.Name}"));
    });

    [Fact]
    public void NoName_HasMoreThanFourOverloads_PerDateType() => Assert.All(
        PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .GroupBy(method => (type, method.Name, Date: DateTypeOf(method)))),
        overloads => Assert.True(overloads.Count() <= 4, overloads.Key.ToString()));

    [Fact]
    public void NoName_IsAlsoThatOfATypeOfNpsCore_SoThatBothNamespacesCanBeUsedTogether() =>
        Assert.Empty(PublicTypes.Select(type => type.Name).Intersect(typeof(ResponseCounts).Assembly.GetExportedTypes().Select(type => type.Name)));

    [Fact]
    public void Enums_ZeroIsDefined() => Assert.All(PublicTypes.Where(type => type.IsEnum), type => Assert.True(Enum.IsDefined(type, 0)));

    private static Type? DateTypeOf(MethodInfo method) => method.GetParameters().SelectMany(parameter => WithParts(parameter.ParameterType))
        .FirstOrDefault(type => type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly));

    private static IEnumerable<Type> WithParts(Type type) => type.HasElementType
        ? WithParts(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(WithParts).Prepend(type);
}
