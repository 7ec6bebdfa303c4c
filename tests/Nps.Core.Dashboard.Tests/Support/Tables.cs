using Dashboard.Answers;
using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Dashboard.Tests;

/// <summary>The table that settings of the dashboard name, opened without the dashboard.</summary>
internal static class Tables
{
    internal static AnswerContext Open(Dictionary<string, string> settings)
    {
        var options = new DbContextOptionsBuilder<AnswerContext>();
        return new AnswerContext(settings.TryGetValue("ConnectionStrings:PostgreSQL", out string? server)
            ? options.UseNpgsql(server).Options
            : options.UseSqlite(settings["ConnectionStrings:SQLite"]).Options);
    }
}
