using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>
/// How the types of this library are read and written by System.Text.Json. The types name it themselves: it need not be added to any
/// options.
/// </summary>
/// <remarks>
/// <para>Scores, differences and ratings are numbers, confidence levels are fractions, periods and enumerations are texts; periods,
/// ratings and enumerations can be keys of dictionaries. Counts are
/// <c>{"promoters": 57, "passives": 33, "detractors": 20}</c>. A distribution is an array of the eleven counts of the ratings 0 to 10,
/// or <c>{"scale": …, "counts": […]}</c> where the scale is not the standard one. What is computed, such as the score of counts, is not
/// written.</para>
/// <para>Members are named in camel case, or by the naming policy of the options. They are told apart by case unless the options say
/// otherwise. Unknown members are ignored unless the options disallow them. A member that is missing or appears twice, and
/// a number that the type does not allow, is a <see cref="JsonException"/> that says which and why; nothing is replaced by a default
/// value. Numbers are read from and written as texts where the number handling of the options asks for it. Enumerations are written by
/// a converter in the options, such as a <see cref="JsonStringEnumConverter"/> with a naming policy, where there is one.</para>
/// <para>Everything that can be written is read back equal. A comparer of a breakdown is not written: segments that it told apart, but
/// that are the same in JSON, are refused when they are read. The results of tests and the rows of breakdowns and trends throw a
/// <see cref="NotSupportedException"/> that says what to write instead.</para>
/// <para>In a program compiled ahead of time, breakdowns by text and trends of calendar periods work as they are; for others, name a
/// converter such as <see cref="SegmentBreakdownJsonConverter{TSegment}"/> in the options or the generated context.</para>
/// </remarks>
public sealed class NpsJsonConverter : JsonConverterFactory
{
    /// <summary>Whether a type is one of this library that this class knows how to treat.</summary>
    /// <param name="typeToConvert">Any type.</param>
    /// <returns>True also for types that are refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return PlainJsonConverters.For(typeToConvert) is not null
            || GenericJsonConverters.Exist(typeToConvert)
            || JsonRefusals.Alternatives.ContainsKey(DefinitionOf(typeToConvert));
    }

    /// <summary>Creates the converter of a type.</summary>
    /// <param name="typeToConvert">A type for which <see cref="CanConvert"/> is true.</param>
    /// <param name="options">The options.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The program is compiled ahead of time and the type is generic; the message names the converter to add.
    /// </exception>
    /// <exception cref="ArgumentException"><see cref="CanConvert"/> is false.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);
        if (PlainJsonConverters.For(typeToConvert) is JsonConverter plain)
        {
            return plain;
        }

        return GenericJsonConverters.Exist(typeToConvert) ? GenericJsonConverters.For(typeToConvert)
            : JsonRefusals.Alternatives.TryGetValue(DefinitionOf(typeToConvert), out string? alternative) ? new RefusedJsonConverter(alternative)
            : throw new ArgumentException($"{typeToConvert} is no type of this library.", nameof(typeToConvert));
    }

    private static Type DefinitionOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
