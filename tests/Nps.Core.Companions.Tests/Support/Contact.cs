namespace Nps.Core.Companions.Tests;

/// <summary>A contact on a day from the start on, reopened some days after it.</summary>
public sealed record Contact(string? Customer, int? Issue, int? Day, bool? Resolved, bool? Resolvable, int? ReopenedAfter, string? Team)
{
    internal static readonly DateTime Start = new(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc);

    internal DateTime? At => Day is int day ? Start.AddDays(day) : null;

    internal DateTime? Reopened => ReopenedAfter is int days ? At?.AddDays(days) : null;
}
