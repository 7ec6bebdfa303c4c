using FsCheck;
using FsCheck.Fluent;

[assembly: Properties(MaxTest = 100, Arbitrary = [typeof(Nps.Core.Tests.Generators)], QuietOnSuccess = true)]

namespace Nps.Core.Tests;

/// <summary>Counts of up to forty a category, where the methods differ most.</summary>
public readonly record struct SmallCounts(ResponseCounts Counts);

/// <summary>Random values for the laws, with the corners (nothing, one class only, huge counts) drawn often.</summary>
public static class Generators
{
    private static readonly string?[] Regions = ["North", "South", "East", "West", "", null];

    public static Arbitrary<Rating> Rating() =>
        Arb.From(
            Gen.Choose(0, 10).Select(value => new Rating(value)),
            rating => Smaller(rating.Value).Select(value => new Rating((int)value)));

    public static Arbitrary<ResponseCounts> Counts() =>
        Arb.From(
            Gen.Frequency(
                (1, Gen.Constant(ResponseCounts.Empty)),
                (1, from both in CountUpTo from passives in CountUpTo select new ResponseCounts(both, passives, both)),
                (12, CountUpTo.ArrayOf(3).Select(c => new ResponseCounts(c[0], c[1], c[2])))),
            Shrink);

    public static Arbitrary<SmallCounts> SmallCounts() =>
        Arb.From(
            Gen.Choose(0, 40).ArrayOf(3).Select(c => new SmallCounts(new ResponseCounts(c[0], c[1], c[2]))),
            small => Shrink(small.Counts).Select(counts => new SmallCounts(counts)));

    public static Arbitrary<AwkwardCounts> AwkwardCounts() =>
        Awkward.CountsUpTo(long.MaxValue / 100).Select(counts => new AwkwardCounts(counts)).ToArbitrary();

    public static Arbitrary<AwkwardLevel> AwkwardLevel() => Awkward.Levels.Select(level => new AwkwardLevel(level)).ToArbitrary();

    /// <summary>Nothing, one rating only, and counts of any ratings.</summary>
    public static Arbitrary<RatingDistribution> Distribution() =>
        Gen.Frequency(
            (1, Gen.Constant(new long[11])),
            (2, from rating in Gen.Choose(0, 10) from count in CountUpTo select Only(rating, count)),
            (8, CountUpTo.ArrayOf(11)))
        .Select(counts => RatingDistribution.FromCounts(counts))
        .ToArbitrary();

    public static Arbitrary<RatingTally> Tally() =>
        (from ratings in Distribution().Generator
         from missing in CountUpTo
         from invalid in CountUpTo
         select new RatingTally(ratings, missing, invalid)).ToArbitrary();

    public static Arbitrary<ConfidenceLevel> Level() =>
        Gen.Frequency(
            (3, Gen.Elements(0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999)),
            (2, Gen.Choose(100, 9999).Select(value => value / 10000.0)))
        .Select(ConfidenceLevel.FromFraction)
        .ToArbitrary();

    public static Arbitrary<IntervalMethod> Method() => Gen.Elements(Enum.GetValues<IntervalMethod>()).ToArbitrary();

    public static Arbitrary<PeriodUnit> Unit() => Gen.Elements(Enum.GetValues<PeriodUnit>()).ToArbitrary();

    public static Arbitrary<ReportingCalendar> Calendar() =>
        Gen.Frequency(
            (1, Gen.Constant(ReportingCalendar.Iso)),
            (3, from day in Gen.Elements(Enum.GetValues<DayOfWeek>())
                from rule in Gen.Elements(Enum.GetValues<System.Globalization.CalendarWeekRule>())
                from month in Gen.Choose(1, 12)
                select new ReportingCalendar(day, rule, month)))
        .ToArbitrary();

    /// <summary>Tables of any counts, and tables in which one or two cells have all the respondents.</summary>
    public static Arbitrary<NpsTransitions> Transitions() =>
        Gen.Frequency(
            (1, Gen.Constant(new int[15])),
            (9, Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 40)), (1, Gen.Choose(0, 100_000))).ArrayOf(15)),
            (3, from cells in Gen.Choose(0, 8).ArrayOf(2) from counts in Gen.Choose(0, 40).ArrayOf(2) select Cells(cells, counts)))
            .Select(n => NpsTransitions.FromTable(
                new(n[0], n[1], n[2]), new(n[3], n[4], n[5]), new(n[6], n[7], n[8]), new(n[9], n[10], n[11]), new(n[12], n[13], n[14])))
            .ToArbitrary();

    public static Arbitrary<RatingScale> Scale() =>
        (from minimum in Gen.Choose(0, 9)
         from maximum in Gen.Choose(minimum + 1, 10)
         from passiveFrom in Gen.Choose(minimum + 1, maximum)
         from promoterFrom in Gen.Choose(passiveFrom, maximum)
         select new RatingScale(minimum, maximum, passiveFrom, promoterFrom)).ToArbitrary();

    public static Arbitrary<NetPromoterScore> Score() =>
        Gen.Frequency(
            (9, Gen.Choose(-1_000_000, 1_000_000).Select(value => value / 10_000.0)),
            (1, Gen.Elements(-100, 100, 0, -0.0, double.Epsilon, -double.Epsilon, Math.BitDecrement(100), Math.BitIncrement(-100))))
        .Select(points => new NetPromoterScore(points))
        .ToArbitrary();

    public static Arbitrary<SurveyResponse> Response() =>
        (from region in Gen.Elements(Regions)
         from day in Awkward.Days
         from minute in Awkward.Minutes
         from score in Gen.Frequency((5, Gen.Choose(0, 10).Select(value => (int?)value)), (1, Gen.Constant((int?)null)))
         select new SurveyResponse(region, new DateTime(2023, 12, 1).AddDays(day).AddMinutes(minute), score)).ToArbitrary();

    public static Arbitrary<DirtyResponse> Dirty() =>
        (from region in Gen.Elements(Regions)
         from day in Gen.Frequency((5, Awkward.Days.Select(day => (int?)day)), (1, Gen.Constant((int?)null)))
         from score in Gen.Frequency(
             (8, Gen.Choose(0, 10).Select(value => (int?)value)),
             (1, Gen.Constant((int?)null)),
             (1, Gen.Elements<int?>(-1, 11, 12, 99, int.MinValue, int.MaxValue)))
         select new DirtyResponse(region, day is int known ? new DateTime(2023, 12, 1).AddDays(known) : null, score)).ToArbitrary();

    public static Arbitrary<DateTime> Date() =>
        Gen.Frequency(
            (2, Gen.Choose(0, 200 * 366).Select(day => new DateTime(1900, 1, 1).AddDays(day))),
            (1, Gen.Elements(
                DateTime.MinValue, DateTime.MinValue.AddDays(6), DateTime.MaxValue, DateTime.MaxValue.Date, DateTime.MaxValue.AddDays(-40),
                new DateTime(2024, 2, 29), new DateTime(2020, 12, 31), new DateTime(2021, 1, 3))))
        .ToArbitrary();

    private static Gen<long> CountUpTo { get; } = Gen.Frequency(
        (2, Gen.Constant(0L)),
        (4, Gen.Choose(0, 12).Select(count => (long)count)),
        (3, Gen.Choose(0, 500).Select(count => (long)count)),
        (1, Gen.Choose(0, 1_000_000_000).Select(count => (long)count)));

    private static long[] Only(int rating, long count)
    {
        var counts = new long[11];
        counts[rating] = count;
        return counts;
    }

    private static int[] Cells(int[] cells, int[] counts)
    {
        var table = new int[15];
        table[cells[0]] = counts[0];
        table[cells[1]] = counts[1];
        return table;
    }

    private static IEnumerable<ResponseCounts> Shrink(ResponseCounts counts) =>
    [
        .. Smaller(counts.Promoters).Select(count => new ResponseCounts(count, counts.Passives, counts.Detractors)),
        .. Smaller(counts.Passives).Select(count => new ResponseCounts(counts.Promoters, count, counts.Detractors)),
        .. Smaller(counts.Detractors).Select(count => new ResponseCounts(counts.Promoters, counts.Passives, count)),
    ];

    private static IEnumerable<long> Smaller(long count)
    {
        for (long less = count; less > 0; less /= 2)
        {
            yield return count - less;
        }
    }
}
