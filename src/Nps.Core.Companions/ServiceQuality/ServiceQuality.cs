using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// Service quality after SERVQUAL, by the gaps between what is perceived and what is expected, or after SERVPERF, by what is perceived: for each question, for
/// each dimension, and overall, unweighted and weighted.
/// </summary>
/// <remarks>
/// <para>The gap of a respondent in a dimension is the mean over the items of which both halves are answered; that of the dimension is the mean over
/// respondents who have one; the overall one is the mean over dimensions, or their weighted mean. While a dimension has no answers at all, there is no overall
/// result. Every result says how many respondents are behind it.</para>
/// <para>Results of parts add up to that of the whole, up to rounding. They are equal when survey and all that was measured are. The type is
/// immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// ServiceSurvey survey = new ServiceSurvey(1, 7, new("Reliability", 2), new("Empathy", 1)).WithPoints(70, 30);
/// (int?[] Expected, int?[] Perceived)[] rows =
///     [([7, 6, 5], [5, 5, 6]), ([6, 7, 6], [6, 4, 6]), ([7, null, 5], [6, 6, 4]), ([6, 6, 4], [5, 6, 5])];
/// ServiceQuality quality = rows.ToServiceQuality(survey, r => [.. r.Expected], r => [.. r.Perceived]);
/// Console.WriteLine(quality.Dimensions[0]);                     // Reliability: -1.125 (n = 4)
/// Console.WriteLine(quality.Weighted);                          // -0.713 (n = 4)
/// Console.WriteLine(quality.Weighted.GetConfidenceInterval());  // [-1.446, 0.021] at 95 %
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed record ServiceQuality : IFormattable
{
    private readonly ServiceMoments _layout;

    internal ServiceQuality(ServiceSurvey survey, long respondents, long unanswered, long pointsOtherThan100, JointMoments[] moments)
    {
        Survey = survey;
        Respondents = respondents;
        Unanswered = unanswered;
        PointsOtherThan100 = pointsOtherThan100;
        _layout = new ServiceMoments(survey);
        int[] each = [.. Enumerable.Range(0, survey.Dimensions.Count)];
        Moments = new ValueList<JointMoments>(moments);
        Items = new ValueList<ServiceScore>(Enumerable.Range(0, survey.Items).Select(item => new ServiceScore(ServiceMoments.NameOf(item), moments[item])));
        Dimensions = new ValueList<ServiceScore>(each.Select(d => new ServiceScore(survey.Dimensions[d].Name, moments[_layout.Dimension(d)])));
        Alphas = new ValueList<CronbachAlpha>(each.Select(d => new CronbachAlpha(moments[_layout.Reliability(d)])));
        double[]? weights = WeightsOf(survey.Points ?? (PointsGiven > 0 ? moments[_layout.Points].Means : null));
        Weights = weights is null ? null : new ValueList<double>(weights);
        Unweighted = Overall([.. each.Select(_ => 1.0 / each.Length)]);
        Weighted = weights is null ? default : Overall(weights);
    }

    /// <summary>What was asked.</summary>
    public ServiceSurvey Survey { get; }

    /// <summary>The respondents who answered at least one item, both halves where expectations are asked.</summary>
    public long Respondents { get; }

    /// <summary>The respondents who did not. They count nowhere else.</summary>
    public long Unanswered { get; }

    /// <summary>The results of the items, in the order of the survey.</summary>
    public IReadOnlyList<ServiceScore> Items { get; }

    /// <summary>The results of the dimensions, in the order of the survey.</summary>
    public IReadOnlyList<ServiceScore> Dimensions { get; }

    /// <summary>
    /// Cronbach's alpha of each dimension, in the order of the survey: of the gaps of its items, or of the perceptions where no expectations are
    /// asked. Differences are less reliable than what they are made of, so that alpha of gaps is often the lower one.
    /// </summary>
    public IReadOnlyList<CronbachAlpha> Alphas { get; }

    /// <summary>The respondents who gave points for all dimensions; 0 where the survey gives them.</summary>
    public long PointsGiven => Moments[_layout.Points].Count;

    /// <summary>The respondents whose points do not add up to 100. They count as the others do.</summary>
    public long PointsOtherThan100 { get; }

    /// <summary>Whether some points, of the survey or of a respondent, do not add up to 100, so that somebody may have misunderstood or mistyped them.</summary>
    public bool HasPointsOtherThan100 => PointsOtherThan100 > 0 || (Survey.Points is not null && IsOtherThan100(Survey.Points.Sum()));

    /// <summary>
    /// The weights of the dimensions: the points of the survey, or the mean of those of respondents, divided by their sum. They add up to 1; null where nobody
    /// gave points.
    /// </summary>
    public IReadOnlyList<double>? Weights { get; }

    /// <summary>
    /// The mean of the dimensions, with the spread of what each respondent moves it by. Empty when a dimension has no answers.
    /// </summary>
    /// <remarks>
    /// With ḡ for the mean of a dimension over its n respondents, a respondent has z = Σ w·(g − ḡ)·N/n over the dimensions that they answered, with N for all
    /// respondents; the standard error is √(Σ z²/(N(N − 1))). Where nobody left anything out it is that of the mean of each respondent's overall result.
    /// </remarks>
    public Mean Unweighted { get; }

    /// <summary>
    /// The mean of the dimensions by <see cref="Weights"/>, which are taken as known, with the spread of what each respondent moves it by. Empty
    /// when nobody gave points, or when a dimension has no answers.
    /// </summary>
    public Mean Weighted { get; }

    /// <summary>All that is kept: moments of items, dimensions, pairs of dimensions, items of each dimension from those who answered all, and points.</summary>
    public IReadOnlyList<JointMoments> Moments { get; }

    /// <summary>Creates a result from what was stored of it.</summary>
    /// <param name="survey">What was asked.</param>
    /// <param name="respondents">What <see cref="Respondents"/> gave, 0 or more.</param>
    /// <param name="unanswered">What <see cref="Unanswered"/> gave, 0 or more.</param>
    /// <param name="pointsOtherThan100">What <see cref="PointsOtherThan100"/> gave, 0 or more.</param>
    /// <param name="moments">What <see cref="Moments"/> gave.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">The moments are not those of this survey and of so many respondents.</exception>
    public static ServiceQuality FromMoments(
        ServiceSurvey survey, long respondents, long unanswered, long pointsOtherThan100, IReadOnlyList<JointMoments> moments)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(moments);
        CountCheck.NotNegative(respondents, nameof(respondents));
        CountCheck.NotNegative(unanswered, nameof(unanswered));
        CountCheck.NotNegative(pointsOtherThan100, nameof(pointsOtherThan100));
        var layout = new ServiceMoments(survey);
        if (!layout.Fit(moments, respondents))
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"Expected {layout.Points + 1} moments, as measured by this survey of at most {respondents} respondents and within its scale."),
                nameof(moments));
        }

        return pointsOtherThan100 <= moments[layout.Points].Count
            ? new(survey, respondents, unanswered, pointsOtherThan100, [.. moments])
            : throw new ArgumentException(
                FormattableString.Invariant($"Only {moments[layout.Points].Count} respondents gave points, but those of {pointsOtherThan100} are other than 100."),
                nameof(pointsOtherThan100));
    }

    /// <summary>Adds two results of one survey up.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">A result of other respondents.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The surveys differ.</exception>
    public static ServiceQuality operator +(ServiceQuality left, ServiceQuality right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Plus(right);
    }

    /// <summary>Adds the respondents of another result of this survey.</summary>
    /// <param name="other">A result of other respondents.</param>
    /// <returns>The result of all respondents together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The surveys differ.</exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    public ServiceQuality Plus(ServiceQuality other)
    {
        CheckLike(other, nameof(other));
        return new(
            Survey,
            Respondents + other.Respondents,
            Unanswered + other.Unanswered,
            PointsOtherThan100 + other.PointsOtherThan100,
            [.. Moments.Zip(other.Moments, (one, another) => one.Plus(another))]);
    }

    /// <summary>
    /// Compares this result with another one of the same survey and independent respondents, by the test of Welch: the weighted results where either has
    /// points, otherwise the unweighted ones.
    /// </summary>
    /// <param name="baseline">The result to compare with: the earlier period, the other group.</param>
    /// <returns>The comparison; its difference is this result less the baseline. Other means are compared by their own CompareWith.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    /// <exception cref="ArgumentException">The surveys differ.</exception>
    /// <remarks>Where respondents give points, each side has weights of its own: a difference can then come from them alone.</remarks>
    public MeanComparison CompareWith(ServiceQuality baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return CompareWith(baseline, Weights is null && baseline.Weights is null ? ServiceMeasure.Unweighted : ServiceMeasure.Weighted);
    }

    /// <summary>The result in short, such as "gap -1.432, weighted -1.454 (n = 12)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The result in short.</summary>
    /// <param name="format">A format for the numbers, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text; "no gap (n = 0)", or "no perception (n = 0)", when there is no overall result.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string what = Survey.AsksExpectations ? "gap" : "perception";
        string value = ValueText.Of(Unweighted.Value.GetValueOrDefault(), format, formatProvider);
        string weighted = Weighted.Value is double score ? $", weighted {ValueText.Of(score, format, formatProvider)}" : "";
        return $"{(Unweighted.IsEmpty ? $"no {what}" : $"{what} {value}{weighted}")} (n = {ValueText.Of(Respondents, formatProvider)})";
    }

    /// <summary>Whether some item was answered, and by everybody in the same way.</summary>
    internal bool AnyItemIsAlike => Moments.Take(Items.Count).Any(item => item.AnyIsAlike);

    /// <summary>The result of nobody.</summary>
    internal static ServiceQuality Nothing(ServiceSurvey survey) =>
        new(survey, 0, 0, 0, [.. new ServiceMoments(survey).Dimensions.Select(JointMoments.Empty)]);

    internal Mean OverallBy(ServiceMeasure measure) => measure == ServiceMeasure.Weighted ? Weighted : Unweighted;

    internal MeanComparison CompareWith(ServiceQuality baseline, ServiceMeasure measure)
    {
        CheckLike(baseline, nameof(baseline));
        return new MeanComparison(baseline.OverallBy(measure), OverallBy(measure), higherIsBetter: true);
    }

    /// <summary>Whether a result of the same survey is the same but for what the order of merging may have changed.</summary>
    internal bool IsNear(ServiceQuality other) => Respondents == other.Respondents && Unanswered == other.Unanswered
        && PointsOtherThan100 == other.PointsOtherThan100
        && Moments.Zip(other.Moments, (one, another) => one.IsNear(another)).All(isNear => isNear);

    // Thirds of 100 are not exact.
    internal static bool IsOtherThan100(double points) => Math.Abs(points - ServiceSurvey.TotalPoints) > 1e-9;

    private static double[]? WeightsOf(IReadOnlyList<double>? points)
    {
        double sum = points?.Sum() ?? 0;
        return points is null ? null : [.. points.Select(each => each / sum)];
    }

    private void CheckLike(ServiceQuality other, string paramName)
    {
        ArgumentNullException.ThrowIfNull(other, paramName);
        if (Survey != other.Survey)
        {
            throw new ArgumentException(
                $"The survey \"{other.Survey}\" is not \"{Survey}\": their results mean different things.", paramName);
        }
    }

    private Mean Overall(double[] weights)
    {
        if (Dimensions.Any(dimension => dimension.Value.IsEmpty))
        {
            return default;
        }

        double value = 0;
        var squares = default(SumWithoutNoise);
        for (int d = 0; d < weights.Length; d++)
        {
            Mean own = Dimensions[d].Value;
            double weight = weights[d] * Respondents / own.Count;
            value += weights[d] * own.Value!.Value;
            squares.Add(weight * weight * own.SumOfSquares);
            for (int e = 0; e < d; e++)
            {
                squares.Add(2 * weight * (weights[e] * Respondents / Dimensions[e].Value.Count) * ProductOf(d, e));
            }
        }

        return Mean.Finite(Respondents, value, squares.Value);
    }

    /// <summary>The sum over respondents who answered both dimensions of the product of their deviations from the means of all.</summary>
    private double ProductOf(int d, int e)
    {
        JointMoments both = Moments[_layout.Pair(d, e)];
        double one = both.Means[0] - Dimensions[d].Value.Value!.Value;
        double other = both.Means[1] - Dimensions[e].Value.Value!.Value;
        return both.Product(1, 0) + (both.Count * one * other);
    }
}
