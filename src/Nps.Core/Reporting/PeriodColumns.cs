namespace Nps.Core;

/// <summary>The columns of a summary that set a period beside the one before; all null where the row is not about one.</summary>
internal readonly struct PeriodColumns
{
    private PeriodColumns(
        NpsComparison? fromPrevious, ConfidenceLevel level, string? period, bool isPartial, int periodsWithResponses)
    {
        Period = period;
        IsPartial = isPartial;
        PeriodsWithResponses = periodsWithResponses;
        if (fromPrevious?.GetConfidenceInterval(level) is ConfidenceInterval interval)
        {
            Delta = fromPrevious.Delta?.Points;
            Lower = interval.Lower;
            Upper = interval.Upper;
            PValue = fromPrevious.PValue;
            Verdict = fromPrevious.GetVerdict(level);
        }
    }

    internal string? Period { get; }

    internal double? Delta { get; }

    internal double? Lower { get; }

    internal double? Upper { get; }

    internal double? PValue { get; }

    internal ComparisonVerdict? Verdict { get; }

    internal bool? IsPartial { get; }

    internal int? PeriodsWithResponses { get; }

    internal static PeriodColumns Of<TPeriod>(NpsTrendPoint<TPeriod> point, ConfidenceLevel level)
    {
        string? period = point.Period is CalendarPeriod calendarPeriod ? calendarPeriod.ToString() : null;
        return new(point.FromPrevious, level, period, point.IsPartial, point.PeriodsWithResponses);
    }
}
