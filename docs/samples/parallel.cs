#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// Counts add up, so partitions do: count each on any core or machine, then add.
using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

byte[] ratings = new byte[10_000_000];
var random = new Random(2026);
for (int i = 0; i < ratings.Length; i++)
{
    ratings[i] = (byte)random.Next(11);
}

const int PartitionLength = 1_000_000;

ResponseCounts CountPartition(int partition)
{
    int start = partition * PartitionLength;
    return ResponseCounts.FromRatings(ratings.AsSpan(start, Math.Min(PartitionLength, ratings.Length - start)));
}

ResponseCounts sum = ResponseCounts.Empty;
var gate = new Lock();
Parallel.For(
    0,
    (ratings.Length + PartitionLength - 1) / PartitionLength,
    () => ResponseCounts.Empty,
    (partition, _, counts) => counts + CountPartition(partition),
    counts =>
    {
        lock (gate)
        {
            sum += counts;
        }
    });

Console.WriteLine($"{sum}: {sum.Score}");
Console.WriteLine($"the same as counted in one go: {sum == ResponseCounts.FromRatings(ratings)}");
