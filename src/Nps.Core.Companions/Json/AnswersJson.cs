using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Scales, and the counts of each of their points.</summary>
internal static class AnswersJson
{
    private static readonly AnswerScale[] Presets =
        [AnswerScale.Csat3, AnswerScale.Csat5, AnswerScale.Csat7, AnswerScale.Csat0To10, AnswerScale.Ces1, AnswerScale.Ces2];

    /// <summary>A scale without labels of its own that equals a preset is that preset, with the labels the library has for it.</summary>
    internal static AnswerScale ReadScale(JsonInput input)
    {
        JsonMembers members = input.Members("lowest", "highest", "topBoxes", "bottomBoxes", "higherIsBetter", "labels");
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

    internal static void WriteScale(JsonOutput output, AnswerScale scale)
    {
        output.Writer.WriteStartObject();
        output.Member("lowest", scale.Lowest);
        output.Member("highest", scale.Highest);
        output.Member("topBoxes", scale.TopBoxes);
        output.Member("bottomBoxes", scale.BottomBoxes);
        output.Member("higherIsBetter", scale.HigherIsBetter);
        if (scale.Labels.Count > 0 && !Array.Exists(Presets, preset => ReferenceEquals(preset, scale)))
        {
            output.Name("labels");
            output.Writer.WriteStartObject();
            foreach (KeyValuePair<string, int> label in scale.Labels)
            {
                JsonOutput.CheckText(label.Key);
                output.Writer.WritePropertyName(label.Key);
                output.Number(label.Value);
            }

            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndObject();
    }

    internal static Answers Read(JsonInput input)
    {
        JsonMembers members = input.Members("scale", "counts", "missing", "invalid");
        AnswerScale scale = members["scale"].As(ReadScale);
        JsonInput counts = members["counts"];
        return counts.As(given => Answers.FromCounts(
            scale, given.Items().ConvertAll(count => count.Count()), members["missing"].Count(), members["invalid"].Count()));
    }

    internal static void Write(JsonOutput output, Answers answers)
    {
        output.Writer.WriteStartObject();
        output.Member("scale", WriteScale, answers.Scale);
        ListJson.Write(output, "counts", answers.Counts, (counts, count) => counts.Number(count));
        output.Member("missing", answers.Missing);
        output.Member("invalid", answers.Invalid);
        output.Writer.WriteEndObject();
    }

    internal static NetComparison ReadComparison(JsonInput input)
    {
        JsonMembers members = input.Members("baseline", "current", "higherIsBetter");
        Answers current = members["current"].As(Read);
        return current.CompareNetWith(members["baseline"].As(Read));
    }
}
