using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>Measures the answers of respondents one by one.</summary>
internal sealed class ServiceCounter
{
    private const string Expectation = "the expectation of item";
    private const string Perception = "the perception of item";

    private readonly ServiceSurvey _survey;
    private readonly JointMomentsCounter[] _counters;
    private readonly ServiceMoments _layout;
    private readonly RefusedRows _refused = new();

    // Expectation and perception of one item or dimension, or the perception alone.
    private readonly double[] _halves;
    private readonly double[] _pair = new double[2];
    private readonly double?[] _scores;
    private long _respondents;
    private long _unanswered;
    private long _pointsOtherThan100;

    internal ServiceCounter(ServiceSurvey survey)
    {
        _survey = survey;
        _layout = new ServiceMoments(survey);
        _counters = [.. _layout.Dimensions.Select(dimension => new JointMomentsCounter(dimension))];
        _halves = new double[survey.AsksExpectations ? 2 : 1];
        _scores = new double?[survey.Dimensions.Count];
    }

    internal void Add(IReadOnlyList<double?>? expectation, IReadOnlyList<double?>? perception, IReadOnlyList<double?>? points)
    {
        double[]? own = null;
        if (_refused.HasLength(expectation?.Count, _survey.Items, "expectations")
            & _refused.HasLength(perception?.Count, _survey.Items, "perceptions")
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
        return new(_survey, _respondents, _unanswered, _pointsOtherThan100, [.. _counters.Select(counter => counter.ToMoments())]);
    }

    private void CheckAnswers(IReadOnlyList<double?>? expectation, IReadOnlyList<double?>? perception)
    {
        for (int item = 0; item < _survey.Items; item++)
        {
            string name = ServiceMoments.NameOf(item);
            _refused.Check(expectation?[item], _survey.Lowest, _survey.Highest, Expectation, name);
            _refused.Check(perception?[item], _survey.Lowest, _survey.Highest, Perception, name);
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
            _refused.Check(points[d], 0, SurveyCheck.Largest, "the points of", _survey.Dimensions[d].Name);
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
            item += _survey.Dimensions[d].Items;
        }

        if (_scores.All(score => score is null))
        {
            _unanswered++;
            return;
        }

        _respondents++;
        MeasurePairs();
        if (points is not null)
        {
            _counters[_layout.Points].Add(points);
            _pointsOtherThan100 += ServiceQuality.IsOtherThan100(points.Sum()) ? 1 : 0;
        }
    }

    /// <summary>Measures the items of a dimension that the respondent answered, and returns the mean of what they say.</summary>
    private double? MeasureDimension(int d, int first, IReadOnlyList<double?>? expectation, IReadOnlyList<double?>? perception)
    {
        int items = _survey.Dimensions[d].Items;
        double[] scores = new double[items];
        double expected = 0;
        double perceived = 0;
        int answered = 0;
        for (int i = 0; i < items; i++)
        {
            double? half = _survey.AsksExpectations ? expectation?[first + i] : 0;
            if (half is double before && perception?[first + i] is double after)
            {
                scores[answered++] = after - before;
                expected += before;
                perceived += after;
                AddHalves(first + i, before, after);
            }
        }

        if (answered == 0)
        {
            return null;
        }

        if (answered == items)
        {
            _counters[_layout.Reliability(d)].Add(scores);
        }

        expected /= answered;
        perceived /= answered;
        AddHalves(_layout.Dimension(d), expected, perceived);
        return perceived - expected;
    }

    private void AddHalves(int counter, double expected, double perceived)
    {
        _halves[0] = expected;
        _halves[_halves.Length - 1] = perceived;
        _counters[counter].Add(_halves);
    }

    private void MeasurePairs()
    {
        for (int d = 1; d < _scores.Length; d++)
        {
            for (int e = 0; e < d; e++)
            {
                if (_scores[d] is double one && _scores[e] is double other)
                {
                    _pair[0] = one;
                    _pair[1] = other;
                    _counters[_layout.Pair(d, e)].Add(_pair);
                }
            }
        }
    }
}
