using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Nps.Core.Companions;

/// <summary>
/// How the types of this library are read and written by System.Text.Json. The types name it themselves: it need not be added to any
/// options.
/// </summary>
/// <remarks>
/// <para>It follows the rules of <see cref="NpsJsonConverter"/>: what is counted is written, what is computed is not; members are in camel case or by
/// the naming policy of the options; what is missing, repeated or impossible is a <see cref="JsonException"/> that says where and why; everything
/// that can be written is read back equal. Results of tests, points, contrasts and suppressed breakdowns throw a
/// <see cref="NotSupportedException"/> that says what to write instead.</para>
/// <para>In a program compiled ahead of time, breakdowns by text and trends work as they are; for other keys, name a
/// <see cref="BreakdownJsonConverter{TKey, T}"/> in the options or the generated context.</para>
/// </remarks>
public sealed class CompanionsJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> Plain = ((JsonConverter[])
    [
        EstimateJson.Share.Converter,
        EstimateJson.Mean.Converter,
        EstimateJson.Interval.Converter,
        EstimateJson.Comparison(EstimateJson.Share, (baseline, current, higherIsBetter) => new ShareComparison(baseline, current, higherIsBetter)).Converter,
        EstimateJson.Comparison(EstimateJson.Mean, (baseline, current, higherIsBetter) => new MeanComparison(baseline, current, higherIsBetter)).Converter,
        EstimateJson.Comparison(AnswersJson.Answers, (baseline, current, _) => current.CompareNetWith(baseline)).Converter,
        AnswersJson.Scale.Converter,
        AnswersJson.Answers.Converter,
        ContactJson.FirstContact.Converter,
        ContactJson.Wait.Converter,
        ContactJson.WaitInterval.Converter,
        ContactJson.ResponseTimes.Converter,
        SurveyJson.Moments.Converter,
        SurveyJson.SatisfactionSurvey.Converter,
        SurveyJson.SatisfactionIndex.Converter,
        SurveyJson.ServiceDimension.Converter,
        SurveyJson.ServiceSurvey.Converter,
        SurveyJson.ServiceQuality.Converter,
        new NameJsonConverter<AnswerMeasure>(),
        new NameJsonConverter<FirstContactMeasure>(),
        new NameJsonConverter<ResponseTimeMeasure>(),
        new NameJsonConverter<SatisfactionForm>(),
        new NameJsonConverter<ServiceMeasure>(),
        new NameJsonConverter<ShareIntervalMethod>(),
        new NameJsonConverter<ShareWithinIntervalMethod>(),
        .. BreakdownJson.Converters<Share>(),
        .. BreakdownJson.Converters<Mean>(),
        .. BreakdownJson.Converters<Answers>(),
        .. BreakdownJson.Converters<FirstContact>(),
        .. BreakdownJson.Converters<ResponseTimes>(),
        .. BreakdownJson.Converters<SatisfactionIndex>(),
        .. BreakdownJson.Converters<ServiceQuality>(),
    ]).ToDictionary(converter => converter.Type!);

    private static readonly Dictionary<Type, string> Refused = new()
    {
        [typeof(SampleComparison<>)] = "Write it as the type it is of, such as ShareComparison.",
        [typeof(Comparison)] = "Write it as the type it is of, such as ShareComparison.",
        [typeof(ResponseTimeComparison)] = "Write both response times, and compare them again.",
        [typeof(ShareWithin)] = "Write the response times, and ask for the share within the target again.",
        [typeof(Metric<>)] = "Write the breakdown or trend, which keeps by what it is compared.",
        [typeof(EquivalenceResult)] = "Write the comparison, and test again.",
        [typeof(Contrast<>)] = "Write the breakdown or trend, and compare again.",
        [typeof(TrendPoint<>)] = "Write the trend, or a type of your own with the numbers to show.",
        [typeof(AttributeSatisfaction)] = "Write the satisfaction index that it is part of.",
        [typeof(CronbachAlpha)] = "Write the service quality that it is part of.",
        [typeof(ServiceScore)] = "Write the service quality that it is part of.",
        [typeof(MetricWords)] = "Write its language, such as pt-BR.",
        [typeof(ScaleLabels)] = "Write its labels in one language, or an answer scale that reads them.",
        [typeof(SuppressedBreakdown<,>)] = "Write its groups, since what it hides must not be stored.",
    };

    /// <summary>Whether a type is one of this library that this class knows how to treat.</summary>
    /// <param name="typeToConvert">Any type.</param>
    /// <returns>True also for types that are refused.</returns>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        Type definition = DefinitionOf(typeToConvert);
        return Plain.ContainsKey(typeToConvert) || Refused.ContainsKey(definition) || definition == typeof(Breakdown<,>);
    }

    /// <summary>Creates the converter of a type.</summary>
    /// <param name="typeToConvert">A type for which <see cref="CanConvert"/> is true.</param>
    /// <param name="options">The options.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="NotSupportedException">
    /// The program is compiled ahead of time and the type is a breakdown by another key than texts; the message names the converter to add.
    /// </exception>
    /// <exception cref="ArgumentException"><see cref="CanConvert"/> is false.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        Type definition = DefinitionOf(typeToConvert);
        return Plain.TryGetValue(typeToConvert, out JsonConverter? plain) ? plain
            : definition == typeof(Breakdown<,>) ? Close(typeToConvert)
            : Refused.TryGetValue(definition, out string? alternative) ? new RefusedJsonConverter(alternative)
            : throw new ArgumentException($"{typeToConvert} is no type of this library.", nameof(typeToConvert));
    }

    private static Type DefinitionOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    // The one place that closes a generic type by reflection. The parameters of this converter carry no requirements that trimming
    // could break, which is all that IL2055 warns of, and its constructor is named here. Native code for a type argument may not
    // exist, of which IL3050 warns: therefore nothing is closed where code cannot be made at run time.
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The converter has no requirements on its type arguments.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Not reached where code cannot be made at run time.")]
    private static JsonConverter Close(Type type)
    {
        Type[] arguments = type.GetGenericArguments();
        return RuntimeFeature.IsDynamicCodeSupported
            ? (JsonConverter)Activator.CreateInstance(ConverterDefinition.MakeGenericType(arguments))!
            : throw new NotSupportedException(
                "A program compiled ahead of time has no converter for this type unless it names it. Add new "
                + $"BreakdownJsonConverter<{arguments[0].Name}, {arguments[1].Name}>() to JsonSerializerOptions.Converters, or its type to the Converters of [JsonSourceGenerationOptions].");
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private static Type ConverterDefinition => typeof(BreakdownJsonConverter<,>);
}
