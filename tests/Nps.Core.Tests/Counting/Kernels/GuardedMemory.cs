using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Nps.Core.Tests;

/// <summary>Memory between two pages that may not be touched: reading one byte too far at either end kills the process.</summary>
internal sealed class GuardedMemory : IDisposable
{
    private const int Readable = 1;
    private const int Writable = 2;
    private const int Private = 2;

    // MAP_ANONYMOUS is one of the few constants on which Unix systems differ.
    private static readonly int Anonymous = OperatingSystem.IsLinux() ? 0x20 : 0x1000;

    private readonly nint _start;
    private readonly int _length;

    /// <param name="length">A multiple of the size of a page is exact; anything else is rounded up.</param>
    internal GuardedMemory(int length)
    {
        int page = Environment.SystemPageSize;
        _length = (length + page - 1) / page * page;
        _start = NativeMethods.mmap(0, _length + (2 * page), Readable | Writable, Private | Anonymous, -1, 0);
        Assert.NotEqual(-1, _start);
        Assert.Equal(0, NativeMethods.mprotect(_start, page, 0));
        Assert.Equal(0, NativeMethods.mprotect(_start + page + _length, page, 0));
    }

    ~GuardedMemory() => Unmap();

    internal Span<T> Span<T>()
        where T : unmanaged
    {
        ref byte first = ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), _start + Environment.SystemPageSize);
        return MemoryMarshal.Cast<byte, T>(MemoryMarshal.CreateSpan(ref first, _length));
    }

    public void Dispose()
    {
        Unmap();
        GC.SuppressFinalize(this);
    }

    private void Unmap() => Assert.Equal(0, NativeMethods.munmap(_start, _length + (2 * Environment.SystemPageSize)));

    private static class NativeMethods
    {
        [DllImport("libc", ExactSpelling = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static extern nint mmap(nint address, nint length, int protection, int flags, int file, nint offset);

        [DllImport("libc", ExactSpelling = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static extern int mprotect(nint address, nint length, int protection);

        [DllImport("libc", ExactSpelling = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static extern int munmap(nint address, nint length);
    }
}
