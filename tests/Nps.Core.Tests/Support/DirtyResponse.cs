namespace Nps.Core.Tests;

/// <summary>A response as files and databases have it: without a date or an answer now and then, with ratings that are none.</summary>
public sealed record DirtyResponse(string? Region, DateTime? At, int? Score);
