using Nps.Core.Coverage;
using Nps.Core.Coverage.Pictures;

// dotnet run -c Release --project benchmarks/Nps.Core.Coverage -- docs/methods [one of the files]
if (args is not ([string] or [string, _]) || !Directory.Exists(args[0]))
{
    await Console.Error.WriteLineAsync("error: name the folder to write the pages to, such as docs/methods, and one page if not all are wanted");
    return 1;
}

string folder = args[0];

(string Name, Func<string> Content)[] files =
[
    ("coverage-map.svg", CoverageMap.Draw),
    ("coverage-by-n.svg", CoverageByN.Draw),
    ("coverage.md", CoveragePage.Write),
    ("finite-population-coverage.md", FinitePopulationPage.Write),
    ("planning-power.md", PlanningPage.Write),
];
foreach ((string name, Func<string> content) in files.Where(file => args.Length == 1 || file.Name == args[1]))
{
    await File.WriteAllTextAsync(Path.Combine(folder, name), content());
    Console.WriteLine($"wrote {name}");
}

return 0;
