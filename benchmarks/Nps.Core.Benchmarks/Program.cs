using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Nps.Core.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
