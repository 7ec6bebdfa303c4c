using Microsoft.Data.Sqlite;

namespace Nps.Core.Interop.Tests;

/// <summary>A database in memory with the months and the answers of <see cref="Responses"/>.</summary>
public sealed class SurveyDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SurveyDatabase()
    {
        _connection.Open();
        using SurveyContext context = Open();
        context.Database.EnsureCreated();
        context.Months.AddRange(Responses.Trend.Select(point => new StoredMonth
        {
            Region = "all",
            Period = point.Period,
            Counts = point.Counts,
            Score = point.Score,
            Change = point.FromPrevious?.Delta,
            Level = ConfidenceLevel.Percent90,
            Verdict = point.FromPrevious?.GetVerdict() ?? ComparisonVerdict.NoResponses,
        }));
        context.Answers.AddRange(Responses.All.Select(response => new StoredAnswer
        {
            Region = response.Region,
            Rating = response.Score is int score ? new Rating(score) : null,
            Score = response.Score,
            Category = response.Score is int rating ? new Rating(rating).Category : null,
        }));
        context.SaveChanges();
    }

    public void Dispose() => _connection.Dispose();

    internal SurveyContext Open() => new(_connection);
}
