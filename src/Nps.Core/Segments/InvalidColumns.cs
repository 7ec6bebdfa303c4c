using System;

namespace Nps.Core;

/// <summary>Looks for what is wrong with columns after the fact, to describe it in one exception. Valid data never comes here.</summary>
internal static class InvalidColumns
{
    internal static ArgumentException ToDifferentLengthsException(int segmentIndexes, int ratings, string paramName) =>
        new(FormattableString.Invariant($"There are {segmentIndexes} segment indexes but {ratings} ratings."), paramName);

    /// <param name="columns">Columns with at least one invalid row.</param>
    /// <param name="segments">The number of segments.</param>
    /// <param name="strictScale">The scale that ratings must be on, or null where any rating is accepted.</param>
    internal static ArgumentException ToException(in RatingColumns columns, int segments, RatingScale? strictScale)
    {
        int rows = columns.Ratings.Length;
        int invalid = 0;
        int firstRow = 0;
        bool firstHasBadRating = false;
        for (int row = 0; row < rows; row++)
        {
            int index = columns.SegmentIndexes[row];
            bool badIndex = columns.SegmentValidity[row] && (index < 0 || index >= segments);
            bool badRating = columns.RatingValidity[row] && strictScale?.TryClassify(columns.Ratings[row], out _) == false;
            if (badIndex || badRating)
            {
                firstRow = invalid == 0 ? row : firstRow;
                firstHasBadRating = invalid == 0 ? badRating : firstHasBadRating;
                invalid++;
            }
        }

        string offScale = strictScale is null
            ? ""
            : FormattableString.Invariant($"a rating that is not an integer from {strictScale.Minimum} to {strictScale.Maximum} or ");
        string first = firstHasBadRating
            ? FormattableString.Invariant($"rating {columns.Ratings[firstRow]}. TallyBreakdown.FromColumns counts such ratings as invalid")
            : FormattableString.Invariant($"index {columns.SegmentIndexes[firstRow]}. Mark rows without a segment in segmentValidity");
        return new ArgumentException(
            FormattableString.Invariant(
                $"{invalid} of {rows} rows have {offScale}an index outside the {segments} segments; the first, row {firstRow}, has {first}."),
            firstHasBadRating ? "ratings" : "segmentIndexes");
    }

    /// <param name="columns">Columns with at least one row without a segment.</param>
    /// <param name="type">The type of the segments, which has no null.</param>
    /// <param name="paramName">The argument to name in the exception.</param>
    internal static ArgumentException ToNoNullKeyException(in RatingColumns columns, string type, string paramName)
    {
        int rows = columns.Ratings.Length;
        int withoutSegment = 0;
        int first = 0;
        for (int row = 0; row < rows; row++)
        {
            if (!columns.SegmentValidity[row])
            {
                first = withoutSegment == 0 ? row : first;
                withoutSegment++;
            }
        }

        string rowsWithoutSegment = FormattableString.Invariant($"{withoutSegment} of {rows} rows have no segment; the first is row {first}");
        return new ArgumentException(
            $"{rowsWithoutSegment}. A segment of type {type} cannot be null: pass a list of {type}?.", paramName);
    }
}
