using System.ComponentModel.DataAnnotations.Schema;

namespace Nps.Core.Bulk;

/// <summary>A row of the table.</summary>
public sealed class BulkAnswer
{
    [Column("id")]
    public int Id { get; set; }

    [Column("region")]
    public string? Region { get; set; }

    [Column("score")]
    public int? Score { get; set; }

    [Column("comment")]
    public string? Comment { get; set; }
}
