#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// Who is the best agent? Why the raw ranking misleads, and what may be said instead.
using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Synthetic: twelve agents with the SAME customers, 60 % promoters and 20 % detractors, except Zoe, who does better.
// They differ in how many answers they got. Nothing else.
var random = new Random(7);
(string Agent, int Answers)[] agents =
[
    ("Ann", 240), ("Bob", 180), ("Cid", 150), ("Dee", 120), ("Eve", 90), ("Fay", 70),
    ("Gus", 45), ("Hal", 30), ("Ida", 18), ("Jon", 9), ("Kim", 3), ("Zoe", 260),
];
List<(string Agent, int Score)> answers =
[
    .. from agent in agents
       from _ in Enumerable.Range(0, agent.Answers)
       select (agent.Agent, agent.Agent == "Zoe" ? Answer(random.NextDouble(), 0.78, 0.08) : Answer(random.NextDouble(), 0.60, 0.20)),
];

SegmentBreakdown<string> breakdown = answers.ToSegmentBreakdown(a => a.Agent, a => a.Score);
Dictionary<string, SegmentContrast<string>> contrasts = breakdown.CompareEachToRest().ToDictionary(c => c.Segment);

Console.WriteLine("The raw ranking mixes skill and luck; the fewer the answers, the more luck:");
foreach (SegmentScore<string> agent in breakdown.OrderByDescending(a => a.Score?.Points))
{
    SegmentContrast<string> contrast = contrasts[agent.Segment];
    Console.WriteLine(
        $"{agent.Segment}  {agent.Score,7}  n = {agent.Counts.Total,3}  {agent.Counts.GetConfidenceInterval(),-26}"
        + $"  adjusted p = {contrast.AdjustedPValue:0.000}  {contrast.GetVerdict()}");
}

// The same ranking with every score drawn towards the mean of all agents, by as much as chance explains of its distance from it.
// B, the reliability, is the part of that distance that is not chance: it grows with the number of answers.
if (breakdown.Shrink() is ShrunkenBreakdown<string> shrunken)
{
    Console.WriteLine();
    Console.WriteLine(
        $"Shrunken towards {shrunken.MeanScore}; agents differ by {shrunken.DeviationBetween:0.0} points, answers of one agent by {shrunken.DeviationWithin:0.0}:");
    foreach (ShrunkenScore<string> agent in shrunken.OrderByDescending(a => a.Score?.Points))
    {
        Console.WriteLine(
            $"{agent.Segment}  {agent.Score,7}  {agent.GetConfidenceInterval(),-26}  observed {agent.ObservedScore}, n = {agent.Counts.Total,3}, B = {agent.Reliability:0.00}");
    }

    // The true scores are known here: +40, and +70 for Zoe.
    Console.WriteLine(
        $"Off the true scores on average: observed {breakdown.Average(a => Error(a.Segment, a.Score)):0.0} points, "
        + $"shrunken {shrunken.Average(a => Error(a.Segment, a.Score)):0.0}");
}

Console.WriteLine();
Console.WriteLine($"Do they differ at all? {breakdown.TestHomogeneity()}");

// A bonus is earned when the whole interval is above the target, not when a lucky score is.
NetPromoterScore target = new(50);
Console.WriteLine($"Surely above {target}: {string.Join(", ", breakdown.Where(a => a.Counts.GetConfidenceInterval()?.Lower > target.Points).Select(a => a.Segment))}");

// On the wall goes only what does not point at single customers.
SuppressedBreakdown<string> wall = breakdown.Suppress(minimumResponses: 10);
Console.WriteLine($"Published: {string.Join(", ", wall.Select(a => $"{a.Segment} {a.Score}"))}");
Console.WriteLine($"Together, as others: {string.Join(", ", wall.HiddenSegments)} {wall.Remainder?.Score} (n = {wall.Remainder?.Total})");

static int Answer(double at, double promoters, double detractors) => at < promoters ? 10 : at < 1 - detractors ? 8 : 3;

static double Error(string agent, NetPromoterScore? score) => Math.Abs(score!.Value.Points - (agent == "Zoe" ? 70 : 40));
