using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Scales, and the counts of each of their points.</summary>
internal static class AnswersJson
{
    private static readonly AnswerScale[] Presets =
        [AnswerScale.Csat3, AnswerScale.Csat5, AnswerScale.Csat7, AnswerScale.Csat0To10, AnswerScale.Ces1, AnswerScale.Ces2];

    internal static ObjectJson<AnswerScale> Scale { get; } = new(ReadScale)
    {
        { "lowest", scale => scale.Lowest },
        { "highest", scale => scale.Highest },
        { "topBoxes", scale => scale.TopBoxes },
        { "bottomBoxes", scale => scale.BottomBoxes },
        { "higherIsBetter", scale => scale.HigherIsBetter },
        { "labels", scale => scale.Labels, WriteLabels, scale => scale.Labels.Count > 0 && !Array.Exists(Presets, preset => ReferenceEquals(preset, scale)) },
    };

    internal static ObjectJson<Answers> Answers { get; } = new(ReadAnswers)
    {
        { "scale", answers => answers.Scale, Scale.Write },
        { "counts", answers => answers.Counts, ListJson.Of<long>((output, count) => output.Number(count)) },
        { "missing", answers => answers.Missing },
        { "invalid", answers => answers.Invalid },
    };

    /// <summary>A scale without labels of its own that equals a preset is that preset, with the labels the library has for it.</summary>
    private static AnswerScale ReadScale(JsonMembers members)
    {
        var scale = new AnswerScale(
            members["lowest"].SmallNumber(),
            members["highest"].SmallNumber(),
            members["topBoxes"].SmallNumber(),
            members["bottomBoxes"].SmallNumber(),
            members["higherIsBetter"].Flag());
        return members.TryGet("labels", out JsonInput labels)
            ? labels.As(given => scale.WithLabels(given.AnyMembers().ConvertAll(label => KeyValuePair.Create(label.Key, label.Value.SmallNumber()))))
            : Array.Find(Presets, preset => preset == scale) ?? scale;
    }

    private static void WriteLabels(JsonOutput output, IReadOnlyDictionary<string, int> labels)
    {
        output.Writer.WriteStartObject();
        foreach (KeyValuePair<string, int> label in labels)
        {
            JsonOutput.CheckText(label.Key);
            output.Writer.WritePropertyName(label.Key);
            output.Number(label.Value);
        }

        output.Writer.WriteEndObject();
    }

    private static Answers ReadAnswers(JsonMembers members)
    {
        AnswerScale scale = Scale.Read(members["scale"]);
        long missing = members["missing"].Count();
        long invalid = members["invalid"].Count();
        return members["counts"].As(given => Companions.Answers.FromCounts(scale, given.Items().ConvertAll(count => count.Count()), missing, invalid));
    }
}
