using System.Xml.Linq;

namespace Nps.Core.Tests;

/// <summary>Every exception that the documentation of the package promises is thrown, and what is thrown is documented.</summary>
public class DocumentedExceptionTests
{
    private static readonly ExceptionAudit Audit =
        new(typeof(Rating).Assembly, Documentation("net10.0"), LibraryProvocations.All(), LibraryProvocations.Unprovoked);

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

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    [InlineData("net462")]
    public void OtherTargets_PromiseNothingMore(string framework)
    {
        IEnumerable<ExceptionKey> Keys(string target) =>
            ExceptionDocumentation.Read(Package.Load(target), Documentation(target)).Select(exception => exception.Key);

        Assert.NotEmpty(Keys(framework));
        Assert.Empty(Keys(framework).Except(Keys("net10.0")));
    }

    private static XDocument Documentation(string framework)
    {
        using MemoryStream stream = Package.Read(".nupkg", $"lib/{framework}/Nps.Core.xml");
        return XDocument.Load(stream);
    }
}
