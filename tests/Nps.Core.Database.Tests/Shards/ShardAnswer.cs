using System.ComponentModel.DataAnnotations.Schema;

namespace Nps.Core.Database.Tests;

internal sealed class ShardAnswer
{
    [Column("region")]
    public string? Region { get; set; }

    [Column("score")]
    public int? Score { get; set; }
}
