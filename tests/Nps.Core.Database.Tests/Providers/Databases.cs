namespace Nps.Core.Database.Tests;

/// <summary>The databases that this machine has, by name.</summary>
public sealed class Databases : IDisposable
{
    private readonly Dictionary<string, ITableDatabase> _databases = new()
    {
        ["SQLite"] = new SqliteDatabase(),
        ["PostgreSQL"] = new PostgresDatabase(),
    };

    /// <summary>SQLite is a package; PostgreSQL is left out where it is not installed, and <see cref="ServerTests"/> says so.</summary>
    public static TheoryData<string> Names => PostgresCluster.WhyMissing is null ? ["SQLite", "PostgreSQL"] : ["SQLite"];

    public void Dispose()
    {
        foreach (ITableDatabase database in _databases.Values)
        {
            (database as IDisposable)?.Dispose();
        }
    }

    internal TableContext OpenEmpty(string name) => _databases[name].OpenEmpty();
}
