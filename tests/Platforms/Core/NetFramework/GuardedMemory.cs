namespace Nps.Core.Tests;

/// <summary>The library reads arrays here, whose ends the runtime guards.</summary>
internal sealed class GuardedMemory(int length) : IDisposable
{
    internal Span<T> Span<T>()
        where T : unmanaged => new T[length / System.Runtime.InteropServices.Marshal.SizeOf<T>()];

    public void Dispose()
    {
    }
}
