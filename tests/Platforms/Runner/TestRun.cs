using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Nps.Core.Platforms;

/// <summary>One run of the tests of an assembly, or of some of its classes, and how it went.</summary>
internal sealed class TestRun
{
    private readonly Assembly _assembly;
    private readonly IReadOnlyCollection<string> _classes;
    private readonly Dictionary<string, string> _leftOut;
    private readonly HashSet<string> _foundLeftOut = [];
    private readonly List<(string Test, string Outcome)> _results = [];
    private int _errors;

    /// <param name="classes">Simple names of the classes to run; empty means all.</param>
    internal TestRun(Assembly assembly, IReadOnlyCollection<string> classes)
    {
        _assembly = assembly;
        _classes = classes;

        // LeftOut.props names them, and the build writes them into the assembly.
        const string Key = "LeftOut ";
        _leftOut = assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(item => item.Key.StartsWith(Key, StringComparison.Ordinal))
            .ToDictionary(item => item.Key.Substring(Key.Length), item => item.Value!);
    }

    internal bool IsGood => _errors == 0 && Count("Failed") == 0 && Count("Passed") > 0;

    internal void Execute()
    {
        using var framework = new XunitTestFramework(new Sink(_ => { }));
        var found = new List<ITestCase>();
        using (var done = new ManualResetEventSlim())
        {
            using ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(_assembly));
            discoverer.Find(
                includeSourceInformation: false,
                new Sink(message =>
                {
                    switch (message)
                    {
                        case ITestCaseDiscoveryMessage discovery when Runs(discovery.TestCase):
                            found.Add(discovery.TestCase);
                            break;
                        case IDiscoveryCompleteMessage:
                            done.Set();
                            break;
                        default:
                            break;
                    }
                }),
                new Options());
            done.Wait();
        }

        using (var done = new ManualResetEventSlim())
        {
            using ITestFrameworkExecutor executor = framework.GetExecutor(_assembly.GetName());
            executor.RunTests(
                found,
                new Sink(message =>
                {
                    Take(message);
                    if (message is ITestAssemblyFinished)
                    {
                        done.Set();
                    }
                }),
                new Options());
            done.Wait();
        }

        // A test that was renamed would otherwise run, or stay away, unnoticed. A run of some classes need not meet all of them.
        if (_classes.Count == 0)
        {
            foreach (string name in _leftOut.Keys.Where(name => !_foundLeftOut.Contains(name)))
            {
                AddError($"{name} is to be left out, and there is no such test.");
            }
        }
    }

    /// <summary>The results in as much of the form that "dotnet test --logger trx" writes as .ci/count-tests reads.</summary>
    internal string ToTrx()
    {
        var text = new StringBuilder("<TestRun>\n");
        foreach ((string test, string outcome) in _results)
        {
            text.Append($"<UnitTestResult testName=\"{Escaped(test)}\" outcome=\"{outcome}\" />\n");
        }

        int skipped = Count("NotExecuted");
        return text.Append(FormattableString.Invariant(
                $"<Counters total=\"{_results.Count}\" executed=\"{_results.Count - skipped}\" passed=\"{Count("Passed")}\" failed=\"{Count("Failed") + _errors}\" />\n"))
            .Append("</TestRun>\n")
            .ToString();
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (KeyValuePair<string, string> test in _leftOut.Where(test => _foundLeftOut.Contains(test.Key)))
        {
            text.Append($"left out: {test.Key}: {test.Value}\n");
        }

        return text.Append(string.Format(
            CultureInfo.InvariantCulture,
            "{0} on {1}, {2}, {3}: {4} passed, {5} failed, {6} skipped",
            _assembly.GetName().Name,
            RuntimeInformation.FrameworkDescription,
            RuntimeInformation.OSDescription.Trim(),
            RuntimeInformation.ProcessArchitecture,
            Count("Passed"),
            Count("Failed") + _errors,
            Count("NotExecuted"))).ToString();
    }

    private static string Escaped(string text) => new(
        System.Security.SecurityElement.Escape(text)!.Select(c => c is >= ' ' and < (char)0xD800 ? c : '?').ToArray());

    private bool Runs(ITestCase test)
    {
        string name = SimpleName(test.TestMethod.TestClass.Class.Name);
        string method = name + "." + test.TestMethod.Method.Name;
        if (_leftOut.ContainsKey(method))
        {
            _foundLeftOut.Add(method);
            return false;
        }

        // What starts programs of its own tests those, and needs an SDK that builds them.
        bool startsPrograms = test.Traits.TryGetValue("Starts", out List<string>? values) && values.Contains("programs");
        return !startsPrograms && (_classes.Count == 0 || _classes.Contains(name));
    }

    private static string Text(IFailureInformation failure) =>
        "    " + string.Join("\n", failure.ExceptionTypes.Zip(failure.Messages, (type, text) => type + ": " + text).Concat(failure.StackTraces))
            .Replace("\n", "\n    ");

    private static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private int Count(string outcome) => _results.Count(result => result.Outcome == outcome);

    private void Take(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestPassed passed:
                _results.Add((passed.Test.DisplayName, "Passed"));
                break;
            case ITestSkipped skipped:
                _results.Add((skipped.Test.DisplayName, "NotExecuted"));
                Console.WriteLine($"skipped: {skipped.Test.DisplayName}: {skipped.Reason}");
                break;
            case ITestFailed failed:
                _results.Add((failed.Test.DisplayName, "Failed"));
                Console.WriteLine($"failed: {failed.Test.DisplayName}");
                Console.WriteLine(Text(failed));
                break;
            case IFailureInformation failure:
                AddError(message.GetType().Name + ": " + Text(failure));
                break;
            default:
                break;
        }
    }

    private void AddError(string text)
    {
        _errors++;
        Console.WriteLine("error: " + text);
    }
}
