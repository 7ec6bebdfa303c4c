using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>One wave of a survey: one valid answer for each known respondent, and the answers of unknown ones.</summary>
internal sealed class Wave<TRespondent>
{
    private readonly KeyTable<TRespondent> _respondents = new(null);
    private readonly List<NpsCategory> _answers = [];
    private CategoryCounter _unknown;

    private Wave()
    {
    }

    internal IEnumerable<TRespondent> Respondents => _respondents.InOrder;

    /// <summary>The answers of respondents who are not known (null).</summary>
    internal CategoryCounter Unknown => _unknown;

    internal static Wave<TRespondent> Read<T>(
        IEnumerable<T> responses, Func<T, TRespondent> respondent, Func<T, int?> rating, RatingScale? scale, string paramName)
    {
        var wave = new Wave<TRespondent>();
        var reader = new RatingReader<T>(rating, scale);
        long repeated = 0;
        TRespondent? first = default;
        foreach (T response in responses)
        {
            if (!reader.TryRead(response, out NpsCategory category))
            {
                continue;
            }

            TRespondent who = respondent(response);
            if (who is null)
            {
                wave._unknown.Add(category);
            }
            else if (wave._respondents.GetOrAddSlot(who) == wave._answers.Count)
            {
                wave._answers.Add(category);
            }
            else if (repeated++ == 0)
            {
                first = who;
            }
        }

        reader.ThrowIfInvalid(paramName);
        return repeated == 0
            ? wave
            : throw new ArgumentException(
                $"{repeated} answers are of respondents who answer more than once in this wave, the first is of \"{first}\"; keep one answer each, for example with LatestPerRespondent.",
                paramName);
    }

    internal NpsCategory AnswerOf(TRespondent who) =>
        TryGetAnswer(who, out NpsCategory answer) ? answer : throw new KeyNotFoundException();

    internal bool TryGetAnswer(TRespondent who, out NpsCategory answer)
    {
        bool answered = _respondents.TryGetSlot(who, out int slot);
        answer = answered ? _answers[slot] : default;
        return answered;
    }
}
