using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Database.Tests;

/// <summary>SQLite in memory.</summary>
public sealed class SqliteDatabase : ITableDatabase, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteDatabase()
    {
        _connection.Open();
        using TableContext context = Open();
        context.Database.EnsureCreated();
    }

    TableContext ITableDatabase.OpenEmpty()
    {
        TableContext context = Open();
        context.Answers.ExecuteDelete();
        context.Stores.ExecuteDelete();
        context.TakeStatements();
        return context;
    }

    public void Dispose() => _connection.Dispose();

    private TableContext Open() => new(options => options.UseSqlite(_connection));
}
