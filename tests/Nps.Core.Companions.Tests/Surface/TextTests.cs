using System.Globalization;

namespace Nps.Core.Companions.Tests;

public class TextTests
{
    public static TheoryData<string> CultureNames() => [.. Cultures.Names];

    [Fact]
    public void EveryTypeWithAText_IsAmongTheSamples() => Assert.Empty(
        typeof(Share).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IFormattable)) && !type.IsEnum)
            .Except(Samples.Texts.Select(value => value.GetType()).Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)));

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void Text_InEveryCulture_IsTheInterpolatedOne_AndThatOfTheProvider(string name) => Cultures.Run(name, () => Assert.All(Samples.Texts, value =>
    {
        Assert.Equal(value.ToString(), $"{value}");
        Assert.Equal(value.ToString(), value.ToString(null, CultureInfo.CurrentCulture));
        Assert.Equal(value.ToString(), value.ToString("G", null));
        Assert.Equal(FormattableString.Invariant($"{value}"), value.ToString(null, CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => value.ToString("X4", null));
    }));

    [Fact]
    public void Text_InSevenCultures_IsTheOneWrittenHere()
    {
        Interval interval = new(-0.125, 0.5, ConfidenceLevel.FromPercent(99.9));
        ShareComparison comparison = new Share(85, 100).CompareWith(new Share(60, 100));
        string[] texts = [.. Cultures.Fixed.Select(item => string.Create(item.Culture, $"{item.Name}: {interval}; {comparison}; {new Share(1, 3):P1}"))];

        Assert.Equal(
            [
                "invariant: [-0.125, 0.500] at 99.9 %; +0.250, p < 0.001; 33.3 % (1 of 3)",
                "tr-TR: [-0,125; 0,500] at 99,9 %; +0,250, p < 0,001; 33,3 % (1 of 3)",
                "de-DE: [-0,125; 0,500] at 99,9 %; +0,250, p < 0,001; 33,3 % (1 of 3)",
                "pt-BR: [-0,125; 0,500] at 99,9 %; +0,250, p < 0,001; 33,3 % (1 of 3)",
                "ar-SA: [\u061C-0\u066B125; 0\u066B500] at 99\u066B9 %; \u061C+0\u066B250, p < 0\u066B001; 33\u066B3 % (1 of 3)",
                "fa-IR: [\u200E\u22120\u066B125; 0\u066B500] at 99\u066B9 %; \u200E+0\u066B250, p < 0\u066B001; 33\u066B3 % (1 of 3)",
                "th-TH: [-0.125, 0.500] at 99.9 %; +0.250, p < 0.001; 33.3 % (1 of 3)",
            ],
            texts);
    }

    [Theory]
    [InlineData(null, "0.667 (2 of 3)")]
    [InlineData("F1", "0.7 (2 of 3)")]
    [InlineData("P", "66.7 % (2 of 3)")]
    [InlineData("p0", "67 % (2 of 3)")]
    [InlineData("0.00", "0.67 (2 of 3)")]
    public void Share_InAFormat(string? format, string expected) =>
        Assert.Equal(expected, new Share(2, 3).ToString(format, CultureInfo.InvariantCulture));

    [Fact]
    public void Numbers_ThatRoundToZero_HaveNoSign() =>
        Assert.Equal("[0.000, 0.000] at 95 %", new Interval(-0.0001, -0.00001, default).ToString(null, CultureInfo.InvariantCulture));
}
