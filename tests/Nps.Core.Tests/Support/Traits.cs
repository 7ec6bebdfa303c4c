namespace Nps.Core.Tests;

/// <summary>Traits by which .ci/run chooses tests.</summary>
internal static class Traits
{
    /// <summary>
    /// <c>[Trait(Traits.Starts, Traits.Programs)]</c> marks a test that starts programs of its own, such as a sample. The
    /// runs of the optimized build leave it out: those programs would run as they do anyway.
    /// </summary>
    internal const string Starts = "Starts";

    internal const string Programs = "programs";
}
