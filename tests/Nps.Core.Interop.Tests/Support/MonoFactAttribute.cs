namespace Nps.Core.Interop.Tests;

/// <summary>A test that runs a program for .NET Framework under Mono; skipped where there is none. .ci/run installs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    public MonoFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "mono"))))
        {
            Skip = "There is no mono on the path, so nothing ran on .NET Framework. On Debian: "
                + "apt-get install --no-install-recommends mono-runtime libmono-system-data4.0-cil libmono-system-runtime-serialization4.0-cil";
        }
    }
}
