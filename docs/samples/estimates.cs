#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// Clusters, two estimates compared, and shrinkage: the examples of these pages in docs/methods.
using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

KeyValuePair<string, ResponseCounts>[] rows =
[
    new("Acme", new(9, 1, 0)), new("Bolt", new(0, 2, 6)), new("Core", new(7, 3, 2)), new("Dyna", new(1, 1, 0)),
    new("Echo", new(2, 6, 1)), new("Flux", new(5, 0, 0)), new("Gale", new(0, 3, 4)), new("Halo", new(6, 2, 1)),
];
ClusteredResponseCounts<string> companies = ClusteredResponseCounts.FromCounts(rows);
Console.WriteLine(companies);                                // +25.8 from 62 responses of 8 clusters
Console.WriteLine(companies.GetConfidenceInterval());        // [-28.4, +66.6] at 95 %
Console.WriteLine($"{companies.DesignEffect:0.00}");         // 4.77
Console.WriteLine(companies.Total.GetConfidenceInterval());  // [+4.9, +44.3] at 95 %: the same answers taken as independent

ResponseCounts[] year1 = [new(30, 15, 5), new(20, 20, 10), new(8, 4, 8)];
ResponseCounts[] year2 = [new(33, 12, 5), new(30, 15, 5), new(9, 6, 5)];
double[] shares = [0.2, 0.6, 0.2];
EstimateComparison change = NpsEstimate.PostStratify(year2, shares)!.CompareWith(NpsEstimate.PostStratify(year1, shares)!);
Console.WriteLine(change);                                   // +23.2 points, p = 0.029
Console.WriteLine(change.GetConfidenceInterval());           // [+2.4, +42.7] at 95 %
Console.WriteLine(change.GetVerdict());                      // Higher
Console.WriteLine(change.TestEquivalence(new NpsDelta(10))); // within +10.0 points: p = 0.893

SegmentBreakdown<string> branches = SegmentBreakdown.FromCounts(
    [KeyValuePair.Create("North", new ResponseCounts(120, 50, 30)), KeyValuePair.Create("South", new ResponseCounts(60, 40, 20)),
     KeyValuePair.Create("East", new ResponseCounts(4, 0, 0)), KeyValuePair.Create("West", new ResponseCounts(20, 30, 30))]);
foreach (ShrunkenScore<string> branch in branches.Shrink()!)
{
    Console.WriteLine($"{branch}; {branch.GetConfidenceInterval()}; reliability {branch.Reliability:0.00}");
}
