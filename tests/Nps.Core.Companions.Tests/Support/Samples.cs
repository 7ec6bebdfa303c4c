namespace Nps.Core.Companions.Tests;

/// <summary>One or more values of every type that has a text or is written as JSON.</summary>
internal static class Samples
{
    internal static readonly CalendarPeriod January = CalendarPeriod.Containing(new DateTime(2026, 1, 1), PeriodUnit.Month);

    internal static Answers Before { get; } = Answers.FromCounts(AnswerScale.Ces1, [5, 10, 20, 30, 35], missing: 12, invalid: 3);

    internal static Answers After { get; } = Answers.FromCounts(AnswerScale.Ces1, [40, 30, 20, 6, 4]);

    internal static Mean Minutes { get; } = Mean.FromValues([12.5, 33.75, 61, 4.5]);

    internal static SatisfactionIndex Index { get; } = SatisfactionIndex.FromWeights(
        (double?[][])[[2, 3, 5], [4, 4, 4], [3, 5, 5], [1, 2, 2]], new SatisfactionSurvey(1, 5, "price", "speed", "advice"), row => row, 1, 1, 2);

    internal static ServiceQuality Quality { get; } = ((double?[][])[[2, 3, 5], [4, 4, 4], [3, 5, 5], [1, 2, 2]]).ToServiceQuality(
        new ServiceSurvey(1, 7, new ServiceDimension("one", 2), new ServiceDimension("other", 1)).WithPoints(30, 70), _ => [5, 5, 5], row => row);

    internal static Breakdown<string, Answers> Teams { get; } = Breakdown.Of([KeyValuePair.Create("North", Before), KeyValuePair.Create("South", After), KeyValuePair.Create<string, Answers>(null!, new(AnswerScale.Ces1))], Metric.Answers(AnswerScale.Ces1));

    internal static Trend<Share> Months { get; } = Breakdown.Of([KeyValuePair.Create(January, new Share(60, 100)), KeyValuePair.Create(January.Next(), new Share(85, 100)), KeyValuePair.Create(January.Next().Next().Next(), new Share(1, 9))], Metric.Share(higherIsBetter: true)).ToTrend();

    internal static FirstContact Contacts { get; } = FirstContact.FromCounts(
        TimeSpan.FromDays(7), new Share(78, 109), new Share(69, 96), unknownResolvability: 3, tooYoung: 4, unknown: 5, repeats: 17, afterAsOf: 2, undated: 1, unidentified: 6);

    internal static ResponseTimes Waits { get; } = ResponseTimes.FromCounts(
        [new(TimeSpan.FromHours(1), 6), new(TimeSpan.FromHours(2.5), 3, 2), new(TimeSpan.FromDays(1.25), 1, 4)], undated: 2, afterAsOf: 1);

    /// <summary>Everything that prints a number.</summary>
    internal static IReadOnlyList<IFormattable> Texts { get; } =
    [
        Index, SatisfactionIndex.FromMoments(SatisfactionSurvey.Acsi, 0, Array.Empty<SatisfactionIndex>().Sum(Metric.SatisfactionIndex(SatisfactionSurvey.Acsi)).Moments),
        Index.Attributes[0], Quality.Items[0], Quality, Quality.Alphas[0], Quality.Alphas[1], Array.Empty<ServiceQuality>().Sum(Metric.ServiceQuality(ServiceSurvey.Servperf, ServiceMeasure.Unweighted)),
        new Share(85, 100), default(Share), new Share(1, 1_234_567), Minutes, default(Mean), Mean.FromValues([1e150, 2e140]),
        new Share(85, 100).GetConfidenceInterval()!.Value, default(Interval), new Interval(-1.5, -0.0001, ConfidenceLevel.FromPercent(99.9)),
        new Share(85, 100).CompareWith(new Share(60, 100)), default(Share).CompareWith(default), Minutes.CompareWith(Mean.FromValues([1, 2])),
        Mean.FromValues([1]).CompareWith(Minutes), After.CompareNetWith(Before), new Share(85, 100).CompareWith(new Share(84, 100)).TestEquivalence(0.25)!.Value,
        default(EquivalenceResult), Before, new Answers(AnswerScale.Csat5), Teams.CompareEachToRest()[0], Teams.CompareEachToRest()[2], Months[0],
        Contacts, default(FirstContact),
        Waits, default(ResponseTimes), Waits.GetPercentileInterval(0.75)!.Value, default(WaitInterval),
        Waits.GetShareWithin(TimeSpan.FromHours(2)), Waits.GetShareWithin(TimeSpan.FromHours(4)), default(ShareWithin),
        Waits.CompareWith(Waits, TimeSpan.FromHours(4)),
    ];
}
