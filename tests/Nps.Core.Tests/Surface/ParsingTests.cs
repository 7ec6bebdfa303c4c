using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>What holds for every type that is read from a text, by every way there is to read it.</summary>
public class ParsingTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly Type[] WithConverter = [typeof(Rating), typeof(CalendarPeriod), typeof(ConfidenceLevel)];

    private static readonly Type[] Parsable = [.. typeof(Rating).Assembly.GetExportedTypes().Where(IsParsable)];

    public static TheoryData<Type> ParsableTypes() => [.. Parsable];

    [Fact]
    public void ParsableTypes_AreTheseFive() =>
        Assert.Equal(
            ["CalendarPeriod", "ConfidenceLevel", "NetPromoterScore", "NpsDelta", "Rating"],
            Parsable.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Property(MaxTest = 300)]
    public void Parse_WhatToStringWrites_GivesTheValueBack(
        Rating rating, DateTime date, PeriodUnit unit, ReportingCalendar calendar, NetPromoterScore score, ulong bits, byte culture)
    {
        var local = CultureInfo.GetCultureInfo(Cultures.Names[culture % Cultures.Names.Length]);
        var delta = new NpsDelta(-2 * score.Points);

        Cultures.Run(local.Name, () =>
        {
            ReadsEverywhere(rating, rating.ToString());
            ReadsEverywhere(calendar.GetPeriod(date, unit), calendar.GetPeriod(date, unit).ToString());
            ReadsEverywhere(Level(bits), Level(bits).ToString(null, Invariant));
            ReadsEverywhere(score.Round(1), score.ToString(null, Invariant));
            ReadsEverywhere(delta.Round(2), delta.ToString("F2", Invariant));
            Reads(Level(bits), Level(bits).ToString(), local);
            Reads(score.Round(1), score.ToString(), local);
            Reads(delta.Round(2), delta.ToString("F2", null), local);
        });
    }

    [Theory]
    [MemberData(nameof(ParsableTypes))]
    public void Parse_NoValue_IsRefusedByEveryWay_WithTheTextInTheMessage(Type type) =>
        typeof(ParsingTests).GetMethod(nameof(RefusesNonsense), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    [Theory]
    [InlineData("95 %", 0.95)]
    [InlineData("95%", 0.95)]
    [InlineData("%95", 0.95)]
    [InlineData("95\u00A0%", 0.95)]
    [InlineData("0.95", 0.95)]
    [InlineData(".95", 0.95)]
    [InlineData("99.99366575163338 %", 0.9999366575163338)]
    [InlineData("0.5 %", 0.005)]
    [InlineData("5E-324", double.Epsilon)]
    [InlineData("9.5E1 %", 0.95)]
    public void Level_PercentageWithItsSignOrFraction_IsRead(string text, double fraction)
    {
        Reads(ConfidenceLevel.FromFraction(fraction), text, null);
        Cultures.Run("de-DE", () => Reads(ConfidenceLevel.FromFraction(fraction), text, null));
    }

    [Theory]
    [InlineData("95")]
    [InlineData("1.5")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("0 %")]
    [InlineData("100 %")]
    [InlineData("100%")]
    [InlineData("NaN")]
    [InlineData("NaN %")]
    [InlineData("Infinity %")]
    [InlineData("-5 %")]
    [InlineData("+95 %")]
    [InlineData("95 %%")]
    [InlineData("% 95 %")]
    [InlineData("%")]
    [InlineData(" 95 %")]
    [InlineData("95 % ")]
    [InlineData("0,95")]
    [InlineData("9,5 %")]
    [InlineData("1,0.5 %")]
    [InlineData("0.9.5")]
    [InlineData("95E %")]
    [InlineData("95E-2147483648 %")]
    [InlineData("95E99999999999 %")]
    [InlineData("٩٥ %")]
    [InlineData("")]
    [InlineData(null)]
    public void Level_AnythingElse_IsRefused(string? text) => Assert.False(ConfidenceLevel.TryParse(text, out _));

    [Fact]
    public void Level_CultureWithComma_ReadsItsOwnNumbersOnly()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");

        Reads(ConfidenceLevel.FromPercent(99.9), "99,9 %", german);
        Reads(ConfidenceLevel.FromPercent(99.9), "0,999", german);
        Assert.False(ConfidenceLevel.TryParse("99.9 %", german, out _));
        Assert.False(ConfidenceLevel.TryParse("0.999", german, out _));
        Reads(ConfidenceLevel.Percent95, "95 ٪\u061C", Cultures.Fixed[4].Culture);
    }

    [Theory]
    [InlineData("50", 50)]
    [InlineData("+42.3", 42.3)]
    [InlineData("-7", -7)]
    [InlineData("-0", 0)]
    [InlineData("100.0", 100)]
    public void Points_PlainNumber_IsRead(string text, double points)
    {
        Reads(new NetPromoterScore(points), text, null);
        Reads(new NpsDelta(points), text, null);
        Cultures.Run("de-DE", () => Reads(new NpsDelta(points), text, null));
    }

    [Theory]
    [InlineData("100.1", true)]
    [InlineData("200.1", false)]
    [InlineData("NaN", false)]
    [InlineData("∞", false)]
    [InlineData("1e1", false)]
    [InlineData("1,000", false)]
    [InlineData("42 ", false)]
    [InlineData("42 points", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Points_OutOfRangeOrNoPlainNumber_AreRefused(string? text, bool isDelta)
    {
        Assert.False(NetPromoterScore.TryParse(text, out _));
        Assert.Equal(isDelta, NpsDelta.TryParse(text, out _));
    }

    [Fact]
    public void Converter_IsThereForTextsThatLoseNothing() =>
        Assert.All(typeof(Rating).Assembly.GetExportedTypes(), type =>
            Assert.Equal(
                WithConverter.Contains(type),
                type.IsDefined(typeof(TypeConverterAttribute), false) && TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string))));

    private static void RefusesNonsense<T>()
        where T : struct, ISpanParsable<T>
    {
        foreach (string text in (string[])["", " ", "x", "1 000 000", "1\0", "99999999999999999999"])
        {
            string error = Assert.Throws<FormatException>(() => FromText<T>(text, Invariant)).Message;
            Assert.Contains($"\"{text}\"", error, StringComparison.Ordinal);
            Assert.Equal(error, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), Invariant)).Message);
            Assert.False(TriesText(text, Invariant, out T fromText) || T.TryParse(text.AsSpan(), Invariant, out _));
            Assert.Equal(default, fromText);
            if (WithConverter.Contains(typeof(T)))
            {
                TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
                Assert.Equal(error, Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(text)).Message);
                Assert.False(converter.IsValid(text));
            }
        }

        Assert.Throws<ArgumentNullException>(() => FromText<T>(null!, Invariant));
        Assert.False(TriesText(null, Invariant, out T _));
    }

    // Called on a type that reads spans too, the methods would be those for spans.
    private static T FromText<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static bool TriesText<T>(string? text, IFormatProvider? provider, out T value)
        where T : struct, IParsable<T> => T.TryParse(text, provider, out value);

    private static bool IsParsable(Type type) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>));

    /// <summary>Any level there is: the bits of a double are made those of a number between 0 and 1.</summary>
    private static ConfidenceLevel Level(ulong bits)
    {
        ulong inRange = bits % BitConverter.DoubleToUInt64Bits(1);
        return ConfidenceLevel.FromFraction(inRange == 0 ? double.Epsilon : BitConverter.UInt64BitsToDouble(inRange));
    }

    private static void ReadsEverywhere<T>(T value, string text)
        where T : struct, ISpanParsable<T>
    {
        Reads(value, text, null);
        Reads(value, text, Invariant);
        if (WithConverter.Contains(typeof(T)))
        {
            TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
            Assert.Equal(text, converter.ConvertTo(null, CultureInfo.CurrentCulture, value, typeof(string)));
            Assert.Equal(value, converter.ConvertFrom(null, CultureInfo.CurrentCulture, text));
            Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)) && converter.IsValid(text));
            Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(9));
            Assert.Throws<NotSupportedException>(() => converter.ConvertTo(value, typeof(int)));
            Assert.Equal(value, TypeDescriptor.GetConverter(typeof(T?)).ConvertFromInvariantString(text));
        }
    }

    private static void Reads<T>(T value, string text, IFormatProvider? provider)
        where T : struct, ISpanParsable<T>
    {
        Assert.Equal(value, FromText<T>(text, provider));
        Assert.Equal(value, T.Parse(text.AsSpan(), provider));
        Assert.True(TriesText(text, provider, out T fromText) && T.TryParse(text.AsSpan(), provider, out T fromSpan) && fromSpan.Equals(fromText));
        Assert.Equal(value, fromText);
    }
}
