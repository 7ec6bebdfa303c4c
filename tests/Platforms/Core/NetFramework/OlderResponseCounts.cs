namespace Nps.Core.Tests;

/// <summary>What takes a span elsewhere takes an array on .NET Framework: the tests hand over a copy.</summary>
internal static class OlderResponseCounts
{
    extension(ResponseCounts)
    {
        internal static ResponseCounts FromRatings(ReadOnlySpan<byte> ratings, RatingScale? scale = null) => ResponseCounts.FromRatings(ratings.ToArray(), scale);

        internal static ResponseCounts FromRatings(ReadOnlySpan<int> ratings, RatingScale? scale = null) => ResponseCounts.FromRatings(ratings.ToArray(), scale);
    }
}
