namespace Nps.Core.Interop.Tests;

/// <summary>Every cell of the table in docs/serialization.md is what happens.</summary>
public class SerializationTableTests
{
    [Fact]
    public void Table_HasALineForEveryPublicTypeThatHoldsData()
    {
        IEnumerable<string> types = typeof(Rating).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && !type.Name.EndsWith("Converter", StringComparison.Ordinal) && !type.Name.Contains("Converter`", StringComparison.Ordinal))
            .Select(Examples.NameOf);

        Assert.Equal(types.Distinct().Order(StringComparer.Ordinal), SerializationTable.Column("type").Keys.Order(StringComparer.Ordinal));
        Assert.Equal(types.Distinct().Order(StringComparer.Ordinal), Examples.ByType.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SystemTextJson_IsAsTheTableSays() => AssertColumn("System.Text.Json", SystemTextJsonOutcome.Of);

    [Fact]
    public void Newtonsoft_IsAsTheTableSays() => AssertColumn("Newtonsoft.Json", NewtonsoftOutcome.Of);

    [Fact]
    public void CsvHelper_IsAsTheTableSays() =>
        AssertColumn("CsvHelper", values => string.Join(" or ", values.Select(CsvOutcome.Of).Distinct()));

    [Fact]
    public void Serilog_IsAsTheTableSays() =>
        AssertColumn("Serilog", values => string.Join(" or ", values.Select(SerilogOutcome.Of).Distinct()));

    [Fact]
    public void MinimalApiParameter_IsAsTheTableSays() =>
        AssertColumn("parameter", values => ParameterOutcome.Of(values[0].GetType()));

    [Fact]
    public void EntityFrameworkColumn_IsAsTheTableSays() =>
        AssertColumn("EF Core", values => ColumnOutcome.Of(values[0].GetType()));

    private static void AssertColumn(string name, Func<object[], string> outcome) =>
        Assert.Equal(
            SerializationTable.Column(name).OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}: {cell.Value}"),
            Examples.ByType.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {outcome(pair.Value)}"));
}
