namespace Nps.Core.Tests;

/// <summary>A response as an application might keep it: the rating is null when there was no answer.</summary>
public sealed record SurveyResponse(string? Region, DateTime SubmittedAt, int? Score);
