namespace Nps.Core;

public readonly partial record struct NpsTransitions
{
    /// <summary>The change of the score of those who answered twice, in points; null when nobody did.</summary>
    public NpsDelta? Delta => After.Score - Before.Score;

    /// <summary>The standard error of the change in points; null when nobody answered twice.</summary>
    public double? StandardError => IsEmpty ? null : 100 * PairedMethod.StandardError(Total, SumOfChanges, SumOfSquaredChanges);

    /// <summary>
    /// The statistic of the paired score test of no change, Σc/√Σc² with c the change of a respondent, positive when the score
    /// rose; 0 when nobody changed, null when nobody answered twice.
    /// </summary>
    public double? ZStatistic => IsEmpty ? null : PairedMethod.ZStatistic(SumOfChanges, SumOfSquaredChanges);

    /// <summary>The two-sided p-value of the paired test, from 0 to 1; null when nobody answered twice.</summary>
    public double? PValue => ZStatistic is double z ? NormalDistribution.TwoSidedPValue(z) : null;

    private double SumOfChanges =>
        (double)After.Promoters - After.Detractors - ((double)Before.Promoters - Before.Detractors);

    private double SumOfSquaredChanges =>
        (double)_formerPromoters.Passives + _formerPassives.Promoters + _formerPassives.Detractors + _formerDetractors.Passives
        + (4 * ((double)_formerPromoters.Detractors + _formerDetractors.Promoters));

    /// <summary>The confidence interval of the change, in points within −200 to 200.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// The interval, or null when nobody answered twice. It adds one respondent who rose by a step and one who fell by one, and
    /// is Wald from there; its method reads <see cref="IntervalMethod.AdjustedWald"/>.
    /// </returns>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default) =>
        IsEmpty
            ? null
            : Intervals.InPoints(
                PairedMethod.Interval(Total, SumOfChanges, SumOfSquaredChanges, level.CriticalValue),
                NpsDelta.Limit,
                Delta!.Value.Points,
                level,
                IntervalMethod.AdjustedWald);

    /// <summary>Tests whether the shares of the three categories changed at all, not only the score.</summary>
    /// <returns>The test, or null when nobody answered twice.</returns>
    public MarginalHomogeneityTest? TestMarginalHomogeneity() => IsEmpty ? null : new MarginalHomogeneityTest(this);

    /// <summary>
    /// Compares all who answered before with all who answer now, those who answered only once included, and allows for the
    /// respondents the two have in common.
    /// </summary>
    /// <returns>The comparison.</returns>
    /// <remarks>
    /// Where hardly anybody answered twice, the paired statistics waste most answers, and a comparison of independent samples
    /// would count the common respondents twice.
    /// </remarks>
    public OverlappingComparison CompareWaves() => new(this);

    /// <summary>The covariance of the two answers among those who answered twice, on [−1, 1].</summary>
    internal double Covariance()
    {
        double products = (double)_formerPromoters.Promoters + _formerDetractors.Detractors - _formerPromoters.Detractors - _formerDetractors.Promoters;
        return (products / Total) - (Before.ToSample().Score * After.ToSample().Score);
    }
}
