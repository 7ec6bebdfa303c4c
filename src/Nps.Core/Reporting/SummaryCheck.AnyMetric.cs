using System;

namespace Nps.Core;

// The columns that a summary of any metric has.
internal static partial class SummaryCheck
{
    internal static long? Count(long? count, string column) =>
        count is long known ? CountCheck.NotNegative(known, column) : null;

    internal static ComparisonVerdict? Verdict(ComparisonVerdict? verdict, string column) =>
        verdict is null or (>= ComparisonVerdict.NoResponses and <= ComparisonVerdict.Higher)
            ? verdict
            : throw new ArgumentOutOfRangeException(column, verdict, "The verdict is not defined.");
}
