#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// Detractors of the last wave were called back. What do they say now?
using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Synthetic: 300 customers in spring; in autumn 220 of them and 60 new ones answer. Some answered more than once.
var random = new Random(11);
DateTime spring = new(2026, 4, 1);
DateTime autumn = new(2026, 10, 1);
List<Answer> answers = [.. Enumerable.Range(0, 300).Select(id => new Answer(id, spring.AddDays(random.Next(30)), random.Next(3, 11)))];
answers.AddRange(Enumerable.Range(0, 40).Select(id => new Answer(id, spring.AddDays(30 + random.Next(20)), random.Next(3, 11))));
foreach (Answer before in answers.LatestPerRespondent(a => a.Customer, a => a.Date).Take(220).ToList())
{
    // The call helps some detractors; otherwise people mostly say what they said before.
    int change = before.Score <= 6 && random.NextDouble() < 0.4 ? 4 : random.Next(-1, 2);
    answers.Add(new Answer(before.Customer, autumn.AddDays(random.Next(30)), Math.Clamp(before.Score + change, 0, 10)));
}

answers.AddRange(Enumerable.Range(300, 60).Select(id => new Answer(id, autumn.AddDays(random.Next(30)), random.Next(3, 11))));

// One answer a customer and wave: the latest.
IEnumerable<Answer> Wave(DateTime from, DateTime to) =>
    answers.Where(a => a.Date >= from && a.Date < to).LatestPerRespondent(a => a.Customer, a => a.Date);

NpsTransitions loop = Wave(spring, autumn).ToNpsTransitions(Wave(autumn, autumn.AddYears(1)), a => a.Customer, a => a.Score);
Console.WriteLine($"{loop.Total} customers answered twice, {loop.OnlyBefore.Total} only in spring, {loop.OnlyAfter.Total} only in autumn");
Console.WriteLine();
Console.WriteLine("                  now a promoter   passive  detractor");
foreach (NpsCategory before in (NpsCategory[])[NpsCategory.Promoter, NpsCategory.Passive, NpsCategory.Detractor])
{
    Console.WriteLine(
        $"was a {before,-10}{loop[before, NpsCategory.Promoter],16}{loop[before, NpsCategory.Passive],10}{loop[before, NpsCategory.Detractor],11}");
}

Console.WriteLine();
Console.WriteLine($"Detractors recovered: {loop.DetractorRecoveryRate:P0}; promoters kept: {loop.PromoterRetentionRate:P0}");
Console.WriteLine($"The same people: {loop.Before.Score} to {loop.After.Score}, {loop.Delta} points {loop.GetConfidenceInterval()}, {(loop.PValue < 0.001 ? "p < 0.001" : $"p = {loop.PValue:0.000}")}");
Console.WriteLine($"Everybody: {loop.CompareWaves()}");
Console.WriteLine($"Had we forgotten who is who: {new NpsComparison(loop.CompareWaves().Baseline, loop.CompareWaves().Current)}");

internal sealed record Answer(int Customer, DateTime Date, int Score);
