namespace Nps.Core.Columns.Tests;

/// <summary>Traits by which .ci/run chooses tests.</summary>
internal static class Traits
{
    /// <summary><c>[Trait(Traits.Starts, Traits.Programs)]</c> marks a test that starts programs of its own.</summary>
    internal const string Starts = "Starts";

    internal const string Programs = "programs";
}
