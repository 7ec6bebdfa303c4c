namespace Nps.Core.Tests;

/// <summary>Every kernel counts what the oracle counts, for bytes and for ints.</summary>
public class RatingHistogramTests
{
    // Where a careless conversion to a byte would see a rating: multiples of 256 and of 65,536 with something added.
    private static readonly int[] TrickyInts =
    [
        int.MinValue, int.MinValue + 9, -1, -2, -246, -247, -256, 11, 12, 15, 16, 127, 128, 137, 138, 255, 256, 257, 265, 266, 511, 2304,
        65535, 65536, 65545, 655360, 0x01010101, 0x0A0A0A0A, 0x0A000000, 0x00000A00, 0x7F00000A, int.MaxValue - 1, int.MaxValue,
    ];

    public static TheoryData<string> Kernels() => HistogramKernels.Names();

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Count_EveryLengthAtFourOffsets_IsTheOracles(string kernel)
    {
        // On past 2,048, to lengths at which 64-byte vectors come in blocks with something left over.
        const int Longest = 2_300;
        var random = new Random(6);
        byte[] bytes = new byte[Longest + 64];
        int[] ints = new int[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(random.Next(8) == 0 ? random.Next(256) : random.Next(11));
            ints[i] = random.Next(8) == 0 ? TrickyInts[random.Next(TrickyInts.Length)] : random.Next(11);
        }

        foreach (int offset in (int[])[0, 1, 7, 33])
        {
            long[] ofBytes = new long[KernelOracle.Bins];
            long[] ofInts = new long[KernelOracle.Bins];
            for (int length = 0; length <= Longest; length++)
            {
                AssertSame(ofBytes, HistogramKernels.Count(kernel, bytes.AsSpan(offset, length)), $"{length} bytes from {offset}");
                AssertSame(ofInts, HistogramKernels.Count(kernel, ints.AsSpan(offset, length)), $"{length} ints from {offset}");
                ofBytes[KernelOracle.BinOf(bytes[offset + length])]++;
                ofInts[KernelOracle.BinOf(ints[offset + length])]++;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Count_ConstantsAroundEveryWideningBound_DoNotOverflow(string kernel)
    {
        // Blocks of 16 vectors; four-bit counters are widened after 15 blocks, eight-bit counters after 120.
        int[] lengths =
        [
            .. from width in (int[])[16, 32, 64]
               from blocks in (int[])[1, 2, 14, 15, 16, 30, 31, 119, 120, 121, 135, 240, 241]
               from more in (int[])[-1, 0, 1]
               select (blocks * 16 * width) + more,
        ];
        byte[] bytes = new byte[lengths.Max()];
        int[] ints = new int[bytes.Length];
        for (int value = 0; value <= 11; value++)
        {
            Array.Fill(bytes, (byte)value);
            Array.Fill(ints, value);
            foreach (int length in lengths)
            {
                long[] expected = KernelOracle.Constant(value, length);
                AssertSame(expected, HistogramKernels.Count(kernel, bytes.AsSpan(0, length)), $"{length} bytes of {value}");
                AssertSame(expected, HistogramKernels.Count(kernel, ints.AsSpan(0, length)), $"{length} ints of {value}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Count_EveryByteValueAndTrickyInts_AreInTheirBin(string kernel)
    {
        byte[] bytes = new byte[1_100];
        int[] ints = new int[bytes.Length];
        foreach (int length in (int[])[1, 15, 16, 17, 100, bytes.Length])
        {
            for (int value = 0; value <= byte.MaxValue; value++)
            {
                bytes.AsSpan().Fill((byte)value);
                AssertSame(
                    KernelOracle.Constant(value, length), HistogramKernels.Count(kernel, bytes.AsSpan(0, length)), $"{length} bytes of {value}");
            }

            foreach (int value in TrickyInts.Concat(Enumerable.Range(-20, 300)))
            {
                ints.AsSpan().Fill(value);
                AssertSame(
                    KernelOracle.Constant(value, length), HistogramKernels.Count(kernel, ints.AsSpan(0, length)), $"{length} ints of {value}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Count_OneOtherRatingInAnyLane_IsFound(string kernel)
    {
        byte[] bytes = new byte[16 * 64];
        int[] ints = new int[bytes.Length];
        for (int lane = 0; lane < bytes.Length; lane++)
        {
            int value = lane % KernelOracle.Bins;
            bytes[lane] = (byte)value;
            ints[lane] = value;
            long[] expected = KernelOracle.Constant(0, bytes.Length - 1);
            expected[value]++;
            AssertSame(expected, HistogramKernels.Count(kernel, bytes), $"{value} in lane {lane} of bytes");
            AssertSame(expected, HistogramKernels.Count(kernel, ints), $"{value} in lane {lane} of ints");
            bytes[lane] = 0;
            ints[lane] = 0;
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Count_InvalidFirstMiddleOrLast_IsCountedAndFound(string kernel)
    {
        foreach (int length in (int[])[1, 2, 16, 17, 64, 65, 1_000, 1_024, 2_048, 4_999])
        {
            foreach (int at in (int[])[0, length / 2, length - 1])
            {
                byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i % 11))];
                bytes[at] = 200;
                int[] ints = [.. bytes.Select(rating => (int)rating)];
                ints[at] = -200;

                AssertSame(KernelOracle.Histogram(bytes), HistogramKernels.Count(kernel, bytes), $"invalid at {at} of {length} bytes");
                AssertSame(KernelOracle.Histogram(ints), HistogramKernels.Count(kernel, ints), $"invalid at {at} of {length} ints");
                Assert.StartsWith(
                    $"1 of {length} ratings are not integers from 0 to 10; the first is 200 at index {at}.",
                    Assert.Throws<ArgumentException>(() => ResponseCounts.FromRatings(bytes)).Message,
                    StringComparison.Ordinal);
                Assert.StartsWith(
                    $"1 of {length} ratings are not integers from 0 to 10; the first is -200 at index {at}.",
                    Assert.Throws<ArgumentException>(() => ResponseCounts.FromRatings(ints)).Message,
                    StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Count_SortedOrShuffled_IsTheOracles(string kernel)
    {
        var random = new Random(7);
        byte[] shuffled = new byte[300_000];
        random.NextBytes(shuffled);
        byte[] sorted = [.. shuffled.Order()];
        int[] ints = [.. shuffled.Select(_ => random.Next(-3, 15))];
        long[] expected = KernelOracle.Histogram(shuffled);

        AssertSame(expected, HistogramKernels.Count(kernel, shuffled), "shuffled");
        AssertSame(expected, HistogramKernels.Count(kernel, sorted), "sorted");
        AssertSame(KernelOracle.Histogram(ints), HistogramKernels.Count(kernel, ints), "ints");
    }

    [Fact]
    public void Count_AddsToWhatIsThere()
    {
        byte[] ratings = [.. Enumerable.Range(0, 5_000).Select(i => (byte)(i % 13))];
        long[] bins = [.. Enumerable.Repeat(1L << 40, RatingHistogram.Size)];

        RatingHistogram.Count(ratings, bins);

        AssertSame([.. KernelOracle.Histogram(ratings).Select(count => count + (1L << 40))], bins, "sum");
    }

    [UnixTheory]
    [MemberData(nameof(Kernels))]
    public void Count_BetweenPagesThatMayNotBeTouched_StaysInside(string kernel)
    {
        using var memory = new GuardedMemory(1 << 16);
        Span<byte> bytes = memory.Span<byte>();
        Span<int> ints = memory.Span<int>();
        foreach (int length in Enumerable.Range(0, 2_101).Append(4_096).Append(ints.Length))
        {
            Span<byte> firstBytes = bytes[..length];
            Span<byte> lastBytes = bytes[^length..];
            Fill(firstBytes, lastBytes);
            AssertSame(KernelOracle.Histogram(firstBytes), HistogramKernels.Count(kernel, firstBytes), $"the first {length} bytes");
            AssertSame(KernelOracle.Histogram(lastBytes), HistogramKernels.Count(kernel, lastBytes), $"the last {length} bytes");

            Span<int> firstInts = ints[..length];
            Span<int> lastInts = ints[^length..];
            firstInts.Fill(10);
            lastInts.Fill(length % 13);
            AssertSame(KernelOracle.Histogram(firstInts), HistogramKernels.Count(kernel, firstInts), $"the first {length} ints");
            AssertSame(KernelOracle.Histogram(lastInts), HistogramKernels.Count(kernel, lastInts), $"the last {length} ints");
        }

        static void Fill(Span<byte> first, Span<byte> last)
        {
            for (int i = 0; i < first.Length; i++)
            {
                first[i] = (byte)(i % 13);
                last[i] = (byte)(i % 12);
            }
        }
    }

    private static void AssertSame(ReadOnlySpan<long> expected, ReadOnlySpan<long> actual, string what)
    {
        if (!expected.SequenceEqual(actual))
        {
            Assert.Fail($"{what}: expected {string.Join(' ', expected.ToArray())}, got {string.Join(' ', actual.ToArray())}");
        }
    }
}
