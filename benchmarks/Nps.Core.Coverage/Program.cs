using Nps.Core.Coverage;
using Nps.Core.Coverage.Pictures;

// dotnet run -c Release --project benchmarks/Nps.Core.Coverage -- docs/methods
if (args is not [string folder] || !Directory.Exists(folder))
{
    await Console.Error.WriteLineAsync("error: name the folder to write coverage.md and its pictures to, such as docs/methods");
    return 1;
}

(string Name, Func<string> Content)[] files =
[
    ("coverage-map.svg", CoverageMap.Draw),
    ("coverage-by-n.svg", CoverageByN.Draw),
    ("coverage.md", CoveragePage.Write),
];
foreach ((string name, Func<string> content) in files)
{
    await File.WriteAllTextAsync(Path.Combine(folder, name), content());
    Console.WriteLine($"wrote {name}");
}

return 0;
