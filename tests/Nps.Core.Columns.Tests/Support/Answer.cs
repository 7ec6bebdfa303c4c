using FsCheck;
using FsCheck.Fluent;

[assembly: Properties(MaxTest = 100)]

namespace Nps.Core.Columns.Tests;

/// <summary>A row of a table.</summary>
public readonly record struct Answer(string? Segment, int? Rating);

/// <summary>Parts of a table: batches, row groups or vectors.</summary>
public sealed class Table
{
    internal Table(Answer[][] parts) => Parts = parts;

    internal Answer[][] Parts { get; }

    internal Answer[] Rows => [.. Parts.SelectMany(part => part)];

    public override string ToString() => string.Join(" | ", Parts.Select(part => string.Join(", ", part.Select(row => $"{row.Segment ?? "∅"}:{row.Rating}"))));
}

/// <summary>Random tables with what a column can hold: nothing, nulls only, no nulls, ratings off the scale, names with quotes.</summary>
public static class Tables
{
    private static readonly string?[] Names = ["North", "South", "north", "", "O'Neil", "Łódź", "a\"b"];

    public static Arbitrary<Table> Table() =>
        (from segmentNulls in Gen.Elements(0, 1, 5, 10)
         from ratingNulls in Gen.Elements(0, 1, 5, 10)
         from parts in Part(segmentNulls, ratingNulls).ArrayOf()
         select new Table(parts)).ToArbitrary();

    // Out of ten rows so many are null: none and all are drawn often.
    private static Gen<Answer[]> Part(int segmentNulls, int ratingNulls) =>
        (from segment in Nullable(Gen.Elements(Names), segmentNulls, null)
         from rating in Nullable(Gen.Frequency((9, Gen.Choose(0, 10)), (1, Gen.Elements(11, 99, 255))).Select(number => (int?)number), ratingNulls, null)
         select new Answer(segment, rating)).ArrayOf();

    private static Gen<T> Nullable<T>(Gen<T> values, int nulls, T none) =>
        nulls == 0 ? values : nulls == 10 ? Gen.Constant(none) : Gen.Frequency((10 - nulls, values), (nulls, Gen.Constant(none)));
}
