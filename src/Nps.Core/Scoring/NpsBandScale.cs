using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace Nps.Core;

/// <summary>
/// A table that gives scores a name, such as "good" or "excellent", with the source that the table comes from. Every score from
/// −100 to 100 is in exactly one of its bands.
/// </summary>
/// <remarks>
/// <para>There is no agreed table. Published ones contradict each other, also two that are both attributed to Bain, and
/// what is usual differs between industries and countries. Report the score and its interval first, and beside a band the
/// <see cref="Source"/>.</para>
/// <para>The exact <see cref="NetPromoterScore.Points"/> decide, never their rounded text: 49.96 is printed as "+50.0" and is
/// nevertheless below a band from 50.</para>
/// <para>Scales are equal when their sources and their bands are. The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// NpsBandScale bands = new(
///     "board decision of March 2026",
///     NpsBand.Lowest("act now"), NpsBand.From(20, "on the way"), NpsBand.Above(50, "reached"));
/// ResponseCounts spring = new(promoters: 62, passives: 28, detractors: 10);
/// Console.WriteLine(bands.Classify(spring.Score));                                              // reached
/// Console.WriteLine(string.Join(", ", spring.GetConfidenceInterval()!.Value.GetBands(bands)));  // on the way, reached
/// </code>
/// </example>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class NpsBandScale : IEquatable<NpsBandScale>
{
    private readonly NpsBand[] _bands;

    /// <summary>Creates a scale from its bands.</summary>
    /// <param name="source">Where the scale comes from, for example "board decision of March 2026".</param>
    /// <param name="bands">
    /// The bands in ascending order. The first one is made by <see cref="NpsBand.Lowest"/>, the others by
    /// <see cref="NpsBand.From"/> or <see cref="NpsBand.Above"/>. Each ends where the next one begins, so that there are neither
    /// holes nor overlaps.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The source is empty; a band is null; the first band is not the lowest one, or another one is; a band does not begin above
    /// the one before it; or two bands have the same name.
    /// </exception>
    public NpsBandScale(string source, params NpsBand[] bands)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(bands);
        if (string.IsNullOrWhiteSpace(source))
        {
            throw new ArgumentException("A scale names the source of its bands.", nameof(source));
        }

        // A copy: the caller keeps the array.
        _bands = [.. bands];
        CheckOrder(_bands);
        CheckNames(_bands);
        Source = source;
        Bands = new ReadOnlyCollection<NpsBand>(_bands);
    }

    /// <summary>
    /// The rough guide of customer support literature: above 50 excellent, from 30 to 50 good, below 30 average or below.
    /// </summary>
    /// <remarks>
    /// A score of exactly 50 is good. <see cref="BainAbsolute"/> has other names for most scores: 10 is average or below in this
    /// table and good in that one.
    /// </remarks>
    public static NpsBandScale SupportLiterature { get; } = new(
        "customer support literature",
        NpsBand.Lowest("average or below"),
        NpsBand.From(30, "good"),
        NpsBand.Above(50, "excellent"));

    /// <summary>
    /// The absolute bands attributed to Bain: above 0 good, above 20 favourable, above 50 excellent, above 80 world class.
    /// </summary>
    /// <remarks>
    /// The table has no name for scores up to 0; they are called "0 or below" here. Other tables, one of them attributed to Bain
    /// as well, contradict this one. Bain itself advises to compare a score with those of competitors instead.
    /// </remarks>
    public static NpsBandScale BainAbsolute { get; } = new(
        "absolute bands attributed to Bain",
        NpsBand.Lowest("0 or below"),
        NpsBand.Above(0, "good"),
        NpsBand.Above(20, "favourable"),
        NpsBand.Above(50, "excellent"),
        NpsBand.Above(80, "world class"));

    /// <summary>Where the scale comes from.</summary>
    public string Source { get; }

    /// <summary>The bands from the lowest to the highest, one or more.</summary>
    public IReadOnlyList<NpsBand> Bands { get; }

    /// <summary>The band of a score.</summary>
    /// <param name="score">The score. Its exact points decide, not their rounded text.</param>
    /// <returns>The band that contains the score.</returns>
    public NpsBand Classify(NetPromoterScore score) => _bands[IndexOf(score.Points)];

    /// <summary>The band of a score that may be missing, such as <see cref="ResponseCounts.Score"/>.</summary>
    /// <param name="score">The score, or null when nobody answered.</param>
    /// <returns>The band that contains the score, or null without a score.</returns>
    public NpsBand? Classify(NetPromoterScore? score) => score is NetPromoterScore known ? Classify(known) : null;

    /// <summary>Whether another scale has the same source and the same bands.</summary>
    /// <param name="other">The other scale.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(NpsBandScale? other) => other is not null && Source == other.Source && _bands.SequenceEqual(other._bands);

    /// <summary>Whether an object is a scale with the same source and the same bands.</summary>
    /// <param name="obj">The object.</param>
    /// <returns>Whether both are equal.</returns>
    public override bool Equals(object? obj) => Equals(obj as NpsBandScale);

    /// <summary>A hash code that is the same for equal scales.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        int hash = StringComparer.Ordinal.GetHashCode(Source);
        foreach (NpsBand band in _bands)
        {
            hash = unchecked((31 * hash) + band.GetHashCode());
        }

        return hash;
    }

    /// <summary>The source and the names of the bands, such as "customer support literature: average or below, good, excellent".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => $"{Source}: {string.Join(", ", _bands.Select(band => band.Name))}";

    /// <summary>Whether two scales have the same source and the same bands.</summary>
    /// <param name="left">A scale, or null.</param>
    /// <param name="right">A scale, or null.</param>
    public static bool operator ==(NpsBandScale? left, NpsBandScale? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two scales differ in their sources or in their bands.</summary>
    /// <param name="left">A scale, or null.</param>
    /// <param name="right">A scale, or null.</param>
    public static bool operator !=(NpsBandScale? left, NpsBandScale? right) => !(left == right);

    /// <summary>The bands of all points from a lower to an upper limit, both from −100 to 100 and both included.</summary>
    internal IReadOnlyList<NpsBand> Between(double lower, double upper)
    {
        int first = IndexOf(lower);
        return new ReadOnlyCollection<NpsBand>([.. _bands.Skip(first).Take(IndexOf(upper) - first + 1)]);
    }

    private int IndexOf(double points)
    {
        int index = _bands.Length - 1;
        while (!_bands[index].IsReachedBy(points))
        {
            index--;
        }

        return index;
    }

    private static void CheckOrder(NpsBand[] bands)
    {
        if (bands.Length == 0 || bands[0] is not { IsLowest: true })
        {
            throw new ArgumentException("The first band must be the lowest one, made by NpsBand.Lowest.", nameof(bands));
        }

        for (int i = 1; i < bands.Length; i++)
        {
            string? problem = bands[i] switch
            {
                null => "is null",
                { IsLowest: true } => "is a second lowest one; use NpsBand.From or NpsBand.Above",
                NpsBand band when !band.BeginsAfter(bands[i - 1]) =>
                    FormattableString.Invariant($"does not begin above the one before it, \"{bands[i - 1]}\"; list the bands in ascending order"),
                _ => null,
            };
            if (problem is not null)
            {
                string name = bands[i] is NpsBand named ? $", \"{named}\"," : "";
                throw new ArgumentException(FormattableString.Invariant($"The band at index {i}{name} {problem}."), nameof(bands));
            }
        }
    }

    private static void CheckNames(NpsBand[] bands)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < bands.Length; i++)
        {
            if (indexes.TryGetValue(bands[i].Name, out int first))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The bands at index {first} and {i} have the same name, \"{bands[i]}\"; names must differ."),
                    nameof(bands));
            }

            indexes.Add(bands[i].Name, i);
        }
    }
}
