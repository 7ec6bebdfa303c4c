using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// Counts refused texts, each distinct one by itself up to <see cref="TextTally.MaximumRefusedTexts"/> and further ones
/// together, so that a hostile or a wrong column cannot fill the memory.
/// </summary>
internal sealed class RefusedTextCounter
{
    private readonly Dictionary<string, Entry> _byText = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    /// <summary>How many were counted, whether by their text or not.</summary>
    internal long Total { get; private set; }

    /// <summary>How many of them were not counted by their text.</summary>
    internal long Other { get; private set; }

    internal void Add(string text, long count, long firstIndex)
    {
        Total += count;
        if (_byText.TryGetValue(text, out Entry? entry))
        {
            entry.Count += count;
        }
        else if (_entries.Count < TextTally.MaximumRefusedTexts)
        {
            entry = new Entry(text, count, firstIndex);
            _byText.Add(text, entry);
            _entries.Add(entry);
        }
        else
        {
            Other += count;
        }
    }

    internal void Add(RefusedText text) => Add(text.Text, text.Count, text.FirstIndex);

    internal void AddOther(long count)
    {
        Total += count;
        Other += count;
    }

    internal bool Contains(string text) => _byText.ContainsKey(text);

    internal IReadOnlyList<RefusedText> ToList()
    {
        var texts = new RefusedText[_entries.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = new RefusedText(_entries[i].Text, _entries[i].Count, _entries[i].FirstIndex);
        }

        return Array.AsReadOnly(texts);
    }

    private sealed class Entry(string text, long count, long firstIndex)
    {
        internal string Text { get; } = text;

        internal long Count { get; set; } = count;

        internal long FirstIndex { get; } = firstIndex;
    }
}
