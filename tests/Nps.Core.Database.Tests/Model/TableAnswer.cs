namespace Nps.Core.Database.Tests;

/// <summary>A row of answers with ratings of every type that databases store them in.</summary>
internal sealed class TableAnswer
{
    public int Id { get; set; }

    public string? Region { get; set; }

    public int? Score { get; set; }

    public short? ShortScore { get; set; }

    public byte ByteScore { get; set; }

    public double? Average { get; set; }

    public Stars? Stars { get; set; }

    public DateTime Day { get; set; }

    public Channel Channel { get; set; } = new();

    public int? StoreId { get; set; }

    public TableStore? Store { get; set; }
}
