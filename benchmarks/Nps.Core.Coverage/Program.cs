using System.Diagnostics;
using Nps.Core.Coverage;

// dotnet run -c Release --project benchmarks/Nps.Core.Coverage -- docs/methods [study …]
if (args is not [string folder, .. string[] names] || !Directory.Exists(folder))
{
    await Console.Error.WriteLineAsync("error: name the folder to write to, such as docs/methods, and the studies to run unless it is all of them");
    return 1;
}

string[] known = [.. Study.All.Select(study => study.Name).Distinct()];
if (names.Except(known).ToArray() is [string unknown, ..])
{
    await Console.Error.WriteLineAsync($"error: no study is called {unknown}; there are {string.Join(", ", known)}");
    return 1;
}

foreach (Study study in Study.All.Where(study => names.Length == 0 || names.Contains(study.Name)))
{
    var watch = Stopwatch.StartNew();
    await File.WriteAllTextAsync(Path.Combine(folder, study.File), study.Content());
    Console.WriteLine($"{study.Name}: wrote {study.File} in {watch.Elapsed.TotalSeconds:0} s");
}

return 0;
