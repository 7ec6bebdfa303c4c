using System;

namespace Nps.Core;

/// <summary>
/// A period of a trend compared with the previous one, with a p-value that is corrected for the number of periods compared.
/// </summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>
/// <see cref="AdjustedComparison.Comparison"/> has the period as the current sample and the previous one as the baseline, which is empty
/// where <see cref="NpsTrendPoint{TPeriod}.FromPrevious"/> is null, such as for the first period and beside a gap. In a rolling trend the
/// previous one is the last window that shares no period with it. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class PeriodContrast<TPeriod> : AdjustedComparison
{
    internal PeriodContrast(TPeriod period, in AdjustedResult<NpsComparison> result)
        : base(result) => Period = period;

    /// <summary>The period; in a rolling trend the last one of the window.</summary>
    public TPeriod Period { get; }

    private protected override string KeyToText(IFormatProvider? formatProvider) => KeyText.Of(Period, formatProvider);
}
