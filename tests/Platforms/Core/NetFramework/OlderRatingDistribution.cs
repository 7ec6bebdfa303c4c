namespace Nps.Core.Tests;

/// <summary>What takes a span elsewhere takes an array on .NET Framework: the tests hand over a copy.</summary>
internal static class OlderRatingDistribution
{
    extension(RatingDistribution)
    {
        internal static RatingDistribution FromRatings(ReadOnlySpan<byte> ratings, RatingScale? scale = null) => RatingDistribution.FromRatings(ratings.ToArray(), scale);

        internal static RatingDistribution FromRatings(ReadOnlySpan<int> ratings, RatingScale? scale = null) => RatingDistribution.FromRatings(ratings.ToArray(), scale);

        internal static RatingDistribution FromCounts(ReadOnlySpan<long> countsByRating, RatingScale? scale = null) =>
            RatingDistribution.FromCounts(countsByRating.ToArray(), scale);
    }
}
