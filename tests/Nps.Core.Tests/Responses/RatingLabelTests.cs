using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Nps.Core.Tests;

[Properties(Arbitrary = [typeof(TextGenerators)], MaxTest = 20_000)]
public partial class RatingLabelTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("09", 9)]
    [InlineData("0010", 10)]
    [InlineData("9.0", 9)]
    [InlineData("9,0", 9)]
    [InlineData("10.00", 10)]
    [InlineData("07,0", 7)]
    public void TryParseLabel_WholeNumber_Reads(string label, int expected) => AssertReads(expected, label);

    [Theory]
    [InlineData("8/10", 8)]
    [InlineData("8 / 10", 8)]
    [InlineData("08/10.0", 8)]
    [InlineData("9 out of 10", 9)]
    [InlineData("9 OUT\u00A0of  10", 9)]
    [InlineData("0/10", 0)]
    [InlineData("10/10", 10)]
    public void TryParseLabel_OutOfTen_Reads(string label, int expected) => AssertReads(expected, label);

    [Theory]
    [InlineData("10 - Extremely likely", 10)]
    [InlineData("0 = Not at all likely", 0)]
    [InlineData("10 (Extremely likely)", 10)]
    [InlineData("10(Extremely likely)", 10)]
    [InlineData("10) Extremely likely", 10)]
    [InlineData("9: likely", 9)]
    [InlineData("9. Likely", 9)]
    [InlineData("9.0 - Likely", 9)]
    [InlineData("5 neutral", 5)]
    [InlineData("10–sehr wahrscheinlich", 10)]
    [InlineData("10 — äußerst wahrscheinlich", 10)]
    [InlineData("10 \u2212 likely", 10)]
    [InlineData("10: ¡Muy probable!", 10)]
    [InlineData("10 – « Très probable »", 10)]
    [InlineData("0 - \"Not at all\"", 0)]
    [InlineData("10 - 十分可能", 10)]
    [InlineData("10：非常", 10)]
    [InlineData("8 - 𝐚", 8)]
    [InlineData("10 - Very likely 😀!", 10)]
    [InlineData("5 - Maybe", 5)]
    [InlineData("8 - Augmented", 8)]
    public void TryParseLabel_NumberAndWords_Reads(string label, int expected) => AssertReads(expected, label);

    [Theory]
    [InlineData("  7\t", 7)]
    [InlineData("10\u00A0", 10)]
    [InlineData("9\u2009", 9)]
    [InlineData("\u202F\u30008", 8)]
    [InlineData("\uFEFF8", 8)]
    [InlineData(" \uFEFF \u200B8\u200B", 8)]
    [InlineData("'10", 10)]
    [InlineData("'9 - Likely", 9)]
    [InlineData("９", 9)]
    [InlineData("１０", 10)]
    [InlineData("９／１０", 9)]
    [InlineData("９．０", 9)]
    [InlineData("٧", 7)]
    [InlineData("१०", 10)]
    [InlineData("𝟗", 9)]
    public void TryParseLabel_HoweverTyped_Reads(string label, int expected) => AssertReads(expected, label);

    [Theory]
    [InlineData("7-8")]
    [InlineData("7–8")]
    [InlineData("7 8")]
    [InlineData("7 or 8")]
    [InlineData("7.5")]
    [InlineData("7,5")]
    [InlineData("9.05")]
    [InlineData("9.0.0")]
    [InlineData("9/5")]
    [InlineData("9/100")]
    [InlineData("9/10/2025")]
    [InlineData("9 out of 5")]
    [InlineData("9 out of 10 or 8")]
    [InlineData("7½")]
    [InlineData("7 ½")]
    [InlineData("7²")]
    [InlineData("7①")]
    [InlineData("7 ⅷ")]
    [InlineData("7 - 𝟖")]
    [InlineData("7 likely 𝟖")]
    [InlineData("7 likely ٨")]
    [InlineData("1٠")]
    [InlineData("1０")]
    public void TryParseLabel_SecondNumber_Refuses(string label) => AssertRefuses(label);

    [Theory]
    [InlineData("9th")]
    [InlineData("5x")]
    [InlineData("9e0")]
    [InlineData("0x9")]
    [InlineData("9.0likely")]
    [InlineData("1O")]
    [InlineData("10%")]
    [InlineData("10 %")]
    [InlineData("10 % likely")]
    [InlineData("9★")]
    [InlineData("9 ★")]
    [InlineData("10+")]
    [InlineData("10 + more")]
    [InlineData("9\uFE0F\u20E3")]
    [InlineData("9.")]
    [InlineData("9-")]
    [InlineData("9 ()")]
    [InlineData("9/")]
    [InlineData("9;North")]
    [InlineData("9,North")]
    [InlineData("9|North")]
    [InlineData("9\uD835")]
    [InlineData("9 \uDFD6")]
    public void TryParseLabel_GluedOrWithoutWords_Refuses(string label) => AssertRefuses(label);

    [Theory]
    [InlineData("10-Aug")]
    [InlineData("10-AUG")]
    [InlineData("7 May")]
    [InlineData("8. Oct.")]
    [InlineData("9-September")]
    public void TryParseLabel_ADateMadeByASpreadsheet_Refuses(string label) => AssertRefuses(label);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uFEFF")]
    [InlineData("'")]
    [InlineData("''9")]
    [InlineData("-1")]
    [InlineData("\u22121")]
    [InlineData("- 1")]
    [InlineData("+9")]
    [InlineData("(9)")]
    [InlineData(".9")]
    [InlineData("Promoter")]
    [InlineData("Very likely")]
    [InlineData("★★★★★")]
    [InlineData("⑨")]
    [InlineData("Ⅸ")]
    [InlineData("九")]
    public void TryParseLabel_NoNumberFirst_Refuses(string label) => AssertRefuses(label);

    [Theory]
    [InlineData("11")]
    [InlineData("100")]
    [InlineData("11 - Off the charts")]
    [InlineData("11/10")]
    [InlineData("4294967305")]
    [InlineData("99999999999999999999999999")]
    [InlineData("18446744073709551625 - likely")]
    public void TryParseLabel_OffTheScale_Refuses(string label) => AssertRefuses(label);

    [Fact]
    public void TryParseLabel_EveryCharacterGluedToANumber_IsRefusedUnlessItIsTrimmed()
    {
        char[] read = [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(character => Rating.TryParseLabel("9" + character, out _))];

        Assert.All(read, character => Assert.True(char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B', $"U+{(int)character:X4}"));
    }

    [Fact]
    public void TryParseLabel_EveryNumberOfUnicodeBehindALabel_IsRefused() =>
        Assert.All(
            Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code)).Where(Rune.IsNumber).Select(rune => rune.ToString()),
            number => Assert.False(Rating.TryParseLabel("7 likely " + number, out _) || Rating.TryParseLabel("7 - " + number + "th", out _), number));

    [Fact]
    public void TryParseLabel_EveryDecimalDigitOfUnicode_IsItsValue() =>
        Assert.All(
            Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code)).Where(Rune.IsDigit),
            digit => AssertReads((int)Rune.GetNumericValue(digit), digit.ToString()));

    [Property]
    public void TryParseLabel_WhateverTryParseAccepts_IsTheSame(AnswerLabel label, Rating rating)
    {
        foreach (string text in (string[])[label.Text, rating.ToString()])
        {
            if (Rating.TryParse(text, out Rating strict))
            {
                AssertReads(strict.Value, text);
            }
        }
    }

    [Property]
    public void TryParseLabel_WhateverItAccepts_BeginsWithItsNumber(AnswerLabel label)
    {
        if (Rating.TryParseLabel(label.Text, out Rating rating))
        {
            Assert.Equal(rating.Value, LeadingNumber(label.Text));
        }
    }

    [Property(MaxTest = 2000)]
    public void TryParseLabel_RandomUnicode_NeverThrows(string? text, char[] characters, Rating rating)
    {
        foreach (string label in (string[])[text ?? "", new string(characters), rating.ToString() + new string(characters)])
        {
            if (Rating.TryParseLabel(label, out Rating read))
            {
                Assert.Equal(LeadingNumber(label), read.Value);
            }
        }
    }

    [Property]
    public void TryParseLabel_InAsciiDigits_AgreesWithTheGrammarAsARegularExpression(AnswerLabel label)
    {
        string text = label.Text.Trim(Trimmed);
        if (!text.Any(character => character > 127 && (char.IsNumber(character) || char.IsSurrogate(character))))
        {
            Match match = Grammar().Match(text);
            bool expected = match.Success && !Month().IsMatch(match.Groups["words"].Value);

            Assert.Equal(expected, Rating.TryParseLabel(label.Text, out Rating rating));
            Assert.Equal(expected ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : 0, rating.Value);
        }
    }

    private static readonly char[] Trimmed =
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(char.IsWhiteSpace), '\uFEFF', '\u200B'];

    private static int LeadingNumber(string text)
    {
        string trimmed = text.Trim(Trimmed);
        IEnumerable<Rune> digits = trimmed[(trimmed[0] == '\'' ? 1 : 0)..].EnumerateRunes().TakeWhile(Rune.IsDigit);
        return (int)digits.Aggregate(0.0, (number, digit) => (10 * number) + Rune.GetNumericValue(digit));
    }

    private static void AssertReads(int expected, string label)
    {
        Assert.True(Rating.TryParseLabel(label, out Rating rating), label);
        Assert.Equal(expected, rating.Value);
    }

    private static void AssertRefuses(string label)
    {
        Assert.False(Rating.TryParseLabel(label, out Rating rating), label);
        Assert.Equal(default, rating);
    }

    [GeneratedRegex(
        """
        \A'?(?<number>0*(10|[0-9]))([.,]0+)?
        (
            \s*/\s*0*10([.,]0+)?
          | \s+out\s+of\s+0*10([.,]0+)?
          | [\s\p{Pd}=:.()]  [\s\p{Pd}=:.()\p{Ps}\p{Pi}\p{Pf}"'¡¿]*  (?<words>\p{L}[^\p{N}]*)
        )?\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"\A(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Month();
}
