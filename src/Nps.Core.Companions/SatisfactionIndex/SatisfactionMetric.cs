namespace Nps.Core.Companions;

/// <summary>Satisfaction indexes of one survey in one form.</summary>
internal sealed class SatisfactionMetric(SatisfactionSurvey survey, SatisfactionForm form) : Metric<SatisfactionIndex>
{
    internal override SatisfactionIndex Empty { get; } = SatisfactionIndex.Nothing(survey, form);

    internal override long SizeOf(SatisfactionIndex value) => value.Counted;

    internal override SatisfactionIndex Plus(SatisfactionIndex one, SatisfactionIndex other) => one.Plus(other);

    internal override Comparison Compare(SatisfactionIndex baseline, SatisfactionIndex current) => current.CompareWith(baseline);

    internal override Figures FiguresOf(SatisfactionIndex value, ConfidenceLevel level) => new(
        value.Counted, value.Value, value.GetConfidenceInterval(level), value.StandardError, value.Respondents - value.Counted);

    // Also when they are alike in one attribute only: its mean is published with the index.
    internal override bool IsUnanimous(SatisfactionIndex value) => value.Counted == 0 || value.AnyIsAlike;

    internal override bool AreAlike(SatisfactionIndex one, SatisfactionIndex other) => one.IsNear(other);
}
