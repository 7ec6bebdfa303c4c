using Microsoft.AspNetCore.Mvc;

namespace Nps.Core.Interop.Tests;

/// <summary>Controllers bind by other means than minimal APIs do.</summary>
[ApiController]
[Route("controller")]
public sealed class RatingController : ControllerBase
{
    [HttpGet("{rating}/{period}")]
    public ActionResult<string> Route(Rating rating, CalendarPeriod period, [FromQuery] ConfidenceLevel? level) =>
        Ok($"{rating}|{period}|{level?.Fraction}");
}
