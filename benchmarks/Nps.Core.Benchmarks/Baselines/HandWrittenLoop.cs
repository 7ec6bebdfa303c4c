using System.Runtime.InteropServices;

namespace Nps.Core.Benchmarks.Baselines;

/// <summary>What somebody in a hurry for speed writes over objects: a dictionary of counters, written to in place.</summary>
internal static class HandWrittenLoop
{
    internal static int Count<T, TKey>(T[] source, Func<T, TKey> key, Func<T, int?> rating)
        where TKey : notnull
    {
        var counters = new Dictionary<TKey, Counter>();
        foreach (T row in source)
        {
            Add(ref CollectionsMarshal.GetValueRefOrAddDefault(counters, key(row), out _), rating(row));
        }

        return counters.Count;
    }

    internal static int Count<T, TKey>(List<T> source, Func<T, TKey> key, Func<T, int?> rating)
        where TKey : notnull
    {
        var counters = new Dictionary<TKey, Counter>();
        foreach (T row in source)
        {
            Add(ref CollectionsMarshal.GetValueRefOrAddDefault(counters, key(row), out _), rating(row));
        }

        return counters.Count;
    }

    private static void Add(ref Counter counter, int? rating)
    {
        if (rating is int value)
        {
            if (value >= 9)
            {
                counter.Promoters++;
            }
            else if (value >= 7)
            {
                counter.Passives++;
            }
            else
            {
                counter.Detractors++;
            }
        }
    }

    private struct Counter
    {
        internal long Promoters;
        internal long Passives;
        internal long Detractors;
    }
}
