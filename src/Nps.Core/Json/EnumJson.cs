namespace Nps.Core;

/// <summary>An enumeration inside another value: by the caller's converter where the options have one, else by its names.</summary>
internal static class EnumJson<TEnum>
    where TEnum : struct, System.Enum
{
    internal static TEnum Read(JsonInput input) => CustomJson.ConverterOf<TEnum>(input.Options) is JsonConverter<TEnum> custom
        ? CustomJson.ReadBy(custom, input)
        : NameJsonConverter<TEnum>.Of(input);

    internal static void Write(JsonOutput output, TEnum value)
    {
        if (CustomJson.ConverterOf<TEnum>(output.Options) is JsonConverter<TEnum> custom)
        {
            custom.Write(output.Writer, value, output.Options);
        }
        else
        {
            NameJsonConverter<TEnum>.WriteTo(output, value);
        }
    }
}
