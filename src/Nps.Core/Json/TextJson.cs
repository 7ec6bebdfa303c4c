using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Answers that came as texts: how they are read, what was counted, and what was refused.</summary>
internal static class TextJson
{
    internal static RefusedText ReadRefused(JsonInput input)
    {
        JsonMembers members = input.Members("text", "count", "firstIndex");
        return new(members["text"].Text(), members["count"].Count(), members["firstIndex"].Count());
    }

    internal static void WriteRefused(JsonOutput output, RefusedText text)
    {
        output.Writer.WriteStartObject();
        output.Member("text", text.Text);
        output.Member("count", text.Count);
        output.Member("firstIndex", text.FirstIndex);
        output.Writer.WriteEndObject();
    }

    internal static TextTally Read(JsonInput input)
    {
        JsonMembers members = input.Members("tally", "refusedTexts");
        return new(members["tally"].As(TallyJson.Read), members["refusedTexts"].Items().ConvertAll(item => item.As(ReadRefused)));
    }

    internal static void Write(JsonOutput output, TextTally tally)
    {
        output.Writer.WriteStartObject();
        output.Member("tally", TallyJson.Write, tally.Tally);
        output.Name("refusedTexts");
        output.Writer.WriteStartArray();
        foreach (RefusedText text in tally.RefusedTexts)
        {
            WriteRefused(output, text);
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    internal static TextAnswerOptions ReadOptions(JsonInput input)
    {
        JsonMembers members = input.Members("scale", "missingMarkers", "labels", "readsNumberedLabels");
        TextAnswerOptions options = new TextAnswerOptions()
            .WithScale(members["scale"].As(TallyJson.ReadScale))
            .WithMissingMarkers(members["missingMarkers"].Items().ConvertAll(marker => marker.Text()))
            .WithLabels(members["labels"].Items().ConvertAll(ReadLabel));
        return members["readsNumberedLabels"].Flag() ? options : options.WithoutNumberedLabels();
    }

    internal static void WriteOptions(JsonOutput output, TextAnswerOptions options)
    {
        output.Writer.WriteStartObject();
        output.Member("scale", TallyJson.WriteScale, options.Scale);
        output.Name("missingMarkers");
        output.Writer.WriteStartArray();
        foreach (string marker in options.MissingMarkers)
        {
            output.Writer.WriteStringValue(marker);
        }

        output.Writer.WriteEndArray();
        output.Name("labels");
        output.Writer.WriteStartArray();
        foreach (KeyValuePair<string, int> label in options.Labels)
        {
            output.Writer.WriteStartObject();
            output.Member("label", label.Key);
            output.Member("rating", label.Value);
            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Member("readsNumberedLabels", options.ReadsNumberedLabels);
        output.Writer.WriteEndObject();
    }

    private static KeyValuePair<string, int> ReadLabel(JsonInput input)
    {
        JsonMembers members = input.Members("label", "rating");
        return new(members["label"].Text(), members["rating"].SmallNumber());
    }
}
