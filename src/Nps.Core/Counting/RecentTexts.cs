using System.Runtime.CompilerServices;

namespace Nps.Core;

/// <summary>
/// Remembers the slots of texts that were seen lately. Rows repeat a few names, and mostly share the objects that hold them: the
/// place of a name follows from five of its properties, which takes less time than hashing all of it.
/// </summary>
/// <param name="byContent">Whether texts with the same characters have the same slot; otherwise only the same object has.</param>
internal sealed class RecentTexts(bool byContent)
{
    /// <summary>How many texts have a place. With more keys than this, most looks would be in vain.</summary>
    internal const int Places = 1 << PlaceBits;

    private const int PlaceBits = 9;

    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>The slot of a text that is remembered; below 0 for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Asked once a row: a call would cost as much as the answer.
    internal int SlotOf(string text)
    {
        ref Entry entry = ref _entries[PlaceOf(text)];
        return ReferenceEquals(entry.Text, text) || (byContent && entry.Text == text) ? entry.Slot : -1;
    }

    /// <summary>Remembers a text instead of the one that had its place.</summary>
    internal void Remember(string text, int slot) => _entries[PlaceOf(text)] = new Entry(text, slot);

    // Numbered names differ at their end, others at their beginning, in the middle or in their length. Overflow is part of mixing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PlaceOf(string text)
    {
        int length = text.Length;
        if (length < 2)
        {
            return length == 0 ? 0 : (uint)text[0] & (Places - 1);
        }

        unchecked
        {
            uint mixed = text[length - 1]
                + ((uint)text[length - 2] << 5)
                + ((uint)text[0] << 10)
                + ((uint)text[length / 2] << 15)
                + ((uint)length << 20);
            return (mixed * 2_654_435_769) >> (32 - PlaceBits); // 2³² divided by the golden ratio spreads neighbours far apart
        }
    }

    private readonly struct Entry(string text, int slot)
    {
        internal string? Text { get; } = text;

        internal int Slot { get; } = slot;
    }
}
