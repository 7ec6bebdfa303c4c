using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace Nps.Core.Interop.Tests;

/// <summary>One column of text instead of one for each property.</summary>
internal static class TextConverter
{
    internal static void Register(CsvContext context)
    {
        context.TypeConverterCache.AddConverter<Rating>(new TextConverter<Rating>());
        context.TypeConverterCache.AddConverter<CalendarPeriod>(new TextConverter<CalendarPeriod>());
        context.TypeConverterCache.AddConverter<ConfidenceLevel>(new TextConverter<ConfidenceLevel>());
    }
}

/// <summary>The converter that docs/serialization.md shows.</summary>
internal sealed class TextConverter<T> : DefaultTypeConverter
    where T : IParsable<T>
{
    public override object? ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) =>
        T.TryParse(text, CultureInfo.InvariantCulture, out T? value) ? value : base.ConvertFromString(text, row, memberMapData);
}
