using Dashboard.Answers;
using Dashboard.Numbers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Dashboard.Web;

/// <summary>What happens before the first request.</summary>
public static class Startup
{
    /// <summary>Makes the table if there is none, fills it if that is asked for, and seeds the live counts from it.</summary>
    public static async Task PrepareAnswersAsync(this WebApplication app)
    {
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        AnswerContext db = scope.ServiceProvider.GetRequiredService<AnswerContext>();
        await db.Database.EnsureCreatedAsync();

        DashboardOptions options = scope.ServiceProvider.GetRequiredService<IOptions<DashboardOptions>>().Value;
        if (options.Demo && !await db.Answers.AnyAsync())
        {
            DateTimeOffset now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
            db.Answers.AddRange(DemoAnswers.Make(options.Segments, DateOnly.FromDateTime(now.UtcDateTime)));
            await db.SaveChangesAsync();
        }

        AnswerNumbers numbers = scope.ServiceProvider.GetRequiredService<AnswerNumbers>();
        app.Services.GetRequiredService<LiveAnswers>().Seed(await numbers.CountSegmentsAsync(CancellationToken.None));
    }
}
