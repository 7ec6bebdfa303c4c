using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// What a column of texts contains: the tally of the answers, and the texts that were refused.
/// </summary>
/// <remarks>
/// <para>Every text is in the tally once, as a rating, as missing or as invalid. The refused texts name the invalid ones: the
/// sum of their counts and of <see cref="OtherRefused"/> is the number of invalid answers.</para>
/// <para>At most <see cref="MaximumRefusedTexts"/> distinct texts are kept, the first that occur; what is refused beyond them is
/// counted in <see cref="OtherRefused"/>. A tally of a wrong column therefore holds a limited number of texts, however long
/// the column is. The texts are held as they are, not copied or shortened.</para>
/// <para>The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class TextTally
{
    /// <summary>How many distinct refused texts are kept: 1,000.</summary>
    public static int MaximumRefusedTexts => 1000;

    /// <summary>Creates a text tally from parts that exist already, for example stored ones.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="refusedTexts">
    /// The refused texts in order of first occurrence. Those beyond <see cref="MaximumRefusedTexts"/> are counted in
    /// <see cref="OtherRefused"/>, together with invalid answers that no text accounts for.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="refusedTexts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A refused text is null or occurs twice, the texts are not in order of first occurrence, a text begins at or beyond the
    /// last answer of the tally, or there are more refused texts than invalid answers.
    /// </exception>
    public TextTally(RatingTally tally, IReadOnlyList<RefusedText> refusedTexts)
    {
        ArgumentNullException.ThrowIfNull(refusedTexts);
        var refused = new RefusedTextCounter();
        long before = -1;
        for (int i = 0; i < refusedTexts.Count; i++)
        {
            RefusedText text = refusedTexts[i];
            bool valid = text is not null && text.FirstIndex > before && text.FirstIndex <= tally.Total - text.Count
                && text.Count <= tally.Invalid - refused.Total && !refused.Contains(text.Text);
            if (!valid)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The refused text at index {i} ({text}) does not fit: expected distinct texts in order of first occurrence, within {tally.Total} answers of which {tally.Invalid} are invalid."),
                    nameof(refusedTexts));
            }

            refused.Add(text!);
            before = text!.FirstIndex;
        }

        refused.AddOther(tally.Invalid - refused.Total);
        Tally = tally;
        RefusedTexts = refused.ToList();
        OtherRefused = refused.Other;
    }

    internal TextTally(RefusedTextCounter refused, RatingTally tally)
    {
        Tally = tally;
        RefusedTexts = refused.ToList();
        OtherRefused = refused.Other;
    }

    /// <summary>The tally: ratings, missing answers, and refused texts as invalid answers.</summary>
    public RatingTally Tally { get; }

    /// <summary>
    /// The distinct texts that were refused, in order of first occurrence, at most <see cref="MaximumRefusedTexts"/>. Texts are
    /// distinct when a single character differs, also in case or in white space around them.
    /// </summary>
    public IReadOnlyList<RefusedText> RefusedTexts { get; }

    /// <summary>How many refused answers have a text that is not among <see cref="RefusedTexts"/>; 0 unless there are very many.</summary>
    public long OtherRefused { get; }

    /// <summary>Adds the tally of texts that follow these.</summary>
    /// <param name="other">
    /// The tally to add. The indexes of its first occurrences are moved by the number of texts of this tally.
    /// </param>
    /// <returns>
    /// The sum, the same as if all texts had been counted at once, as long as <see cref="OtherRefused"/> is 0 in both. Otherwise
    /// the tally is still exact, but a text may be counted under <see cref="OtherRefused"/> for one part and by its name for
    /// the other.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public TextTally Plus(TextTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        RatingTally sum = Tally + other.Tally;
        var refused = new RefusedTextCounter();
        refused.AddOther(OtherRefused + other.OtherRefused);
        foreach (RefusedText text in RefusedTexts)
        {
            refused.Add(text);
        }

        foreach (RefusedText text in other.RefusedTexts)
        {
            refused.Add(new RefusedText(text.Text, text.Count, text.FirstIndex + Tally.Total));
        }

        return new TextTally(refused, sum);
    }

    /// <summary>The numbers, such as "4700 valid, 250 missing, 50 invalid".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Tally.ToString();
}
