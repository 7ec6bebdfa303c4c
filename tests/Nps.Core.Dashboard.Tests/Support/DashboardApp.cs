using Dashboard.Answers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Nps.Core.Dashboard.Tests;

/// <summary>The dashboard on a free port, with a database of its own and a clock that stands still, set up as in production.</summary>
internal sealed class DashboardApp : WebApplicationFactory<Program>
{
    internal static readonly DateTimeOffset Now = new(2026, 9, 16, 10, 30, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nps-dashboard-");
    private readonly Dictionary<string, string> _settings = new()
    {
        ["Dashboard:PostsPerMinute"] = "100000",
        ["Dashboard:RequestsPerMinute"] = "100000",
    };

    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
    private readonly TimeProvider _clock;

    internal DashboardApp(Dictionary<string, string>? settings = null, DateTimeOffset? now = null, IEnumerable<Answer>? answers = null)
    {
        _clock = new FixedClock(now ?? Now);
        _settings["ConnectionStrings:SQLite"] = $"Data Source={Path.Combine(_folder.FullName, "answers.db")};Pooling=false";
        foreach ((string name, string value) in settings ?? [])
        {
            _settings[name] = value;
        }

        if (answers is not null)
        {
            Fill(answers);
        }

        UseKestrel(0);
        StartServer();
        Client = new HttpClient(_handler) { BaseAddress = Address };
        Sql.Take();
    }

    internal HttpClient Client { get; }

    internal SqlLog Sql { get; } = new();

    internal Uri Address => ClientOptions.BaseAddress;

    /// <summary>The settings with which another program sees the same table.</summary>
    internal Dictionary<string, string> SameTable => new() { ["ConnectionStrings:SQLite"] = _settings["ConnectionStrings:SQLite"] };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach ((string name, string value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services => services.AddSingleton(_clock));
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Sql).AddFilter(null, LogLevel.Information));
    }

    protected override void Dispose(bool disposing)
    {
        _handler.Dispose();
        Client?.Dispose();
        base.Dispose(disposing);
        if (disposing && _folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }

    /// <summary>Puts answers into the table before the program starts.</summary>
    private void Fill(IEnumerable<Answer> answers)
    {
        using AnswerContext db = Tables.Open(_settings);
        db.Database.EnsureCreated();
        db.Answers.AddRange(answers);
        db.SaveChanges();
    }
}
