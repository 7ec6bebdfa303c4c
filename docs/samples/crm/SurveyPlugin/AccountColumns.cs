using Microsoft.Xrm.Sdk;
using Nps.Core;

namespace SurveyPlugin;

/// <summary>
/// The columns of the account: thirteen counts, which are all that is known, and four made of them for views and charts.
/// </summary>
public static class AccountColumns
{
    public const string Table = "account";

    /// <summary>How many answered 0 to 10.</summary>
    public static IReadOnlyList<string> Ratings { get; } = [.. Enumerable.Range(0, 11).Select(rating => $"new_nps{rating}")];

    public const string Invalid = "new_npsinvalid";
    public const string Missing = "new_npsmissing";
    public const string Promoters = "new_npspromoters";
    public const string Passives = "new_npspassives";
    public const string Detractors = "new_npsdetractors";

    /// <summary>A floating point number, empty without a valid answer.</summary>
    public const string Score = "new_npsscore";

    /// <summary>The thirteen counts, as one needs them to read a tally.</summary>
    public static string[] Counts() => [.. Ratings, Invalid, Missing];

    public static void Write(Entity account, RatingTally tally)
    {
        for (int rating = 0; rating <= 10; rating++)
        {
            account[Ratings[rating]] = WholeNumber(tally.Ratings[rating]);
        }

        account[Invalid] = WholeNumber(tally.Invalid);
        account[Missing] = WholeNumber(tally.Missing);

        ResponseCounts counts = tally.Ratings.Classify();
        account[Promoters] = WholeNumber(counts.Promoters);
        account[Passives] = WholeNumber(counts.Passives);
        account[Detractors] = WholeNumber(counts.Detractors);
        account[Score] = counts.Score?.Points;
    }

    /// <summary>The tally as it was written. Columns that were never written are empty and count as 0.</summary>
    public static RatingTally Read(Entity account)
    {
        long[] ratings = [.. Ratings.Select(column => (long)account.GetAttributeValue<int>(column))];
        return new RatingTally(
            RatingDistribution.FromCounts(ratings),
            missing: account.GetAttributeValue<int>(Missing),
            invalid: account.GetAttributeValue<int>(Invalid));
    }

    // A column of whole numbers has 32 bits: beyond them the conversion throws.
    private static int WholeNumber(long count) => checked((int)count);
}
