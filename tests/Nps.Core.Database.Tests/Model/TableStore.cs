namespace Nps.Core.Database.Tests;

/// <summary>Another table, which answers refer to.</summary>
internal sealed class TableStore
{
    public int Id { get; set; }

    public required string City { get; set; }
}
