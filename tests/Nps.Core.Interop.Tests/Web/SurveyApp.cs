using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Nps.Core.Interop.Tests;

/// <summary>A minimal API on a free port of this machine, with the options that every application begins with.</summary>
public sealed class SurveyApp : IAsyncLifetime
{
    private WebApplication? _app;

    internal HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddControllers().AddApplicationPart(typeof(SurveyApp).Assembly);
        _app = builder.Build();
        _app.MapControllers();
        Map(_app);
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }

    private static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plain", () => "plain");

        app.MapGet("/ratings/{rating}", (Rating rating) => rating.ToString());
        app.MapGet("/periods/{period}", (CalendarPeriod period) => period.ToString());
        app.MapGet("/levels/{level}", (ConfidenceLevel level) => level.Fraction);
        app.MapGet("/query", (Rating? rating, CalendarPeriod? period, ConfidenceLevel? level) => $"{rating}|{period}|{level?.Fraction}");

        app.MapPost("/counts", (ResponseCounts counts) => counts);
        app.MapPost("/text", (ResponseCounts counts) => counts.ToString());
        app.MapPost("/answers", (Answer answer) => answer);
        app.MapPost("/distributions", (RatingDistribution ratings) => ratings);
        app.MapGet("/trend", () => Responses.Trend);
        app.MapGet("/regions", () => Responses.Regions);
    }
}
