namespace Nps.Core.Companions;

/// <summary>
/// Logarithmic bins of times, each doubling divided into 256 of equal width, as in the histograms of Tene (HdrHistogram). Which bin a time falls
/// into depends on nothing but the time, so that binning and adding can be exchanged.
/// </summary>
internal static class WaitBins
{
    /// <summary>How far the time that stands for a bin is from any time in it, at most, relative to that time.</summary>
    internal const double RelativeError = 1.0 / 512;

    private const int Bits = 8;

    /// <summary>The time in the middle of a bin, which stands for all times in it, itself included.</summary>
    internal static long Middle(long ticks)
    {
        int shift = ShiftOf(ticks);
        return shift == 0 ? ticks : ((ticks >> shift) << shift) + (1L << (shift - 1));
    }

    /// <summary>The first time of the bin.</summary>
    internal static long First(long ticks)
    {
        int shift = ShiftOf(ticks);
        return (ticks >> shift) << shift;
    }

    /// <summary>The last time of the bin.</summary>
    internal static long Last(long ticks) => First(ticks) + ((1L << ShiftOf(ticks)) - 1);

    /// <summary>How many binary digits a bin drops: those beyond the first nine.</summary>
    private static int ShiftOf(long ticks)
    {
        int shift = 0;
        for (long rest = ticks >> (Bits + 1); rest > 0; rest >>= 1)
        {
            shift++;
        }

        return shift;
    }
}
