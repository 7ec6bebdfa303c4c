using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts two columns of a table and checks everything that can be wrong with them. The breakdowns are made from it.</summary>
internal static class ColumnCounter
{
    /// <summary>
    /// Counts promoters, passives and detractors of each segment, under the numbers in <see cref="CounterTable"/>. Ratings off
    /// the scale throw; missing ones are not counted.
    /// </summary>
    internal static ColumnCounts<TSegment> CountCategories<TSegment>(
        in RatingColumns columns, IReadOnlyList<TSegment> segments, RatingScale? scale)
    {
        scale ??= RatingScale.Standard;
        return Count(columns, segments, CounterTable.OfCategories(scale), scale);
    }

    /// <summary>
    /// Counts each rating from 0 to 10 of each segment under its own number, what is off the scale under
    /// <see cref="RatingHistogram.Invalid"/>, and what is missing under <see cref="RatingHistogram.Missing"/>.
    /// </summary>
    internal static ColumnCounts<TSegment> CountRatings<TSegment>(
        in RatingColumns columns, IReadOnlyList<TSegment> segments, RatingScale? scale) =>
        Count(columns, segments, CounterTable.OfRatings(scale ?? RatingScale.Standard), strictScale: null);

    private static ColumnCounts<TSegment> Count<TSegment>(
        in RatingColumns columns, IReadOnlyList<TSegment> segments, CounterTable table, RatingScale? strictScale)
    {
        Check(columns);
        List<TSegment> keys = Read(segments);
        long[] counters = new long[(keys.Count + SegmentTable.ExtraSlots) * table.Stride];
        int nullRatings = SegmentTable.Count(columns, table, counters);

        int ofUnknown = keys.Count * table.Stride;
        int ofNull = ofUnknown + table.Stride;
        bool anyOffScale = strictScale is not null && Others(counters, table.Stride) > nullRatings;
        if (anyOffScale || AnyCounted(counters, ofUnknown, table.Stride))
        {
            throw InvalidColumns.ToException(columns, keys.Count, strictScale);
        }

        if (AnyCounted(counters, ofNull, table.Stride))
        {
            if (default(TSegment) is not null)
            {
                throw InvalidColumns.ToNoNullKeyException(columns, typeof(TSegment).Name, "segmentValidity");
            }

            // Nothing was counted for unknown segments, so null moves up to follow the last one listed.
            Array.Copy(counters, ofNull, counters, ofUnknown, table.Stride);
            keys.Add(default!);
        }

        return new ColumnCounts<TSegment>(keys, counters, table.Stride);
    }

    private static void Check(in RatingColumns columns)
    {
        int rows = columns.Ratings.Length;
        if (columns.SegmentIndexes.Length != rows)
        {
            throw InvalidColumns.ToDifferentLengthsException(columns.SegmentIndexes.Length, rows, "ratings");
        }

        columns.SegmentValidity.Check(rows, "segmentValidity", "segmentValidityOffset");
        columns.RatingValidity.Check(rows, "ratingValidity", "ratingValidityOffset");
    }

    // Read once, by its enumerator: the counters must fit what was read, whatever the list says about itself.
    private static List<TSegment> Read<TSegment>(IReadOnlyList<TSegment> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        int count = segments.Count;
        var keys = new List<TSegment>();
        foreach (TSegment segment in segments)
        {
            keys.Add(segment);
            if (keys.Count > count)
            {
                break;
            }
        }

        return keys.Count == count && segments.Count == count
            ? keys
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"The list of segments must not change: it has a Count of {count}, then of {segments.Count}, and gave {keys.Count}."),
                nameof(segments));
    }

    private static bool AnyCounted(long[] counters, int start, int length)
    {
        long sum = 0;
        for (int i = start; i < start + length; i++)
        {
            sum |= counters[i];
        }

        return sum != 0;
    }

    private static long Others(long[] counters, int stride)
    {
        long others = 0;
        for (int i = CounterTable.Others; i < counters.Length; i += stride)
        {
            others += counters[i];
        }

        return others;
    }
}
