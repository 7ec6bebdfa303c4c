using System;

namespace Nps.Core;

/// <summary>
/// Which ratings a question accepts, and from which rating on a respondent is a passive or a promoter.
/// </summary>
/// <remarks>
/// <para>The standard question runs from 0 to 10 with passives from 7 and promoters from 9. A question asked from 1 to 5
/// needs a scale of its own: fed to the standard cut-offs, every answer would be a detractor.</para>
/// <para>Scales are equal when their four numbers are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed record RatingScale
{
    /// <summary>Creates a scale of whole numbers inside 0 to 10.</summary>
    /// <param name="minimum">The lowest rating the question accepts, from 0 to 9.</param>
    /// <param name="maximum">The highest rating the question accepts, above <paramref name="minimum"/> and at most 10.</param>
    /// <param name="passiveFrom">The lowest rating of a passive, above <paramref name="minimum"/>: ratings below are detractors.</param>
    /// <param name="promoterFrom">
    /// The lowest rating of a promoter, from <paramref name="passiveFrom"/> (then nobody is passive) to <paramref name="maximum"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is out of the order 0 ≤ minimum &lt; passiveFrom ≤ promoterFrom ≤ maximum ≤ 10.
    /// </exception>
    public RatingScale(int minimum, int maximum, int passiveFrom, int promoterFrom)
    {
        Minimum = Between(minimum, Rating.Lowest, Rating.Highest - 1, nameof(minimum));
        Maximum = Between(maximum, minimum + 1, Rating.Highest, nameof(maximum));
        PassiveFrom = Between(passiveFrom, minimum + 1, maximum, nameof(passiveFrom));
        PromoterFrom = Between(promoterFrom, passiveFrom, maximum, nameof(promoterFrom));
    }

    /// <summary>The scale of Reichheld (2003): 0 to 10, passives from 7, promoters from 9.</summary>
    public static RatingScale Standard { get; } = new(0, 10, passiveFrom: 7, promoterFrom: 9);

    /// <summary>
    /// A variant with cut-offs one rating lower, sometimes used where respondents avoid the top of a scale:
    /// 0 to 10, passives from 6, promoters from 8. Its scores do not compare with those of <see cref="Standard"/>.
    /// </summary>
    public static RatingScale European { get; } = new(0, 10, passiveFrom: 6, promoterFrom: 8);

    /// <summary>The lowest rating of the scale.</summary>
    public int Minimum { get; }

    /// <summary>The highest rating of the scale.</summary>
    public int Maximum { get; }

    /// <summary>The lowest rating of a passive.</summary>
    public int PassiveFrom { get; }

    /// <summary>The lowest rating of a promoter.</summary>
    public int PromoterFrom { get; }

    /// <summary>The category of a rating.</summary>
    /// <param name="rating">A rating from <see cref="Minimum"/> to <see cref="Maximum"/>.</param>
    /// <returns>The category.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rating"/> is off the scale.</exception>
    public NpsCategory Classify(int rating) =>
        TryClassify(rating, out NpsCategory category)
            ? category
            : throw new ArgumentOutOfRangeException(
                nameof(rating), rating, $"The scale accepts integers from {Minimum} to {Maximum}.");

    /// <summary>The category of a rating, if it is on the scale.</summary>
    /// <param name="rating">Any integer.</param>
    /// <param name="category">The category, or <see cref="NpsCategory.Passive"/> if <paramref name="rating"/> is off the scale.</param>
    /// <returns>Whether <paramref name="rating"/> is from <see cref="Minimum"/> to <see cref="Maximum"/>.</returns>
    public bool TryClassify(int rating, out NpsCategory category)
    {
        bool contained = Contains(rating);
        category = !contained ? default
            : rating >= PromoterFrom ? NpsCategory.Promoter
            : rating >= PassiveFrom ? NpsCategory.Passive
            : NpsCategory.Detractor;
        return contained;
    }

    /// <summary>The scale in words, such as "0 to 10, passive from 7, promoter from 9".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Minimum} to {Maximum}, passive from {PassiveFrom}, promoter from {PromoterFrom}");

    /// <summary>The lowest rating of a category; above <see cref="HighestOf"/> where no rating is of the category.</summary>
    internal int LowestOf(NpsCategory category) => category switch
    {
        NpsCategory.Promoter => PromoterFrom,
        NpsCategory.Passive => PassiveFrom,
        NpsCategory.Detractor => Minimum,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "The category is not defined."),
    };

    /// <summary>The highest rating of a category.</summary>
    internal int HighestOf(NpsCategory category) => category switch
    {
        NpsCategory.Promoter => Maximum,
        NpsCategory.Passive => PromoterFrom - 1,
        NpsCategory.Detractor => PassiveFrom - 1,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "The category is not defined."),
    };

    internal bool Contains(int rating) => rating >= Minimum && rating <= Maximum;

    /// <summary>Whether the same ratings are valid on both scales, so that what was counted on one can be classified by the other.</summary>
    internal bool HasSameEnds(RatingScale other) => Minimum == other.Minimum && Maximum == other.Maximum;

    private static int Between(int value, int lowest, int highest, string name) =>
        value >= lowest && value <= highest
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Expected an integer from {lowest} to {highest}.");
}
