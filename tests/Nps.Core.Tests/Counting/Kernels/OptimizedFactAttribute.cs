using System.Diagnostics;
using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>A test of what only optimized code promises; in a debug build the results show it as skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OptimizedFactAttribute : FactAttribute
{
    public OptimizedFactAttribute() => Skip =
        typeof(Rating).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true }
            ? "Unoptimized code boxes a key to compare it with null. The optimized build is tested too, see .ci/run."
            : null;
}
