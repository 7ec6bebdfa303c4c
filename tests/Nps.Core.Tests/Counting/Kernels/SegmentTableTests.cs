namespace Nps.Core.Tests;

/// <summary>The columns kernel and its scalar half count what the oracle counts.</summary>
public class SegmentTableTests
{
    [Fact]
    public void Count_EveryLengthAtFourOffsets_IsTheOracles()
    {
        const int Segments = 5;
        (int[] segmentIndexes, byte[] ratings) = Columns(2_100, Segments, new Random(8));
        foreach (int offset in (int[])[0, 1, 7, 33])
        {
            for (int rows = 0; rows <= 2_048; rows++)
            {
                Check(segmentIndexes.AsSpan(offset, rows), ratings.AsSpan(offset, rows), Segments);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(50)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Count_FewAndManySegments_AreTheOracles(int segments)
    {
        // The kernel takes over when there are as many rows as counters.
        int counters = SegmentTable.Categories * (segments + 1);
        foreach (int rows in (int[])[0, 1, 15, 16, 17, 100, counters - 1, counters, counters + 1, counters + 16, 30_003])
        {
            (int[] segmentIndexes, byte[] ratings) = Columns(rows, segments, new Random(rows));
            Check(segmentIndexes, ratings, segments);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(255)]
    public void Count_EveryRowTheSame_IsOneCounter(byte rating)
    {
        int[] segmentIndexes = [.. Enumerable.Repeat(17, 200_000)];
        byte[] ratings = [.. Enumerable.Repeat(rating, segmentIndexes.Length)];

        Check(segmentIndexes, ratings, 50);
    }

    [Fact]
    public void Count_SortedOrSkewed_IsTheOracles()
    {
        (int[] shuffled, byte[] ratings) = Columns(50_000, 50, new Random(9));
        int[] sorted = [.. shuffled.Order()];
        int[] skewed = [.. shuffled.Select((segment, row) => row % 10 == 0 ? segment : 3)];

        Check(sorted, ratings, 50);
        Check(skewed, ratings, 50);
    }

    [UnixFact]
    public void Count_BetweenPagesThatMayNotBeTouched_StaysInside()
    {
        const int Segments = 5;
        using var indexMemory = new GuardedMemory(1 << 14);
        using var ratingMemory = new GuardedMemory(1 << 14);
        using var countMemory = new GuardedMemory(1 << 12);
        Span<int> indexes = indexMemory.Span<int>();
        Span<byte> ratings = ratingMemory.Span<byte>();
        for (int i = 0; i < ratings.Length; i++)
        {
            ratings[i] = (byte)(i % 13);
            indexes[i % indexes.Length] = (i % 7) - 1;
        }

        foreach (int rows in Enumerable.Range(0, 2_101).Append(indexes.Length))
        {
            Check(indexes[..rows], ratings[..rows], Segments);
            Check(indexes[^rows..], ratings[^rows..], Segments);
            Span<long> counts = countMemory.Span<long>()[^(4 * (Segments + 1))..];
            counts.Clear();
            SegmentTable.Count(indexes[..rows], ratings[..rows], counts);
            Assert.Equal(KernelOracle.Columns(indexes[..rows], ratings[..rows], Segments), counts.ToArray());
        }
    }

    private static (int[] SegmentIndexes, byte[] Ratings) Columns(int rows, int segments, Random random)
    {
        int[] segmentIndexes = new int[rows];
        byte[] ratings = new byte[rows];
        for (int row = 0; row < rows; row++)
        {
            segmentIndexes[row] = random.Next(10) switch
            {
                0 => random.Next(int.MinValue, int.MaxValue),
                1 => segments,
                2 => segments - 1,
                3 => -1,
                _ => random.Next(Math.Max(segments, 1)),
            };
            ratings[row] = (byte)(random.Next(4) == 0 ? random.Next(256) : random.Next(11));
        }

        return (segmentIndexes, ratings);
    }

    private static void Check(ReadOnlySpan<int> segmentIndexes, ReadOnlySpan<byte> ratings, int segments)
    {
        long[] expected = KernelOracle.Columns(segmentIndexes, ratings, segments);
        long[] dispatched = new long[expected.Length];
        long[] scalar = new long[expected.Length];

        SegmentTable.Count(segmentIndexes, ratings, dispatched);
        SegmentTable.CountScalar(segmentIndexes, ratings, 0, scalar);

        Assert.True(expected.AsSpan().SequenceEqual(dispatched), $"{segments} segments, {ratings.Length} rows");
        Assert.True(expected.AsSpan().SequenceEqual(scalar), $"{segments} segments, {ratings.Length} rows, scalar");

        // It adds, and what an earlier call left in rented memory is not counted again.
        SegmentTable.Count(segmentIndexes, ratings, dispatched);
        for (int i = 0; i < expected.Length; i++)
        {
            if (dispatched[i] != 2 * expected[i])
            {
                Assert.Fail($"{segments} segments, {ratings.Length} rows: twice {expected[i]} is {dispatched[i]}");
            }
        }
    }
}
