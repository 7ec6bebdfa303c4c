using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>How the rows of a survey of satisfaction are measured, with importances that were asked or with weights that are given.</summary>
internal static class SatisfactionRows
{
    internal static SurveyRows<T, SatisfactionCounter, SatisfactionIndex> Asked<T>(
        SatisfactionSurvey survey,
        Func<T, IReadOnlyList<double?>?> importance,
        Func<T, IReadOnlyList<double?>?> satisfaction,
        SatisfactionForm form)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(importance);
        ArgumentNullException.ThrowIfNull(satisfaction);
        return survey.Weights is null
            ? Rows(survey, importance, satisfaction, form)
            : throw new ArgumentException("The survey has weights: either these or importances weigh, not both.", nameof(survey));
    }

    internal static SurveyRows<T, SatisfactionCounter, SatisfactionIndex> Weighted<T>(
        SatisfactionSurvey survey, Func<T, IReadOnlyList<double?>?> satisfaction, SatisfactionForm form)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(satisfaction);
        double?[]? weights = survey.Weights?.Select(weight => (double?)weight).ToArray();
        return weights is not null
            ? Rows(survey, _ => weights, satisfaction, form)
            : throw new ArgumentException("The survey has no weights: give them by WithWeights, or the importances.", nameof(survey));
    }

    private static SurveyRows<T, SatisfactionCounter, SatisfactionIndex> Rows<T>(
        SatisfactionSurvey survey,
        Func<T, IReadOnlyList<double?>?> importance,
        Func<T, IReadOnlyList<double?>?> satisfaction,
        SatisfactionForm form) => new(
            refused => new SatisfactionCounter(survey, refused),
            (counter, row) => counter.Add(importance(row), satisfaction(row)),
            counter => counter.ToIndex(form));
}
