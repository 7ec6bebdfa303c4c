using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>
/// Gathers contacts in any order, then sorts them by customer, issue and time, and judges each first contact by the contact that comes next.
/// </summary>
internal sealed class FirstContactCounter<TSegment, TCustomer, TIssue>(
    TimeSpan window, long asOf, IEqualityComparer<TSegment>? segmentComparer, IEqualityComparer<TCustomer>? customerComparer)
{
    private readonly FirstContactMetric _metric = new(window);
    private readonly KeyedSums<TSegment, Counted<FirstContact>> _sums = new(segmentComparer);
    private readonly KeyTable<TCustomer> _customers = new(customerComparer);
    private readonly KeyTable<TIssue> _issues = new(null);
    private readonly List<SeenContact> _contacts = [];
    private readonly Refusals<TimeSpan> _refused = new();

    internal void Add(
        TSegment segment, TCustomer customer, TIssue issue, long? ticks, bool? resolved, bool? resolvable, long? reopened)
    {
        long index = _refused.Rows;
        bool isSeen = ticks <= asOf;
        TimeSpan early = TimeSpan.FromTicks(isSeen && reopened < ticks ? ticks.GetValueOrDefault() - reopened.GetValueOrDefault() : 0);
        bool isAccepted = _refused.Accepts(early, early == TimeSpan.Zero);
        Count(segment, FirstContact.FromCounts(
            window,
            default,
            default,
            undated: ticks is null ? 1 : 0,
            afterAsOf: ticks > asOf ? 1 : 0,
            unidentified: isSeen && customer is null ? 1 : 0));
        if (isAccepted && isSeen && customer is not null)
        {
            _sums.Keys.TryGetSlot(segment, out int slot);
            long key = ((long)_customers.GetOrAddSlot(customer) << 32) | (uint)_issues.GetOrAddSlot(issue);
            _contacts.Add(new SeenContact(key, ticks.GetValueOrDefault(), index, slot, resolved, resolvable, reopened));
        }
    }

    /// <summary>The counts of each segment, in the order in which segments were first seen.</summary>
    internal Breakdown<TSegment, FirstContact> ToBreakdown()
    {
        _refused.ThrowIfAny(
            "reopened",
            r => $"{r.Count} of {r.Rows} contacts were reopened before they came in; the first is at index {r.FirstIndex}, reopened {r.First} too early. Correct the times, or give no time of reopening.");
        _contacts.Sort(SeenContact.Compare);
        for (int i = 0; i < _contacts.Count; i++)
        {
            bool isRepeat = i > 0 && IsRepeat(_contacts[i - 1], _contacts[i]);
            bool hasRepeat = i + 1 < _contacts.Count && IsRepeat(_contacts[i], _contacts[i + 1]);
            Count(
                _sums.Keys[_contacts[i].Segment],
                isRepeat ? FirstContact.FromCounts(window, default, default, repeats: 1) : Judge(_contacts[i], hasRepeat));
        }

        return new Breakdown<TSegment, FirstContact>(_sums, _metric);
    }

    private void Count(TSegment segment, FirstContact contact) => _sums.Add(segment, new Counted<FirstContact>(_metric, contact));

    private FirstContact Judge(in SeenContact contact, bool hasRepeat)
    {
        if (asOf - contact.Ticks < window.Ticks)
        {
            return FirstContact.FromCounts(window, default, default, tooYoung: 1);
        }

        if (contact.Resolved is not bool marked)
        {
            return FirstContact.FromCounts(window, default, default, unknown: 1);
        }

        bool wasReopened = contact.Reopened - contact.Ticks <= window.Ticks;
        var gross = new Share(marked && !hasRepeat && !wasReopened ? 1 : 0, 1);
        return FirstContact.FromCounts(
            window, gross, contact.Resolvable == true ? gross : default, unknownResolvability: contact.Resolvable is null ? 1 : 0);
    }

    private bool IsRepeat(in SeenContact earlier, in SeenContact later) =>
        earlier.Key == later.Key && later.Ticks - earlier.Ticks <= window.Ticks;
}
