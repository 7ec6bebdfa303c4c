using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// The labels of the points of a scale in the languages that the library knows: to be shown in one of them, and to be read in all.
/// </summary>
/// <remarks>
/// What is read beside the labels that are shown: other wordings, feminine forms where they are known, and Russian with е for ё. Upper and lower case
/// are the same. The type is immutable.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(ScaleLabels.Csat5.GetLabels(CultureInfo.GetCultureInfo("pt-BR"))[5]);   // Muito satisfeito
/// ScaleLabels.Csat5.TryRead("Bardzo zadowolona.", out int? answer);                         // 5
/// ScaleLabels.Csat5.TryRead("Затрудняюсь ответить", out answer);                            // null: no answer, and not a 3
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class ScaleLabels
{
    private readonly string _key;
    private readonly Dictionary<string, int> _reading = new(StringComparer.OrdinalIgnoreCase);

    private ScaleLabels(string key, int lowest, int highest)
    {
        _key = key;
        Lowest = lowest;
        Highest = highest;
        foreach (MetricWords words in MetricWords.All)
        {
            foreach (KeyValuePair<int, string> label in LabelsOf(words))
            {
                Read(label.Value, label.Key);
            }
        }

        foreach (AlsoRead other in BrazilianWords.OtherWordings().Concat(PolishWords.OtherWordings()).Concat(RussianWords.OtherWordings()))
        {
            if (other.Scale == key)
            {
                Read(other.Text, other.Point);
            }
        }

        Reading = new ReadOnlyDictionary<string, int>(_reading);
    }

    /// <summary>Satisfaction from 1 to 3.</summary>
    public static ScaleLabels Csat3 { get; } = new("csat3", 1, 3);

    /// <summary>Satisfaction from 1 to 5.</summary>
    public static ScaleLabels Csat5 { get; } = new("csat5", 1, 5);

    /// <summary>Effort, as Customer Effort Score 1.0 asks for it: 1 is very low and 5 is very high.</summary>
    public static ScaleLabels Ces1 { get; } = new("ces1", 1, 5);

    /// <summary>Agreement from 1 to 7, as Customer Effort Score 2.0 asks for it.</summary>
    public static ScaleLabels Ces2 { get; } = new("ces2", 1, 7);

    /// <summary>The question of Net Promoter Score, 0 to 10, whose ends alone have labels.</summary>
    public static ScaleLabels Recommendation { get; } = new("ends", 0, 10);

    /// <summary>The lowest point.</summary>
    public int Lowest { get; }

    /// <summary>The highest point.</summary>
    public int Highest { get; }

    /// <summary>Every text that is read, in any language, with the point it stands for. Keys are the same in upper and lower case.</summary>
    public IReadOnlyDictionary<string, int> Reading { get; }

    /// <summary>The texts that say that there is no answer, in any language: they are missing, never the middle of the scale.</summary>
    public IReadOnlyList<string> NoAnswer { get; } = new ReadOnlyCollection<string>(LabelText.OfNoAnswer);

    /// <summary>The labels in one language.</summary>
    /// <param name="culture">The culture, or null for the current one; English where the language is not known.</param>
    /// <returns>Points and their labels; points without a label are left out.</returns>
    public IReadOnlyDictionary<int, string> GetLabels(CultureInfo? culture = null) =>
        new ReadOnlyDictionary<int, string>(LabelsOf(MetricWords.For(culture)));

    /// <summary>Reads a label in any language. White space around it, a stop at its end, and the case of letters do not matter.</summary>
    /// <param name="label">The label. Numbers are not labels, and are not read here.</param>
    /// <param name="point">The point it stands for; null where it says that there is no answer, and where it is not known.</param>
    /// <returns>Whether the label is known.</returns>
    public bool TryRead(string? label, out int? point)
    {
        string text = label ?? "";
        bool isPoint = LabelText.TryFind(_reading, text, out int found);
        point = isPoint ? found : null;
        return isPoint || LabelText.SaysNoAnswer(text);
    }

    /// <summary>The ends and the number of labels that are read, such as "1 to 5: 30 texts".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Lowest} to {Highest}: {_reading.Count} texts");

    private Dictionary<int, string> LabelsOf(MetricWords words)
    {
        var labels = new Dictionary<int, string>();
        for (int point = Lowest; point <= Highest; point++)
        {
            if (words.Find(FormattableString.Invariant($"{_key}.{point}")) is string label)
            {
                labels.Add(point, label);
            }
        }

        return labels;
    }

    // Languages may share a label, but not for different points: Add refuses that.
    private void Read(string text, int point)
    {
        foreach (string spelling in (string[])[text, text.Replace('ё', 'е')])
        {
            if (!(_reading.TryGetValue(spelling, out int before) && before == point))
            {
                _reading.Add(spelling, point);
            }
        }
    }
}
