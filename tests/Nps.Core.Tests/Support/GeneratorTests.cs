using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>The laws are worth what is drawn for them: each awkward thing is, and often enough for a law of a hundred tests to meet it.</summary>
public class GeneratorTests
{
    private const int Draws = 4000;

    public static TheoryData<string, double, double> Awkwardness() => new()
    {
        // Counts of the ordinary laws.
        { "counts: nobody", Share(Generators.Counts(), counts => counts.IsEmpty), 0.03 },
        { "counts: everybody alike", Share(Generators.Counts(), IsUnanimous), 0.05 },
        { "counts: as many promoters as detractors", Share(Generators.Counts(), IsTied), 0.02 },
        { "counts: a million beside a few", Share(Generators.Counts(), HasFewBesideMany), 0.03 },
        { "distribution: nobody", Share(Generators.Distribution(), ratings => ratings.Total == 0), 0.05 },
        { "distribution: one rating only", Share(Generators.Distribution(), ratings => ratings.Total > 0 && ratings.Counts.Count(count => count > 0) == 1), 0.05 },
        { "tally: missing answers only", Share(Generators.Tally(), tally => tally.Ratings.Total == 0 && tally.Missing > 0), 0.03 },

        // Counts up to the largest.
        { "any counts: nobody", Share(Awkward.Counts, counts => counts.IsEmpty), 0.04 },
        { "any counts: one answer", Share(Awkward.Counts, counts => counts.Total == 1), 0.04 },
        { "any counts: everybody alike", Share(Awkward.Counts, IsUnanimous), 0.1 },
        { "any counts: as many promoters as detractors", Share(Awkward.Counts, IsTied), 0.05 },
        { "any counts: more than doubles can count", Share(Awkward.Counts, counts => counts.Total > 1L << 53), 0.15 },
        { "any counts: nearly the largest total", Share(Awkward.Counts, counts => counts.Total > long.MaxValue - 10), 0.03 },
        { "any counts: a million beside a few", Share(Awkward.Counts, HasFewBesideMany), 0.03 },

        // Levels.
        { "level: below 1e-9", Share(Awkward.Levels, level => level.Fraction < 1e-9), 0.1 },
        { "level: less than 1e-8 below 1", Share(Awkward.Levels, level => level.Fraction > 1 - 1e-8), 0.1 },

        // Groups of rows: ties of dates, blanks.
        { "rows: two of a respondent at the same time", OfRows(rows => rows.Where(r => r.Region is not null).GroupBy(r => (r.Region, r.SubmittedAt)).Any(g => g.Count() > 1)), 0.2 },
        { "rows: two of a respondent on the same day", OfRows(rows => rows.Where(r => r.Region is not null).GroupBy(r => (r.Region, r.SubmittedAt.Date)).Any(g => g.Count() > 1)), 0.4 },
        { "rows: midnight", OfRows(rows => rows.Any(r => r.SubmittedAt.TimeOfDay == TimeSpan.Zero)), 0.4 },
        { "rows: a respondent without a name", OfRows(rows => rows.Any(r => r.Region is null)), 0.4 },
        { "rows: a segment with no valid answer", OfRows(rows => rows.GroupBy(r => r.Region).Any(group => group.All(r => r.Score is null))), 0.02 },
        { "rows: none", OfRows(rows => rows.Length == 0), 0.002 },
        { "rows: a date equal to another row's, as of which is asked", Share(RowAndDate, pair => pair.Rows.Any(r => r.SubmittedAt == pair.AsOf)), 0.1 },

        // Dates.
        { "dates: the first or the last day of the calendar", Share(Generators.Date(), date => date.Date == DateTime.MinValue || date.Date == DateTime.MaxValue.Date), 0.05 },
        { "dates: the 29th of February", Share(Generators.Date(), date => date is { Month: 2, Day: 29 }), 0.02 },
        { "dates: in a week of another year", Share(Generators.Date(), date => System.Globalization.ISOWeek.GetYear(date) != date.Year), 0.015 },

        // The same respondents twice.
        { "transitions: only promoters and passives change", Share(Generators.Transitions(), IsBetweenTwo), 0.01 },
        { "transitions: nobody in common", Share(Generators.Transitions(), transitions => transitions.Total == 0), 0.03 },
        { "scores: an end of the scale", Share(Generators.Score(), score => Math.Abs(score.Points) == 100), 0.01 },
    };

    [Theory]
    [MemberData(nameof(Awkwardness))]
    public void AwkwardThing_IsDrawnOftenEnough(string thing, double share, double atLeast) =>
        Assert.True(share >= atLeast, FormattableString.Invariant($"{thing}: {share:P1} of the draws, fewer than {atLeast:P1}"));

    private static Gen<(SurveyResponse[] Rows, DateTime AsOf)> RowAndDate =>
        from rows in Generators.Response().Generator.ArrayOf()
        from other in Generators.Response().Generator
        select (rows, other.SubmittedAt);

    private static double OfRows(Func<SurveyResponse[], bool> isAwkward) => Share(Generators.Response().Generator.ArrayOf(), isAwkward);

    private static double Share<T>(Arbitrary<T> arbitrary, Func<T, bool> isAwkward) => Share(arbitrary.Generator, isAwkward);

    // As a law draws: sizes from 1 to 100.
    private static double Share<T>(Gen<T> generator, Func<T, bool> isAwkward) =>
        Enumerable.Range(1, 40).Sum(step => generator.Sample((int)(2.5 * step), new Rnd((ulong)step), Draws / 40).Count(isAwkward)) / (double)Draws;

    private static bool IsUnanimous(ResponseCounts counts) =>
        counts.Total > 0 && (counts.Promoters == counts.Total || counts.Passives == counts.Total || counts.Detractors == counts.Total);

    private static bool IsTied(ResponseCounts counts) => counts.Promoters > 0 && counts.Promoters == counts.Detractors;

    private static bool HasFewBesideMany(ResponseCounts counts)
    {
        long[] sorted = [.. new[] { counts.Promoters, counts.Passives, counts.Detractors }.Order()];
        return sorted[2] >= 1_000_000 && sorted[1] is > 0 and < 100;
    }

    private static bool IsBetweenTwo(NpsTransitions transitions) =>
        transitions.Total > 0 && transitions.Before.Detractors == 0 && transitions.After.Detractors == 0 && transitions.Before != transitions.After;
}
