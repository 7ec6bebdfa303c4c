using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// The words of Net Promoter Score and of the metrics beside it in one language: English, Portuguese of Brazil or of Portugal, Polish, or Russian.
/// </summary>
/// <remarks>
/// <para>The words are compiled in. Some are not found in any text of their market; the page <c>docs/beside/words.md</c> says which: have a native reader check
/// them before they are printed. The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// MetricWords words = MetricWords.For(CultureInfo.GetCultureInfo("pl-PL"));
/// Console.WriteLine(words.GetNoun(NpsCategory.Promoter, 22));          // promotorów
/// Console.WriteLine(words.GetVerdict(ComparisonVerdict.Higher));       // wyższy
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class MetricWords
{
    private static readonly string[] BandKeys = ["poor", "average", "good", "excellent"];
    private static readonly string[] DimensionKeys = ["tangibles", "reliability", "responsiveness", "assurance", "empathy"];

    private static readonly MetricWords English = new("en", EnglishWords.Table(), null);
    private static readonly MetricWords Brazilian = new("pt-BR", BrazilianWords.Table(), null);
    private static readonly MetricWords Portuguese = new("pt-PT", PortugueseWords.Table(), Brazilian);
    private static readonly MetricWords Polish = new("pl", PolishWords.Table(), null);
    private static readonly MetricWords Russian = new("ru", RussianWords.Table(), null);

    private readonly Dictionary<string, string> _words;

    private MetricWords(string language, Dictionary<string, string> words, MetricWords? otherwise)
    {
        Language = language;
        _words = words;
        foreach (KeyValuePair<string, string> word in otherwise?._words ?? [])
        {
            if (!_words.ContainsKey(word.Key))
            {
                _words.Add(word.Key, word.Value);
            }
        }

        Bands = new ReadOnlyCollection<string>([.. BandKeys.Select(key => _words["bands." + key])]);
        ServiceDimensions = new ReadOnlyCollection<string>([.. DimensionKeys.Select(key => _words["servqual." + key])]);
    }

    /// <summary>The words of all languages, English first.</summary>
    public static IReadOnlyList<MetricWords> All { get; } = new ReadOnlyCollection<MetricWords>([English, Brazilian, Portuguese, Polish, Russian]);

    /// <summary>The tag of the language: "en", "pt-BR", "pt-PT", "pl" or "ru".</summary>
    public string Language { get; }

    /// <summary>The bands of scores from the lowest to the highest: poor, average, good, excellent. Where they begin is another question.</summary>
    public IReadOnlyList<string> Bands { get; }

    /// <summary>The dimensions of SERVQUAL: tangibles, reliability, responsiveness, assurance, empathy.</summary>
    public IReadOnlyList<string> ServiceDimensions { get; }

    /// <summary>The question of Customer Effort Score 1.0, from 1, very low effort, to 5, very high effort.</summary>
    public string EffortQuestion => _words["ces1_question"];

    /// <summary>What a verdict says of two values that are close enough to be called equal.</summary>
    public string Equivalent => _words["verdicts.equivalent"];

    /// <summary>What is said of a value that is significantly better, whether that is the higher or the lower one.</summary>
    public string Better => _words["verdicts.better"];

    /// <summary>What is said of a value that is significantly worse.</summary>
    public string Worse => _words["verdicts.worse"];

    /// <summary>The name of customer satisfaction (CSAT).</summary>
    public string Satisfaction => _words["metrics.csat"];

    /// <summary>The name of customer effort (CES).</summary>
    public string Effort => _words["metrics.ces"];

    /// <summary>The name of the customer satisfaction index (CSI).</summary>
    public string SatisfactionIndex => _words["metrics.csi"];

    /// <summary>The name of first-contact resolution.</summary>
    public string FirstContact => _words["metrics.fcr"];

    /// <summary>The name of response time.</summary>
    public string ResponseTime => _words["metrics.response"];

    /// <summary>The name of service quality (SERVQUAL).</summary>
    public string ServiceQuality => _words["metrics.servqual"];

    /// <summary>The words of a culture.</summary>
    /// <param name="culture">
    /// The culture, or null for the current one. Portuguese without a country, and of Brazil, is that of Brazil; of any other country it is that of
    /// Portugal. A language that is not known, and the invariant culture, has English words.
    /// </param>
    /// <returns>The words.</returns>
    public static MetricWords For(CultureInfo? culture)
    {
        string[] parts = (culture ?? CultureInfo.CurrentCulture).Name.Split('-');
        return parts[0] switch
        {
            "pl" => Polish,
            "ru" => Russian,
            "pt" => parts.Length == 1 || parts[parts.Length - 1] == "BR" ? Brazilian : Portuguese,
            _ => English,
        };
    }

    /// <summary>The name of a category as a heading, such as "Promoters".</summary>
    /// <param name="category">The category.</param>
    /// <returns>The heading.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not defined.</exception>
    public string GetHeading(NpsCategory category) => _words[$"categories.{KeyOf(category)}.heading"];

    /// <summary>The name of a category in the form that goes with a number, such as "promoters" with 2.</summary>
    /// <param name="category">The category.</param>
    /// <param name="count">How many they are, 0 or more. Its decimals count, also where they are 0: 1.0m is not 1m.</param>
    /// <returns>The noun, without the number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not defined, or <paramref name="count"/> is negative.</exception>
    /// <remarks>
    /// The rules are those of the Unicode CLDR, but for Polish: the form for 2, 3 and 4 goes with these three only, and 22 promotorów is said as 5 promotorów is.
    /// </remarks>
    public string GetNoun(NpsCategory category, decimal count) => count >= 0
        ? _words[$"categories.{KeyOf(category)}.{PluralForm.Of(Language, count)}"]
        : throw new ArgumentOutOfRangeException(nameof(count), count, "A count is 0 or more.");

    /// <summary>The question of Net Promoter Score, from 0 to 10.</summary>
    /// <param name="company">The name that is asked about, in its basic form: the sentence needs no other.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="company"/> is null.</exception>
    public string GetQuestion(string company) => With(company, _words["question"]);

    /// <summary>The question about recommending the service that a respondent has received, from 0 to 10.</summary>
    /// <param name="company">The name that is asked about. Some languages ask about the service alone.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="company"/> is null.</exception>
    public string GetServiceQuestion(string company) => With(company, _words["question_service"]);

    /// <summary>The statement of Customer Effort Score 2.0, from 1, strongly disagree, to 7, strongly agree.</summary>
    /// <param name="company">The name that is asked about. Some languages say "the company" instead.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="company"/> is null.</exception>
    public string GetEaseStatement(string company) => With(company, _words["ces2_statement"]);

    /// <summary>What a comparison says in one word: that a value is higher or lower, which need not be better or worse.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not defined.</exception>
    public string GetVerdict(ComparisonVerdict verdict) => _words["verdicts." + verdict switch
    {
        ComparisonVerdict.NoResponses => "no_responses",
        ComparisonVerdict.Inconclusive => "inconclusive",
        ComparisonVerdict.Lower => "lower",
        ComparisonVerdict.Higher => "higher",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "The verdict is not defined."),
    }];

    /// <summary>The language, such as "pt-BR".</summary>
    /// <returns>The tag.</returns>
    public override string ToString() => Language;

    /// <summary>The keys of all words.</summary>
    internal IEnumerable<string> Keys => _words.Keys;

    /// <summary>The word of a key, or null where there is none.</summary>
    internal string? Find(string key) => _words.TryGetValue(key, out string? word) ? word : null;

    private static string KeyOf(NpsCategory category) => category switch
    {
        NpsCategory.Promoter => "promoter",
        NpsCategory.Passive => "passive",
        NpsCategory.Detractor => "detractor",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "The category is not defined."),
    };

    private static string With(string company, string sentence)
    {
        ArgumentNullException.ThrowIfNull(company);
#if NET
        return sentence.Replace("{company}", company, StringComparison.Ordinal);
#else
        return sentence.Replace("{company}", company);
#endif
    }
}
