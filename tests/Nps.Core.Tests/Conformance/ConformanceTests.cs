namespace Nps.Core.Tests.Conformance;

/// <summary>The library agrees with every conformance vector; cases/README.md says how they are compared.</summary>
public class ConformanceTests
{
    public static TheoryData<ConformanceCase> Cases() => [.. CaseFiles.Cases.Where(item => !item.NeedsZones)];

    public static TheoryData<ConformanceCase> ZoneCases() => [.. CaseFiles.Cases.Where(item => item.NeedsZones)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_PutToTheLibrary_Conforms(ConformanceCase item) => AssertConforms(item);

    [ZoneTheory]
    [MemberData(nameof(ZoneCases))]
    public void ZoneCase_PutToTheLibrary_Conforms(ConformanceCase item) => AssertConforms(item);

    private static void AssertConforms(ConformanceCase item)
    {
        IReadOnlyList<string> mismatches = Runner.Run(item, OperationTable.Routes[item.Operation]);
        Assert.True(mismatches.Count == 0, string.Join(Environment.NewLine, mismatches));
    }
}
