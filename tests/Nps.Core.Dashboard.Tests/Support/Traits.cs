namespace Nps.Core.Dashboard.Tests;

/// <summary>The names by which .ci/run selects tests.</summary>
internal static class Traits
{
    internal const string Starts = nameof(Starts);

    /// <summary>Tests that start a program: the dashboard, a database server, a browser. They run once, not with every vector hardware.</summary>
    internal const string Programs = "programs";
}
