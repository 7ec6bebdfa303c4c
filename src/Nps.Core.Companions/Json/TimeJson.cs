using System;
using System.Globalization;

namespace Nps.Core.Companions;

/// <summary>Lengths of time, written as the serializer writes a TimeSpan: "1.04:30:00" is a day and four and a half hours.</summary>
internal static class TimeJson
{
    /// <summary>A time that is 0 or longer.</summary>
    internal static TimeSpan Read(JsonInput input) => TimeSpan.TryParseExact(input.Text(), "c", CultureInfo.InvariantCulture, out TimeSpan time)
        ? input.As(_ => TimeCheck.NotNegative(time, null))
        : throw input.Expected("a time such as \"1.04:30:00\", a day and four and a half hours");

    internal static TimeSpan? ReadOptional(JsonInput input) => input.IsNull ? null : Read(input);

    internal static void Write(JsonOutput output, TimeSpan time) => output.Writer.WriteStringValue(time.ToString("c", CultureInfo.InvariantCulture));

    internal static JsonWriting<TimeSpan?> WriteOptional { get; } = ListJson.OrNull<TimeSpan>(Write);
}
