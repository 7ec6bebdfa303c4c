using System.Reflection;

namespace Nps.Core.Platforms;

/// <summary>
/// Runs the tests of its own assembly: <c>[--results FILE.trx] [--class=NAME]…</c>. Printed are how many ran, on what, and everything
/// that failed; the exit code is 0 only if something ran and nothing failed.
/// </summary>
internal static class Program
{
    internal static int Main(string[] arguments)
    {
        string? results = null;
        var classes = new List<string>();
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--results" && i + 1 < arguments.Length)
            {
                results = arguments[++i];
            }
            else if (arguments[i].StartsWith("--class=", StringComparison.Ordinal))
            {
                classes.Add(arguments[i].Substring("--class=".Length));
            }
            else
            {
                Console.Error.WriteLine($"What is {arguments[i]}?");
                return 2;
            }
        }

        var run = new TestRun(Assembly.GetExecutingAssembly(), classes);
        run.Execute();
        if (results is not null)
        {
            File.WriteAllText(results, run.ToTrx());
        }

        Console.WriteLine(run);
        return run.IsGood ? 0 : 1;
    }
}
