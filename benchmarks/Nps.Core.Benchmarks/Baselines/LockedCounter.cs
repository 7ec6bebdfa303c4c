namespace Nps.Core.Benchmarks.Baselines;

/// <summary>Counting from many threads under a lock.</summary>
internal sealed class LockedCounter
{
    private readonly long[] _bins = new long[13];
    private readonly Lock _gate = new();

    internal void Add(int? rating)
    {
        lock (_gate)
        {
            _bins[rating is not int given ? 12 : given is >= 0 and <= 10 ? given : 11]++;
        }
    }

    internal long Total()
    {
        lock (_gate)
        {
            return _bins.Sum();
        }
    }
}
