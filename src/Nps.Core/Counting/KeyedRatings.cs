using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Nps.Core;

/// <summary>
/// Answers counted per key: thirteen counters a key, one for each rating from 0 to 10, one for invalid and one for missing answers.
/// Categories are made from them afterwards, once a key instead of once a row.
/// </summary>
internal sealed class KeyedRatings<TKey>(RatingScale? scale, IEqualityComparer<TKey>? comparer)
{
    // No more than the counters there are: with thousands of keys, the size of the table decides.
    private const int Stride = RatingHistogram.Missing + 1;

    private readonly RatingScale _scale = scale ?? RatingScale.Standard;
    private long[] _bins = new long[4 * Stride];

    internal KeyTable<TKey> Keys { get; } = new(comparer);

    /// <summary>
    /// Counts rows. Every key seen has a place, also without a valid answer. Strictly means that ratings off the scale are an error of
    /// the parameter named so; without a name they are counted as invalid.
    /// </summary>
    internal static KeyedRatings<TKey> Count<T>(
        IEnumerable<T> source,
        Func<T, TKey> key,
        Func<T, int?> rating,
        RatingScale? scale,
        IEqualityComparer<TKey>? comparer,
        string? strictly)
    {
        var counted = new KeyedRatings<TKey>(scale, comparer);
        var counter = new RowCounter<T>(counted, key, new RatingReader<T>(rating, scale));

        // Three times the same loop: arrays and lists spare the two interface calls a row that other sequences cost, and a loop that
        // took its body as an argument, even as a type argument, would call it for each row. A class derived from a list may enumerate
        // other rows than the list has.
        switch (source)
        {
            case T[] array:
                foreach (T row in array)
                {
                    counter.Count(row);
                }

                break;
            case List<T> list when list.GetType() == typeof(List<T>):
                foreach (T row in list)
                {
                    counter.Count(row);
                }

                break;
            default:
                foreach (T row in source)
                {
                    counter.Count(row);
                }

                break;
        }

        if (strictly is not null)
        {
            counter.ThrowIfInvalid(strictly);
        }

        return counted;
    }

    /// <summary>Counts rows that each stand for a number of answers.</summary>
    internal static KeyedRatings<TKey> CountWeighed<T>(
        IEnumerable<T> source,
        Func<T, TKey> key,
        Func<T, int?> rating,
        Func<T, long> count,
        RatingScale? scale,
        IEqualityComparer<TKey>? comparer)
    {
        var counted = new KeyedRatings<TKey>(scale, comparer);
        var ratings = new RatingReader<T>(rating, scale);
        var counts = new CountReader<T>(count);
        foreach (T row in source)
        {
            int slot = counted.Keys.GetOrAddSlot(key(row));
            ref long bin = ref counted.Bin(slot, ratings.ReadBin(row));
            bin += counts.Read(row);
        }

        counts.ThrowIfNegative(nameof(source));
        return counted;
    }

    /// <summary>The tally of every key.</summary>
    internal KeyedSums<TKey, RatingTally> ToTallies()
    {
        var tallies = new KeyedSums<TKey, RatingTally>(Keys.Comparer, Keys.Count);
        for (int slot = 0; slot < Keys.Count; slot++)
        {
            tallies.Add(Keys[slot], TallyAt(slot));
        }

        return tallies;
    }

    /// <summary>The promoters, passives and detractors of every key.</summary>
    internal KeyedSums<TKey, ResponseCounts> ToCounts()
    {
        var counts = new KeyedSums<TKey, ResponseCounts>(Keys.Comparer, Keys.Count);
        for (int slot = 0; slot < Keys.Count; slot++)
        {
            counts.Add(Keys[slot], CountsAt(slot));
        }

        return counts;
    }

    internal ResponseCounts CountsAt(int slot) => ResponseCounts.FromBins(_bins, slot * Stride, _scale);

    private RatingTally TallyAt(int slot) => RatingTally.FromAnswerBins(_bins, slot * Stride, _scale);

    /// <summary>A counter of a key, which may be the newest: the table grows when the counter is beyond its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Once a row; left to itself, the compiler calls it.
    private ref long Bin(int slot, int bin)
    {
        int at = (slot * Stride) + bin;
        if (at >= _bins.Length)
        {
            Array.Resize(ref _bins, 2 * _bins.Length);
        }

        return ref _bins[at];
    }

    private struct RowCounter<T>(KeyedRatings<TKey> counted, Func<T, TKey> key, RatingReader<T> reader)
    {
        private RatingReader<T> _reader = reader;

        [MethodImpl(MethodImplOptions.AggressiveInlining)] // Once a row; left to itself, the compiler calls it.
        internal void Count(T row)
        {
            int slot = counted.Keys.GetOrAddSlot(key(row));
            counted.Bin(slot, _reader.ReadBin(row))++;
        }

        internal readonly void ThrowIfInvalid(string paramName) => _reader.ThrowIfInvalid(paramName);
    }
}
