using System.Globalization;

namespace Nps.Core.Companions.Tests;

public class WordLaws
{
    private static readonly NpsCategory[] Categories = [NpsCategory.Promoter, NpsCategory.Passive, NpsCategory.Detractor];

    public static TheoryData<string, string> Cultured() => new()
    {
        { "", "en" }, { "en-GB", "en" }, { "de-DE", "en" }, { "ar-SA", "en" }, { "pt", "pt-BR" }, { "pt-BR", "pt-BR" }, { "pt-PT", "pt-PT" },
        { "pt-AO", "pt-PT" }, { "pl", "pl" }, { "pl-PL", "pl" }, { "ru-RU", "ru" }, { "ru-KZ", "ru" },
    };

    [Theory]
    [MemberData(nameof(Cultured))]
    public void For_ACulture_IsItsLanguage_AndEnglishOtherwise(string culture, string language)
    {
        Assert.Equal(language, MetricWords.For(CultureInfo.GetCultureInfo(culture)).Language);
        Cultures.Run(culture, () => Assert.Equal(language, MetricWords.For(null).Language));
    }

    [Property]
    public void GetNoun_OfAnyCount_HasAForm(uint whole, byte decimals)
    {
        decimal count = new((int)(whole % int.MaxValue), 0, 0, isNegative: false, (byte)(decimals % 4));
        foreach (MetricWords words in MetricWords.All)
        {
            foreach (NpsCategory category in Categories)
            {
                Assert.NotEmpty(words.GetNoun(category, count));
            }
        }
    }

    [Theory]
    [InlineData("pl", "one", 1)]
    [InlineData("pl", "few", 2, 3, 4)]
    [InlineData("pl", "many", 0, 5, 11, 12, 14, 21, 22, 24, 32, 100, 101, 102, 103, 1001, 1_000_002)]
    [InlineData("ru", "one", 1, 21, 31, 101, 121, 1001)]
    [InlineData("ru", "few", 2, 3, 4, 22, 23, 24, 32, 102, 104, 1002)]
    [InlineData("ru", "many", 0, 5, 9, 10, 11, 12, 13, 14, 19, 20, 25, 100, 111, 112, 114, 1011, 1_000_000)]
    [InlineData("pt-BR", "one", 0, 1)]
    [InlineData("pt-BR", "other", 2, 11, 21, 101)]
    [InlineData("pt-BR", "many", 1_000_000, 2_000_000)]
    [InlineData("pt-PT", "one", 1)]
    [InlineData("pt-PT", "other", 0, 2, 11, 21, 101, 1_000_001)]
    [InlineData("en", "one", 1)]
    [InlineData("en", "other", 0, 2, 5, 11, 21, 101, 1_000_000)]
    public void PluralForm_OfACount_IsThatOfItsLanguage(string language, string form, params int[] counts) =>
        Assert.All(counts, count => Assert.Equal(form, PluralForm.Of(language, count)));

    [Theory]
    [InlineData("pl", NpsCategory.Promoter, "promotor", "promotorzy", "promotorów")]
    [InlineData("pl", NpsCategory.Passive, "pasywny", "pasywni", "pasywnych")]
    [InlineData("pl", NpsCategory.Detractor, "krytyk", "krytycy", "krytyków")]
    [InlineData("ru", NpsCategory.Promoter, "промоутер", "промоутера", "промоутеров")]
    [InlineData("ru", NpsCategory.Passive, "нейтрал", "нейтрала", "нейтралов")]
    [InlineData("ru", NpsCategory.Detractor, "критик", "критика", "критиков")]
    public void GetNoun_OfPolishAndRussian_GoesWithItsNumber(string language, NpsCategory category, string one, string few, string many)
    {
        MetricWords words = MetricWords.For(CultureInfo.GetCultureInfo(language));
        bool isRussian = language == "ru";
        (long Count, string Noun)[] expected =
        [
            (0, many), (1, one), (2, few), (5, many), (11, many), (12, many), (21, isRussian ? one : many), (22, isRussian ? few : many), (25, many),
            (101, isRussian ? one : many), (111, many), (1_000_000, many), (long.MaxValue, many), (long.MaxValue - 6, isRussian ? one : many),
        ];

        Assert.Equal(expected, expected.Select(item => (item.Count, words.GetNoun(category, item.Count))));
        Assert.EndsWith($"807 {many}", category.ToText(long.MaxValue, CultureInfo.GetCultureInfo(language)), StringComparison.Ordinal);
    }

    [Fact]
    public void PluralForm_OfDecimals_IsThatOfFractions_AlsoWhereTheyAre0()
    {
        Assert.All(["pl", "ru", "en", "pt-PT"], language => Assert.Equal("other", PluralForm.Of(language, 1.0m)));
        Assert.Equal("one", PluralForm.Of("pt-BR", 1.5m));
        Assert.Equal("other", PluralForm.Of("pt-BR", 2.0m));
        Assert.Equal("1,50 promotora", NpsCategory.Promoter.ToText(1.50m, CultureInfo.GetCultureInfo("pl-PL")));
        Assert.Equal("1,234,567 detractors", NpsCategory.Detractor.ToText(1_234_567, CultureInfo.InvariantCulture));
        Assert.Throws<ArgumentOutOfRangeException>(() => NpsCategory.Promoter.ToText(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((NpsCategory)7).ToText(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ComparisonVerdict)7).ToText());
    }

    [Fact]
    public void Russian_FollowsItsRuleForEveryCount()
    {
        // 21 is like 1 and 22 like 2, but the teens are like 5: the last digit decides unless there is a 1 before it.
        for (int count = 0; count < 2_000; count++)
        {
            string expected = count / 10 % 10 == 1 ? "many" : (count % 10) switch { 1 => "one", 2 or 3 or 4 => "few", _ => "many" };
            Assert.Equal(expected, PluralForm.Of("ru", count));
        }
    }

    [Fact]
    public void Labels_OfEveryLanguage_AreReadAsTheirPoint_InAnyCase()
    {
        int labels = 0;
        foreach (ScaleLabels scale in (ScaleLabels[])[ScaleLabels.Csat3, ScaleLabels.Csat5, ScaleLabels.Ces1, ScaleLabels.Ces2, ScaleLabels.Recommendation])
        {
            foreach (MetricWords words in MetricWords.All)
            {
                CultureInfo culture = CultureInfo.GetCultureInfo(words.Language);
                IReadOnlyDictionary<int, string> own = scale.GetLabels(culture);
                Assert.Equal(own.Count, own.Values.Distinct().Count());
                foreach ((int point, string label) in own)
                {
                    string[] spellings = [label, $" {label}. ", label.ToUpper(culture), label.ToLower(culture), label.Replace('ё', 'е')];
                    Assert.All(spellings, spelling => Assert.True(scale.TryRead(spelling, out int? read) && read == point, spelling));
                    Assert.InRange(point, scale.Lowest, scale.Highest);
                    Assert.Equal(point, scale.Reading[label]);
                    labels++;
                }
            }
        }

        Assert.Equal(5 * (3 + 5 + 5 + 7 + 2), labels);
    }

    [Fact]
    public void Labels_ThatSayThereIsNoAnswer_AreMissing_AndOthersAreNotRead()
    {
        Assert.Equal(4, ScaleLabels.Csat5.NoAnswer.Count);
        foreach (string label in ScaleLabels.Ces2.NoAnswer)
        {
            Assert.True(ScaleLabels.Ces2.TryRead(label.ToUpperInvariant(), out int? point));
            Assert.Null(point);
            Assert.False(ScaleLabels.Ces2.Reading.ContainsKey(label));
        }

        Assert.False(ScaleLabels.Csat5.TryRead("4", out int? other));
        Assert.False(ScaleLabels.Csat5.TryRead(null, out other));
        Assert.False(ScaleLabels.Csat5.TryRead("Strongly agree", out other));
        Assert.Null(other);
    }

    [Fact]
    public void Presets_ReadTheirLabelsInEveryLanguage_AndCountNoAnswerAsMissing()
    {
        (AnswerScale Scale, ScaleLabels Labels)[] presets =
            [(AnswerScale.Csat3, ScaleLabels.Csat3), (AnswerScale.Csat5, ScaleLabels.Csat5), (AnswerScale.Ces1, ScaleLabels.Ces1), (AnswerScale.Ces2, ScaleLabels.Ces2)];
        foreach ((AnswerScale scale, ScaleLabels labels) in presets)
        {
            Assert.Equal((scale.Lowest, scale.Highest), (labels.Lowest, labels.Highest));
            Assert.Equal(labels.Reading.OrderBy(label => label.Key), scale.Labels.OrderBy(label => label.Key));
            foreach ((string label, int point) in labels.Reading)
            {
                Assert.All([label, $" {label.ToUpperInvariant()}. "], text => Assert.True(scale.TryRead(text, out int answer) && answer == point, text));
            }
        }

        string?[] texts = ["Muito satisfeito", "bardzo zadowolona.", "Полностью удовлетворен", "Very dissatisfied", "4", "3 - so so", "trudno powiedzieć.", "Não sei", null, " ", "6", "gut"];
        Assert.Equal("0.667 (4 of 6), 4 missing, 2 invalid", FormattableString.Invariant($"{texts.ToTextAnswers(text => text, AnswerScale.Csat5)}"));
        Assert.Equal(1, texts.ToTextAnswers(text => text, AnswerScale.Csat5).Counts[0]);
        Assert.Equal(1, texts.ToTextAnswers(text => text is null ? "Trudno powiedzieć" : "7", AnswerScale.Csat7).Missing);
        Assert.Equal(1, texts.ToTextAnswers(text => text, AnswerScale.Csat7.WithLabels([KeyValuePair.Create("não sei", 2)])).Counts[1]);
        Assert.Empty(AnswerScale.Csat7.Labels);
    }

    [Fact]
    public void ToText_OfAComparison_SaysBetterOrWorseApartFromHigherOrLower()
    {
        Mean low = Mean.FromValues([1, 2, 3]);
        Mean high = Mean.FromValues([11, 12, 13]);
        CultureInfo polish = CultureInfo.GetCultureInfo("pl-PL");

        Assert.Equal("higher", high.CompareWith(low).ToText(CultureInfo.InvariantCulture));
        Assert.Equal("higher, better", new MeanComparison(low, high, higherIsBetter: true).ToText(CultureInfo.InvariantCulture));
        Assert.Equal("higher, worse", new MeanComparison(low, high, higherIsBetter: false).ToText(CultureInfo.InvariantCulture));
        Assert.Equal("niższy, lepszy", new MeanComparison(high, low, higherIsBetter: false).ToText(polish));
        Assert.Equal("nierozstrzygający", new MeanComparison(low, low, higherIsBetter: true).ToText(polish));
        Assert.Equal("brak odpowiedzi", new MeanComparison(low, default, higherIsBetter: true).ToText(polish));
        Assert.Equal("выше", ComparisonVerdict.Higher.ToText(CultureInfo.GetCultureInfo("ru-RU")));
    }

    [Fact]
    public void Words_AskAboutTheCompany_AndHaveNoHoles()
    {
        Assert.Equal("Promotorzy", NpsCategory.Promoter.ToText(CultureInfo.GetCultureInfo("pl")));
        foreach (MetricWords words in MetricWords.All)
        {
            Assert.Contains("Acme", words.GetQuestion("Acme"), StringComparison.Ordinal);
            Assert.Equal(4, words.Bands.Distinct().Count());
            Assert.Equal(5, words.ServiceDimensions.Distinct().Count());
            string[] texts =
            [
                words.GetQuestion("Acme"), words.GetEaseStatement("Acme"), words.GetServiceQuestion("Acme"), words.EffortQuestion, words.Equivalent, words.Better, words.Worse,
                words.Satisfaction, words.Effort, words.SatisfactionIndex, words.FirstContact, words.ResponseTime, words.ServiceQuality, .. words.Bands,
                .. words.ServiceDimensions, .. Enum.GetValues<ComparisonVerdict>().Select(words.GetVerdict), .. Categories.Select(words.GetHeading),
            ];
            Assert.Equal(texts.Length, texts.Distinct().Count());
            Assert.All(texts, text => Assert.DoesNotContain("{", text, StringComparison.Ordinal));
        }
    }
}
