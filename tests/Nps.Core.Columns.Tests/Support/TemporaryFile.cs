namespace Nps.Core.Columns.Tests;

/// <summary>A name for a file that is gone at the end.</summary>
internal sealed class TemporaryFile : IDisposable
{
    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"nps-{Guid.NewGuid():N}");

    public void Dispose() => File.Delete(Path);
}
