namespace Nps.Core.Interop.Tests;

/// <summary>A row of answers: the rating as a type of its own, and as the plain number that a database can group by.</summary>
internal sealed class StoredAnswer
{
    public int Id { get; set; }

    public required string Region { get; set; }

    public Rating? Rating { get; set; }

    public int? Score { get; set; }

    public NpsCategory? Category { get; set; }
}
