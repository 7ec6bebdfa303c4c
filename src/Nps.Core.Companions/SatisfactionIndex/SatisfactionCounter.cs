using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Measures the answers of respondents one by one.</summary>
internal sealed class SatisfactionCounter(SatisfactionSurvey survey)
{
    private readonly int _attributes = survey.Attributes.Count;
    private readonly JointMomentsCounter _complete = new(2 * survey.Attributes.Count);
    private readonly JointMomentsCounter _pooled = new(2);
    private readonly double[] _answers = new double[2 * survey.Attributes.Count];
    private readonly RefusedRows _refused = new();
    private long _unanswered;

    internal void Add(IReadOnlyList<double?>? importance, IReadOnlyList<double?>? satisfaction)
    {
        int pairs = 0;
        double[] sums = new double[2];
        bool hasLength = _refused.HasLength(importance?.Count, _attributes, "importance") & _refused.HasLength(satisfaction?.Count, _attributes, "satisfaction");
        for (int k = 0; hasLength && k < _attributes; k++)
        {
            _refused.Check(importance?[k], 0, SurveyCheck.Largest, "the importance of", survey.Attributes[k]);
            _refused.Check(satisfaction?[k], survey.Lowest, survey.Highest, "the satisfaction with", survey.Attributes[k]);
            if (importance?[k] is double weight && satisfaction?[k] is double answer)
            {
                pairs++;
                _answers[k] = weight;
                _answers[_attributes + k] = answer;
                sums[0] += weight * answer;
                sums[1] += weight;
            }
        }

        if (!_refused.Accepts())
        {
            return;
        }

        if (pairs == 0)
        {
            _unanswered++;
            return;
        }

        _pooled.Add(sums);
        if (pairs == _attributes)
        {
            _complete.Add(_answers);
        }
    }

    internal SatisfactionIndex ToIndex(string paramName)
    {
        _refused.ThrowIfAny(paramName);
        return new(survey, SatisfactionForm.RatioOfMeans, _unanswered, _complete.ToMoments(), _pooled.ToMoments());
    }
}
