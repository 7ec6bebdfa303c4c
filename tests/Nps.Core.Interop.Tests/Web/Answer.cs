namespace Nps.Core.Interop.Tests;

/// <summary>What a form sends.</summary>
public sealed record Answer(Rating? Rating, CalendarPeriod Period, ConfidenceLevel Level);
