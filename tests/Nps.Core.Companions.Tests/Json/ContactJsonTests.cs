using System.Text.Json;

namespace Nps.Core.Companions.Tests;

/// <summary>First-contact resolution and response times are read back equal, so that stored parts go on adding up.</summary>
[Properties(Arbitrary = [typeof(Generators), typeof(WaitGenerator), typeof(ContactGenerator)], QuietOnSuccess = true)]
public class ContactJsonTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void Values_AreReadBackEqual()
    {
        JsonTests.RoundTrips(
            Samples.Contacts,
            """{"window":"7.00:00:00","gross":{"successes":78,"total":109},"net":{"successes":69,"total":96},"unknownResolvability":3,"tooYoung":4,"unknown":5,"repeats":17,"afterAsOf":2,"undated":1,"unidentified":6}""");
        JsonTests.RoundTrips(default(FirstContact));
        JsonTests.RoundTrips(
            ResponseTimes.FromCounts([new(1.5 * Hour, 2, 1)], undated: 3, afterAsOf: 4),
            """{"waits":[{"wait":"01:30:00","answered":2,"unanswered":1}],"undated":3,"afterAsOf":4}""");
        JsonTests.RoundTrips(default(ResponseTimes), """{"waits":[],"undated":0,"afterAsOf":0}""");
        JsonTests.RoundTrips(new WaitCount(TimeSpan.FromTicks(36_012_345_678), 1), """{"wait":"01:00:01.2345678","answered":1,"unanswered":0}""");
        JsonTests.RoundTrips(new WaitInterval(26 * Hour, null, ConfidenceLevel.Percent99), """{"lower":"1.02:00:00","upper":null,"level":0.99}""");
        JsonTests.RoundTrips(new WaitInterval(Hour, 2 * Hour, default));
        JsonTests.RoundTrips(default(WaitInterval));
        JsonTests.RoundTrips(FirstContactMeasure.Gross, "\"Gross\"");
        JsonTests.RoundTrips(ResponseTimeMeasure.Mean, "\"Mean\"");
        JsonTests.RoundTrips(ShareWithinIntervalMethod.LogLog, "\"LogLog\"");
    }

    [Property(MaxTest = 60)]
    public void ResponseTimes_OfAnyCases_AreReadBackEqual_AndGoOnAddingUp(ResponseTimes times, ResponseTimes others)
    {
        JsonTests.RoundTrips(times);
        Assert.Equal(times + others, JsonTests.Back(times, JsonTests.Options[0]) + others);
    }

    [Property(MaxTest = 10)]
    public void ResponseTimes_BeyondTheLimit_AreReadBackInEveryDigit_AndGoOnAddingUp(int seed)
    {
        var random = new Random(seed);
        WaitCount[] rows = [.. Enumerable.Range(0, 5000).Select(_ => new WaitCount(
            TimeSpan.FromTicks((long)Math.Exp(random.NextDouble() * 36)), random.Next(3), random.Next(2)))];
        ResponseTimes part = ResponseTimes.FromCounts(rows[..4000]);
        ResponseTimes back = JsonTests.Back(part, JsonTests.Options[1]);

        Assert.False(part.IsExact);
        Assert.Equal(part, back);
        Assert.Equal((part.SumOfTicks, part.SumOfSquaredTicks), (back.SumOfTicks, back.SumOfSquaredTicks));
        Assert.Equal(ResponseTimes.FromCounts(rows), back + ResponseTimes.FromCounts(rows[4000..]));
    }

    [Property(MaxTest = 60)]
    public void FirstContact_OfAnyContacts_IsReadBackEqual(Contact[] contacts) => JsonTests.RoundTrips(contacts.ToFirstContact(
        c => c.Customer, c => c.Issue, c => c.At, c => c.Resolved, TimeSpan.FromDays(7), Contact.Start.AddDays(30), c => c.Resolvable, c => c.Reopened));

    [Fact]
    public void BreakdownsAndTrends_AreReadBackMemberByMember_AndComparedAsBefore()
    {
        Breakdown<string, FirstContact> contacts = Breakdown.Of([KeyValuePair.Create("North", Samples.Contacts), KeyValuePair.Create("South", default(FirstContact))], Metric.FirstContact(TimeSpan.FromDays(7))).CompareBy(Metric.FirstContact(TimeSpan.FromDays(7), FirstContactMeasure.Gross));
        Breakdown<string, ResponseTimes> times = Breakdown.Of([KeyValuePair.Create("North", Samples.Waits), KeyValuePair.Create("South", Samples.Waits)], Metric.ResponseTimes(4 * Hour)).CompareBy(Metric.ResponseTimes(4 * Hour, ResponseTimeMeasure.Mean));
        Trend<FirstContact> contactMonths = contacts.RollUp(team => team == "North" ? Samples.January : Samples.January.Next().Next()).ToTrend();
        Trend<ResponseTimes> timeMonths = times.RollUp(team => team == "North" ? Samples.January : Samples.January.Next().Next()).ToTrend();

        foreach (JsonSerializerOptions options in JsonTests.Options)
        {
            Same(contacts, JsonTests.Back(contacts, options));
            Same(times, JsonTests.Back(times, options));
            Same(times.RollUp(team => team.Length), JsonTests.Back(times.RollUp(team => team.Length), options));
            Assert.Equal(contactMonths.Summarize(), JsonTests.Back(contactMonths, options).Summarize());
            Assert.Equal(contactMonths[1].Value, JsonTests.Back(contactMonths, options)[1].Value);
            Assert.Equal(timeMonths.Summarize(), JsonTests.Back(timeMonths, options).Summarize());
            Assert.Equal(
                timeMonths.CompareBy(Metric.ResponseTimes(4 * Hour, ResponseTimeMeasure.ShareWithin)).Summarize(),
                JsonTests.Back(timeMonths, options).CompareBy(Metric.ResponseTimes(4 * Hour, ResponseTimeMeasure.ShareWithin)).Summarize());
        }

        Assert.StartsWith("""{"measure":"Gross","overall":{"window":"7.00:00:00",""", JsonSerializer.Serialize(contacts), StringComparison.Ordinal);
        Assert.StartsWith("""{"comparedBy":{"measure":"Mean","target":"04:00:00"},"overall":{"waits":[""", JsonSerializer.Serialize(times), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(WaitCount), """{"wait":"1 hour","answered":1,"unanswered":0}""", "wait: Expected a time such as")]
    [InlineData(typeof(WaitCount), """{"wait":"-01:00:00","answered":1,"unanswered":0}""", "wait: A time to wait is 0 or longer")]
    [InlineData(typeof(WaitCount), """{"wait":"01:00:00","answered":1}""", "\"unanswered\" is missing")]
    [InlineData(typeof(WaitInterval), """{"lower":"02:00:00","upper":"01:00:00","level":0.95}""", "The lower limit 2:00:00 is above the upper limit 1:00:00")]
    [InlineData(typeof(WaitInterval), """{"lower":null,"upper":"01:00:00","level":0.95}""", "not reached is above")]
    [InlineData(typeof(WaitInterval), """{"lower":null,"upper":null,"level":95}""", "level: ")]
    [InlineData(typeof(ResponseTimes), """{"waits":[{"wait":"01:00:00","answered":-1,"unanswered":0}],"undated":0,"afterAsOf":0}""", "waits[0].answered: A count is 0 or more")]
    [InlineData(typeof(ResponseTimes), """{"waits":[],"undated":-1,"afterAsOf":0}""", "undated: A count is 0 or more")]
    [InlineData(typeof(ResponseTimes), """{"waits":[{"wait":"01:00:00","answered":9223372036854775807,"unanswered":1}],"undated":0,"afterAsOf":0}""", "waits: ")]
    [InlineData(typeof(ResponseTimes), """{"waits":[{"wait":"00:00:00.0000100","answered":2,"unanswered":0}],"undated":0,"afterAsOf":0,"sumOfTicks":"200"}""", "\"sumOfSquaredTicks\" is missing")]
    [InlineData(typeof(ResponseTimes), """{"waits":[{"wait":"00:00:00.0000100","answered":2,"unanswered":0}],"undated":0,"afterAsOf":0,"sumOfTicks":"201","sumOfSquaredTicks":"20000"}""", "waits: No 2 waits in these bins have a sum of 201 ticks")]
    [InlineData(typeof(ResponseTimes), """{"waits":[],"undated":0,"afterAsOf":0,"sumOfTicks":"-1","sumOfSquaredTicks":"1"}""", "sumOfTicks: Expected the digits")]
    [InlineData(typeof(ResponseTimes), """{"waits":[],"undated":0,"afterAsOf":0,"sumOfTicks":"1","sumOfSquaredTicks":"11111111111111111111111111111111111111111111111111111111111111111"}""", "sumOfSquaredTicks: Expected the digits")]
    [InlineData(typeof(FirstContact), """{"window":null,"gross":{"successes":0,"total":0},"net":{"successes":0,"total":0},"unknownResolvability":0,"tooYoung":1,"unknown":0,"repeats":0,"afterAsOf":0,"undated":0,"unidentified":0}""", "window: Expected a window")]
    [InlineData(typeof(FirstContact), """{"window":"1.00:00:00","gross":{"successes":1,"total":1},"net":{"successes":0,"total":1},"unknownResolvability":0,"tooYoung":0,"unknown":0,"repeats":0,"afterAsOf":0,"undated":0,"unidentified":0}""", "Net has 0 of 1")]
    [InlineData(typeof(FirstContact), """{"window":"1.00:00:00","gross":{"successes":2,"total":1}}""", "gross: There are more successes")]
    [InlineData(typeof(Breakdown<string, ResponseTimes>), """{"comparedBy":{"measure":"P90","target":"04:00:00"},"overall":{"waits":[],"undated":0,"afterAsOf":0},"groups":[]}""", "comparedBy.measure: ")]
    [InlineData(typeof(Trend<ResponseTimes>), """{"undated":{"waits":[],"undated":0,"afterAsOf":0},"points":[]}""", "\"comparedBy\" is missing")]
    [InlineData(typeof(Breakdown<string, ResponseTimes>), """{"comparedBy":{"measure":"Mean","target":"04:00:00"},"overall":{"waits":[],"undated":1,"afterAsOf":0},"groups":[]}""", "overall: The groups add up to something else")]
    public void Malformed_IsAJsonExceptionThatSaysWhere(Type type, string json, string where)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));

        Assert.Contains(where, error.Message, StringComparison.Ordinal);
    }

    private static void Same<TKey, T>(Breakdown<TKey, T> expected, Breakdown<TKey, T> actual)
        where T : notnull
    {
        Assert.Equal(expected.ToArray(), actual.ToArray());
        Assert.Equal(expected.Overall, actual.Overall);
        Assert.Equal(expected.Summarize(), actual.Summarize());
    }
}
