namespace Nps.Core.Benchmarks.Baselines;

/// <summary>Counting from many threads into counters of each processor's own, which are added when somebody looks.</summary>
internal sealed class StripedCounter
{
    // Two cache lines more than thirteen counters take, so that no two processors write to the same one.
    private const int Stride = 32;

    private readonly long[] _bins = new long[Stride * Environment.ProcessorCount];

    internal void Add(int? rating)
    {
        int bin = rating is not int given ? 12 : given is >= 0 and <= 10 ? given : 11;
        Interlocked.Increment(ref _bins[(Stride * (Thread.GetCurrentProcessorId() % Environment.ProcessorCount)) + bin]);
    }

    internal long Total()
    {
        long total = 0;
        for (int i = 0; i < _bins.Length; i++)
        {
            total += Interlocked.Read(ref _bins[i]);
        }

        return total;
    }
}
