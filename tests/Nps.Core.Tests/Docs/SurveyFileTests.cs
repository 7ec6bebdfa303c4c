using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SurveyFiles;

namespace Nps.Core.Tests;

/// <summary>Files are read as they were written, or refused; nothing in between.</summary>
public class SurveyFileTests
{
    private static readonly SurveyOptions Options = new() { Score = "score" };

    [Property(MaxTest = 300)]
    public Property Read_WhatWasWritten_IsReadBack() => Prop.ForAll(SurveyTables.Any().ToArbitrary(), table =>
    {
        Survey survey = SurveyText.Read(table.Bytes, table.Options);

        Assert.Equal(table.Rows.Select(r => (r.Line, r.Score.Trim(), r.Segment?.Trim())), survey.Rows.Select(r => (r.Line, r.ScoreText, r.Segment)));
    });

    // What the parser makes of nonsense must not come out as an exception of its own, nor as a row with a guess in it.
    [Property(MaxTest = 1000)]
    public Property Read_AnyCharacters_AreReadOrRefusedInOneLine() => Prop.ForAll(
        Gen.Elements("\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", "score", "9", "10", " ", "x", "sep=,", "\0", "é").ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            try
            {
                Assert.All(SurveyText.Read("score,x\n" + text, Options).Rows, row => Assert.DoesNotContain('\0', row.ScoreText));
            }
            catch (InvalidDataException error)
            {
                Assert.DoesNotContain('\n', error.Message);
                Assert.Matches("line [0-9]+", error.Message);
            }
        });

    [Property]
    public void Read_AnyBytes_AreReadOrRefused(byte[] bytes)
    {
        try
        {
            SurveyText.Read(bytes, Options);
        }
        catch (InvalidDataException error)
        {
            Assert.DoesNotContain('\n', error.Message);
        }
    }

    [Theory]
    [InlineData("score,x\n10,a\n9\n", "line 3: \"9\" has 1 field, the header has 2")]
    [InlineData("score,x\n\n10,\"a\nb\"\n9,c,d\n", "line 5: \"9,c,d\" has 3 fields, the header has 2")]
    [InlineData("score,x\n10,\"a\"b\n", "line 2: text after the closing quotation mark of \"a\"")]
    [InlineData("score,x\n10,\"a\nb\" \n", "line 2: text after")]
    [InlineData("score,x\n10,\"a\nb\",\"c\n", "line 3: the quotation mark before \"c\" is never closed")]
    [InlineData("score,x\n10, \"a\"\n", "line 2: a quotation mark inside \" \"a\"\"")]
    [InlineData("score,x\n10,\"a\"\"\n", "line 2: the quotation mark before \"a\"\"\" is never closed")]
    [InlineData("score,\"x\n10,9\n", "line 1: the quotation mark before \"x\" is never closed")]
    [InlineData("score\n10;North\n", "line 2: \"10;North\" may be one field or two")]
    [InlineData("score\n9,0\n", "line 2: \"9,0\" has 2 fields")]
    [InlineData("Score,SCORE\n1,2\n", "2 columns match \"score\": column 1 \"Score\", column 2 \"SCORE\"")]
    [InlineData("score,x\n10,a\0\n", "line 2: \"10,a \" has bytes that are not UTF-8 text; name the file's encoding, such as --encoding latin1")]
    [InlineData("\n \n", "the file is empty")]
    public void Read_DamagedFile_IsRefusedWithTheLine(string text, string refusal) =>
        Assert.StartsWith(refusal, SurveyText.Refusal(text, Options), StringComparison.Ordinal);

    [Theory]
    [InlineData("Score,score\n1,2\n", "2")] // The exact name before one in another case.
    [InlineData(" score ,x\n2,1\n", "2")]
    [InlineData("x,y;score\n1;2\n", "2")] // The delimiter under which there is such a column, also if another one is as frequent.
    [InlineData("sep=|\nscore|a,b,c\n2|1\n", "2")]
    [InlineData("\"SEP=;\"\nscore;x\n2;1\n", "2")]
    [InlineData("\n\nscore,x\n2,1\n", "2")]
    [InlineData("\"a\nb\";score\n1;2\n", "2")]
    [InlineData("\uFEFFscore\n2\n", "2")]
    [InlineData("score\n\"2\"", "2")]
    public void Read_Header_IsFound(string text, string score) => Assert.Equal(score, Assert.Single(SurveyText.Read(text, Options).Rows).ScoreText);

    [Theory]
    [InlineData("latin1")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf8")]
    public void Read_NamedEncoding_KeepsDistinctCharactersDistinct(string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name == "utf8" ? "utf-8" : name);
        byte[] bytes = encoding.GetBytes("score,name\n9,René\n9,Renè\n");
        SurveyOptions options = Options with { Segment = "name" };

        Assert.Equal(["René", "Renè"], SurveyText.Read(bytes, options with { Encoding = name }).Rows.Select(r => r.Segment));
        if (name != "utf8")
        {
            Assert.Contains("--encoding", SurveyText.Refusal(bytes, options), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_EncodingThatTheFileIsNot_IsRefused() =>
        Assert.StartsWith("line 2: \"9,\uFFFD\uFFFD\" has bytes that are not US-ASCII text", SurveyText.Refusal("score,x\n9,é\n", Options with { Encoding = "ascii" }), StringComparison.Ordinal);

    [Fact]
    public void Read_BlankRespondent_IsNull()
    {
        SurveyOptions options = Options with { Respondent = "who" };

        Assert.Equal(["a", null], SurveyText.Read("score,who\n9, a\n9, \n", options).Rows.Select(r => r.Respondent));
    }
}
