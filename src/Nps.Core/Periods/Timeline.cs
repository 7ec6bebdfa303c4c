using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The periods of a trend in order; calendar periods without holes. Trends over the same periods share one.</summary>
internal sealed class Timeline<TPeriod>
{
    /// <summary>
    /// One stray date, year 1 for a forgotten one, must not become hundreds of thousands of periods. Twenty-seven years of days in which
    /// nobody answers is more than any survey has.
    /// </summary>
    private const int MostEmptyPeriods = 10_000;

    private static readonly PeriodAxis<TPeriod> Axis = PeriodAxis<TPeriod>.Default;

    private readonly TPeriod[] _periods;

    private Timeline(TPeriod[] periods) => _periods = periods;

    internal int Count => _periods.Length;

    internal IReadOnlyList<TPeriod> Periods => _periods;

    internal TPeriod this[int index] => _periods[index];

    /// <summary>Puts periods in order and fills the holes between them.</summary>
    /// <param name="keys">Periods, each at least once; null ones are left out.</param>
    /// <param name="paramName">The argument that the periods come from, for the exceptions.</param>
    internal static Timeline<TPeriod> Of(IEnumerable<TPeriod> keys, string paramName)
    {
        var periods = new List<TPeriod>();
        int empty = 0;
        TPeriod[] sorted = Sorted(keys, paramName);
        foreach (TPeriod period in sorted)
        {
            if (periods.Count > 0 && !Axis.GoTogether(periods[periods.Count - 1], period))
            {
                throw new ArgumentException(
                    $"The periods {periods[periods.Count - 1]} and {period} are of different units or calendars and cannot form one trend.",
                    paramName);
            }

            while (periods.Count > 0
                && Axis.TryGetNext(periods[periods.Count - 1], out TPeriod next)
                && Axis.Compare(next, period) < 0)
            {
                if (++empty > MostEmptyPeriods)
                {
                    throw TooManyEmpty(sorted[0], sorted[sorted.Length - 1], paramName);
                }

                periods.Add(next);
            }

            if (periods.Count == 0 || !EqualityComparer<TPeriod>.Default.Equals(periods[periods.Count - 1], period))
            {
                periods.Add(period);
            }
        }

        return new Timeline<TPeriod>([.. periods]);
    }

    /// <summary>The counts of each period; nothing counted in those that have none.</summary>
    internal TCounts[] Align<TCounts>(KeyedSums<TPeriod, TCounts> sums)
        where TCounts : struct, ICounts<TCounts>
    {
        var counts = new TCounts[Count];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = sums.Of(_periods[i]);
        }

        return counts;
    }

    /// <summary>The index of a period; below 0 when it is not one of these.</summary>
    internal int IndexOf(TPeriod period)
    {
        // A single key needs no order, so that nothing says whether its type has one.
        if (Count == 1)
        {
            return EqualityComparer<TPeriod>.Default.Equals(_periods[0], period) ? 0 : -1;
        }

        int index = period is null ? -1 : Array.BinarySearch(_periods, period, Axis);

        // Keys of a caller's own type may have the same place in the order and still be different.
        for (int i = index; i >= 0 && Axis.Compare(_periods[i], period) == 0; i--)
        {
            index = i;
        }

        for (int i = index; i >= 0 && i < Count && Axis.Compare(_periods[i], period) == 0; i++)
        {
            if (EqualityComparer<TPeriod>.Default.Equals(_periods[i], period))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The index of the period a year before another; below 0 when there is none.</summary>
    internal int IndexOfYearAgo(int index) => Axis.TryGetYearAgo(_periods[index], out TPeriod earlier) ? IndexOf(earlier) : -1;

    internal bool GoesTogetherWith(TPeriod period) => Count == 0 || Axis.GoTogether(_periods[0], period);

    internal Timeline<TPeriod> Slice(int start, int length)
    {
        var periods = new TPeriod[length];
        Array.Copy(_periods, start, periods, 0, length);
        return new Timeline<TPeriod>(periods);
    }

    /// <summary>Periods of which each follows the one before by <see cref="IsNext"/>.</summary>
    internal static Timeline<TPeriod> OfConsecutive(TPeriod[] periods) => new(periods);

    /// <summary>Whether a period may directly follow another one: later in the order, of the same kind, and without a hole.</summary>
    internal static bool IsNext(TPeriod before, TPeriod period)
    {
        if (!Axis.GoTogether(before, period) || EqualityComparer<TPeriod>.Default.Equals(before, period))
        {
            return false;
        }

        int order = Axis.Compare(before, period);
        return Axis.TryGetNext(before, out TPeriod next) ? order < 0 && Axis.Compare(next, period) == 0 : order <= 0;
    }

    private static TPeriod[] Sorted(IEnumerable<TPeriod> keys, string paramName)
    {
        var known = new List<TPeriod>();
        foreach (TPeriod key in keys)
        {
            if (key is not null)
            {
                known.Add(key);
            }
        }

        TPeriod[] sorted = [.. known];
        try
        {
            Array.Sort(sorted, Axis);
        }
        catch (InvalidOperationException error)
        {
            throw new ArgumentException(
                $"The periods of a trend need an order, and values of type {typeof(TPeriod)} cannot be compared. Name waves by numbers or texts.",
                paramName,
                error);
        }

        return sorted;
    }

    private static ArgumentException TooManyEmpty(TPeriod first, TPeriod last, string paramName) =>
        new(
            FormattableString.Invariant(
                $"From {first} to {last} more than {MostEmptyPeriods} periods have no response. Is a date wrong? A date that is not known is null; such answers are counted as undated."),
            paramName);
}
