namespace Nps.Core.Tests;

/// <summary>What takes a span elsewhere takes an array on .NET Framework: the tests hand over a copy.</summary>
internal static class OlderRatingTally
{
    extension(RatingTally)
    {
        internal static RatingTally FromRatings(ReadOnlySpan<byte> ratings, RatingScale? scale = null) => RatingTally.FromRatings(ratings.ToArray(), scale);

        internal static RatingTally FromRatings(ReadOnlySpan<int> ratings, RatingScale? scale = null) => RatingTally.FromRatings(ratings.ToArray(), scale);
    }
}
