#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// The same people asked twice, waves that overlap, and equivalence: the examples of these pages in docs/methods.
using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

NpsTransitions pairs = NpsTransitions.FromTable(promoters: new(35, 5, 0), passives: new(15, 20, 5), detractors: new(10, 5, 5));
Console.WriteLine($"{pairs.Delta} {pairs.GetConfidenceInterval()}");             // +30.0 [+15.4, +46.5] at 95 %
Console.WriteLine($"z = {pairs.ZStatistic:0.000}, p = {pairs.PValue:0.00000}");  // z = 3.873, p = 0.00011
Console.WriteLine(new NpsComparison(pairs.Before, pairs.After));                 // +30.0 points, p = 0.004: who is who was forgotten

NpsTransitions waves = NpsTransitions.FromTable(
    promoters: new(35, 5, 0), passives: new(15, 20, 5), detractors: new(10, 5, 5),
    onlyBefore: new(20, 20, 20), onlyAfter: new(30, 15, 15));
OverlappingComparison change = waves.CompareWaves();
Console.WriteLine($"{change.Baseline.Score} to {change.Current.Score}");                             // +12.5 to +40.6
Console.WriteLine($"{change}: {change.GetConfidenceInterval()}");                                    // +28.1 points, p < 0.001: [+14.1, +42.8] at 95 %
Console.WriteLine($"{waves.Delta} {waves.GetConfidenceInterval()}");                                 // +30.0 [+15.4, +46.5] at 95 %: those in common alone
Console.WriteLine(new NpsComparison(change.Baseline, change.Current).GetConfidenceInterval());       // [+11.2, +44.6] at 95 %: as if there were none in common

NpsComparison redesign = new(baseline: new(520, 300, 180), current: new(530, 295, 175));
Console.WriteLine($"{redesign}, {redesign.GetVerdict()}");                                           // +1.5 points, p = 0.660, Inconclusive
Console.WriteLine(redesign.TestEquivalence(new NpsDelta(10)));                                       // within +10.0 points: p = 0.006
Console.WriteLine(redesign.TestEquivalence(new NpsDelta(10))!.IsEquivalent());                       // True
Console.WriteLine(redesign.GetConfidenceInterval(ConfidenceLevel.Percent90));                        // [-4.1, +7.1] at 90 %

NpsComparison small = new(baseline: new(13, 8, 4), current: new(14, 7, 4));
Console.WriteLine($"{small}, {small.GetVerdict()}");                                                 // +4.0 points, p = 0.850, Inconclusive
Console.WriteLine(small.TestEquivalence(new NpsDelta(10)));                                          // within +10.0 points: p = 0.388
