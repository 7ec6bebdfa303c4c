using System;
using System.Collections.Generic;
using Nps.Core;

public static class ScorePlugin
{
    public static string Describe(IEnumerable<int?> answers, byte[] ratings)
    {
        ResponseCounts counts = answers.ToRatingTally(answer => answer).Ratings.Classify() + ResponseCounts.FromRatings(ratings);
        NpsComparison change = new NpsComparison(ResponseCounts.FromRatings(new[] { 10, 0 }), counts);
        return $"{counts.Score} {counts.GetConfidenceInterval(ConfidenceLevel.Percent90)} {change.GetVerdict()}";
    }
}
