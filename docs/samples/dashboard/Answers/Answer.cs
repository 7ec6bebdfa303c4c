using System.Text.Json.Serialization;

namespace Dashboard.Answers;

/// <summary>A row of the table.</summary>
public sealed class Answer
{
    /// <summary>What the answer is called in addresses. Of version 7: sorted by time, and with 74 random bits that nobody guesses.</summary>
    public required Guid Id { get; init; }

    /// <summary>What the sender called it, so that an answer sent twice counts once.</summary>
    [JsonIgnore]
    public Guid Key { get; init; }

    /// <summary>The day it arrived, in UTC.</summary>
    public required DateOnly Day { get; init; }

    public required string Segment { get; init; }

    public required int Rating { get; init; }

    public string? Comment { get; init; }
}
