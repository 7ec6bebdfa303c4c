namespace Nps.Core;

/// <summary>
/// Which of a segment's counters a rating adds to. This is how the kernel knows the cut-offs of a scale: it looks them up and
/// has none of its own.
/// </summary>
internal sealed class CounterTable
{
    internal const int Promoters = 0;
    internal const int Passives = 1;
    internal const int Detractors = 2;
    internal const int Others = 3;

    private const int Size = 16; // what a vector of bytes looks up in one instruction

    private CounterTable(int stride)
    {
        Stride = stride;
        Counters = new byte[Size];
    }

    /// <summary>The counters of a segment, a power of two, so that some may be unused.</summary>
    internal int Stride { get; }

    /// <summary>The counter of each rating from 0 to 10, of an invalid and of a missing one; the last three are never asked for.</summary>
    internal byte[] Counters { get; }

    /// <summary>Four counters: promoters, passives, detractors, and all others, which are off the scale or missing.</summary>
    internal static CounterTable OfCategories(RatingScale scale)
    {
        var table = new CounterTable(Others + 1);
        for (int rating = Rating.Lowest; rating < Size; rating++)
        {
            table.Counters[rating] = (byte)(!scale.TryClassify(rating, out NpsCategory category) ? Others : category switch
            {
                NpsCategory.Promoter => Promoters,
                NpsCategory.Passive => Passives,
                _ => Detractors,
            });
        }

        return table;
    }

    /// <summary>A counter for each rating on the scale, one for what is off it and one for what is missing.</summary>
    internal static CounterTable OfRatings(RatingScale scale)
    {
        var table = new CounterTable(Size);
        for (int rating = Rating.Lowest; rating < Size; rating++)
        {
            table.Counters[rating] = (byte)(scale.TryClassify(rating, out _) ? rating : RatingHistogram.Invalid);
        }

        table.Counters[RatingHistogram.Missing] = RatingHistogram.Missing;
        return table;
    }
}
