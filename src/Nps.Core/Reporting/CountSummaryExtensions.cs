using System;

namespace Nps.Core;

/// <summary>Makes a flat row of counts.</summary>
public static class CountSummaryExtensions
{
    private const string Overall = "Overall";

    /// <summary>The counts as a flat row with the key "Overall".</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <returns>The row. Missing and invalid answers are null in it, since counts do not know of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public static NpsSummary<string> Summarize(this ResponseCounts counts, ConfidenceLevel level = default, int decimals = 1) =>
        counts.Summarize(Overall, level, decimals);

    /// <summary>The counts as a flat row.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="key">What the counts are of. For a key that is no text use <see cref="NpsSummary{TKey}.WithKey"/>.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <returns>The row. Missing and invalid answers are null in it, since counts do not know of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public static NpsSummary<string> Summarize(
        this ResponseCounts counts, string key, ConfidenceLevel level = default, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new SummaryFactory(level, decimals).Row(key, counts);
    }

    /// <summary>The tally as a flat row with the key "Overall".</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <param name="scale">Other cut-offs on a scale with the same ends; null for those that the tally was counted on.</param>
    /// <returns>The row, with the missing and invalid answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    /// <exception cref="ArgumentException">
    /// The ends of <paramref name="scale"/> are not those that the tally was counted on.
    /// </exception>
    public static NpsSummary<string> Summarize(
        this RatingTally tally, ConfidenceLevel level = default, int decimals = 1, RatingScale? scale = null) =>
        tally.Summarize(Overall, level, decimals, scale);

    /// <summary>The tally as a flat row.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="key">What the tally is of. For a key that is no text use <see cref="NpsSummary{TKey}.WithKey"/>.</param>
    /// <param name="level">The confidence level of the interval; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <param name="scale">Other cut-offs on a scale with the same ends; null for those that the tally was counted on.</param>
    /// <returns>The row, with the missing and invalid answers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    /// <exception cref="ArgumentException">
    /// The ends of <paramref name="scale"/> are not those that the tally was counted on.
    /// </exception>
    public static NpsSummary<string> Summarize(
        this RatingTally tally, string key, ConfidenceLevel level = default, int decimals = 1, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new SummaryFactory(level, decimals).Row(key, tally.Ratings.Classify(scale), new AnswerColumns(tally));
    }
}
