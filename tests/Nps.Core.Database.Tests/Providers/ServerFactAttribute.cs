namespace Nps.Core.Database.Tests;

/// <summary>A test that needs a PostgreSQL server; skipped where none is installed. .ci/run installs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute() => Skip = PostgresCluster.WhyMissing;
}
