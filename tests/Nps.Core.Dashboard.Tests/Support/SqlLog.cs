using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Nps.Core.Dashboard.Tests;

/// <summary>Keeps the statements that Entity Framework Core says it executed.</summary>
internal sealed class SqlLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>The statements since the last time they were taken.</summary>
    internal string[] Take()
    {
        string[] taken = [.. _statements];
        _statements.Clear();
        return taken;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == RelationalEventId.CommandExecuted.Id && state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            _statements.Enqueue((string)values.Single(value => value.Key == "commandText").Value!);
        }
    }

    public void Dispose()
    {
    }
}
