using Dashboard.Numbers;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Answers;

/// <summary>Stores answers, each key once.</summary>
public sealed class AnswerStore(AnswerContext db, LiveAnswers live, TimeProvider clock)
{
    /// <summary>Stores a valid answer.</summary>
    /// <returns>What became of it, and the answer that the table has under its key.</returns>
    public async Task<(StoreOutcome Outcome, Answer Answer)> StoreAsync(NewAnswer posted, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        var answer = new Answer
        {
            Id = Guid.CreateVersion7(now),
            Key = posted.Key!.Value,
            Day = DateOnly.FromDateTime(now.UtcDateTime),
            Segment = posted.Segment!,
            Rating = posted.Rating!.Value,
            Comment = string.IsNullOrWhiteSpace(posted.Comment) ? null : posted.Comment,
        };
        db.Answers.Add(answer);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // The unique index decides, also between two that arrive at the same moment: looking before storing would not.
            Answer? earlier = await db.Answers.AsNoTracking().SingleOrDefaultAsync(a => a.Key == answer.Key, cancellation);
            if (earlier is null)
            {
                throw;
            }

            bool isSame = (earlier.Segment, earlier.Rating, earlier.Comment) == (answer.Segment, answer.Rating, answer.Comment);
            return (isSame ? StoreOutcome.Repeated : StoreOutcome.KeyTaken, earlier);
        }

        live.Add(answer.Segment, answer.Rating);
        return (StoreOutcome.Stored, answer);
    }

    /// <summary>The answer with an identifier that was given out; null when there is none.</summary>
    public Task<Answer?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Answers.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation);
}
