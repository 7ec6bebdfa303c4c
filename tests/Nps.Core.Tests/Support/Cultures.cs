using System.Globalization;

namespace Nps.Core.Tests;

/// <summary>The cultures that texts are tested in.</summary>
internal static class Cultures
{
    /// <summary>Cultures as this machine knows them: with other separators, signs, calendars and digits than the invariant one.</summary>
    internal static readonly string[] Names = ["", "tr-TR", "de-DE", "pt-BR", "ar-SA", "fa-IR", "th-TH"];

    /// <summary>
    /// The same cultures with number formats written down here, so that a file of texts does not depend on the data that a machine has.
    /// They are those of CLDR, for which U+061C and U+200E keep a sign in front of its number where text runs from right to left.
    /// </summary>
    internal static readonly IReadOnlyList<(string Name, CultureInfo Culture)> Fixed =
    [
        ("invariant", CultureInfo.InvariantCulture), ("tr-TR", With(",", "-", "+", "%")), ("de-DE", With(",", "-", "+", "%")),
        ("pt-BR", With(",", "-", "+", "%")), ("ar-SA", With("\u066B", "\u061C-", "\u061C+", "\u066A\u061C")),
        ("fa-IR", With("\u066B", "\u200E\u2212", "\u200E+", "\u066A")), ("th-TH", With(".", "-", "+", "%")),
    ];

    /// <summary>Runs something in a culture of this machine and comes back to the one before.</summary>
    internal static void Run(string culture, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo With(string separator, string negative, string positive, string percent)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = separator;
        culture.NumberFormat.NumberGroupSeparator = separator == "." ? "," : ".";
        culture.NumberFormat.NegativeSign = negative;
        culture.NumberFormat.PositiveSign = positive;
        culture.NumberFormat.PercentSymbol = percent;
        culture.NumberFormat.PositiveInfinitySymbol = "\u221E";
        return culture;
    }
}
