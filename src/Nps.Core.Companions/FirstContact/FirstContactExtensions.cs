using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Counts first-contact resolution from contacts.</summary>
/// <remarks>
/// <para>Contacts may come in any order. Time and memory are those of sorting them. Of contacts of one customer and issue at the very same time the
/// first is one that is known to be resolved or not, and one that level one is able to resolve, where there is one; of equals the first row.</para>
/// <para>Contacts at the beginning of the data, in the length of the window, may be repeats of earlier ones that are not in them: give contacts from one window
/// before the period in question, and count by period.</para>
/// </remarks>
public static class FirstContactExtensions
{
    /// <summary>Counts which issues were resolved at the first contact.</summary>
    /// <typeparam name="T">The type of a contact.</typeparam>
    /// <typeparam name="TCustomer">The type that identifies a customer.</typeparam>
    /// <typeparam name="TIssue">The type that identifies an issue.</typeparam>
    /// <param name="source">The contacts, in any order; read once.</param>
    /// <param name="customer">Who contacted. Contacts of an unknown customer (null) are counted apart.</param>
    /// <param name="issue">What about; two issues of one customer are no repeats of each other. Null is an issue like any other.</param>
    /// <param name="time">When. Contacts without a time (null) are counted apart.</param>
    /// <param name="resolved">Whether the contact is marked as resolved; null when that is not known.</param>
    /// <param name="window">How long after a contact a further one is its repeat, 0 or longer; often 3 to 30 days. Both ends belong to it.</param>
    /// <param name="asOf">The instant as of which to judge. Contacts after it are not looked at, but counted.</param>
    /// <param name="resolvable">
    /// Whether level one is able to resolve the contact; null when that is not known. Without this selector all contacts are, and net equals gross.
    /// </param>
    /// <param name="reopened">When the contact was reopened for the first time, null when it was not. Without this selector none was.</param>
    /// <param name="customerComparer">How customers are told apart; by default as their type does.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a required selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is negative.</exception>
    /// <exception cref="ArgumentException">
    /// Some contacts were reopened before they came in. Thrown once, after the last: the message says how many, and which is the first.
    /// </exception>
    /// <example>
    /// <code>
    /// FirstContact may = contacts.ToFirstContact(
    ///     c => c.Customer, c => c.Topic, c => c.At, c => c.Solved, TimeSpan.FromDays(7), asOf, c => c.IsForLevelOne, c => c.ReopenedAt);
    /// Console.WriteLine($"{may.Net:P1}, {may.Net.GetConfidenceInterval():P1}, {may.TooYoung} too young");
    /// </code>
    /// </example>
    public static FirstContact ToFirstContact<T, TCustomer, TIssue>(
        this IEnumerable<T> source,
        Func<T, TCustomer> customer,
        Func<T, TIssue> issue,
        Func<T, DateTimeOffset?> time,
        Func<T, bool?> resolved,
        TimeSpan window,
        DateTimeOffset asOf,
        Func<T, bool?>? resolvable = null,
        Func<T, DateTimeOffset?>? reopened = null,
        IEqualityComparer<TCustomer>? customerComparer = null) =>
        source.ToFirstContactBreakdown(_ => 0, customer, issue, time, resolved, window, asOf, resolvable, reopened, null, customerComparer).Overall;

    /// <inheritdoc cref="ToFirstContact{T, TCustomer, TIssue}(IEnumerable{T}, Func{T, TCustomer}, Func{T, TIssue}, Func{T, DateTimeOffset?}, Func{T, bool?}, TimeSpan, DateTimeOffset, Func{T, bool?}?, Func{T, DateTimeOffset?}?, IEqualityComparer{TCustomer}?)"/>
    /// <exception cref="ArgumentException">
    /// Some contacts were reopened before they came in, or times are of another kind (Utc, Local, Unspecified) than <paramref name="asOf"/>. Thrown
    /// once, after the last: the message says how many, and which is the first.
    /// </exception>
    public static FirstContact ToFirstContact<T, TCustomer, TIssue>(
        this IEnumerable<T> source,
        Func<T, TCustomer> customer,
        Func<T, TIssue> issue,
        Func<T, DateTime?> time,
        Func<T, bool?> resolved,
        TimeSpan window,
        DateTime asOf,
        Func<T, bool?>? resolvable = null,
        Func<T, DateTime?>? reopened = null,
        IEqualityComparer<TCustomer>? customerComparer = null) =>
        source.ToFirstContactBreakdown(_ => 0, customer, issue, time, resolved, window, asOf, resolvable, reopened, null, customerComparer).Overall;

    /// <summary>
    /// Counts which issues were resolved at the first contact, by segment or period. Chains of repeats are followed across segments; every contact is
    /// counted in its own: a first contact with its outcome, a repeat as a repeat.
    /// </summary>
    /// <typeparam name="T">The type of a contact.</typeparam>
    /// <typeparam name="TSegment">The type of a segment.</typeparam>
    /// <typeparam name="TCustomer">The type that identifies a customer.</typeparam>
    /// <typeparam name="TIssue">The type that identifies an issue.</typeparam>
    /// <param name="source">The contacts, in any order; read once.</param>
    /// <param name="segment">The segment of a contact: who took it, its month. Null segments form a group of their own.</param>
    /// <param name="customer">Who contacted. Contacts of an unknown customer (null) are counted apart.</param>
    /// <param name="issue">What about; two issues of one customer are no repeats of each other. Null is an issue like any other.</param>
    /// <param name="time">When. Contacts without a time (null) are counted apart.</param>
    /// <param name="resolved">Whether the contact is marked as resolved; null when that is not known.</param>
    /// <param name="window">How long after a contact a further one is its repeat, 0 or longer; often 3 to 30 days. Both ends belong to it.</param>
    /// <param name="asOf">The instant as of which to judge. Contacts after it are not looked at, but counted.</param>
    /// <param name="resolvable">
    /// Whether level one is able to resolve the contact; null when that is not known. Without this selector all contacts are, and net equals gross.
    /// </param>
    /// <param name="reopened">When the contact was reopened for the first time, null when it was not. Without this selector none was.</param>
    /// <param name="segmentComparer">How segments are told apart; by default as their type does.</param>
    /// <param name="customerComparer">How customers are told apart; by default as their type does.</param>
    /// <returns>
    /// The breakdown, which adds up to the counts of all contacts. Segments are compared by the net share; see
    /// <see cref="Breakdown{TKey, T}.CompareBy"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a required selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is negative.</exception>
    /// <exception cref="ArgumentException">
    /// Some contacts were reopened before they came in. Thrown once, after the last: the message says how many, and which is the first.
    /// </exception>
    public static Breakdown<TSegment, FirstContact> ToFirstContactBreakdown<T, TSegment, TCustomer, TIssue>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, TCustomer> customer,
        Func<T, TIssue> issue,
        Func<T, DateTimeOffset?> time,
        Func<T, bool?> resolved,
        TimeSpan window,
        DateTimeOffset asOf,
        Func<T, bool?>? resolvable = null,
        Func<T, DateTimeOffset?>? reopened = null,
        IEqualityComparer<TSegment>? segmentComparer = null,
        IEqualityComparer<TCustomer>? customerComparer = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        var counter = new FirstContactCounter<TSegment, TCustomer, TIssue>(window, asOf.UtcTicks, segmentComparer, customerComparer);
        Fill(counter, source, segment, customer, issue, row => time(row)?.UtcTicks, resolved, resolvable, row => reopened?.Invoke(row)?.UtcTicks);
        return counter.ToBreakdown();
    }

    /// <inheritdoc cref="ToFirstContactBreakdown{T, TSegment, TCustomer, TIssue}(IEnumerable{T}, Func{T, TSegment}, Func{T, TCustomer}, Func{T, TIssue}, Func{T, DateTimeOffset?}, Func{T, bool?}, TimeSpan, DateTimeOffset, Func{T, bool?}?, Func{T, DateTimeOffset?}?, IEqualityComparer{TSegment}?, IEqualityComparer{TCustomer}?)"/>
    /// <exception cref="ArgumentException">
    /// Some contacts were reopened before they came in, or times are of another kind (Utc, Local, Unspecified) than <paramref name="asOf"/>. Thrown
    /// once, after the last: the message says how many, and which is the first.
    /// </exception>
    public static Breakdown<TSegment, FirstContact> ToFirstContactBreakdown<T, TSegment, TCustomer, TIssue>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, TCustomer> customer,
        Func<T, TIssue> issue,
        Func<T, DateTime?> time,
        Func<T, bool?> resolved,
        TimeSpan window,
        DateTime asOf,
        Func<T, bool?>? resolvable = null,
        Func<T, DateTime?>? reopened = null,
        IEqualityComparer<TSegment>? segmentComparer = null,
        IEqualityComparer<TCustomer>? customerComparer = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        var counter = new FirstContactCounter<TSegment, TCustomer, TIssue>(window, asOf.Ticks, segmentComparer, customerComparer);
        var times = new TimeKinds(asOf.Kind);
        var reopenings = new TimeKinds(asOf.Kind);
        Fill(counter, source, segment, customer, issue, row => times.Ticks(time(row)), resolved, resolvable, row => reopenings.Ticks(reopened?.Invoke(row)));
        times.ThrowIfMixed(nameof(time));
        reopenings.ThrowIfMixed(nameof(reopened));
        return counter.ToBreakdown();
    }

    private static void Fill<T, TSegment, TCustomer, TIssue>(
        FirstContactCounter<TSegment, TCustomer, TIssue> counter,
        IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, TCustomer> customer,
        Func<T, TIssue> issue,
        Func<T, long?> ticks,
        Func<T, bool?> resolved,
        Func<T, bool?>? resolvable,
        Func<T, long?> reopened)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(resolved);
        foreach (T row in source)
        {
            bool? isResolvable = resolvable is null ? true : resolvable(row);
            counter.Add(segment(row), customer(row), issue(row), ticks(row), resolved(row), isResolvable, reopened(row));
        }
    }
}
