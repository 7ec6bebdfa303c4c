using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Nps.Core.Tests.Conformance;

/// <summary>No vector is lost on the way from the repository to the run, and none is changed.</summary>
public partial class CaseFileTests
{
    // Other vectors are another version of them: change all three together.
    private const string Version = "1.0.0";
    private const int NumberOfCases = 308;
    private const string Digest = "da6245a5ec75b1424715de9eb117ba5ca2300bf42c65098071bf15322a16827b";

    [Fact]
    public void Files_OfTheRepository_AreAllBesideTheTests() => Assert.Equal(
        Directory.GetFiles(Repository.PathTo("tests", "Nps.Core.Tests", "Conformance", "cases")).Select(Path.GetFileName).Order(),
        Directory.GetFiles(CaseFiles.Folder).Select(Path.GetFileName).Order());

    [Fact]
    public void Files_OfThisVersion_AreUnchanged()
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in Directory.GetFiles(CaseFiles.Folder).Order(StringComparer.Ordinal))
        {
            digest.AppendData(File.ReadAllBytes(path));
        }

        Assert.All(CaseFiles.Paths, path => Assert.Equal(Version, CaseFiles.Load(path).Text("version")));
        Assert.Equal(Digest, Convert.ToHexString(digest.GetHashAndReset()), ignoreCase: true);
    }

    [Fact]
    public void Cases_OfEveryFile_AreAllRun()
    {
        string[] run = [.. Ids(ConformanceTests.Cases()), .. Ids(ConformanceTests.ZoneCases())];

        // Counted in the text itself, so that a file which is not loaded is missed here.
        string[] written =
        [
            .. CaseFiles.Paths.SelectMany(path => CaseId().Matches(File.ReadAllText(path)).Cast<Match>()).Select(match => match.Groups[1].Value),
        ];

        Assert.Equal(written.Order(), run.Order());
        Assert.Equal(NumberOfCases, run.Distinct().Count());
        Assert.Equal(NumberOfCases, run.Length);
    }

    [Fact]
    public void Cases_ThatNeedZones_AreThoseThatNameOne() => Assert.Equal(
        CaseFiles.Cases.Where(item => item.Input.TryGetProperty("zone", out _)).Select(item => item.Id),
        CaseFiles.Cases.Where(item => item.NeedsZones).Select(item => item.Id));

    [Fact]
    public void Operations_OfTheSchema_AllHaveAHandler()
    {
        IEnumerable<string> operations = CaseFiles.Load(Path.Combine(CaseFiles.Folder, CaseFiles.SchemaName))
            .GetProperty("properties").GetProperty("cases").GetProperty("items").GetProperty("properties").GetProperty("op")
            .Items("enum").Select(name => name.GetString()!);

        Assert.Equal(operations.Order(), OperationTable.Routes.Keys.Order());
        Assert.All(OperationTable.Routes, operation => Assert.NotEmpty(operation.Value));
        Assert.All(CaseFiles.Cases, item => Assert.Contains(item.Operation, OperationTable.Routes.Keys));
    }

    private static IEnumerable<string> Ids(IEnumerable<object[]> rows) => rows.Select(row => ((ConformanceCase)row[0]).Id);

    [GeneratedRegex("\"id\": \"([a-z-]+-[0-9]{3})\"")]
    private static partial Regex CaseId();
}
