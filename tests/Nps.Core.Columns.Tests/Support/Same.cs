namespace Nps.Core.Columns.Tests;

internal static class Same
{
    /// <summary>
    /// A breakdown of columns is that of the rows. It may also have segments of a dictionary that no row refers to, and its order is that
    /// of the dictionaries.
    /// </summary>
    internal static void AsRows(IEnumerable<Answer> rows, TallyBreakdown<string?> counted)
    {
        TallyBreakdown<string?> expected = rows.ToTallyBreakdown(row => row.Segment, row => row.Rating);
        Assert.Equal(expected.Overall, counted.Overall);
        Assert.All(expected, segment => Assert.Equal(segment.Tally, counted[segment.Segment].Tally));
        Assert.All(
            counted.Where(segment => !expected.TryGetSegment(segment.Segment, out _)),
            segment => Assert.Equal(0, segment.Tally.Total));
    }
}
