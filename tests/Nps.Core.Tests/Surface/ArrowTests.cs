namespace Nps.Core.Tests;

/// <summary>Which room of the library uses which other one, drawn from the compiled code.</summary>
public class ArrowTests
{
    public static TheoryData<string> Frameworks() => ["net10.0", "net8.0", "netstandard2.0", "net462"];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Rooms_UseOnlyTheRoomsTheyMay(string framework)
    {
        string[] forbidden =
            [.. CompiledCode.Of(framework).Uses.Where(use => !Rooms.Allow(use.UserRoom, use.UsedRoom)).Select(use => use.ToString())];

        Assert.True(forbidden.Length == 0, $"The table in Surface/Arrows/Rooms.cs does not allow:\n{string.Join('\n', forbidden)}");
    }

    [Fact]
    public void SourceFolders_AreKnownRooms()
    {
        string library = Repository.PathTo("src", "Nps.Core");
        string[] rooms =
        [
            .. Directory.GetFiles(library, "*.cs", SearchOption.AllDirectories)
                .Select(file => Rooms.Of(Path.GetRelativePath(library, file).Replace('\\', '/')))
                .Where(room => room.Split('/')[0] is not ("bin" or "obj"))
                .Distinct(),
        ];

        Assert.NotEmpty(rooms);
        Assert.All(rooms, room => Assert.True(Rooms.IsKnown(room), $"src/Nps.Core/{room} is no room that Surface/Arrows/Rooms.cs knows."));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Types_StandInASourceFile_UnlessTheCompilerWroteThem(string framework)
    {
        var code = CompiledCode.Of(framework);
        IEnumerable<string> publicTypes = Package.Load(framework).GetExportedTypes()
            .Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]);

        Assert.Subset(code.Types.Select(type => type.Name.Split('<')[0]).ToHashSet(), publicTypes.ToHashSet());
        Assert.All(
            code.WithoutSource,
            name => Assert.True(name.StartsWith(".<", StringComparison.Ordinal) || name.StartsWith("System.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal), name));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Draw_EveryTarget_SeesArrowsThatMustBeThere(string framework)
    {
        HashSet<(string, string)> arrows = [.. CompiledCode.Of(framework).Uses.Select(use => (use.UserRoom, use.UsedRoom))];

        Assert.All(
            new (string, string)[]
            {
                ("Inference", "Scoring"), ("Inference", "Inference/Methods"), ("Inference/Methods", "Inference/Numerics"),
                ("Counting", "Responses"), ("Counting", "Counting/Kernels"), ("Comparison", "Counting"), ("Weighting", "Counting"),
                ("Segments", "Weighting"), ("Periods", "Counting"), ("Planning", "Inference"),
            },
            arrow => Assert.Contains(arrow, arrows));
        Assert.Equal(framework is "net462" or "netstandard2.0", arrows.Contains(("Segments", "Compatibility")));
    }

    [Fact]
    public void Arrows_OfNet10_AreTheOnesReviewed()
    {
        string actual = string.Concat(Draw("net10.0").Select(line => line + "\n"));
        if (actual != File.ReadAllText(Repository.BesideTests("Surface", "Arrows.txt")))
        {
            string received = Repository.BesideTests("Surface", "received.Arrows.txt");
            File.WriteAllText(received, actual);
            Assert.Fail(
                "The arrows between the rooms differ from tests/Nps.Core.Tests/Surface/Arrows.txt. "
                + $"If the change is meant, replace that file by {received} and let the diff be reviewed.");
        }
    }

    /// <summary>One line a room that uses others: "Counting → Inference, Responses, Scoring".</summary>
    internal static IEnumerable<string> Draw(string framework) => CompiledCode.Of(framework).Uses
        .Where(use => use.UserRoom != use.UsedRoom)
        .GroupBy(use => use.UserRoom, use => use.UsedRoom, StringComparer.Ordinal)
        .OrderBy(arrows => arrows.Key, StringComparer.Ordinal)
        .Select(arrows => $"{arrows.Key} → {string.Join(", ", arrows.Distinct().Order(StringComparer.Ordinal))}");
}
