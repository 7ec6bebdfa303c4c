#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// The examples on the pages about looking often and looking closer, one after the other: docs/methods.
using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

ResponseCounts soFar = new(promoters: 57, passives: 33, detractors: 20);
Console.WriteLine($"once    {soFar.GetConfidenceInterval()}");
Console.WriteLine($"always  {soFar.GetAnytimeInterval(plannedResponses: 400)}");

NpsTrend<int> trend = NpsTrend.FromCounts(new Dictionary<int, ResponseCounts>
{
    [1] = new(50, 30, 20), [2] = new(46, 31, 23), [3] = new(62, 25, 13), [4] = new(58, 28, 14),
    [5] = new(47, 30, 23), [6] = new(50, 32, 18), [7] = new(52, 27, 21),
});
PeriodContrast<int> third = trend.CompareEachToPrevious()[2];
Console.WriteLine($"alone:    {third.Comparison}, {third.Comparison.GetConfidenceInterval()}");
Console.WriteLine($"together: {third}, {third.GetConfidenceInterval()}, {third.GetVerdict()}");

int[] promoters = [40, 44, 39, 47, 45, 43, 49, 46, 52, 47, 55, 51];
NpsTrend<int> year = NpsTrend.FromCounts(
    promoters.Select((p, i) => KeyValuePair.Create(i + 1, new ResponseCounts(10 * p, 300, 700 - (10 * p)))));
Console.WriteLine(year.TestTrend());
Console.WriteLine(year.TestTrend(TrendTestMethod.Laney));

NpsTrend<int> chart = NpsTrend.FromCounts(new Dictionary<int, ResponseCounts>
{
    [1] = new(50, 30, 20), [2] = new(46, 31, 23), [3] = new(30, 30, 40),
});
Console.WriteLine(string.Join("\n", chart.GetControlLimits(baselinePeriods: 2)!));

SegmentBreakdown<string> before = SegmentBreakdown.FromCounts(
    [KeyValuePair.Create("Business", new ResponseCounts(60, 30, 10)), KeyValuePair.Create("Private", new ResponseCounts(30, 30, 40))]);
SegmentBreakdown<string> now = SegmentBreakdown.FromCounts(
    [KeyValuePair.Create("Business", new ResponseCounts(33, 14, 3)), KeyValuePair.Create("Private", new ResponseCounts(54, 51, 45))]);
SegmentComparison<string> why = now.CompareWith(before);
Console.WriteLine($"{why}; reversal: {why.IsSimpsonReversal}");
Console.WriteLine(string.Join("\n", why));

(string[] Reasons, int Rating)[] rows =
    [(["price"], 3), (["price", "service"], 10), (["service"], 9), (["service", "app"], 8), (["app"], 6), ([], 10)];
DriverBreakdown<string> drivers = rows.ToDriverBreakdown(r => r.Reasons, r => r.Rating);
Console.WriteLine(string.Join("\n", drivers));
Console.WriteLine($"unattributed {drivers.Unattributed}, overall {drivers.Overall.Score}");

SuppressedBreakdown<string> safe = SegmentBreakdown.FromCounts(
    [
        KeyValuePair.Create("A", new ResponseCounts(12, 4, 4)),
        KeyValuePair.Create("B", new ResponseCounts(3, 2, 3)),
        KeyValuePair.Create("C", new ResponseCounts(1, 0, 0)),
    ]).Suppress(minimumResponses: 5);
Console.WriteLine(string.Join("\n", safe));
Console.WriteLine($"others: {safe.Remainder}");
