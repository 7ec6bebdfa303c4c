using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// A customer satisfaction index (CSI): the satisfaction with several attributes, each weighted by how important it is to the respondents, or by
/// weights that are given.
/// </summary>
/// <remarks>
/// <para>The index is on the scale of the answers. As a percentage it is reported in two ways, which differ by up to 20 points on a scale from 1 to 5:
/// <see cref="PercentOfMaximum"/> never comes near 0 where the scale begins at 1, <see cref="PercentOfRange"/> does. Say which one is shown.</para>
/// <para>Only complete respondents count in the usual form; the others are counted as <see cref="Incomplete"/> and <see cref="Unanswered"/>. Where many
/// are, the pooled form loses less: see <see cref="WithForm"/>.</para>
/// <para>Indexes of parts add up to that of the whole, up to rounding. They are equal when survey, form and all that was measured are. The type is
/// immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// SatisfactionSurvey survey = new(1, 10, "delivery", "price", "advice");
/// (int?[] Importance, int?[] Satisfaction)[] rows =
///     [([9, 7, 4], [7, 6, 8]), ([8, 9, 5], [8, 5, 9]), ([10, 6, 6], [6, 7, 9]), ([7, 8, null], [9, 4, 7])];
/// SatisfactionIndex index = rows.ToSatisfactionIndex(survey, r => [.. r.Importance], r => [.. r.Satisfaction]);
/// Console.WriteLine(index);                          // 7.047 (67.2 % of the range, n = 3)
/// Console.WriteLine(index.GetConfidenceInterval());  // [6.576, 7.518] at 95 %
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed partial record SatisfactionIndex : IFormattable
{
    private readonly JointMoments _complete;
    private readonly JointMoments _pooled;

    internal SatisfactionIndex(SatisfactionSurvey survey, SatisfactionForm form, long unanswered, JointMoments complete, JointMoments pooled)
    {
        Survey = survey;
        Form = form;
        Unanswered = unanswered;
        _complete = complete;
        _pooled = pooled;
        Moments = new ValueList<JointMoments>([complete, pooled]);
        Estimate = form == SatisfactionForm.Pooled ? PooledEstimate() : RatioOfMeans();
        Attributes = new ValueList<AttributeSatisfaction>(survey.Attributes.Select(AttributeAt));
    }

    /// <summary>What was asked.</summary>
    public SatisfactionSurvey Survey { get; }

    /// <summary>How importance and satisfaction are brought together.</summary>
    public SatisfactionForm Form { get; }

    /// <summary>The respondents who answered everything.</summary>
    public long Complete => _complete.Count;

    /// <summary>The respondents who answered something, but not everything. They count in the pooled form only.</summary>
    public long Incomplete => _pooled.Count - _complete.Count;

    /// <summary>The respondents without any attribute of which importance and satisfaction are both known. They count in no form.</summary>
    public long Unanswered { get; }

    /// <summary>All respondents: complete, incomplete and unanswered.</summary>
    public long Respondents => _pooled.Count + Unanswered;

    /// <summary>The attributes in the order of the survey, from complete respondents, whatever the form.</summary>
    public IReadOnlyList<AttributeSatisfaction> Attributes { get; }

    /// <summary>
    /// The index as a mean: the respondents it is made of, its value, and the spread of what each of them moves it by. Empty without such
    /// respondents, or when nothing is important to anybody.
    /// </summary>
    /// <remarks>
    /// With capitals with a bar for means and R for the index, a respondent has zᵢ = Σ [Ī(s − S̄) + (S̄ − R)(i − Ī)] / Σ Ī in the usual form, and (a − R·b)/b̄
    /// with a = Σ i·s and b = Σ i in the pooled one; the sum of squares is Σ zᵢ². With constant importance both are the deviations of each
    /// respondent's weighted mean. This is the first term of the expansion of a ratio, too small where importance is known from few.
    /// </remarks>
    public Mean Estimate { get; }

    /// <summary>The index on the scale of the answers, from the lowest to the highest; null when there is none.</summary>
    public double? Value => Estimate.Value;

    /// <summary>The standard error of the index, √(Σ zᵢ²/(n(n − 1))), on the scale of the answers; null with fewer than two respondents.</summary>
    public double? StandardError => Estimate.StandardError;

    /// <summary>
    /// The index in percent of the range, 100·(R − lowest)/(highest − lowest), from 0 to 100, as the American index is reported; null when there is none.
    /// </summary>
    public double? PercentOfRange => Value is double value ? PercentOfRangeAt(value) : null;

    /// <summary>
    /// The index in percent of the maximum, 100·R/highest, as others are reported: at least 100·lowest/highest, which is 20 on a scale from 1
    /// to 5. Null when there is no index, or when the highest answer is not above 0.
    /// </summary>
    public double? PercentOfMaximum => Value is double value && Survey.Highest > 0 ? PercentOfMaximumAt(value) : null;

    /// <summary>Measures the satisfaction of respondents with attributes whose weights are given.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="survey">What was asked; weights that it has are replaced.</param>
    /// <param name="satisfaction">The answers on satisfaction, one for each attribute; null where there is none.</param>
    /// <param name="weights">One for each attribute, from 0 to 1e9 and not all 0.</param>
    /// <returns>The index: with weights w that add up to 1, Σ w·S̄ over complete respondents.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The weights do not fit, or answers are off the scale: how many, and the first.</exception>
    public static SatisfactionIndex FromWeights<T>(
        IEnumerable<T> source, SatisfactionSurvey survey, Func<T, IReadOnlyList<double?>?> satisfaction, params double[] weights)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return source.ToSatisfactionIndex(survey.WithWeights(weights), satisfaction);
    }

    /// <summary>Adds two indexes of one survey up.</summary>
    /// <param name="left">An index.</param>
    /// <param name="right">An index of other respondents.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The surveys or the forms differ.</exception>
    public static SatisfactionIndex operator +(SatisfactionIndex left, SatisfactionIndex right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Plus(right);
    }

    /// <summary>Adds the respondents of another index of this survey.</summary>
    /// <param name="other">An index of other respondents.</param>
    /// <returns>The index of all respondents together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The surveys or the forms differ.</exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    public SatisfactionIndex Plus(SatisfactionIndex other)
    {
        CheckLike(other, nameof(other));
        return new(Survey, Form, Unanswered + other.Unanswered, _complete.Plus(other._complete), _pooled.Plus(other._pooled));
    }

    /// <summary>The same answers in another form.</summary>
    /// <param name="form">How importance and satisfaction are brought together.</param>
    /// <returns>The index in that form.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not defined.</exception>
    public SatisfactionIndex WithForm(SatisfactionForm form) => new(Survey, Checked(form), Unanswered, _complete, _pooled);

    /// <summary>The confidence interval of the index, on the scale of the answers.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// Index ± t·standard error, with n − 1 degrees of freedom; null with fewer than two respondents. It is not cut at the ends of the scale: an
    /// interval that leaves them has too few respondents behind it.
    /// </returns>
    public Interval? GetConfidenceInterval(ConfidenceLevel level = default) => Estimate.GetConfidenceInterval(level);

    /// <summary>The confidence interval of <see cref="PercentOfRange"/>.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval in percent of the range; null with fewer than two respondents.</returns>
    public Interval? GetPercentOfRangeInterval(ConfidenceLevel level = default) => PercentInterval(level, PercentOfRangeAt);

    /// <summary>The confidence interval of <see cref="PercentOfMaximum"/>.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval in percent of the maximum; null with fewer than two respondents, or when the highest answer is not above 0.</returns>
    public Interval? GetPercentOfMaximumInterval(ConfidenceLevel level = default) => Survey.Highest > 0 ? PercentInterval(level, PercentOfMaximumAt) : null;

    /// <summary>Compares this index with another one of the same survey and independent respondents, by the test of Welch.</summary>
    /// <param name="baseline">The index to compare with: the earlier period, the other group.</param>
    /// <returns>The comparison; its difference is this index less the baseline, on the scale of the answers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    /// <exception cref="ArgumentException">The surveys or the forms differ.</exception>
    public MeanComparison CompareWith(SatisfactionIndex baseline)
    {
        CheckLike(baseline, nameof(baseline));
        return new MeanComparison(baseline.Estimate, Estimate, higherIsBetter: true);
    }

    /// <summary>The index in short, such as "6.376 (59.7 % of the range, n = 12)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The index in short.</summary>
    /// <param name="format">A format for the index, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text; "no index (n = 0)" when there is none.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string value = ValueText.Of(Value.GetValueOrDefault(), format, formatProvider);
        string n = ValueText.Of(Estimate.Count, formatProvider);
        return PercentOfRange is double percent
            ? $"{value} ({ValueText.Of(percent / 100, "P1", formatProvider)} of the range, n = {n})"
            : $"no index (n = {n})";
    }

    private static SatisfactionForm Checked(SatisfactionForm form) => form is SatisfactionForm.RatioOfMeans or SatisfactionForm.Pooled
        ? form
        : throw new ArgumentOutOfRangeException(nameof(form), form, "The form is not defined.");

    private void CheckLike(SatisfactionIndex other, string paramName)
    {
        ArgumentNullException.ThrowIfNull(other, paramName);
        if (Survey != other.Survey || Form != other.Form)
        {
            throw new ArgumentException(
                $"The survey \"{other.Survey}\" in the form {other.Form} is not \"{Survey}\" in the form {Form}: their indexes mean different things.", paramName);
        }
    }

    private Mean RatioOfMeans()
    {
        int attributes = Survey.Attributes.Count;
        double total = _complete.Means.Take(attributes).Sum();
        if (total == 0)
        {
            return default;
        }

        double index = 0;
        double[] influence = new double[2 * attributes];
        for (int k = 0; k < attributes; k++)
        {
            influence[attributes + k] = _complete.Means[k] / total;
            index += influence[attributes + k] * _complete.Means[attributes + k];
        }

        for (int k = 0; k < attributes; k++)
        {
            influence[k] = (_complete.Means[attributes + k] - index) / total;
        }

        return EstimateOf(_complete, index, influence);
    }

    private Mean PooledEstimate()
    {
        double importance = _pooled.Means[1];
        if (importance == 0)
        {
            return default;
        }

        double index = _pooled.Means[0] / importance;
        return EstimateOf(_pooled, index, [1 / importance, -index / importance]);
    }

    // A weighted mean of answers is among them; rounding must not lose that to a last bit.
    private Mean EstimateOf(JointMoments moments, double index, double[] influence) => Mean.Finite(
        moments.Count, Math.Min(Math.Max(index, Survey.Lowest), Survey.Highest), moments.Combine(influence).SumOfSquares);

    private AttributeSatisfaction AttributeAt(string name, int k)
    {
        int attributes = Survey.Attributes.Count;
        double[] difference = new double[2 * attributes];
        difference[k] = -1;
        difference[attributes + k] = 1;
        double total = _complete.Means.Take(attributes).Sum();
        return Survey.Weights is IReadOnlyList<double> weights
            ? new AttributeSatisfaction(name, weights[k], default, _complete[attributes + k], default)
            : new AttributeSatisfaction(
                name, total > 0 ? _complete.Means[k] / total : null, _complete[k], _complete[attributes + k], _complete.Combine(difference));
    }

    private Interval? PercentInterval(ConfidenceLevel level, Func<double, double> percentAt) => GetConfidenceInterval(level) is Interval interval
        ? Interval.Unchecked(percentAt(interval.Lower), percentAt(interval.Upper), level)
        : null;

    private double PercentOfRangeAt(double value) => 100 * ((value - Survey.Lowest) / (Survey.Highest - Survey.Lowest));

    private double PercentOfMaximumAt(double value) => 100 * (value / Survey.Highest);
}
