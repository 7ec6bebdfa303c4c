using System.Xml.Linq;

namespace Nps.Core.Companions.Tests;

/// <summary>Every exception that the documentation promises is thrown, and what is thrown is documented.</summary>
public class DocumentedExceptionTests
{
    private static readonly ExceptionAudit Audit = new(
        typeof(Share).Assembly,
        XDocument.Load(Repository.BesideTests("Nps.Core.Companions.xml")),
        Provocations(),
        new Dictionary<ExceptionKey, string>());

    public static TheoryData<string> Calls() => [.. Audit.Names];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_ThrowsExactlyWhatItMust_AndNamesTheArgument(string call) => Audit.Check(call);

    [Fact]
    public void DocumentedExceptions_AreAllProvoked() => Assert.Empty(Audit.Missing);

    [Fact]
    public void ThrownExceptions_AreAllDocumented() => Assert.Empty(Audit.Undocumented);

    [Fact]
    public void ListOfWhatCannotBeProvoked_HoldsNothingElse() => Assert.Empty(Audit.Superfluous);

    [Fact]
    public void DocumentedArguments_AreEachNamedByAnException() => Assert.Empty(Audit.ParametersNeverNamed());

    private static IEnumerable<Provocation> Provocations() =>
    [
        .. BadArguments.Of(typeof(Share).Assembly, new Argument([0.5, EstimateProvocations.Shares.CompareWith(EstimateProvocations.Shares)])),
        .. BadArguments.Formats(EstimateProvocations.Printed()),
        .. EstimateProvocations.All(),
    ];
}
