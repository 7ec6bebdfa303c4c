using System;

namespace Nps.Core.Companions;

/// <summary>
/// First-contact resolution: how many issues were resolved at the customer's first contact, with everything counted that could not be judged.
/// </summary>
/// <remarks>
/// <para>Contacts of one customer about one issue are put in order of time. One that comes no later than the window after the one just before it is a
/// repeat; a chain of repeats belongs to one first contact, however long it gets. A first contact counts as resolved when it is marked so
/// and neither a repeat nor a reopening follows within the window. Both ends belong to the window.</para>
/// <para>A first contact whose window is not over is too young to be judged. It is set apart even when it is known to have failed already: counting the
/// early failures of a period, and not its successes, would lower the share.</para>
/// <para>Counts are the state, and they add up as long as all contacts of a customer about an issue are counted in one part: a part that begins in the middle
/// of a chain takes its next repeat for a first contact. For segments and periods, which divide chains, see
/// <see cref="FirstContactExtensions"/>. The default value of this type is nothing counted, without a window. Values are equal
/// when all counts and the window are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct FirstContact : IFormattable
{
    private FirstContact(
        TimeSpan? window, Share gross, Share net, long unknownResolvability, long tooYoung, long unknown, long repeats, long afterAsOf, long undated, long unidentified)
    {
        Window = window;
        Gross = gross;
        Net = net;
        UnknownResolvability = CountCheck.NotNegative(unknownResolvability, nameof(unknownResolvability));
        TooYoung = CountCheck.NotNegative(tooYoung, nameof(tooYoung));
        Unknown = CountCheck.NotNegative(unknown, nameof(unknown));
        Repeats = CountCheck.NotNegative(repeats, nameof(repeats));
        AfterAsOf = CountCheck.NotNegative(afterAsOf, nameof(afterAsOf));
        Undated = CountCheck.NotNegative(undated, nameof(undated));
        Unidentified = CountCheck.NotNegative(unidentified, nameof(unidentified));
        Contacts = gross.Total + tooYoung + unknown + repeats + afterAsOf + undated + unidentified;
    }

    /// <summary>The window in which a further contact is a repeat, 0 or longer; null for the default value, which has none.</summary>
    public TimeSpan? Window { get; }

    /// <summary>The first contacts that were resolved, among all that can be judged.</summary>
    public Share Gross { get; }

    /// <summary>
    /// The first contacts that were resolved, among those that can be judged and that level one is able to resolve. Successes are counted among
    /// these too, so that the share never exceeds 1.
    /// </summary>
    public Share Net { get; }

    /// <summary>First contacts of <see cref="Gross"/> that are not in <see cref="Net"/>, because nobody said whether level one is able to resolve them.</summary>
    public long UnknownResolvability { get; }

    /// <summary>First contacts whose window was not over as of the instant asked for, whatever is known of them.</summary>
    public long TooYoung { get; }

    /// <summary>First contacts old enough to be judged, for which it is not known whether they were resolved.</summary>
    public long Unknown { get; }

    /// <summary>Contacts that came within the window after another one of the same customer and issue.</summary>
    public long Repeats { get; }

    /// <summary>Contacts after the instant asked for, which were not looked at.</summary>
    public long AfterAsOf { get; }

    /// <summary>Contacts without a time, which were not looked at.</summary>
    public long Undated { get; }

    /// <summary>Contacts of an unknown customer, whose repeats cannot be told. They were not looked at.</summary>
    public long Unidentified { get; }

    /// <summary>All contacts: the total of <see cref="Gross"/> and all that is counted apart from it.</summary>
    public long Contacts { get; }

    /// <summary>Creates the counts from stored ones.</summary>
    /// <param name="window">The window in which a further contact is a repeat, 0 or longer.</param>
    /// <param name="gross">The resolved first contacts among all that can be judged.</param>
    /// <param name="net">The resolved first contacts among those of <paramref name="gross"/> that level one is able to resolve.</param>
    /// <param name="unknownResolvability">Those of <paramref name="gross"/> for which it is not known whether level one is able to resolve them.</param>
    /// <param name="tooYoung">First contacts whose window was not over.</param>
    /// <param name="unknown">First contacts of which the outcome is not known.</param>
    /// <param name="repeats">Contacts that were repeats.</param>
    /// <param name="afterAsOf">Contacts after the instant asked for.</param>
    /// <param name="undated">Contacts without a time.</param>
    /// <param name="unidentified">Contacts of an unknown customer.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count or the window is negative.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="net"/> has more successes, failures or cases than <paramref name="gross"/> leaves for it.
    /// </exception>
    /// <exception cref="OverflowException">There are more contacts than <see cref="long.MaxValue"/>.</exception>
    public static FirstContact FromCounts(
        TimeSpan window,
        Share gross,
        Share net,
        long unknownResolvability = 0,
        long tooYoung = 0,
        long unknown = 0,
        long repeats = 0,
        long afterAsOf = 0,
        long undated = 0,
        long unidentified = 0)
    {
        if (net.Successes > gross.Successes
            || net.Total - net.Successes > gross.Total - gross.Successes
            || unknownResolvability > gross.Total - net.Total)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"Net has {net.Successes} of {net.Total} and {unknownResolvability} not known, which are not all among the {gross.Successes} of {gross.Total} of gross."),
                nameof(net));
        }

        return new(
            TimeCheck.NotNegative(window, nameof(window)), gross, net, unknownResolvability, tooYoung, unknown, repeats, afterAsOf, undated, unidentified);
    }

    /// <summary>Adds the counts of two sets of contacts that have no customer with an issue in common.</summary>
    /// <param name="left">Counts.</param>
    /// <param name="right">Counts of other contacts, with the same window.</param>
    /// <exception cref="ArgumentException">The windows differ.</exception>
    /// <exception cref="OverflowException">There are more contacts than <see cref="long.MaxValue"/>.</exception>
    public static FirstContact operator +(FirstContact left, FirstContact right) => left.Plus(right);

    /// <summary>Adds the counts of contacts that have no customer with an issue in common with these.</summary>
    /// <param name="other">Counts of other contacts, with the same window. The default value, which has no window, goes with every one.</param>
    /// <returns>The counts of all contacts together.</returns>
    /// <exception cref="ArgumentException">The windows differ.</exception>
    /// <exception cref="OverflowException">There are more contacts than <see cref="long.MaxValue"/>.</exception>
    public FirstContact Plus(FirstContact other) => new(
        CommonWindow(other, nameof(other)),
        Gross + other.Gross,
        Net + other.Net,
        UnknownResolvability + other.UnknownResolvability,
        TooYoung + other.TooYoung,
        Unknown + other.Unknown,
        Repeats + other.Repeats,
        AfterAsOf + other.AfterAsOf,
        Undated + other.Undated,
        Unidentified + other.Unidentified);

    /// <summary>Compares a share with that of other contacts, by the score test for two shares. Higher is better.</summary>
    /// <param name="baseline">What to compare with, counted with the same window: the earlier period, the other team.</param>
    /// <param name="measure">The share; net by default.</param>
    /// <returns>The comparison; its difference is this share less that of the baseline.</returns>
    /// <exception cref="ArgumentException">The windows differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    /// <remarks>First contacts must be independent: a customer who is in both samples, or many times in one, makes p-values too small.</remarks>
    public ShareComparison CompareWith(FirstContact baseline, FirstContactMeasure measure = FirstContactMeasure.Net)
    {
        CommonWindow(baseline, nameof(baseline));
        return new(baseline.Of(measure), Of(measure), higherIsBetter: true);
    }

    /// <summary>The counts in short, such as "gross 0.716 (78 of 109), net 0.719 (69 of 96), 4 too young, 0 unknown", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The counts in short.</summary>
    /// <param name="format">A format for the shares, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>; "P1" shows percentages.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a share.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"gross {Gross.ToString(format, formatProvider)}, net {Net.ToString(format, formatProvider)}, {ValueText.Of(TooYoung, formatProvider)} too young, {ValueText.Of(Unknown, formatProvider)} unknown";

    /// <summary>The share that is asked for.</summary>
    internal Share Of(FirstContactMeasure measure) => measure switch
    {
        FirstContactMeasure.Net => Net,
        FirstContactMeasure.Gross => Gross,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure is not defined."),
    };

    private TimeSpan? CommonWindow(FirstContact other, string paramName) =>
        Window is TimeSpan one && other.Window is TimeSpan two && one != two
            ? throw new ArgumentException(
                FormattableString.Invariant($"The windows differ: {one} here, {two} there. Count both with one window."), paramName)
            : Window ?? other.Window;
}
