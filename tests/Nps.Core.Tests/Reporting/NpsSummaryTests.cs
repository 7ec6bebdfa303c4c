using System.Globalization;
using System.Reflection;

namespace Nps.Core.Tests;

public class NpsSummaryTests
{
    private static readonly NpsSummary<string> Row = new ResponseCounts(57, 33, 20).Summarize("North");

    private static readonly Type[] Flat =
    [
        typeof(string), typeof(long), typeof(long?), typeof(int?), typeof(double), typeof(double?), typeof(decimal?), typeof(bool?),
        typeof(ComparisonVerdict?),
    ];

    [Fact]
    public void Columns_AreFlat() =>
        Assert.All(Summaries.Columns<string>(), column => Assert.Contains(column.PropertyType, Flat));

    // Serializers and CSV readers find the parameter of a column by its name; some of them by case.
    [Fact]
    public void Constructor_TakesTheColumns_ByNameOrderAndType() =>
        Assert.Equal(
            Summaries.Columns<string>().Select(column => (column.Name, column.PropertyType)),
            typeof(NpsSummary<string>).GetConstructors().Single().GetParameters().Select(parameter => (parameter.Name!, parameter.ParameterType)));

    [Fact]
    public void Constructor_OfTheColumnsOfARow_IsAnEqualRow()
    {
        NpsSummary<CalendarPeriod>[] rows = [.. SummaryData.Months()];

        Assert.All(rows, row => Assert.Equal(row, Summaries.With(row)));
    }

    [Theory]
    [InlineData("Responses", -1L)]
    [InlineData("Missing", -1L)]
    [InlineData("Invalid", -1L)]
    [InlineData("ResponseRate", 1.01)]
    [InlineData("ResponseRate", double.NaN)]
    [InlineData("Promoters", -1L)]
    [InlineData("Passives", -1L)]
    [InlineData("Detractors", -1L)]
    [InlineData("Score", 100.5)]
    [InlineData("Score", double.NaN)]
    [InlineData("Lower", -101.0)]
    [InlineData("Upper", double.PositiveInfinity)]
    [InlineData("Level", 0.0)]
    [InlineData("Level", 1.0)]
    [InlineData("Level", 95.0)]
    [InlineData("Level", double.NaN)]
    [InlineData("StandardError", -0.1)]
    [InlineData("Share", 1.5)]
    [InlineData("Contribution", -100.5)]
    [InlineData("DeltaVersusRest", 200.5)]
    [InlineData("AdjustedPValueVersusRest", -0.1)]
    [InlineData("VerdictVersusRest", (ComparisonVerdict)4)]
    [InlineData("DeltaFromPrevious", -200.5)]
    [InlineData("DeltaFromPreviousLower", double.NaN)]
    [InlineData("DeltaFromPreviousUpper", 201.0)]
    [InlineData("PValueFromPrevious", 2.0)]
    [InlineData("VerdictFromPrevious", (ComparisonVerdict)(-1))]
    [InlineData("PeriodsWithResponses", -1)]
    public void Constructor_NumberOutOfRange_IsRefusedByTheNameOfItsColumn(string column, object value) =>
        Assert.Equal(column, Assert.Throws<ArgumentOutOfRangeException>(() => Summaries.With(Row, (column, value))).ParamName);

    [Theory]
    [InlineData("PromoterPercent")]
    [InlineData("PassivePercent")]
    [InlineData("DetractorPercent")]
    public void Constructor_PercentageOutOfRange_IsRefused(string column)
    {
        Assert.Equal(column, Assert.Throws<ArgumentOutOfRangeException>(() => Summaries.With(Row, (column, 100.1m))).ParamName);
        Assert.Equal(column, Assert.Throws<ArgumentOutOfRangeException>(() => Summaries.With(Row, (column, -0.1m))).ParamName);
    }

    [Fact]
    public void Constructor_ResponsesThatAreNotTheSum_AreRefused() => Assert.StartsWith(
        "57 promoters, 33 passives and 20 detractors are not 109 responses.",
        Assert.Throws<ArgumentException>(() => Summaries.With(Row, ("Responses", 109L))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Lower", "Upper")]
    [InlineData("DeltaFromPreviousLower", "DeltaFromPreviousUpper")]
    public void Constructor_LimitsInTheWrongOrder_AreRefused(string lower, string upper) =>
        Assert.Equal(lower, Assert.Throws<ArgumentException>(() => Summaries.With(Row, (lower, 2.0), (upper, 1.0))).ParamName);

    [Fact]
    public void Constructor_EmptyPeriod_IsNone() => Assert.Equal(Row, Summaries.With(Row, ("Period", "")));

    [Fact]
    public void WithKey_ChangesNothingElse()
    {
        NpsSummary<CalendarPeriod> month = SummaryData.Months()[2];

        NpsSummary<int> other = month.WithKey(7);

        Assert.Equal(7, other.Key);
        Assert.Equal(month, other.WithKey(month.Key));
    }

    [Fact]
    public void Summarize_WithoutAKey_IsOverall()
    {
        Assert.Equal("Overall", default(ResponseCounts).Summarize().Key);
        Assert.Equal("Overall", default(RatingTally).Summarize(ConfidenceLevel.Percent90).Key);
        Assert.Equal(0.9, default(RatingTally).Summarize(ConfidenceLevel.Percent90).Level);
    }

    [Fact]
    public void Summarize_BreakdownWithoutResponses_HasNullsWhereNothingIsDefined()
    {
        NpsSummary<string> row = SegmentBreakdown.FromCounts([KeyValuePair.Create("North", ResponseCounts.Empty)]).Summarize().Single();

        string[] known = ["Key", "Responses", "Promoters", "Passives", "Detractors", "Level", "VerdictVersusRest"];
        Assert.Equal(known, Summaries.Columns<string>().Where(column => column.GetValue(row) is not null).Select(column => column.Name));
        Assert.Equal(ComparisonVerdict.NoResponses, row.VerdictVersusRest);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Summarize_DecimalsOutOfRange_AreRefused_AlsoWithoutRows(int decimals)
    {
        SurveyResponse[] none = [];
        SegmentBreakdown<string?> breakdown = none.ToSegmentBreakdown(r => r.Region, r => r.Score);
        SegmentTrends<string?> trends = none.ToSegmentTrends(r => r.Region, r => r.SubmittedAt, r => r.Score, PeriodUnit.Day);
        Action[] calls =
        [
            () => ResponseCounts.Empty.Summarize(decimals: decimals), () => ResponseCounts.Empty.Summarize("", decimals: decimals),
            () => default(RatingTally).Summarize(decimals: decimals), () => default(RatingTally).Summarize("", decimals: decimals),
            () => breakdown.Summarize(decimals: decimals), () => breakdown.Suppress(2).Summarize(decimals: decimals),
            () => breakdown.Suppress(2).Summarize("rest", decimals: decimals),
            () => none.ToTallyBreakdown(r => r.Region, r => r.Score).Summarize(decimals: decimals),
            () => trends.Overall.Summarize(decimals: decimals), () => trends.Summarize(decimals: decimals),
            () => trends.Suppress(2).Summarize(decimals: decimals),
        ];

        Assert.All(calls, call => Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(call).ParamName));
    }

    [Fact]
    public void Summarize_OtherCutOffs_AreUsed_AndOtherEndsRefused()
    {
        var lenient = new RatingScale(0, 10, passiveFrom: 6, promoterFrom: 8);
        RatingTally tally = RatingTally.FromRatings([6, 8, 8, 3]);
        TallyBreakdown<string> breakdown = TallyBreakdown.FromColumns([0, 0, 0, 0], [6, 8, 8, 3], ["all"]);

        Assert.Equal(25, tally.Summarize(scale: lenient).Score);
        Assert.Equal(25, breakdown.Summarize(scale: lenient).Single().Score);
        Assert.Throws<ArgumentException>(() => tally.Summarize(scale: new RatingScale(0, 5, 3, 4)));
        Assert.Throws<ArgumentException>(() => breakdown.Summarize(scale: new RatingScale(0, 5, 3, 4)));
    }

    // Which of the hidden segments has which counts must not show, nor must the key of the remainder name one.
    [Fact]
    public void Summarize_HiddenSegmentsExchanged_IsTheSame()
    {
        ResponseCounts one = new(1, 0, 2);
        ResponseCounts other = new(2, 1, 0);

        Assert.Equal(Published(one, other).Summarize(), Published(other, one).Summarize());
        Assert.Equal(Published(one, other).Summarize("All others"), Published(other, one).Summarize("All others"));
        Assert.Equal(["North", "South", "All others"], Published(one, other).Summarize("All others").Select(row => row.Key));
        Assert.All((string[])["North", "East", "west"], key =>
            Assert.Equal("remainderKey", Assert.Throws<ArgumentException>(() => Published(one, other).Summarize(key)).ParamName));

        static SuppressedBreakdown<string> Published(ResponseCounts east, ResponseCounts west) => SegmentBreakdown.FromCounts(
            [
                KeyValuePair.Create("North", new ResponseCounts(30, 10, 5)), new("South", new(8, 9, 20)), new("East", east), new("West", west),
            ],
            StringComparer.OrdinalIgnoreCase).Suppress(5);
    }

    [Fact]
    public void Summarize_NothingPublished_HasNoRows()
    {
        SuppressedBreakdown<string> nothing =
            SegmentBreakdown.FromCounts([KeyValuePair.Create("North", new ResponseCounts(1, 0, 0))]).Suppress(5);

        Assert.Empty(nothing.Summarize());
        Assert.Empty(nothing.Summarize("All others"));
    }

    [Fact]
    public void ToString_IsKeyPeriodScoreAndResponses()
    {
        NpsSummary<CalendarPeriod> month = SummaryData.Months()[0];

        Assert.Equal("North: +33.6 (n = 110)", Row.ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal("North: +34 (n = 110)", Row.ToString("+0;-0;0", CultureInfo.InvariantCulture));
        Assert.Equal("(none): no score (n = 0)", FormattableString.Invariant($"{ResponseCounts.Empty.Summarize().WithKey<string?>(null)}"));
        Assert.Equal("2026-01: +25.0 (n = 8)", FormattableString.Invariant($"{month}"));
        Assert.Equal("North 2026-01: +25.0 (n = 8)", FormattableString.Invariant($"{month.WithKey("North")}"));
        Assert.Equal($"{Row}", Row.ToString());
    }

    [Theory]
    [InlineData("breakdown")]
    [InlineData("trend")]
    [InlineData("trends")]
    public void Summarize_OfNull_IsRefused(string parameter)
    {
        MethodInfo[] methods =
        [
            .. new[] { typeof(SegmentSummaryExtensions), typeof(TrendSummaryExtensions) }
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
                .Where(method => method.GetParameters()[0].Name == parameter),
        ];

        Assert.NotEmpty(methods);
        Assert.All(methods, method =>
        {
            object?[] arguments = [.. method.GetParameters().Select(item => item.HasDefaultValue ? item.DefaultValue : null)];
            var error = Assert.Throws<TargetInvocationException>(() => method.MakeGenericMethod(typeof(string)).Invoke(null, arguments));
            Assert.Equal(parameter, Assert.IsType<ArgumentNullException>(error.InnerException).ParamName);
        });
        Assert.Throws<ArgumentNullException>(() => ResponseCounts.Empty.Summarize((string)null!));
        Assert.Throws<ArgumentNullException>(() => default(RatingTally).Summarize((string)null!));
    }
}
