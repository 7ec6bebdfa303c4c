using Nps.Core;

namespace Dashboard.Numbers;

/// <summary>The numbers of the page, all of the same moment.</summary>
/// <param name="Segments">The segments that are large enough, and the total.</param>
/// <param name="Months">The months up to today; null when the total is withheld, since the months add up to it.</param>
public sealed record Report(SuppressedBreakdown<string> Segments, NpsTrend<CalendarPeriod>? Months);
