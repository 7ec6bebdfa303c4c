using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>What holds for every public type, checked over all of them so that a new one cannot forget it.</summary>
public class ConventionTests
{
    private static readonly Type[] PublicTypes = typeof(Rating).Assembly.GetExportedTypes();

    public static TheoryData<Type> ValueTypes() =>
        [.. PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })];

    public static TheoryData<Type> Enums() => [.. PublicTypes.Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Default_EveryPropertyCanBeRead_AndTextIsTheInterpolatedText(Type type)
    {
        object value = Activator.CreateInstance(type)!;

        // Next and Previous of the first day there is are the one place where the calendar ends.
        foreach (PropertyInfo property in Readable(type).Where(property => property.Name != nameof(CalendarPeriod.Previous)))
        {
            property.GetValue(value);
        }

        Assert.Equal(value.ToString(), $"{value}");
        Assert.Equal(value, Activator.CreateInstance(type));
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void ValueTypes_AreReadOnly_Equatable_AndHideTheirFields(Type type)
    {
        // By its name, since the compiler writes an attribute of its own for targets whose base library has none.
        Assert.Contains(type.CustomAttributes, attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute");
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
        Assert.All(type.GetProperties(), property => Assert.Null(property.SetMethod));
    }

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void ComparableTypes_HaveAllOperators_AndRefuseOtherObjects(Type type)
    {
        if (Activator.CreateInstance(type) is IComparable value)
        {
            Assert.Contains(typeof(IComparable<>).MakeGenericType(type), type.GetInterfaces());
            Assert.All(
                (string[])["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"],
                name => Assert.NotNull(type.GetMethod(name)));
            Assert.Equal(1, value.CompareTo(null));
            Assert.Equal(0, value.CompareTo(Activator.CreateInstance(type)));
            Assert.Throws<ArgumentException>(() => value.CompareTo("something else"));
        }
    }

    [Fact]
    public void NoType_HasImplicitConversions_PublicFields_OrSetters()
    {
        Assert.All(PublicTypes, type =>
        {
            Assert.DoesNotContain(type.GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit");
            Assert.DoesNotContain(type.GetFields(), field => !type.IsEnum || !(field.IsLiteral || field.Name == "value__"));

            // Rows are filled by database providers, mappers and serializers, which need setters.
            bool isRow = type == typeof(RatingCount) || type == typeof(RatingCount<>);
            Assert.True(isRow || type.GetProperties().All(property => property.SetMethod is null), type.Name);
        });
    }

    [Fact]
    public void NoType_HasStaticState() =>
        Assert.All(
            typeof(Rating).Assembly.GetTypes().SelectMany(
                type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)),
            field => Assert.True(
                field.IsLiteral || field.IsInitOnly || field.Name.StartsWith('<'), $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void NoName_HasMoreThanFourOverloads_PerDateType() =>
        Assert.All(
            PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .GroupBy(method => (type, method.Name, Date: DateTypeOf(method)))),
            overloads => Assert.True(overloads.Count() <= 4, overloads.Key.ToString()));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enums_ZeroIsDefined(Type type) => Assert.True(Enum.IsDefined(type, 0));

    // The first that occurs in the parameters, also inside a nullable, a delegate or a sequence; null without one.
    private static Type? DateTypeOf(MethodInfo method) =>
        method.GetParameters().SelectMany(parameter => WithParts(parameter.ParameterType))
            .FirstOrDefault(type => type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly));

    private static IEnumerable<Type> WithParts(Type type) => type.HasElementType
        ? WithParts(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(WithParts).Prepend(type);

    private static IEnumerable<PropertyInfo> Readable(Type type) =>
        type.GetProperties().Where(property => property.GetIndexParameters().Length == 0);
}
