using Nps.Core.Coverage.Pictures;

namespace Nps.Core.Coverage;

/// <summary>One generated file. Studies of one name are run together.</summary>
/// <param name="Name">What to write on the command line to run this study alone.</param>
/// <param name="File">The file name below docs/methods.</param>
/// <param name="Content">The whole file: the same bytes from every run, so that a difference is a change of the library.</param>
public sealed record Study(string Name, string File, Func<string> Content)
{
    /// <summary>Every study, in the order in which they run. A new one is one file beside this one and one line here.</summary>
    public static IReadOnlyList<Study> All { get; } =
    [
        new("coverage", "coverage-map.svg", CoverageMap.Draw),
        new("coverage", "coverage-by-n.svg", CoverageByN.Draw),
        new("coverage", "coverage.md", CoveragePage.Write),
        new("coverage", "coverage-edge.md", FineGridPage.Write),
        new("posterior", "posterior-coverage.md", PosteriorPage.Write),
        new("agreement", "agreement.md", AgreementPage.Write),
        new("control-limits", "control-limits-alarms.md", ControlLimitsPage.Write),
        new("size", "size.md", SizePage.Write),
        new("anytime", "anytime-coverage.md", AnytimePage.Write),
        new("finite-population", "finite-population-coverage.md", FinitePopulationPage.Write),
        new("planning", "planning-power.md", PlanningPage.Write),
        new("paired", "paired-coverage.md", PairedPage.Write),
        new("estimates", "estimates-coverage.md", EstimatesPage.Write),
    ];

    /// <summary>The command that writes the files of a study, for the generated page to state.</summary>
    public static string Command(string name) => $"dotnet run -c Release --project benchmarks/Nps.Core.Coverage -- docs/methods {name}";
}
