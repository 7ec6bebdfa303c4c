using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// Gathers contacts in any order, then sorts them by customer, issue and time, and judges each first contact by the contact that comes next.
/// </summary>
internal sealed class FirstContactCounter<TSegment, TCustomer, TIssue>(
    TimeSpan window, long asOf, IEqualityComparer<TSegment>? segmentComparer, IEqualityComparer<TCustomer>? customerComparer)
{
    private readonly TimeSpan _window = TimeCheck.NotNegative(window, nameof(window));
    private readonly KeyTable<TSegment> _segments = new(segmentComparer);
    private readonly KeyTable<TCustomer> _customers = new(customerComparer);
    private readonly KeyTable<TIssue> _issues = new(null);
    private readonly List<Tally> _tallies = [];
    private readonly List<SeenContact> _contacts = [];
    private readonly Refusals<TimeSpan> _refused = new();

    internal void Add(
        TSegment segment, TCustomer customer, TIssue issue, long? ticks, bool? resolved, bool? resolvable, long? reopened)
    {
        long index = _refused.Rows;
        bool isSeen = ticks <= asOf;
        TimeSpan early = TimeSpan.FromTicks(isSeen && reopened < ticks ? ticks.GetValueOrDefault() - reopened.GetValueOrDefault() : 0);
        bool isAccepted = _refused.Accepts(early, early == TimeSpan.Zero);
        int slot = _segments.GetOrAddSlot(segment);
        if (slot == _tallies.Count)
        {
            _tallies.Add(new Tally());
        }

        if (ticks is not long time)
        {
            _tallies[slot].Undated++;
        }
        else if (!isSeen)
        {
            _tallies[slot].AfterAsOf++;
        }
        else if (customer is null)
        {
            _tallies[slot].Unidentified++;
        }
        else if (isAccepted)
        {
            long key = ((long)_customers.GetOrAddSlot(customer) << 32) | (uint)_issues.GetOrAddSlot(issue);
            _contacts.Add(new SeenContact(key, time, index, slot, resolved, resolvable, reopened));
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
            if (i > 0 && IsRepeat(_contacts[i - 1], _contacts[i]))
            {
                _tallies[_contacts[i].Segment].Repeats++;
            }
            else
            {
                Judge(_contacts[i], hasRepeat: i + 1 < _contacts.Count && IsRepeat(_contacts[i], _contacts[i + 1]));
            }
        }

        return Breakdown.Of(
            _tallies.Select((tally, slot) => new KeyValuePair<TSegment, FirstContact>(_segments[slot], tally.ToFirstContact(_window))),
            new FirstContactMetric(_window),
            segmentComparer);
    }

    private void Judge(in SeenContact contact, bool hasRepeat)
    {
        Tally tally = _tallies[contact.Segment];
        if (asOf - contact.Ticks < _window.Ticks)
        {
            tally.TooYoung++;
        }
        else if (contact.Resolved is not bool marked)
        {
            tally.Unknown++;
        }
        else
        {
            bool wasReopened = contact.Reopened - contact.Ticks <= _window.Ticks;
            int resolved = marked && !hasRepeat && !wasReopened ? 1 : 0;
            tally.Gross += new Share(resolved, 1);
            if (contact.Resolvable is not bool resolvable)
            {
                tally.UnknownResolvability++;
            }
            else if (resolvable)
            {
                tally.Net += new Share(resolved, 1);
            }
        }
    }

    private bool IsRepeat(in SeenContact earlier, in SeenContact later) =>
        earlier.Key == later.Key && later.Ticks - earlier.Ticks <= _window.Ticks;

    private sealed class Tally
    {
        internal Share Gross { get; set; }

        internal Share Net { get; set; }

        internal long UnknownResolvability { get; set; }

        internal long TooYoung { get; set; }

        internal long Unknown { get; set; }

        internal long Repeats { get; set; }

        internal long AfterAsOf { get; set; }

        internal long Undated { get; set; }

        internal long Unidentified { get; set; }

        internal FirstContact ToFirstContact(TimeSpan window) => FirstContact.FromCounts(
            window, Gross, Net, UnknownResolvability, TooYoung, Unknown, Repeats, AfterAsOf, Undated, Unidentified);
    }
}
