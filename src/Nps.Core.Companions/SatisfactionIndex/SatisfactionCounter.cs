using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Measures the answers of respondents one by one.</summary>
internal sealed class SatisfactionCounter(SatisfactionSurvey survey, RefusedRows refused)
{
    private readonly int _attributes = survey.Attributes.Count;
    private readonly JointMomentsCounter _complete = new(2 * survey.Attributes.Count);
    private readonly JointMomentsCounter _pooled = new(2);
    private readonly double[] _answers = new double[2 * survey.Attributes.Count];
    private readonly double[] _sums = new double[2];
    private long _unanswered;

    internal void Add(IReadOnlyList<double?>? importance, IReadOnlyList<double?>? satisfaction)
    {
        refused.Next();
        refused.CheckLength(importance?.Count, _attributes, "importance");
        refused.CheckLength(satisfaction?.Count, _attributes, "satisfaction");
        if (refused.IsRefused)
        {
            return;
        }

        _sums[0] = 0;
        _sums[1] = 0;
        int pairs = 0;
        for (int k = 0; k < _attributes; k++)
        {
            refused.Check(importance?[k], 0, SurveyCheck.Largest, "the importance of", survey.Attributes[k]);
            refused.Check(satisfaction?[k], survey.Lowest, survey.Highest, "the satisfaction with", survey.Attributes[k]);
            if (importance?[k] is double weight && satisfaction?[k] is double answer)
            {
                pairs++;
                _answers[k] = weight;
                _answers[_attributes + k] = answer;
                _sums[0] += weight * answer;
                _sums[1] += weight;
            }
        }

        Add(pairs);
    }

    internal SatisfactionIndex ToIndex(SatisfactionForm form) => new(survey, form, _unanswered, _complete.ToMoments(), _pooled.ToMoments());

    private void Add(int pairs)
    {
        if (refused.IsRefused)
        {
            return;
        }

        if (pairs == 0)
        {
            _unanswered++;
            return;
        }

        _pooled.Add(_sums);
        if (pairs == _attributes)
        {
            _complete.Add(_answers);
        }
    }
}
