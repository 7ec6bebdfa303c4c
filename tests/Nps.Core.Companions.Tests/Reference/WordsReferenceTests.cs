using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Companions.Tests;

/// <summary>The compiled words against the table that they come from, cell by cell.</summary>
public class WordsReferenceTests
{
    // Not in the table, which has no words for a direction.
    private static readonly string[] Own = ["verdicts.better", "verdicts.worse"];

    private static readonly string[] Remarks = ["source", "note", "also_read", "default_for", "inherits"];

    public static TheoryData<string> Languages() => [.. MetricWords.All.Select(words => words.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_AreTheTable_CellByCell(string language)
    {
        JsonElement table = Table().GetProperty("languages").GetProperty(language);
        MetricWords words = MetricWords.All.Single(each => each.Language == language);
        Dictionary<string, string> expected = table.TryGetProperty("inherits", out JsonElement parent)
            ? Cells(Table().GetProperty("languages").GetProperty(parent.GetString()!))
            : [];
        foreach ((string key, string text) in Cells(table))
        {
            expected[key] = text;
        }

        Assert.True(expected.Count > 50);
        foreach ((string key, string text) in expected)
        {
            Assert.Equal(text, words.Find(key));
        }

        Assert.Equal(expected.Keys.Concat(Own).Order(), words.Keys.Order());
    }

    [Fact]
    public void Languages_AreThoseOfTheTable() =>
        Assert.Equal(
            Table().GetProperty("languages").EnumerateObject().Select(language => language.Name), MetricWords.All.Select(words => words.Language));

    [Fact]
    public void ToText_WithACount_IsTheExample()
    {
        int examples = 0;
        foreach (JsonProperty language in Table().GetProperty("rule_examples").EnumerateObject())
        {
            CultureInfo culture = CultureInfo.GetCultureInfo(language.Name == "en" ? "en-US" : language.Name);
            NpsCategory category = language.Name == "ru" ? NpsCategory.Detractor : NpsCategory.Promoter;
            foreach (JsonProperty example in language.Value.EnumerateObject())
            {
                Assert.Equal(example.Value.GetString(), category.ToText(decimal.Parse(example.Name, CultureInfo.InvariantCulture), culture));
                examples++;
            }
        }

        Assert.Equal(31, examples);
    }

    [Fact]
    public void Reading_HasEveryOtherWordingOfTheTable()
    {
        int checkedWordings = 0;
        foreach (JsonProperty language in Table().GetProperty("languages").EnumerateObject())
        {
            if (language.Value.TryGetProperty("csat5_also_read", out JsonElement others))
            {
                foreach (JsonElement other in others.EnumerateArray())
                {
                    // "(е for ё)" is a remark.
                    string text = other[0].GetString()!.Split(" (")[0];
                    Assert.True(ScaleLabels.Csat5.TryRead(text, out int? point), text);
                    Assert.Equal(other[1].ValueKind == JsonValueKind.Null ? null : other[1].GetInt32(), point);
                    checkedWordings++;
                }
            }

            foreach (JsonProperty end in language.Value.GetProperty("ends").EnumerateObject())
            {
                string[] texts = end.Value.TryGetProperty("also_read", out JsonElement also)
                    ? [end.Value.GetProperty("text").GetString()!, .. also.EnumerateArray().Select(text => text.GetString()!)]
                    : [end.Value.GetProperty("text").GetString()!];
                foreach (string text in texts)
                {
                    Assert.True(ScaleLabels.Recommendation.TryRead(text, out int? point), text);
                    Assert.Equal(end.Name, point?.ToString(CultureInfo.InvariantCulture));
                    checkedWordings++;
                }
            }
        }

        Assert.Equal(42, checkedWordings);
    }

    [Fact]
    public void TryRead_OfALabel_IsTheExample()
    {
        // Labels that begin with a number are read by the scale.
        JsonElement[] examples = [.. Table().GetProperty("label_reading").GetProperty("examples").EnumerateArray()
            .Where(example => !char.IsDigit(example[0].GetString()![0]))];
        Assert.Equal(4, examples.Length);
        foreach (JsonElement example in examples)
        {
            Assert.True(ScaleLabels.Csat5.TryRead(example[0].GetString(), out int? point));
            Assert.Equal(example[1].ValueKind == JsonValueKind.Null ? null : example[1].GetInt32(), point);
        }
    }

    private static JsonElement Table()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Repository.BesideTests("Reference", "words.json")));
        return document.RootElement.Clone();
    }

    // Every text of a language, by the path to it. A cell with a text of its own ends there; lists are numbered from 1.
    private static Dictionary<string, string> Cells(JsonElement language)
    {
        var cells = new Dictionary<string, string>();
        void Walk(string path, JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                cells.Add(path, value.GetString()!);
            }
            else if (value.ValueKind == JsonValueKind.Array)
            {
                for (int i = 0; i < value.GetArrayLength(); i++)
                {
                    Walk($"{path}.{i + 1}", value[i]);
                }
            }
            else if (value.TryGetProperty("text", out JsonElement text))
            {
                Walk(path, text);
            }
            else
            {
                foreach (JsonProperty property in value.EnumerateObject().Where(property => !IsRemark(property.Name)))
                {
                    Walk(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Value);
                }
            }
        }

        Walk("", language);
        return cells;
    }

    private static bool IsRemark(string name) => Remarks.Contains(name)
        || name.EndsWith("_source", StringComparison.Ordinal) || name.EndsWith("_note", StringComparison.Ordinal)
        || name.EndsWith("_also_read", StringComparison.Ordinal);
}
