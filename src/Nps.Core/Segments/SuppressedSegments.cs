using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>
/// The segments of a publication: the published ones with what is known of them, the hidden ones by name only. Keeps no count
/// of a hidden segment.
/// </summary>
internal sealed class SuppressedSegments<TSegment, TPublished>
    where TPublished : class
{
    // The published segments come first, so that a slot below their number is an index.
    private readonly KeyTable<TSegment> _names;

    internal SuppressedSegments(
        IReadOnlyList<KeyValuePair<TSegment, TPublished>> published, IReadOnlyList<TSegment> hidden, IEqualityComparer<TSegment> comparer)
    {
        _names = new KeyTable<TSegment>(comparer, published.Count + hidden.Count);
        var items = new TPublished[published.Count];
        for (int i = 0; i < items.Length; i++)
        {
            _names.GetOrAddSlot(published[i].Key);
            items[i] = published[i].Value;
        }

        foreach (TSegment segment in hidden)
        {
            _names.GetOrAddSlot(segment);
        }

        Published = new ReadOnlyCollection<TPublished>(items);
        Hidden = new ReadOnlyCollection<TSegment>([.. hidden]);
    }

    internal ReadOnlyCollection<TPublished> Published { get; }

    internal ReadOnlyCollection<TSegment> Hidden { get; }

    internal bool IsHidden(TSegment segment) => _names.TryGetSlot(segment, out int slot) && slot >= Published.Count;

    internal bool TryGet(TSegment segment, [NotNullWhen(true)] out TPublished? published)
    {
        published = _names.TryGetSlot(segment, out int slot) && slot < Published.Count ? Published[slot] : null;
        return published is not null;
    }
}
