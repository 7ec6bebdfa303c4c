using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

// What is kept of the respondents: to be stored, and to be published or not.
public sealed partial record SatisfactionIndex
{
    /// <summary>All that is kept: the moments of complete respondents, importances first, and those of Σ i·s and Σ i.</summary>
    public IReadOnlyList<JointMoments> Moments { get; }

    /// <summary>Creates an index from what was stored of it.</summary>
    /// <param name="survey">What was asked.</param>
    /// <param name="unanswered">The respondents without an answer, 0 or more.</param>
    /// <param name="moments">What <see cref="Moments"/> gave.</param>
    /// <param name="form">How importance and satisfaction are brought together.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unanswered"/> is negative, or <paramref name="form"/> is not defined.</exception>
    /// <exception cref="ArgumentException">The moments are not those of an index of this survey.</exception>
    public static SatisfactionIndex FromMoments(
        SatisfactionSurvey survey, long unanswered, IReadOnlyList<JointMoments> moments, SatisfactionForm form = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(moments);
        return AreOf(survey, moments)
            ? new(survey, Checked(form), CountCheck.NotNegative(unanswered, nameof(unanswered)), moments[0], moments[1])
            : throw new ArgumentException(
                "Expected the moments of complete respondents, two for each attribute, and the two pooled ones, all within the scale.", nameof(moments));
    }

    /// <summary>How many respondents count in the form of the index.</summary>
    internal long Counted => Form == SatisfactionForm.Pooled ? _pooled.Count : _complete.Count;

    /// <summary>Whether all complete respondents gave some attribute the same answer, or all together the same sums.</summary>
    internal bool AnyIsAlike
    {
        get
        {
            int first = Survey.Weights is null ? 0 : Survey.Attributes.Count;
            return _complete.Count > 0
                ? Enumerable.Range(first, (2 * Survey.Attributes.Count) - first).Any(k => _complete.Product(k, k) == 0)
                : _pooled.AnyIsAlike;
        }
    }

    /// <summary>The index of nobody.</summary>
    internal static SatisfactionIndex Nothing(SatisfactionSurvey survey, SatisfactionForm form)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return new(survey, Checked(form), 0, JointMoments.Empty(2 * survey.Attributes.Count), JointMoments.Empty(2));
    }

    /// <summary>Whether an index of the same survey is the same but for what the order of merging may have changed.</summary>
    internal bool IsNear(SatisfactionIndex other) =>
        Unanswered == other.Unanswered && _complete.IsNear(other._complete) && _pooled.IsNear(other._pooled);

    // Importances are first, then satisfaction; pooled are the sums of both together and of importance.
    private static bool AreOf(SatisfactionSurvey survey, IReadOnlyList<JointMoments> moments)
    {
        int attributes = survey.Attributes.Count;
        if (moments.Count != 2 || moments[0]?.Means.Count != 2 * attributes || moments[1]?.Means.Count != 2 || moments[0].Count > moments[1].Count)
        {
            return false;
        }

        double importance = moments[1].Means[1];
        bool isPossible = importance >= 0
            && Nearly.IsMeanOf(moments[1].Means[0], survey.Lowest * importance, survey.Highest * importance);
        for (int k = 0; moments[0].Count > 0 && isPossible && k < attributes; k++)
        {
            isPossible = Nearly.IsMeanOf(moments[0].Means[k], 0, SurveyCheck.Largest)
                && Nearly.IsMeanOf(moments[0].Means[attributes + k], survey.Lowest, survey.Highest);
        }

        return isPossible;
    }
}
