using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>One driver of a breakdown: the responses that name it, and its part in the score.</summary>
/// <typeparam name="TDriver">The type that names a driver.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class DriverScore<TDriver> : IFormattable
{
    private readonly long _responses;

    internal DriverScore(TDriver driver, ResponseCounts counts, SortedList<int, long> balances, long responses)
    {
        Driver = driver;
        Counts = counts;
        Balances = balances;
        _responses = responses;
        double shared = 0;
        foreach (KeyValuePair<int, long> balance in balances)
        {
            shared += (double)balance.Value / balance.Key;
        }

        Impact = NpsDelta.FromComputed(100 * shared / responses);
    }

    /// <summary>Promoters less detractors among the responses that name so many drivers.</summary>
    internal IReadOnlyDictionary<int, long> Balances { get; }

    /// <summary>The driver.</summary>
    public TDriver Driver { get; }

    /// <summary>The counts of the responses that name the driver. A response that names several is in the counts of each.</summary>
    public ResponseCounts Counts { get; }

    /// <summary>The score among the responses that name the driver.</summary>
    public NetPromoterScore? Score => Counts.Score;

    /// <summary>The share of all responses that name the driver, from 0 to 1. Shares of drivers may sum to more than 1.</summary>
    public double Share => (double)Counts.Total / _responses;

    /// <summary>
    /// The points of the overall score that come from this driver, each response shared equally among the drivers it names:
    /// 100 × Σ(s/k)/n. The impacts of all drivers and the unattributed points sum to the score.
    /// </summary>
    public NpsDelta Impact { get; }

    /// <summary>The driver in short, such as "Price: impact -12.3 (n = 120)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The driver in short.</summary>
    /// <param name="format">A format for the impact, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{KeyText.Of(Driver, formatProvider)}: impact {Impact.ToString(format, formatProvider)} (n = {Counts.Total})";
}
