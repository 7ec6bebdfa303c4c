using System;
using System.Globalization;

namespace Nps.Core.Companions;

/// <summary>Categories and comparisons in the words of a culture.</summary>
public static class MetricWordsExtensions
{
    /// <summary>The name of a category as a heading, such as "Promoters", "Promotores", "Promotorzy".</summary>
    /// <param name="category">The category.</param>
    /// <param name="culture">The culture, or null for the current one, as for <see cref="MetricWords.For"/>.</param>
    /// <returns>The heading.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not defined.</exception>
    public static string ToText(this NpsCategory category, CultureInfo? culture = null) => MetricWords.For(culture).GetHeading(category);

    /// <summary>A number of respondents of a category in words, such as "22 promoters" or "22 promotorów".</summary>
    /// <param name="category">The category.</param>
    /// <param name="count">How many they are, 0 or more. Weighted ones may have decimals, which are shown as they are.</param>
    /// <param name="culture">The culture, or null for the current one, as for <see cref="MetricWords.For"/>; numbers are written as in it.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not defined, or <paramref name="count"/> is negative.</exception>
    public static string ToText(this NpsCategory category, decimal count, CultureInfo? culture = null)
    {
        CultureInfo numbers = culture ?? CultureInfo.CurrentCulture;
        string noun = MetricWords.For(numbers).GetNoun(category, count);
        string format = FormattableString.Invariant($"N{PluralForm.Decimals(count)}");
        return $"{count.ToString(format, numbers)} {noun}";
    }

    /// <summary>A verdict in words, such as "higher" or "no responses".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="culture">The culture, or null for the current one, as for <see cref="MetricWords.For"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not defined.</exception>
    public static string ToText(this ComparisonVerdict verdict, CultureInfo? culture = null) => MetricWords.For(culture).GetVerdict(verdict);

    /// <summary>
    /// The verdict of a comparison in words, with better or worse beside it where the direction of what was measured is known: "higher, better" of
    /// satisfaction, "higher, worse" of effort.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="culture">The culture, or null for the current one, as for <see cref="MetricWords.For"/>.</param>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToText(this Comparison comparison, CultureInfo? culture = null, ConfidenceLevel level = default)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        MetricWords words = MetricWords.For(culture);
        string verdict = words.GetVerdict(comparison.GetVerdict(level));
        return comparison.IsBetter(level) is bool isBetter ? $"{verdict}, {(isBetter ? words.Better : words.Worse)}" : verdict;
    }
}
