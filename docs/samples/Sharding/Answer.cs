namespace Sharding;

/// <summary>A row of answers; the names are those of the columns.</summary>
public sealed class Answer
{
    public string? Region { get; set; }

    public DateTime Day { get; set; }

    public int? Score { get; set; }
}
