namespace Nps.Core.Tests;

/// <summary>
/// The rooms of the library: each source folder is one, named by its path. The table says which rooms a room may use, and
/// with them whatever those may use.
/// </summary>
internal static class Rooms
{
    // The top of the graph: they may use every room that is not at the top too.
    private static readonly string[] Top = ["Reporting", "Json"];

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Compatibility"] = [],
        ["Responses"] = [],
        ["Scoring"] = [],
        ["Inference/Numerics"] = [],
        ["Inference/Methods"] = ["Inference/Numerics"],
        ["Inference"] = ["Scoring", "Inference/Methods"],
        ["Counting/Kernels"] = ["Responses"],
        ["Counting"] = ["Responses", "Scoring", "Inference", "Counting/Kernels"],
        ["Comparison"] = ["Counting"],
        ["Weighting"] = ["Comparison"],
        ["Respondents"] = ["Comparison"],
        ["Planning"] = ["Comparison"],
        ["Segments"] = ["Weighting"],
        ["Periods"] = ["Segments", "Respondents"],
        ["Queries"] = ["Counting"],
    };

    internal static bool IsKnown(string room) => MayUse.ContainsKey(room) || Top.Contains(room);

    /// <summary>The room of a source file, which is named from the folder of the library: "Inference/Methods/WaldMethod.cs".</summary>
    internal static string Of(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];

    internal static bool Allow(string user, string used) => user == used || AllowedFor(user).Contains(used);

    /// <summary>Every room that a room may use, directly or by way of others. Compatibility stands in for the base library.</summary>
    internal static SortedSet<string> AllowedFor(string room)
    {
        var allowed = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Top.Contains(room) ? MayUse.Keys : MayUse.GetValueOrDefault(room, []));
        while (open.TryPop(out string? next))
        {
            if (allowed.Add(next))
            {
                Array.ForEach(MayUse[next], open.Push);
            }
        }

        if (room != "Compatibility")
        {
            allowed.Add("Compatibility");
        }

        return allowed;
    }
}
