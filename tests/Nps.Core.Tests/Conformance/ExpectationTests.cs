namespace Nps.Core.Tests.Conformance;

/// <summary>The comparison itself can fail: in every field of every case, and it says where.</summary>
public class ExpectationTests
{
    private static readonly ConformanceCase Case = CaseFiles.Find("segments-004");

    [Fact]
    public void Run_WrongResult_NamesCaseRouteAndField()
    {
        Fields result = PerfectResult.Of(Case);
        PerfectResult.Values(result).Single(value => value.Path == "segments[\"B\"].missing").Set(3L);

        Assert.Equal(
            ["segments-004 only nulls in a segment, by a wrong handler: segments[\"B\"].missing: expected 2 within 1E-09, got 3"],
            Runner.Run(Case, [new Route("a wrong handler", _ => result)]));
    }

    [Fact]
    public void Run_OneOfSeveralRoutesWrong_NamesIt()
    {
        var right = new Route("a right handler", _ => PerfectResult.Of(Case));
        var wrong = new Route("a wrong handler", _ => []);

        Assert.Equal(
            [
                $"{Case}, by a wrong handler: overall: expected {Expected("overall")}, but the result has no such field",
                $"{Case}, by a wrong handler: segments: expected {Expected("segments")}, but the result has no such field",
            ],
            Runner.Run(Case, [right, wrong]));
    }

    [Fact]
    public void Run_ExceptionInsteadOfResult_IsAMismatch() => Assert.StartsWith(
        "segments-004 only nulls in a segment, by a refusing handler: expected a result, got System.ArgumentException: refused",
        Assert.Single(Runner.Run(Case, [Throwing(new ArgumentException("refused"))])),
        StringComparison.Ordinal);

    [Fact]
    public void Run_CaseThatMustBeRefused_WantsTheDocumentedExceptionAndNothingElse()
    {
        ConformanceCase refused = CaseFiles.Find("counted-rows-016");

        Assert.Empty(Runner.Run(refused, [Throwing(new ArgumentException("refused"))]));
        Assert.All(
            [Throwing(new InvalidOperationException()), Throwing(new ArgumentNullException()), new Route("a handler", _ => [])],
            route => Assert.StartsWith(
                $"{refused}, by {route.Name}: error: expected ArgumentException for negativeCount, got ",
                Assert.Single(Runner.Run(refused, [route])),
                StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_ExpectationAsResult_HasNoMismatch() => Assert.All(
        CaseFiles.Cases, item => Assert.Empty(Expectation.Compare(item.Expected, PerfectResult.Of(item), item.Tolerance)));

    [Fact]
    public void Compare_FurtherFields_DoNotMatter() => Assert.All(
        CaseFiles.Cases,
        item => Assert.Empty(Expectation.Compare(item.Expected, PerfectResult.Of(item).With("more", 1), item.Tolerance)));

    [Fact]
    public void Compare_AnyValueOfAnyCaseWrong_IsReportedAtItsPath() => Assert.All(CaseFiles.Cases, item =>
    {
        Fields result = PerfectResult.Of(item);
        foreach (ResultValue value in PerfectResult.Values(result))
        {
            foreach (object? wrong in value.WrongValues(item.Tolerance))
            {
                value.Set(wrong);
                IReadOnlyList<string> mismatches = Expectation.Compare(item.Expected, result, item.Tolerance);
                Assert.NotEmpty(mismatches);
                Assert.All(
                    mismatches, mismatch => Assert.StartsWith(value.ReportedPath + ": expected ", mismatch, StringComparison.Ordinal));
            }

            value.Set(value.Value);
        }
    });

    [Fact]
    public void Compare_ListLongerOrShorter_IsAMismatch()
    {
        Fields result = PerfectResult.Of(Case);
        var segments = (List<object?>)result["segments"]!;
        segments.Add(new Fields().With("segment", "C"));
        Assert.Equal("segments: expected 2 items, got 3", Assert.Single(Expectation.Compare(Case.Expected, result, 0)));

        segments.RemoveRange(1, 2);
        Assert.Equal(
            ["segments: expected 2 items, got 1", "segments: expected the segment \"B\" once, but it is there 0 times"],
            Expectation.Compare(Case.Expected, result, 0));
    }

    [Fact]
    public void Compare_Segments_AreMatchedByNameInAnyOrder()
    {
        Fields result = PerfectResult.Of(Case);
        ((List<object?>)result["segments"]!).Reverse();

        Assert.Empty(Expectation.Compare(Case.Expected, result, 0));
    }

    [Fact]
    public void Compare_NumberWithinTheTolerance_Agrees()
    {
        Fields result = PerfectResult.Of(Case);
        foreach (ResultValue value in PerfectResult.Values(result).Where(value => value.Value is double))
        {
            value.Set((double)value.Value! + (Case.Tolerance / 2));
        }

        Assert.Empty(Expectation.Compare(Case.Expected, result, Case.Tolerance));
    }

    private static string Expected(string field) => Case.Expected.GetProperty(field).GetRawText();

    private static Route Throwing(Exception exception) => new("a refusing handler", _ => throw exception);
}
