using Dashboard.Answers;
using Dashboard.Numbers;
using Microsoft.AspNetCore.Http.HttpResults;
using Nps.Core;

namespace Dashboard.Web;

/// <summary>The endpoints for programs. They send the types of the library.</summary>
public static class Api
{
    public static void MapApi(this WebApplication app)
    {
        app.MapGet("/api/score", GetScoreAsync);
        app.MapGet("/api/segments", GetSegmentsAsync);
        app.MapGet("/api/months", GetMonthsAsync);
        app.MapGet("/api/answers/{id:guid}", GetAnswerAsync);
        app.MapPost("/api/answers", PostAnswerAsync);
        app.MapGet("/live", Watch).RequireRateLimiting(Limits.Streams);
    }

    private static async Task<ResponseCounts?> GetScoreAsync(AnswerNumbers numbers, CancellationToken cancellation) =>
        (await numbers.GetSegmentsAsync(cancellation)).Overall;

    private static async Task<IReadOnlyList<NpsSummary<string>>> GetSegmentsAsync(AnswerNumbers numbers, CancellationToken cancellation) =>
        LiveUpdate.From(await numbers.GetSegmentsAsync(cancellation)).Segments;

    private static async Task<NpsTrend<CalendarPeriod>?> GetMonthsAsync(AnswerNumbers numbers, CancellationToken cancellation) =>
        (await numbers.GetReportAsync(cancellation)).Months;

    private static async Task<Results<Ok<Answer>, NotFound>> GetAnswerAsync(Guid id, AnswerStore store, CancellationToken cancellation) =>
        await store.FindAsync(id, cancellation) is Answer answer ? TypedResults.Ok(answer) : TypedResults.NotFound();

    private static async Task<Results<Created<Answer>, Ok<Answer>, ProblemHttpResult>> PostAnswerAsync(
        NewAnswer posted, AnswerStore store, CancellationToken cancellation)
    {
        (StoreOutcome outcome, Answer answer) = await store.StoreAsync(posted, cancellation);
        return outcome switch
        {
            StoreOutcome.Stored => TypedResults.Created($"/api/answers/{answer.Id}", answer),
            StoreOutcome.Repeated => TypedResults.Ok(answer),
            _ => TypedResults.Problem("The key belongs to another answer.", statusCode: StatusCodes.Status409Conflict),
        };
    }

    private static ServerSentEventsResult<LiveUpdate> Watch(LiveAnswers live, IHostApplicationLifetime lifetime) =>
        TypedResults.ServerSentEvents(live.WatchAsync(lifetime.ApplicationStopping), "answers");
}
