using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The suppression rule for counts of responses.</summary>
internal static class ResponseSuppression
{
    internal static SuppressionOutcome Apply(IReadOnlyList<ResponseCounts[]> segments, int minimumResponses) =>
        minimumResponses < 2
            ? throw new ArgumentOutOfRangeException(
                nameof(minimumResponses), minimumResponses, "A minimum below 2 responses would protect nobody.")
            : SuppressionRule.Apply(segments, minimumResponses);
}
