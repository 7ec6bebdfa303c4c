using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Nps.Core.Tests;

/// <summary>Rows as CSV and JSON, written by CsvHelper and System.Text.Json as they come, compared with files and read back.</summary>
public class SummaryFileTests
{
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter() },
    };

    public static TheoryData<string> Tables() => ["regions", "months", "regions-by-month"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Csv_ReadsBackEqual(string table) => Assert.Equal(Rows(table), FromCsv(ToCsv(Rows(table))));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Json_ReadsBackEqual(string table) => Assert.Equal(Rows(table), FromJson(ToJson(Rows(table))));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Csv_IsTheFile(string table) => AssertIsFile(table + ".csv", Rows(table), ToCsv, FromCsv);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Json_IsTheFile(string table) => AssertIsFile(table + ".json", Rows(table), ToJson, FromJson);

    // In the order of the properties, which a property added elsewhere would break.
    [Fact]
    public void Csv_Header_IsTheColumns() =>
        Assert.Equal(string.Join(',', Summaries.Columns<string>().Select(column => column.Name)), ToCsv(Rows("regions")).Split('\n')[0]);

    [Fact]
    public void Json_WithoutOptions_ReadsBackEqual()
    {
        IReadOnlyList<NpsSummary<string>> rows = Rows("regions");

        Assert.Equal(rows, JsonSerializer.Deserialize<NpsSummary<string>[]>(JsonSerializer.Serialize(rows)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"key":"North","promoters":57,"passives":33,"detractors":20,"level":0.95}""")]
    [InlineData("""{"key":"North","level":95}""")]
    public void Json_ThatIsNoRow_IsNotReadAsOne(string json) =>
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<NpsSummary<string>>(json, Json));

    // CsvHelper gives each property of a period a column; the text of the period is in the table all the same.
    [Fact]
    public void Csv_OfPeriodsAsKeys_IsFinite_AndHasThePeriod()
    {
        string csv = ToCsv(SummaryData.Months());

        using CsvReader reader = new(new StringReader(csv), Csv);
        Assert.Equal(
            ["2026-01", "2026-02", "2026-03", "2026-04"],
            reader.GetRecords<dynamic>().Select(row => (string)row.Period));
        Assert.InRange(csv.Length, 100, 3_000);
    }

    private static IReadOnlyList<NpsSummary<string>> Rows(string table) => table switch
    {
        "regions" => SummaryData.Regions(),
        "months" => [.. SummaryData.Months().Select(row => row.WithKey(row.Key.ToString()))],
        _ => SummaryData.RegionsByMonth(),
    };

    private static string ToCsv<TKey>(IEnumerable<NpsSummary<TKey>> rows)
    {
        using StringWriter text = new();
        using (CsvWriter writer = new(text, Csv))
        {
            writer.WriteRecords(rows);
        }

        return text.ToString();
    }

    private static NpsSummary<string>[] FromCsv(string csv)
    {
        using CsvReader reader = new(new StringReader(csv), Csv);
        return [.. reader.GetRecords<NpsSummary<string>>()];
    }

    private static string ToJson(IEnumerable<NpsSummary<string>> rows) => JsonSerializer.Serialize(rows, Json) + "\n";

    private static NpsSummary<string>[] FromJson(string json) => JsonSerializer.Deserialize<NpsSummary<string>[]>(json, Json)!;

    private static void AssertIsFile(
        string name,
        IReadOnlyList<NpsSummary<string>> rows,
        Func<IEnumerable<NpsSummary<string>>, string> write,
        Func<string, NpsSummary<string>[]> read)
    {
        string file = Repository.PathTo("tests", "Nps.Core.Tests", "Reporting", "Golden", name);
        string golden = File.Exists(file) ? File.ReadAllText(file) : write([]);
        NpsSummary<string>[] expected = read(golden);
        bool isSame = expected.Length == rows.Count && expected.Zip(rows).All(pair => AreClose(pair.First, pair.Second));
        if (!isSame || write(expected) != golden)
        {
            string received = Repository.BesideTests("received." + name);
            File.WriteAllText(received, write(rows));
            Assert.Fail($"The rows differ from {file}. If the change is meant, replace it by {received} and let the diff be reviewed.");
        }
    }

    // Logarithms differ in the last digits from processor to processor; everything else is the same everywhere.
    private static bool AreClose(NpsSummary<string> expected, NpsSummary<string> actual) =>
        Summaries.Columns<string>().All(column => (column.GetValue(expected), column.GetValue(actual)) is var (one, other)
            && (one is double number && other is double close ? Math.Abs(number - close) <= 1e-9 : Equals(one, other)));
}
