namespace Nps.Core.Benchmarks.Baselines;

/// <summary>The loop everybody writes: 0.4 ns a rating while the branches are learned by heart, 3 ns when they are not.</summary>
internal static class IfElse
{
    internal static ResponseCounts Count(ReadOnlySpan<byte> ratings)
    {
        long promoters = 0;
        long passives = 0;
        long detractors = 0;
        foreach (byte rating in ratings)
        {
            if (rating >= 9)
            {
                promoters++;
            }
            else if (rating >= 7)
            {
                passives++;
            }
            else
            {
                detractors++;
            }
        }

        return new(promoters, passives, detractors);
    }
}
