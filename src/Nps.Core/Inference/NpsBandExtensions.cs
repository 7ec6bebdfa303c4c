using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The bands that the uncertainty of a score leaves open.</summary>
public static class NpsBandExtensions
{
    /// <summary>The bands that the interval of a score touches, limits included.</summary>
    /// <param name="interval">The interval of a score, not of a difference.</param>
    /// <param name="scale">The scale of the bands.</param>
    /// <returns>The bands in ascending order, one or more. A single one says that the whole interval is in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A limit is beyond ±100, so that the interval is one of a difference; bands are for scores. The interval of a small
    /// difference cannot be told from that of a score: do not ask for its bands.
    /// </exception>
    public static IReadOnlyList<NpsBand> GetBands(this ConfidenceInterval interval, NpsBandScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (interval.Lower < -NetPromoterScore.Limit || interval.Upper > NetPromoterScore.Limit)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"The limits {interval.Lower} and {interval.Upper} are those of a difference; bands are for the interval of a score."),
                nameof(interval));
        }

        return scale.Between(interval.Lower, interval.Upper);
    }

    /// <summary>The bands that a credible interval touches, limits included.</summary>
    /// <param name="interval">The credible interval of a score.</param>
    /// <param name="scale">The scale of the bands.</param>
    /// <returns>The bands in ascending order, one or more. A single one says that the whole interval is in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    public static IReadOnlyList<NpsBand> GetBands(this CredibleInterval interval, NpsBandScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return scale.Between(interval.Lower, interval.Upper);
    }
}
