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

        Dictionary<Known<TRespondent>, NpsCategory> earlier = ReadWave(before, respondent, rating, scale, nameof(before), out CategoryCounter onlyBefore);
        Dictionary<Known<TRespondent>, NpsCategory> later = ReadWave(after, respondent, rating, scale, nameof(after), out CategoryCounter onlyAfter);
        var rows = new CategoryCounter[3];
        foreach (KeyValuePair<Known<TRespondent>, NpsCategory> answer in earlier)
        {
            if (later.TryGetValue(answer.Key, out NpsCategory now))
            {
                rows[(int)answer.Value + 1].Add(now);
            }
            else
            {
                onlyBefore.Add(answer.Value);
            }
        }

        foreach (KeyValuePair<Known<TRespondent>, NpsCategory> answer in later)
        {
            if (!earlier.ContainsKey(answer.Key))
            {
                onlyAfter.Add(answer.Value);
            }
        }

        return new NpsTransitions(
            rows[0].ToResponseCounts(),
            rows[1].ToResponseCounts(),
            rows[2].ToResponseCounts(),
            onlyBefore.ToResponseCounts(),
            onlyAfter.ToResponseCounts());
    }

    private static Dictionary<Known<TRespondent>, NpsCategory> ReadWave<T, TRespondent>(
        IEnumerable<T> wave,
        Func<T, TRespondent> respondent,
        Func<T, int?> rating,
        RatingScale? scale,
        string paramName,
        out CategoryCounter unmatched)
    {
        unmatched = default;
        var answers = new Dictionary<Known<TRespondent>, NpsCategory>();
        var reader = new RatingReader<T>(rating, scale);
        foreach (T response in wave)
        {
            if (!reader.TryRead(response, out NpsCategory category))
            {
                continue;
            }

            if (respondent(response) is not TRespondent who)
            {
                unmatched.Add(category);
            }
            else if (answers.ContainsKey(new(who)))
            {
                throw new ArgumentException(
                    $"The respondent \"{who}\" answers more than once in this wave; keep one answer each, for example with LatestPerRespondent.",
                    paramName);
            }
            else
            {
                answers.Add(new(who), category);
            }
        }

        reader.ThrowIfInvalid(paramName);
        return answers;
    }
}
