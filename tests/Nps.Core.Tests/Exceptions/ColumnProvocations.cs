using static Nps.Core.Tests.Provocation;

namespace Nps.Core.Tests;

/// <summary>What columns may not be, by each of the eight overloads.</summary>
internal static class ColumnProvocations
{
    private static readonly int[] Indexes = [0, 0];
    private static readonly int[] Stray = [0, 1];
    private static readonly byte[] Bytes = [9, 10];
    private static readonly int[] Ints = [9, 10];
    private static readonly byte[] AllValid = [3];
    private static readonly byte[] FirstValid = [1];
    private static readonly string[] Names = ["a"];
    private static readonly int[] Numbers = [1];

    internal static IEnumerable<Provocation> All() => [.. Arrays(), .. Spans()];

    private static IEnumerable<Provocation> Arrays() =>
    [
        Throws<ArgumentOutOfRangeException>(() => SegmentBreakdown.FromColumns(Indexes, Bytes, Names, AllValid, -1)),
        Throws<ArgumentOutOfRangeException>(() => SegmentBreakdown.FromColumns(Indexes, Ints, Names, null, 0, AllValid, -1)),
        Throws<ArgumentOutOfRangeException>(() => TallyBreakdown.FromColumns(Indexes, Bytes, Names, AllValid, -1)),
        Throws<ArgumentOutOfRangeException>(() => TallyBreakdown.FromColumns(Indexes, Ints, Names, null, 0, AllValid, -1)),
        Throws<ArgumentException>(() => SegmentBreakdown.FromColumns(Stray, Bytes, Names)),
        Throws<ArgumentException>(() => SegmentBreakdown.FromColumns(Indexes, [9, 11], Names)),
        Throws<ArgumentException>(() => SegmentBreakdown.FromColumns(Indexes, Ints, Names, AllValid, 7)),
        Throws<ArgumentException>(() => SegmentBreakdown.FromColumns(Indexes, Ints, Numbers, FirstValid)),
        Throws<ArgumentException>(() => TallyBreakdown.FromColumns(Stray, Bytes, Names)),
        Throws<ArgumentException>(() => TallyBreakdown.FromColumns([0], Ints, Names)),
        Throws<ArgumentException>(() => TallyBreakdown.FromColumns(Indexes, Ints, Numbers, FirstValid)),
    ];

    private static IEnumerable<Provocation> Spans() =>
    [
        Throws<ArgumentNullException>(() => SegmentBreakdown.FromColumns(Indexes.AsSpan(), Bytes.AsSpan(), (string[])null!)),
        Throws<ArgumentNullException>(() => SegmentBreakdown.FromColumns(Indexes.AsSpan(), Ints.AsSpan(), (string[])null!)),
        Throws<ArgumentNullException>(() => TallyBreakdown.FromColumns(Indexes.AsSpan(), Bytes.AsSpan(), (string[])null!)),
        Throws<ArgumentNullException>(() => TallyBreakdown.FromColumns(Indexes.AsSpan(), Ints.AsSpan(), (string[])null!)),
        Throws<ArgumentOutOfRangeException>(() => SegmentBreakdown.FromColumns(Indexes.AsSpan(), Bytes.AsSpan(), Names, AllValid, -1)),
        Throws<ArgumentOutOfRangeException>(() => SegmentBreakdown.FromColumns(Indexes.AsSpan(), Ints.AsSpan(), Names, AllValid, -1)),
        Throws<ArgumentOutOfRangeException>(() => TallyBreakdown.FromColumns(Indexes.AsSpan(), Bytes.AsSpan(), Names, AllValid, -1)),
        Throws<ArgumentOutOfRangeException>(() => TallyBreakdown.FromColumns(Indexes.AsSpan(), Ints.AsSpan(), Names, AllValid, -1)),
        Throws<ArgumentException>(() => SegmentBreakdown.FromColumns(Stray.AsSpan(), Bytes.AsSpan(), Names)),
        Throws<ArgumentException>(() => SegmentBreakdown.FromColumns(Stray.AsSpan(), Ints.AsSpan(), Names)),
        Throws<ArgumentException>(() => TallyBreakdown.FromColumns(Stray.AsSpan(), Bytes.AsSpan(), Names)),
        Throws<ArgumentException>(() => TallyBreakdown.FromColumns(Stray.AsSpan(), Ints.AsSpan(), Names)),
    ];
}
