namespace Nps.Core.Companions;

/// <summary>
/// Which form of a noun goes with a number, by the cardinal rules of the Unicode CLDR (common/supplemental/plurals.xml), with one exception for Polish.
/// </summary>
internal static class PluralForm
{
    private const decimal Million = 1_000_000;

    /// <summary>The form for a number of 0 or more as it is written: "one", "few", "many" or "other".</summary>
    /// <param name="language">The tag of a language that the library knows.</param>
    /// <param name="count">The number. Decimals that are 0 count as decimals: "1.0 promoters".</param>
    internal static string Of(string language, decimal count)
    {
        bool isWhole = Decimals(count) == 0;
        return language switch
        {
            "pl" => isWhole ? Polish(count) : "other",
            "ru" => isWhole ? Russian((int)(count % 100)) : "other",
            "pt-BR" => count < 2 ? "one" : IsMillions(isWhole, count) ? "many" : "other",
            "pt-PT" => isWhole && count == 1 ? "one" : IsMillions(isWhole, count) ? "many" : "other",
            _ => isWhole && count == 1 ? "one" : "other",
        };
    }

    /// <summary>How many decimals a number is written with.</summary>
    internal static int Decimals(decimal count) => (decimal.GetBits(count)[3] >> 16) & 0xFF;

    // CLDR has "few" for 22 to 24 and so on as well, which the nouns used here do not follow: they mean men, who are counted in the genitive from 5 on,
    // 22 promotorów and 102 promotorów included.
    private static string Polish(decimal count) => count switch
    {
        1 => "one",
        2 or 3 or 4 => "few",
        _ => "many",
    };

    private static string Russian(int lastTwo)
    {
        int last = lastTwo % 10;
        return lastTwo is >= 11 and <= 14 ? "many"
            : last == 1 ? "one"
            : last is >= 2 and <= 4 ? "few"
            : "many";
    }

    private static bool IsMillions(bool isWhole, decimal count) => isWhole && count != 0 && count % Million == 0;
}
