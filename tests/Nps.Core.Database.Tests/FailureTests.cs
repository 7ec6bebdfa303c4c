using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Database.Tests;

/// <summary>A database that is locked or full gives an error of its own, and what is counted after a retry is counted once.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("nps-sqlite-");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public void Locked_TheQueryFails_AndTheNextCountsEverything()
    {
        using TableContext table = Open();
        Fill(table, 100);
        using var other = new SqliteConnection(ConnectionString);
        other.Open();
        Execute(other, "BEGIN EXCLUSIVE");

        SqliteException error = Assert.Throws<SqliteException>(() => table.Answers.ToRatingTally(a => a.Score));
        Assert.Contains("locked", error.Message, StringComparison.Ordinal);

        Execute(other, "ROLLBACK");
        Assert.Equal(100, table.Answers.ToRatingTally(a => a.Score).Total);
    }

    [Fact]
    public void Full_NothingOfTheBatchIsThere_AndTheRetryIsCountedOnce()
    {
        using TableContext table = Open();
        Fill(table, 100);
        table.Database.OpenConnection();
        int pages = table.Database.SqlQueryRaw<int>("SELECT page_count AS Value FROM pragma_page_count").AsEnumerable().Single();
        SetQuota(pages + 2);

        DbUpdateException error = Assert.Throws<DbUpdateException>(() => Fill(table, 10_000));
        Assert.Contains("full", error.InnerException!.Message, StringComparison.Ordinal);
        Assert.Equal(100, table.Answers.ToRatingTally(a => a.Score).Total);

        SetQuota(1_000_000);
        table.SaveChanges();
        Assert.Equal(10_100, table.Answers.ToRatingTally(a => a.Score).Total);

#pragma warning disable EF1002 // a pragma takes no parameters, and the number is one of this test
        void SetQuota(int most) => table.Database.ExecuteSqlRaw($"PRAGMA max_page_count = {most}");
#pragma warning restore EF1002
    }

    private string ConnectionString => $"Data Source={Path.Combine(_directory.FullName, "answers.db")};Default Timeout=1";

    private static void Execute(SqliteConnection connection, string sql)
    {
#pragma warning disable CA2100 // the texts stand in this file
        using var command = new SqliteCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static void Fill(TableContext table, int count)
    {
        table.Answers.AddRange(Enumerable.Range(0, count).Select(i => new TableAnswer { Region = "North", Score = i % 11 }));
        table.SaveChanges();
    }

    private TableContext Open()
    {
        var table = new TableContext(options => options.UseSqlite(ConnectionString));
        table.Database.EnsureCreated();

        // In the mode that Entity Framework chooses, whoever reads does not wait for whoever writes.
        table.Database.ExecuteSqlRaw("PRAGMA journal_mode = DELETE");
        return table;
    }
}
