using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>Measures the answers of respondents one by one.</summary>
internal sealed class ServiceCounter(ServiceSurvey survey)
{
    private const string Expectation = "the expectation of item";
    private const string Perception = "the perception of item";

    private readonly ServiceMoments _layout = new(survey);
    private readonly JointMomentsCounter[] _counters = [.. new ServiceMoments(survey).Dimensions.Select(dimension => new JointMomentsCounter(dimension))];
    private readonly double?[] _scores = new double?[survey.Dimensions.Count];
    private readonly RefusedRows _refused = new();
    private long _respondents;
    private long _unanswered;
    private long _pointsOtherThan100;

    internal void Add(IReadOnlyList<double?>? expectation, IReadOnlyList<double?>? perception, IReadOnlyList<double?>? points)
    {
        double[]? own = null;
        if (_refused.HasLength(expectation?.Count, survey.Items, "expectations")
            & _refused.HasLength(perception?.Count, survey.Items, "perceptions")
            & _refused.HasLength(points?.Count, _scores.Length, "points"))
        {
            CheckAnswers(expectation, perception);
            own = Complete(points);
        }

        if (_refused.Accepts())
        {
            Measure(expectation, perception, own);
        }
    }

    internal ServiceQuality ToServiceQuality(string paramName)
    {
        _refused.ThrowIfAny(paramName);
        return new(survey, _respondents, _unanswered, _pointsOtherThan100, [.. _counters.Select(counter => counter.ToMoments())]);
    }

    private void CheckAnswers(IReadOnlyList<double?>? expectation, IReadOnlyList<double?>? perception)
    {
        for (int item = 0; item < survey.Items; item++)
        {
            string name = ServiceMoments.NameOf(item);
            _refused.Check(expectation?[item], survey.Lowest, survey.Highest, Expectation, name);
            _refused.Check(perception?[item], survey.Lowest, survey.Highest, Perception, name);
        }
    }

    // The points of a respondent who gave all of them.
    private double[]? Complete(IReadOnlyList<double?>? points)
    {
        if (points is null)
        {
            return null;
        }

        for (int d = 0; d < _scores.Length; d++)
        {
            _refused.Check(points[d], 0, SurveyCheck.Largest, "the points of", survey.Dimensions[d].Name);
        }

        if (points.Any(each => each is null))
        {
            return null;
        }

        double[] own = [.. points.Select(each => each!.Value)];
        if (own.Sum() == 0)
        {
            _refused.Refuse($"all points are 0");
        }

        return own;
    }

    private void Measure(IReadOnlyList<double?>? expectation, IReadOnlyList<double?>? perception, double[]? points)
    {
        int item = 0;
        for (int d = 0; d < _scores.Length; d++)
        {
            _scores[d] = MeasureDimension(d, item, expectation, perception);
            item += survey.Dimensions[d].Items;
        }

        if (_scores.All(score => score is null))
        {
            _unanswered++;
            return;
        }

        _respondents++;
        for (int d = 1; d < _scores.Length; d++)
        {
            for (int e = 0; e < d; e++)
            {
                if (_scores[d] is double one && _scores[e] is double other)
                {
                    _counters[_layout.Pair(d, e)].Add([one, other]);
                }
            }
        }

        if (points is not null)
        {
            _counters[_layout.Points].Add(points);
            _pointsOtherThan100 += ServiceQuality.IsOtherThan100(points.Sum()) ? 1 : 0;
        }
    }

    /// <summary>Measures the items of a dimension that the respondent answered, and returns the mean of what they say.</summary>
    private double? MeasureDimension(int d, int first, IReadOnlyList<double?>? expectation, IReadOnlyList<double?>? perception)
    {
        int items = survey.Dimensions[d].Items;
        var scores = new List<double>(items);
        double expected = 0;
        double perceived = 0;
        for (int item = first; item < first + items; item++)
        {
            double? half = survey.AsksExpectations ? expectation?[item] : 0;
            if (half is double before && perception?[item] is double after)
            {
                scores.Add(after - before);
                expected += before;
                perceived += after;
                _counters[item].Add(Halves(before, after));
            }
        }

        if (scores.Count == 0)
        {
            return null;
        }

        if (scores.Count == items)
        {
            _counters[_layout.Reliability(d)].Add([.. scores]);
        }

        expected /= scores.Count;
        perceived /= scores.Count;
        _counters[_layout.Dimension(d)].Add(Halves(expected, perceived));
        return perceived - expected;
    }

    /// <summary>Expectation and perception of one item or dimension, or the perception alone.</summary>
    private double[] Halves(double expected, double perceived) => survey.AsksExpectations ? [expected, perceived] : [perceived];
}
