using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Matches the respondents of two waves.</summary>
public static class TransitionExtensions
{
    /// <summary>Counts who went from which category to which between two waves.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TRespondent">The type that identifies a respondent.</typeparam>
    /// <param name="before">The responses of the earlier wave, read once.</param>
    /// <param name="after">The responses of the later wave, read once.</param>
    /// <param name="respondent">Who responded; an unknown respondent (null) matches nobody.</param>
    /// <param name="rating">The rating of a response; null is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The transitions, with those who answered only once.</returns>
    /// <exception cref="ArgumentNullException">A sequence or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// A respondent answers twice in a wave (keep the latest first), or some ratings of a wave are off the scale.
    /// </exception>
    public static NpsTransitions ToNpsTransitions<T, TRespondent>(
        this IEnumerable<T> before, IEnumerable<T> after, Func<T, TRespondent> respondent, Func<T, int?> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(respondent);
        ArgumentNullException.ThrowIfNull(rating);

        var earlier = Wave<TRespondent>.Read(before, respondent, rating, scale, nameof(before));
        var later = Wave<TRespondent>.Read(after, respondent, rating, scale, nameof(after));
        CategoryCounter onlyBefore = earlier.Unknown;
        CategoryCounter onlyAfter = later.Unknown;
        var rows = new CategoryCounter[3];
        foreach (TRespondent who in earlier.Respondents)
        {
            if (later.TryGetAnswer(who, out NpsCategory now))
            {
                rows[(int)earlier.AnswerOf(who) + 1].Add(now);
            }
            else
            {
                onlyBefore.Add(earlier.AnswerOf(who));
            }
        }

        foreach (TRespondent who in later.Respondents)
        {
            if (!earlier.TryGetAnswer(who, out _))
            {
                onlyAfter.Add(later.AnswerOf(who));
            }
        }

        return NpsTransitions.FromTable(
            promoters: rows[(int)NpsCategory.Promoter + 1].ToResponseCounts(),
            passives: rows[(int)NpsCategory.Passive + 1].ToResponseCounts(),
            detractors: rows[(int)NpsCategory.Detractor + 1].ToResponseCounts(),
            onlyBefore.ToResponseCounts(),
            onlyAfter.ToResponseCounts());
    }
}
