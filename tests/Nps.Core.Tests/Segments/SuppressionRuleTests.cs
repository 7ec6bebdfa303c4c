namespace Nps.Core.Tests;

public class SuppressionRuleTests
{
    private static readonly ResponseCounts[] Few =
        [default, new(1, 0, 0), new(0, 1, 0), new(1, 1, 1), new(1, 1, 0), new(0, 0, 1), new(2, 1, 0), new(3, 0, 0), new(0, 2, 0), new(1, 0, 1)];

    [Theory]
    [InlineData(2, 3, 2, 2)]
    [InlineData(3, 3, 2, 2)]
    [InlineData(4, 3, 2, 2)]
    [InlineData(2, 3, 3, 1)]
    [InlineData(3, 3, 3, 1)]
    public void NothingPublished_LeavesEveryCellOpen_EvenToWhomTheTotalsAreKnown(int minimum, int largest, int segments, int cells) =>
        Assert.NotEqual(0, new SuppressionAttack(UpTo(largest), segments, cells, minimum).Run(completeUpTo: largest).Nothing);

    [Fact]
    public void ThreeSegmentsTwoPeriods_MinimumOfTwo_LeavesEveryHiddenCellAndSumOpen() =>
        Assert.NotEqual(0, new SuppressionAttack(UpTo(2), 3, 2, 2).Run(completeUpTo: 2).WithTotals);

    [Theory]
    [InlineData(8, 3, 2, 3)]
    [InlineData(4, 3, 3, 2)]
    [InlineData(8, 4, 1, 3)]
    [InlineData(4, 4, 2, 3)]
    [InlineData(30, 3, 1, 3)]
    public void AnyTable_LeavesEveryHiddenCellAndSumOpen(int values, int segments, int cells, int minimum)
    {
        // The fewer values a cell may have, the fewer tables an attacker has to tell apart: these attacks are stronger.
        (int withTotals, int withoutTotals, _) =
            new SuppressionAttack(values <= Few.Length ? [.. Few.Take(values)] : UpTo(4)[..values], segments, cells, minimum).Run();

        Assert.NotEqual(0, withTotals + withoutTotals);
    }

    [Property(MaxTest = 3000)]
    public void Rule_IsTheRuleSpelledOut(byte[] values, byte width, byte minimum)
    {
        // Few segments of few different cells, so that hidden ones are often alike, unanimous or empty.
        int cells = 1 + (width % 3);
        int different = 3 + (minimum % 8);
        ResponseCounts[][] segments =
            [.. values.Select(value => Few[value % different]).Chunk(cells).Where(chunk => chunk.Length == cells).Take(2 + (width / 3 % 5))];
        int minimumResponses = 2 + (minimum / 8 % 4);

        SuppressionOutcome outcome = SuppressionRule.Apply<ResponseCounts>(segments, minimumResponses);

        (bool[] hidden, bool showsTotals) = SpelledOut(segments, minimumResponses);
        Assert.Equal(hidden, Enumerable.Range(0, segments.Length).Select(outcome.IsHidden));
        Assert.Equal(showsTotals, outcome.ShowsTotals);
    }

    [Property]
    public void OtherOrderOfSegments_HidesTheSame(byte[] values, byte width)
    {
        int cells = 1 + (width % 4);
        ResponseCounts[][] segments = [.. values.Select(value => Few[value % Few.Length]).Chunk(cells).Where(chunk => chunk.Length == cells)];

        SuppressionOutcome outcome = SuppressionRule.Apply<ResponseCounts>(segments, 3);
        SuppressionOutcome reversed = SuppressionRule.Apply<ResponseCounts>([.. segments.Reverse()], 3);

        Assert.All(segments, (_, i) => Assert.Equal(outcome.IsHidden(i), reversed.IsHidden(segments.Length - 1 - i)));
    }

    [Fact]
    public void WhatIsCounted_IsNoBusinessOfTheRule()
    {
        // Waiting times, say: only how many there are.
        SuppressionOutcome outcome = SuppressionRule.Apply<Heads>([[new(20)], [new(3)], [new(1)], [new(7)]], 5);

        Assert.Equal([false, true, true, true], Enumerable.Range(0, 4).Select(outcome.IsHidden));
        Assert.True(outcome.ShowsTotals);
    }

    internal static ResponseCounts[] UpTo(int largest) =>
    [
        .. from promoters in Enumerable.Range(0, largest + 1)
           from passives in Enumerable.Range(0, largest + 1 - promoters)
           from detractors in Enumerable.Range(0, largest + 1 - promoters - passives)
           select new ResponseCounts(promoters, passives, detractors),
    ];

    private static (bool[] Hidden, bool ShowsTotals) SpelledOut(ResponseCounts[][] segments, int minimum)
    {
        long[] sizes = [.. segments.Select(segment => segment.Select(cell => cell.Total).Where(total => total > 0).DefaultIfEmpty().Min())];
        if (sizes.All(size => size >= minimum))
        {
            return ([.. sizes.Select(_ => false)], true);
        }

        // All sizes up to which something would be hidden and something shown.
        long[] candidates = [.. sizes.Distinct().Order().SkipLast(1).Where(size => !sizes.Any(other => other > size && other < minimum))];
        foreach (bool showsTotals in (bool[])[true, false])
        {
            foreach (long size in candidates)
            {
                ResponseCounts[][] hidden = [.. segments.Where((_, i) => sizes[i] <= size)];
                if (IsSafe(hidden, segments, minimum, showsTotals))
                {
                    return ([.. sizes.Select(other => other <= size)], showsTotals);
                }
            }
        }

        return ([.. sizes.Select(_ => true)], false);
    }

    private static bool IsSafe(ResponseCounts[][] hidden, ResponseCounts[][] segments, int minimum, bool showsTotals)
    {
        int[] answered = [.. Enumerable.Range(0, segments[0].Length).Where(cell => hidden.Any(segment => !segment[cell].IsEmpty))];
        bool unanimous = answered.Any(cell => Categories(hidden, cell) < 2 && Categories(segments, cell) > 1);
        bool alike = (from start in Enumerable.Range(0, segments[0].Length)
                      from length in Enumerable.Range(1, segments[0].Length - start)
                      where answered.Any(cell => cell >= start && cell < start + length)
                      select hidden.Select(segment => segment.Skip(start).Take(length).Aggregate((a, b) => a + b)).Distinct().Count())
            .Contains(1);
        bool enough = answered.All(cell => showsTotals
            ? hidden.Sum(segment => segment[cell].Total) >= minimum
            : hidden.Count(segment => !segment[cell].IsEmpty) >= 2);
        return answered.Length > 0 && !unanimous && !alike && enough;
    }

    private static int Categories(ResponseCounts[][] segments, int cell) =>
        segments.Max(segment => Math.Sign(segment[cell].Promoters))
        + segments.Max(segment => Math.Sign(segment[cell].Passives))
        + segments.Max(segment => Math.Sign(segment[cell].Detractors));

    private readonly record struct Heads(long Total) : ISuppressible<Heads>
    {
        public bool IsUnanimous => false;

        public Heads Plus(Heads other) => new(Total + other.Total);
    }
}
