namespace Nps.Core.Interop.Tests;

/// <summary>A row of stored results.</summary>
internal sealed class StoredMonth
{
    public int Id { get; set; }

    public required string Region { get; set; }

    public CalendarPeriod Period { get; set; }

    public ResponseCounts Counts { get; set; }

    public NetPromoterScore? Score { get; set; }

    public NpsDelta? Change { get; set; }

    public ConfidenceLevel Level { get; set; }

    public ComparisonVerdict Verdict { get; set; }
}
