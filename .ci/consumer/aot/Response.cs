internal sealed record Response(string? Region, Plan Plan, DateTime? SubmittedAt, int? Score);

internal enum Plan
{
    Free,
    Pro,
}
