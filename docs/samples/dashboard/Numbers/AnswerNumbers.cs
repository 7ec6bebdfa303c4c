using Dashboard.Answers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Nps.Core;

namespace Dashboard.Numbers;

/// <summary>Counts the table. Each method sends one statement, and the database sends back counts, not answers.</summary>
public sealed class AnswerNumbers(AnswerContext db, IOptions<DashboardOptions> options, TimeProvider clock)
{
    /// <summary>The segments: one GROUP BY segment and rating.</summary>
    public async Task<TallyBreakdown<string>> CountSegmentsAsync(CancellationToken cancellation)
    {
        List<RatingCount<string>> rows = await db.Answers.CountRatingsBy(a => a.Segment, a => a.Rating).ToListAsync(cancellation);
        return rows.OrderBy(row => row.Segment, StringComparer.Ordinal).ToTallyBreakdown();
    }

    /// <summary>The segments without those that are too small to be published.</summary>
    public async Task<SuppressedBreakdown<string>> GetSegmentsAsync(CancellationToken cancellation) =>
        Publish((await CountSegmentsAsync(cancellation)).Classify());

    /// <summary>Segments and months: one GROUP BY segment, day and rating. The library adds the days up to months.</summary>
    public async Task<Report> GetReportAsync(CancellationToken cancellation)
    {
        List<RatingCount<SegmentDay>> rows =
            await db.Answers.CountRatingsBy(a => new SegmentDay(a.Segment, a.Day), a => a.Rating).ToListAsync(cancellation);
        SegmentBreakdown<SegmentDay> days = rows.OrderBy(row => row.Segment.Segment, StringComparer.Ordinal).ToTallyBreakdown().Classify();
        SuppressedBreakdown<string> segments = Publish(days.RollUp(key => key.Segment));
        NpsTrend<CalendarPeriod> months = days.RollUp(key => key.Day).ToNpsTrend(PeriodUnit.Month).AsOf(Today);
        return new Report(segments, segments.Overall is null ? null : months);
    }

    /// <summary>The latest comments, without rating and segment.</summary>
    public Task<List<string>> GetCommentsAsync(CancellationToken cancellation) =>
        db.Answers.Where(a => a.Comment != null).OrderByDescending(a => a.Id).Select(a => a.Comment!).Take(5).ToListAsync(cancellation);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private SuppressedBreakdown<string> Publish(SegmentBreakdown<string> segments) => segments.Suppress(options.Value.MinimumResponses);
}
