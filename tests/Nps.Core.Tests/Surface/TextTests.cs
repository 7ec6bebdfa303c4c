using System.Globalization;
using System.Text;

namespace Nps.Core.Tests;

/// <summary>What holds for the text of every public type, in every culture.</summary>
public class TextTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static TheoryData<string> CultureNames() => [.. Cultures.Names];

    [Fact]
    public void EveryTypeWithAText_IsAmongThePrintedValues()
    {
        IEnumerable<Type> printable = typeof(Rating).Assembly.GetExportedTypes()
            .Where(type => type is { IsEnum: false, IsAbstract: false } && (type.IsAssignableTo(typeof(IFormattable)) || type.GetMethod(nameof(ToString), [])?.DeclaringType == type));

        // What this fails on needs a value of its kind in Support/PrintedValues.cs.
        Assert.Empty(printable.Except(PrintedValues.Typical.Select(PrintedValues.TypeOf)));
    }

    [Fact]
    public void Cultures_OfThisMachine_Differ()
    {
        Assert.True(
            1.5.ToString(CultureInfo.GetCultureInfo("de-DE")) == "1,5",
            "This machine has no cultures but the invariant one, so that these tests show nothing: install ICU, or switch the "
            + "invariant globalization mode off.");
        Assert.NotEqual("1.5", 1.5.ToString(CultureInfo.GetCultureInfo("fa-IR")));
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void Text_InEveryCulture_IsTheInterpolatedOne_AndThatOfTheProvider(string culture) =>
        Cultures.Run(culture, () => Assert.All(PrintedValues.Typical, IsConsistent));

    [Property]
    public void Text_OfAnySamples_IsTheInterpolatedOne_AndThatOfTheProvider(ResponseCounts a, ResponseCounts b, ConfidenceLevel level, byte culture) =>
        Cultures.Run(
            Cultures.Names[culture % Cultures.Names.Length], () => Assert.All(PrintedValues.Of(a, b, level), IsConsistent));

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void InvariantText_InEveryCulture_IsInvariantToTheLastCharacter(string culture)
    {
        object[] values = [.. PrintedValues.Typical.Where(HasPartsThatCanBeAskedFor)];
        string[] expected = [.. values.Select(value => Text(value, Invariant))];

        Cultures.Run(culture, () => Assert.All(
            values.Zip(expected),
            pair => Assert.Equal(pair.Second, FormattableString.Invariant($"{pair.First}"))));

        // A refused text is shown as it was given.
        Assert.All(expected.Where(text => !text.Contains("n/a", StringComparison.Ordinal)), text =>
        {
            Assert.DoesNotMatch("[0-9],[0-9]", text);
            Assert.All(text, character => Assert.True(character is (>= ' ' and <= '~') or '²', text));
        });
    }

    // A tuple's parts are printed one by one where ITuple gives them, and as the tuple prints itself elsewhere.
    private static bool HasPartsThatCanBeAskedFor(object value)
    {
#if NET
        return true;
#else
        return !Text(value, Invariant).StartsWith("(", StringComparison.Ordinal);
#endif
    }

    /// <summary>A sample that printed the same everywhere would show nothing.</summary>
    [Fact]
    public void EveryFormattableType_HasASample_ThatPrintsDifferentlyInAnotherCulture()
    {
        Assert.All(
            PrintedValues.Typical.Where(value => value is IFormattable).GroupBy(PrintedValues.TypeOf),
            values => Assert.Contains(values, value => Text(value, Invariant) != Text(value, Cultures.Fixed[^2].Culture)));
    }

    [Fact]
    public void EveryFormattableType_TakesTheGeneralFormat_AndRefusesMoney()
    {
        // Without responses there is nothing to format.
        IEnumerable<IFormattable> values = PrintedValues.Typical.OfType<IFormattable>()
            .Where(value => !value.ToString(null, Invariant).Contains("no score", StringComparison.Ordinal));
        Assert.All(values, value =>
        {
            Assert.Equal(value.ToString(null, Invariant), value.ToString("G", Invariant));
            Assert.Equal(value.ToString(null, Invariant), value.ToString("", Invariant));
            string error = Assert.Throws<FormatException>(() => value.ToString("C", Invariant)).Message;
            Assert.Contains("\"C\"", error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Texts_InSevenCultures_AreTheOnesReviewed()
    {
        var texts = new StringBuilder();
        foreach (IGrouping<Type, object> values in PrintedValues.Typical.GroupBy(PrintedValues.TypeOf).OrderBy(type => type.Key.Name, StringComparer.Ordinal))
        {
            texts.Append(values.Key.Name.Split('`')[0]).Append(values.Key.IsGenericType ? "<>" : "").Append('\n');
            foreach (string lines in values.Select(Lines).Distinct())
            {
                texts.Append(lines);
            }
        }

        string actual = texts.ToString();
        if (actual != File.ReadAllText(Repository.BesideTests("Surface", "Texts.txt")))
        {
            string received = Repository.BesideTests("Surface", "received.Texts.txt");
            File.WriteAllText(received, actual);
            Assert.Fail(
                "The texts of the public types differ from tests/Nps.Core.Tests/Surface/Texts.txt. "
                + $"If the change is meant, replace that file by {received} and let the diff be reviewed.");
        }
    }

    private static void IsConsistent(object value)
    {
        string text = value.ToString()!;
        Assert.Equal(text, $"{value}");
        Assert.Equal(text, Text(value, CultureInfo.CurrentCulture));
        Assert.Equal(text, Text(value, null));

        // What has no provider must not need one.
        Assert.Equal(Text(value, Invariant), FormattableString.Invariant($"{value}"));
        if (value is not IFormattable)
        {
            Cultures.Run("", () => Assert.Equal(text, value.ToString()));
        }
    }

    private static string Text(object value, IFormatProvider? provider) =>
        value is IFormattable formattable ? formattable.ToString(null, provider) : value.ToString()!;

    /// <summary>One text for each group of cultures that print alike.</summary>
    private static string Lines(object value) => string.Concat(
        Cultures.Fixed.GroupBy(culture => Text(value, culture.Culture), culture => culture.Name)
            .Select(cultures => $"    {Visible(cultures.Key)}    ({string.Join(' ', cultures)})\n"));

    private static string Visible(string text) => string.Concat(text.Select(
        character => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format
            ? FormattableString.Invariant($"\\u{(int)character:X4}")
            : character.ToString()));
}
