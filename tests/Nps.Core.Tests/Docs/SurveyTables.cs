using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Fluent;
using SurveyFiles;

namespace Nps.Core.Tests;

/// <summary>A table as a file, in some dialect and encoding, and what stands in it.</summary>
internal sealed record SurveyTable(byte[] Bytes, SurveyOptions Options, IReadOnlyList<(int Line, string Score, string? Segment)> Rows);

/// <summary>Random tables with everything in their fields that must be quoted, written by CsvHelper.</summary>
internal static class SurveyTables
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32,
    ];

    private static Gen<string> Text { get; } =
        Gen.Elements("a", "B", "é", "日", "𝄞", " ", "\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", "'", "=", "10").ListOf().Select(string.Concat);

    private static Gen<string> Score { get; } = Gen.Elements("0", "7", "10", "", "9.0", "n/a", "10 - Extremely likely", "no, \"not\" today", "11");

    internal static Gen<SurveyTable> Any() =>
        from delimiter in Gen.Elements(',', ';', '\t', '|')
        from lineEnd in Gen.Elements("\n", "\r\n", "\r")
        from encoding in Gen.Elements(Encodings)
        from announced in Gen.Elements(true, false)
        from before in Text.ListOf(2)
        from withSegment in Gen.Elements(true, false)
        from rows in (from score in Score from texts in Text.ListOf(3) select (Score: score, Texts: texts)).ListOf()
        select Write(delimiter, lineEnd, encoding, announced, [.. withSegment ? before : []], [.. rows.Select(r => (r.Score, Segment: withSegment ? r.Texts[0] : null, r.Texts))]);

    // One column, the score, or four: two with any name, the score and the segment.
    private static SurveyTable Write(
        char delimiter, string lineEnd, Encoding encoding, bool announced, string[] before, (string Score, string? Segment, IReadOnlyList<string> Texts)[] rows)
    {
        using StringWriter text = new() { NewLine = lineEnd };
        if (announced)
        {
            text.WriteLine($"sep={delimiter}");
        }

        List<(int, string, string?)> expected = [];
        CsvConfiguration dialect = new(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            NewLine = lineEnd,
            // By itself it quotes the line end of the file only, but every reader takes the others for one as well.
            ShouldQuote = field => field.Field!.AsSpan().ContainsAny('\r', '\n') || ConfigurationFunctions.ShouldQuote(field),
        };
        using (CsvWriter csv = new(text, dialect))
        {
            WriteRecord(before.Length == 0 ? ["score"] : [.. before.Select(name => "x" + name), "score", "segment"]);
            foreach ((string score, string? segment, IReadOnlyList<string> texts) in rows)
            {
                expected.Add((Line(), score, segment));
                WriteRecord(segment is null ? [score] : [.. before.Select((_, i) => texts[i + 1]), score, segment]);
            }

            void WriteRecord(IEnumerable<string> fields)
            {
                foreach (string field in fields)
                {
                    csv.WriteField(field);
                }

                csv.NextRecord();
                csv.Flush();
            }
        }

        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
        return new(bytes, new SurveyOptions { Score = "score", Segment = before.Length > 0 ? "segment" : null }, expected);

        int Line() => Regex.Count(text.ToString(), "\r\n|\r|\n") + 1;
    }
}
