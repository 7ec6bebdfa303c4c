using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Nps.Core.Benchmarks.Baselines;

/// <summary>Nothing is done with the data but to load them and OR them together: no counting can be faster than this.</summary>
internal static class ReadLimit
{
    internal static bool Or(ReadOnlySpan<int> values) => Or(MemoryMarshal.AsBytes(values));

    // What does not fill the four vectors is left out, to keep the limit simple; it is nothing beside millions.
    internal static bool Or(ReadOnlySpan<byte> values)
    {
        ref byte first = ref MemoryMarshal.GetReference(values);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> a = default, b = default, c = default, d = default;
            for (int i = 0; i <= values.Length - 256; i += 256)
            {
                a |= Vector512.LoadUnsafe(ref first, (nuint)i);
                b |= Vector512.LoadUnsafe(ref first, (nuint)(i + 64));
                c |= Vector512.LoadUnsafe(ref first, (nuint)(i + 128));
                d |= Vector512.LoadUnsafe(ref first, (nuint)(i + 192));
            }

            return (a | b | c | d) != Vector512<byte>.Zero;
        }

        Vector256<byte> e = default, f = default, g = default, h = default;
        for (int i = 0; i <= values.Length - 128; i += 128)
        {
            e |= Vector256.LoadUnsafe(ref first, (nuint)i);
            f |= Vector256.LoadUnsafe(ref first, (nuint)(i + 32));
            g |= Vector256.LoadUnsafe(ref first, (nuint)(i + 64));
            h |= Vector256.LoadUnsafe(ref first, (nuint)(i + 96));
        }

        return (e | f | g | h) != Vector256<byte>.Zero;
    }
}
