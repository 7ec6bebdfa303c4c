using Nps.Core.Interop.Tests;

// Prints what Newtonsoft.Json does with each type on .NET Framework. A test starts it and compares with docs/serialization.md.
foreach (string line in NewtonsoftOutcome.Lines())
{
    Console.WriteLine(line);
}
