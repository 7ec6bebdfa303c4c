using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Nps.Core;

/// <summary>The converters of generic types. Those that almost everybody needs work everywhere, the others by reflection.</summary>
internal static class GenericJsonConverters
{
    internal static bool Exist(Type type) => type.IsGenericType && DefinitionFor(type.GetGenericTypeDefinition()) is not null;

    internal static JsonConverter For(Type type)
    {
        JsonConverter? common =
            type == typeof(NpsTrend<CalendarPeriod>) ? new NpsTrendJsonConverter<CalendarPeriod>()
            : type == typeof(SegmentBreakdown<string>) ? new SegmentBreakdownJsonConverter<string>()
            : type == typeof(TallyBreakdown<string>) ? new TallyBreakdownJsonConverter<string>()
            : type == typeof(SegmentTrends<string>) ? new SegmentTrendsJsonConverter<string>()
            : type == typeof(DriverBreakdown<string>) ? new DriverBreakdownJsonConverter<string>()
            : null;
        return common ?? Close(DefinitionFor(type.GetGenericTypeDefinition())!, type);
    }

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private static Type? DefinitionFor(Type definition) =>
        definition == typeof(NpsTrend<>) ? typeof(NpsTrendJsonConverter<>)
        : definition == typeof(SegmentBreakdown<>) ? typeof(SegmentBreakdownJsonConverter<>)
        : definition == typeof(TallyBreakdown<>) ? typeof(TallyBreakdownJsonConverter<>)
        : definition == typeof(SegmentTrends<>) ? typeof(SegmentTrendsJsonConverter<>)
        : definition == typeof(DriverBreakdown<>) ? typeof(DriverBreakdownJsonConverter<>)
        : null;

    // The one place that closes a generic type by reflection. The parameter of these converters carries no requirements that trimming
    // could break, which is all that IL2055 warns of, and the constructor is kept by the annotation. Native code for a type argument
    // may not exist, of which IL3050 warns: therefore nothing is closed where code cannot be made at run time.
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "No converter has requirements on its type argument.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Not reached where code cannot be made at run time.")]
    private static JsonConverter Close(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type definition, Type type)
    {
        Type[] arguments = type.GetGenericArguments();
        string name = $"{definition.Name.Split('`')[0]}<{arguments[0].Name}>";
        return RuntimeFeature.IsDynamicCodeSupported
            ? (JsonConverter)Activator.CreateInstance(definition.MakeGenericType(arguments))!
            : throw new NotSupportedException(
                $"A program compiled ahead of time has no converter for this type unless it names it. Add new {name}() to "
                + $"JsonSerializerOptions.Converters, or typeof({name}) to the Converters of [JsonSourceGenerationOptions].");
    }
}
