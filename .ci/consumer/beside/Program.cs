// Writes and reads the sample of every type that has a form in JSON, by generated code alone. Samples and context are those of the tests,
// which .ci/run copies beside this file. What is printed must not depend on how it was compiled.
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Nps.Core;
using Nps.Core.Companions;
using Nps.Core.Companions.Tests;

int shown = 0;
foreach (object sample in (object[])[.. Samples.Texts, Samples.Teams, Samples.Months, Samples.Waits, Samples.Index, Samples.Quality])
{
    Console.WriteLine(sample);
    if (CompanionsJsonContext.Default.GetTypeInfo(sample.GetType()) is JsonTypeInfo info)
    {
        Show(sample, info);
    }
}

foreach (string language in (string[])["en", "pt-BR", "pt-PT", "pl", "ru"])
{
    CultureInfo culture = CultureInfo.GetCultureInfo(language);
    Console.WriteLine($"{NpsCategory.Promoter.ToText(2, culture)}, {MetricWords.For(culture).FirstContact}, {ComparisonVerdict.Higher.ToText(culture)}");
}

Console.WriteLine($"{shown} values came back the same");

void Show(object value, JsonTypeInfo info)
{
    string json = JsonSerializer.Serialize(value, info);
    object? read = JsonSerializer.Deserialize(json, info);
    if (JsonSerializer.Serialize(read, info) != json)
    {
        throw new InvalidOperationException($"{value.GetType()}: {json} came back otherwise.");
    }

    shown++;
    Console.WriteLine(json);
}
