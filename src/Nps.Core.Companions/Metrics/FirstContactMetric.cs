using System;

namespace Nps.Core.Companions;

/// <summary>First-contact resolution by one window, and which of its shares is compared.</summary>
internal sealed class FirstContactMetric : Metric<FirstContact>
{
    internal FirstContactMetric(TimeSpan window, FirstContactMeasure measure = FirstContactMeasure.Net)
    {
        Measure = measure;
        Empty = FirstContact.FromCounts(window, default, default);

        // Refuses what is not defined.
        Empty.Of(measure);
    }

    internal FirstContactMeasure Measure { get; }

    internal override FirstContact Empty { get; }

    internal override long SizeOf(FirstContact value) => value.Of(Measure).Total;

    internal override FirstContact Plus(FirstContact one, FirstContact other) => one + other;

    internal override Comparison Compare(FirstContact baseline, FirstContact current) => current.CompareWith(baseline, Measure);

    internal override Figures FiguresOf(FirstContact value, ConfidenceLevel level)
    {
        Share share = value.Of(Measure);
        long missing = value.TooYoung + value.Unknown + value.Undated + value.Unidentified
            + (Measure == FirstContactMeasure.Net ? value.UnknownResolvability : 0);
        return new(share.Total, share.Value, share.GetConfidenceInterval(level), share.StandardError, missing);
    }

    // Both shares are published, whichever is compared.
    internal override bool IsUnanimous(FirstContact value) =>
        value.Of(Measure).IsUnanimous || value.Gross.IsUnanimous || (!value.Net.IsEmpty && value.Net.IsUnanimous);

    internal override bool AreAlike(FirstContact one, FirstContact other) => one == other;
}
