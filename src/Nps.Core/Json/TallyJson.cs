using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// Ratings one by one: a distribution is an array of eleven counts, or an object with the scale beside it where that is not the
/// standard one.
/// </summary>
internal static class TallyJson
{
    internal static RatingScale ReadScale(JsonInput input)
    {
        JsonMembers members = input.Members("minimum", "maximum", "passiveFrom", "promoterFrom");
        return new(
            members["minimum"].SmallNumber(),
            members["maximum"].SmallNumber(),
            members["passiveFrom"].SmallNumber(),
            members["promoterFrom"].SmallNumber());
    }

    internal static void WriteScale(JsonOutput output, RatingScale scale)
    {
        output.Writer.WriteStartObject();
        output.Member("minimum", scale.Minimum);
        output.Member("maximum", scale.Maximum);
        output.Member("passiveFrom", scale.PassiveFrom);
        output.Member("promoterFrom", scale.PromoterFrom);
        output.Writer.WriteEndObject();
    }

    internal static RatingDistribution ReadDistribution(JsonInput input)
    {
        if (input.IsArray)
        {
            return ReadCounts(input, RatingScale.Standard);
        }

        JsonMembers members = input.Members("scale", "counts");
        RatingScale scale = members["scale"].As(ReadScale);
        return members["counts"].As(counts => ReadCounts(counts, scale));
    }

    internal static void WriteDistribution(JsonOutput output, RatingDistribution ratings)
    {
        if (ratings.Scale == RatingScale.Standard)
        {
            WriteCounts(output, ratings);
            return;
        }

        output.Writer.WriteStartObject();
        output.Member("scale", WriteScale, ratings.Scale);
        output.Member("counts", WriteCounts, ratings);
        output.Writer.WriteEndObject();
    }

    internal static RatingTally Read(JsonInput input)
    {
        JsonMembers members = input.Members("ratings", "missing", "invalid");
        return new(members["ratings"].As(ReadDistribution), members["missing"].Count(), members["invalid"].Count());
    }

    internal static void Write(JsonOutput output, RatingTally tally)
    {
        output.Writer.WriteStartObject();
        output.Member("ratings", WriteDistribution, tally.Ratings);
        output.Member("missing", tally.Missing);
        output.Member("invalid", tally.Invalid);
        output.Writer.WriteEndObject();
    }

    private static RatingDistribution ReadCounts(JsonInput input, RatingScale scale)
    {
        List<JsonInput> items = input.Items();
        return items.Count == Rating.Highest + 1
            ? RatingDistribution.FromCounts(items.ConvertAll(item => item.Count()).ToArray(), scale)
            : throw input.Invalid(FormattableString.Invariant($"Expected eleven counts, for the ratings 0 to 10, but there are {items.Count}."));
    }

    private static void WriteCounts(JsonOutput output, RatingDistribution ratings)
    {
        output.Writer.WriteStartArray();
        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            output.Number(ratings[rating]);
        }

        output.Writer.WriteEndArray();
    }
}
