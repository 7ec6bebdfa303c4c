#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false
#:property InvariantGlobalization=true

using Nps.Core;

int?[] answers = [10, 9, 9, 8, 7, 10, 3, null, 9, 11, 6, 10];

RatingTally tally = answers.ToRatingTally(answer => answer);
ResponseCounts counts = tally.Ratings.Classify();
Console.WriteLine(tally);
Console.WriteLine($"{counts.Score} {counts.GetConfidenceInterval()}");
Console.WriteLine($"{counts.GetPercentages()} % promoters / passives / detractors");

ResponseCounts lastQuarter = new(promoters: 40, passives: 35, detractors: 25);
ResponseCounts thisQuarter = new(promoters: 57, passives: 33, detractors: 20);
NpsComparison change = new(baseline: lastQuarter, current: thisQuarter);
Console.WriteLine($"{change.Delta} points, {change.GetConfidenceInterval()}, p = {change.PValue:0.000}: {change.GetVerdict()}");
Console.WriteLine($"both quarters: {(lastQuarter + thisQuarter).Score}");
