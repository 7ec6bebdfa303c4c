namespace Nps.Core.Companions.Tests;

/// <summary>The texts of what is measured of respondents.</summary>
public class SurveyTextTests
{
    [Fact]
    public void Text_InSevenCultures_IsTheOneWrittenHere()
    {
        SatisfactionIndex index = Samples.Index;
        ServiceQuality quality = Samples.Quality;
        string[] texts = [.. Cultures.Fixed.Select(item => string.Create(item.Culture, $"{item.Name}: {index}; {quality:F1}; {quality.Alphas[0]}"))];

        Assert.Equal(
            [
                "invariant: 3.500 (62.5 % of the range, n = 4); gap -1.5, weighted -1.3 (n = 4); 0.889 (2 items, n = 4)",
                "tr-TR: 3,500 (62,5 % of the range, n = 4); gap -1,5, weighted -1,3 (n = 4); 0,889 (2 items, n = 4)",
                "de-DE: 3,500 (62,5 % of the range, n = 4); gap -1,5, weighted -1,3 (n = 4); 0,889 (2 items, n = 4)",
                "pt-BR: 3,500 (62,5 % of the range, n = 4); gap -1,5, weighted -1,3 (n = 4); 0,889 (2 items, n = 4)",
                "ar-SA: 3\u066B500 (62\u066B5 % of the range, n = 4); gap \u061C-1\u066B5, weighted \u061C-1\u066B3 (n = 4); 0\u066B889 (2 items, n = 4)",
                "fa-IR: 3\u066B500 (62\u066B5 % of the range, n = 4); gap \u200E\u22121\u066B5, weighted \u200E\u22121\u066B3 (n = 4); 0\u066B889 (2 items, n = 4)",
                "th-TH: 3.500 (62.5 % of the range, n = 4); gap -1.5, weighted -1.3 (n = 4); 0.889 (2 items, n = 4)",
            ],
            texts);
    }

    [Fact]
    public void Text_WithoutAResult_SaysSo()
    {
        SatisfactionIndex index = Array.Empty<SatisfactionIndex>().Sum(Metric.SatisfactionIndex(Samples.Index.Survey));

        Assert.Equal("no index (n = 0)", $"{index}");
        Assert.Equal("no alpha (0 items, n = 0)", $"{default(CronbachAlpha)}");
        Assert.Equal("no perception (n = 0)", $"{Array.Empty<ServiceQuality>().Sum(Metric.ServiceQuality(ServiceSurvey.Servperf, ServiceMeasure.Unweighted))}");
        Assert.Equal("1 to 5: price 0.25, speed 0.25, advice 0.5", Samples.Index.Survey.ToString());
    }
}
