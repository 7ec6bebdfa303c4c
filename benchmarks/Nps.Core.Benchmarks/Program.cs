using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Nps.Core.Benchmarks;

[assembly: MedianColumn]

// dotnet run -c Release --project benchmarks/Nps.Core.Benchmarks -- --filter '*'
// One class per question; what came out once, on which machine, is in docs/performance.md.
if (args is ["ratios", ..])
{
    Ratios.Run(args.ElementAtOrDefault(1) ?? "");
    return;
}

if (args is ["peers", string file])
{
    Peers.Run(file);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Data).Assembly).Run(args);
