using System.Text.Json;
using FsCheck;

namespace Nps.Core.Companions.Tests;

/// <summary>What is measured of respondents is read back equal, adds up as before, and is refused when it cannot be.</summary>
[Properties(Arbitrary = [typeof(SurveyGenerators), typeof(Generators)], QuietOnSuccess = true)]
public class SurveyJsonTests
{
    private const string Survey = """{"lowest":1,"highest":5,"attributes":["price"]}""";
    private const string Nobody = """{"count":0,"means":[0,0],"sumsOfProducts":[0,0,0]}""";
    private const string Service = """{"lowest":1,"highest":5,"asksExpectations":false,"dimensions":[{"name":"one","items":1}]}""";
    private const string One = """{"count":1,"means":[4],"sumsOfProducts":[0]}""";
    private const string None = """{"count":0,"means":[0],"sumsOfProducts":[0]}""";

    [Fact]
    public void Values_AreReadBackEqual()
    {
        JsonTests.RoundTrips(new JointMoments(2, [1, 0.1], [0.5, 1e-170, 1e-300]), """{"count":2,"means":[1,0.1],"sumsOfProducts":[0.5,1E-170,1E-300]}""");
        JsonTests.RoundTrips(new SatisfactionSurvey(1, 5, "price"), Survey);
        JsonTests.RoundTrips(SatisfactionSurvey.Acsi);
        JsonTests.RoundTrips(new SatisfactionSurvey(1, 5, "a", "b", "c", "d", "e", "f", "g").WithWeights(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7));
        JsonTests.RoundTrips(new ServiceDimension("Empathy", 5), """{"name":"Empathy","items":5}""");
        JsonTests.RoundTrips(new ServiceSurvey(1, 5, new ServiceDimension("one", 1)).WithoutExpectations(), Service);
        JsonTests.RoundTrips(ServiceSurvey.Servqual.WithPoints(11, 32, 22, 19, 16.1));
        JsonTests.RoundTrips(Samples.Index);
        JsonTests.RoundTrips(Samples.Quality);
        JsonTests.RoundTrips(SatisfactionForm.Pooled, "\"Pooled\"");
        JsonTests.RoundTrips(ServiceMeasure.Weighted, "\"Weighted\"");
        JsonTests.RoundTrips(Metric.SatisfactionIndex(Samples.Index.Survey).Summarize("all", Samples.Index));
        JsonTests.RoundTrips(
            Array.Empty<SatisfactionIndex>().Sum(Metric.SatisfactionIndex(new SatisfactionSurvey(1, 5, "price"))),
            $$"""{"survey":{{Survey}},"form":"RatioOfMeans","unanswered":0,"moments":[{{Nobody}},{{Nobody}}]}""");
        JsonTests.RoundTrips(
            Enumerable.Range(0, 1).ToServiceQuality(new ServiceSurvey(1, 5, new ServiceDimension("one", 1)).WithoutExpectations(), _ => [4]),
            $$"""{"survey":{{Service}},"respondents":1,"unanswered":0,"pointsOtherThan100":0,"moments":[{{One}},{{One}},{{One}},{{None}}]}""");
    }

    [Property(MaxTest = 50)]
    public void Index_IsReadBackEqual_AndAddsUpAsBefore(IndexSample sample)
    {
        foreach (SatisfactionForm form in Enum.GetValues<SatisfactionForm>())
        {
            SatisfactionIndex first = sample.First(form);
            SatisfactionIndex second = sample.Second(form);
            JsonTests.RoundTrips(first + second);
            Assert.Equal(first + second, Back(first) + Back(second));
            Assert.Equal(first.Estimate, Back(first).Estimate);
        }
    }

    [Property(MaxTest = 50)]
    public void Quality_IsReadBackEqual_AndAddsUpAsBefore(ServiceSample sample)
    {
        JsonTests.RoundTrips(sample.First + sample.Second);
        Assert.Equal(sample.First + sample.Second, Back(sample.First) + Back(sample.Second));
        Assert.Equal(sample.First.Weighted, Back(sample.First).Weighted);
        Assert.Equal(sample.First.Alphas, Back(sample.First).Alphas);
    }

    [Fact]
    public void Index_OfAnswersThatDependOnEachOther_IsReadBackEqual()
    {
        // One is a tenth of the other: rounding takes their sum of products beyond the root of that of the squares.
        var random = new Random(20261125);
        SatisfactionSurvey survey = new(0, 1e9, "one", "other");
        for (int sample = 0; sample < 100; sample++)
        {
            double?[][] rows = [.. Enumerable.Range(0, 7).Select(_ => 1e9 * random.NextDouble()).Select(answer => (double?[])[answer, answer / 10])];
            JsonTests.RoundTrips(rows.ToSatisfactionIndex(survey, row => row, row => row));
        }
    }

    [Property]
    public void Weights_AreReadBackEqual_AndGivenBackAreTheSame(NonEmptyArray<NonNegativeInt> numbers)
    {
        double[] weights = [1, .. numbers.Get.Select(number => number.Get / 7.0)];
        SatisfactionSurvey survey = new SatisfactionSurvey(1, 5, AnswerRows.Names(weights.Length)).WithWeights(weights);

        JsonTests.RoundTrips(survey);
        Assert.Equal(survey, survey.WithWeights([.. survey.Weights!]));
        Assert.Equal(1, survey.Weights!.Sum(), 1e-12);
    }

    [Fact]
    public void BreakdownsAndTrends_AreReadBackMemberByMember()
    {
        KeyValuePair<string, SatisfactionIndex>[] indexes = [KeyValuePair.Create("North", Samples.Index), KeyValuePair.Create("South", Samples.Index)];
        KeyValuePair<CalendarPeriod, ServiceQuality>[] months =
            [KeyValuePair.Create(Samples.January, Samples.Quality), KeyValuePair.Create(Samples.January.Next().Next(), Samples.Quality)];
        Breakdown<string, SatisfactionIndex> teams = Breakdown.Of(indexes, Metric.SatisfactionIndex(Samples.Index.Survey));
        Trend<ServiceQuality> trend = Breakdown.Of(months, Metric.ServiceQuality(Samples.Quality.Survey, ServiceMeasure.Unweighted)).ToTrend();

        Assert.StartsWith("""{"overall":{"survey":""", JsonSerializer.Serialize(teams), StringComparison.Ordinal);
        Assert.StartsWith("""{"measure":"Unweighted","undated":{"survey":""", JsonSerializer.Serialize(trend), StringComparison.Ordinal);
        foreach (JsonSerializerOptions options in JsonTests.Options)
        {
            Breakdown<string, SatisfactionIndex> back = JsonTests.Back(teams, options);
            Assert.Equal(teams.ToArray(), back.ToArray());
            Assert.Equal(teams.Overall, back.Overall);
            Assert.Equal(teams.CompareEachToRest()[0].Comparison, back.CompareEachToRest()[0].Comparison);

            Trend<ServiceQuality> same = JsonTests.Back(trend, options);
            Assert.Equal(trend.Select(point => (point.Period, point.Value)), same.Select(point => (point.Period, point.Value)));
            Assert.Equal(trend.Summarize(), same.Summarize());
            Assert.Equal(ServiceMeasure.Weighted, ((ServiceMetric)JsonTests.Back(trend.CompareBy(Metric.ServiceQuality(Samples.Quality.Survey, ServiceMeasure.Weighted)), options).Metric).Measure);
        }
    }

    [Theory]
    [InlineData(typeof(JointMoments), """{"count":2,"means":[1,2],"sumsOfProducts":[1,2,1]}""", "The sum of products of the numbers 1 and 0")]
    [InlineData(typeof(JointMoments), """{"count":2,"means":[1,null],"sumsOfProducts":[1,2,1]}""", "means[1]: Expected a finite number")]
    [InlineData(typeof(SatisfactionSurvey), """{"lowest":5,"highest":1,"attributes":["price"]}""", "The highest answer is above the lowest")]
    [InlineData(typeof(SatisfactionSurvey), """{"lowest":1,"highest":5,"attributes":["price","price"]}""", "attributes: The name at index 1 is the same")]
    [InlineData(typeof(SatisfactionSurvey), """{"lowest":1,"highest":5,"attributes":["price",7]}""", "attributes[1]: Expected a text")]
    [InlineData(typeof(SatisfactionSurvey), """{"lowest":1,"highest":5,"attributes":["price"],"weights":[0.5,0.5]}""", "weights: Expected 1 weights")]
    [InlineData(typeof(SatisfactionIndex), $$"""{"survey":{{Survey}},"form":"Pooled","unanswered":-1,"moments":[]}""", "unanswered: A count is 0 or more")]
    [InlineData(typeof(SatisfactionIndex), $$"""{"survey":{{Survey}},"form":"Mean","unanswered":0,"moments":[]}""", "form: Expected one of RatioOfMeans, Pooled")]
    [InlineData(typeof(SatisfactionIndex), $$"""{"survey":{{Survey}},"form":"Pooled","unanswered":0,"moments":[{{Nobody}}]}""", "moments: Expected the moments of complete respondents")]
    [InlineData(typeof(SatisfactionIndex), $$"""{"survey":{{Survey}},"form":"Pooled","unanswered":0,"moments":[{{Nobody}},{"count":1,"means":[6,1],"sumsOfProducts":[0,0,0]}]}""", "all within the scale")]
    [InlineData(typeof(SatisfactionIndex), $$"""{"survey":{{Survey}},"form":"Pooled","unanswered":0,"moments":[{"count":1,"means":[-1,1],"sumsOfProducts":[0,0,0]},{"count":1,"means":[5,1],"sumsOfProducts":[0,0,0]}]}""", "all within the scale")]
    [InlineData(typeof(SatisfactionIndex), $$"""{"survey":{{Survey}},"form":"Pooled","unanswered":0,"moments":[{{Nobody}},{"count":1,"sumsOfProducts":[0,0,0]}]}""", "moments[1]: The member \"means\" is missing")]
    [InlineData(typeof(ServiceDimension), """{"name":"Empathy","items":0}""", "from 1 to 1,000 items")]
    [InlineData(typeof(ServiceSurvey), """{"lowest":1,"highest":7,"asksExpectations":true,"dimensions":[]}""", "dimensions: A survey asks something")]
    [InlineData(typeof(ServiceSurvey), """{"lowest":1,"highest":7,"asksExpectations":true,"dimensions":[{"name":" ","items":1}]}""", "dimensions[0]: A dimension needs a name")]
    [InlineData(typeof(ServiceSurvey), """{"lowest":1,"highest":7,"asksExpectations":1,"dimensions":[{"name":"a","items":1}]}""", "asksExpectations: Expected true or false")]
    [InlineData(typeof(ServiceQuality), $$"""{"survey":{{Service}},"respondents":0,"unanswered":0,"pointsOtherThan100":0,"moments":[{{One}},{{One}},{{One}},{{None}}]}""", "moments: Expected 4 moments")]
    [InlineData(typeof(ServiceQuality), $$"""{"survey":{{Service}},"respondents":1,"unanswered":0,"pointsOtherThan100":1,"moments":[{{One}},{{One}},{{One}},{{None}}]}""", "Only 0 respondents gave points")]
    [InlineData(typeof(ServiceQuality), $$"""{"survey":{{Service}},"respondents":1,"unanswered":0,"pointsOtherThan100":0,"moments":[{"count":1,"means":[9],"sumsOfProducts":[0]},{{One}},{{One}},{{None}}]}""", "within its scale")]
    [InlineData(typeof(ServiceQuality), $$"""{"survey":{{Service}},"respondents":1,"unanswered":0,"pointsOtherThan100":0,"moments":[{{One}},{{One}},{{One}},{"count":1,"means":[0],"sumsOfProducts":[0]}]}""", "within its scale")]
    [InlineData(typeof(Breakdown<string, ServiceQuality>), $$"""{"overall":{"survey":{{Service}},"respondents":1,"unanswered":0,"pointsOtherThan100":0,"moments":[{{One}},{{One}},{{One}},{{None}}]},"groups":[]}""", "\"measure\" is missing")]
    [InlineData(typeof(Breakdown<string, ServiceQuality>), $$"""{"measure":"Weighted","overall":{"survey":{{Service}},"respondents":1,"unanswered":0,"pointsOtherThan100":0,"moments":[{{One}},{{One}},{{One}},{{None}}]},"groups":[]}""", "overall: The groups add up to something else")]
    public void Malformed_IsAJsonExceptionThatSaysWhere(Type type, string json, string where) =>
        Assert.Contains(where, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);

    private static T Back<T>(T value) => JsonTests.Back(value, JsonTests.Options[0]);
}
