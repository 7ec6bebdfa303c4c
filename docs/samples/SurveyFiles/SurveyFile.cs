using Nps.Core;

namespace SurveyFiles;

/// <summary>Reads files of delimited text that survey tools, databases and spreadsheets write, one answer a row.</summary>
public static class SurveyFile
{
    /// <summary>Reads a file. What could be read in two ways is refused, with the option that says which.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Its columns, and how to read them.</param>
    /// <returns>Every row of the file, also those without an answer.</returns>
    /// <exception cref="InvalidDataException">The file cannot be read; the message is one line that names the remedy.</exception>
    public static Survey Read(string path, SurveyOptions options)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"there is no file {path}");
        }

        using Stream stream = Open(path);
        try
        {
            return Read(path, stream, options);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static Survey Read(string path, Stream stream, SurveyOptions options)
    {
        int skip;
        List<string> notes = [];
        using (CsvTable head = Delimiters.Open(stream, options))
        {
            head.ThrowFault();
            skip = options.SkipRows ?? FindExtraHeaders(head, options, notes);
        }

        using CsvTable table = Delimiters.Open(stream, options);
        int score = FindColumn(table, options.Score);
        int? date = options.Date is string d ? FindColumn(table, d) : null;
        int? segment = options.Segment is string s ? FindColumn(table, s) : null;
        int? respondent = options.Respondent is string r ? FindColumn(table, r) : null;
        for (int i = 0; i < skip; i++)
        {
            table.SkipRow();
        }

        TextAnswerOptions answers = options.Answers;
        DateReader dates = new(options);
        List<SurveyRow> rows = [];
        while (table.ReadRow())
        {
            string text = table.Field(score);
            rows.Add(new(
                table.Line,
                text,
                answers.TryRead(text, out int? rating) ? rating : SurveyRow.NotARating,
                date is int on ? dates.Read(table.Field(on), table.Line) : null,
                segment is int of ? table.Field(of) : null,
                respondent is int by && table.Field(by) is { Length: > 0 } who ? who : null));
        }

        if (dates.HasUnusedTimeZone)
        {
            notes.Add($"--time-zone changed nothing: no time in column {FieldText.Show(options.Date!)} has an offset");
        }

        return new(path, options, rows, notes);
    }

    private static int FindColumn(CsvTable table, string name) => table.Header.Count == 0
        ? throw new InvalidDataException("the file is empty; a header and the answers below it are expected")
        : HeaderNames.Find(table.Header, name);

    private static int FindExtraHeaders(CsvTable table, SurveyOptions options, List<string> notes)
    {
        (int rows, string tool) = ExtraHeaders.Find(table, FindColumn(table, options.Score));
        if (rows > 0)
        {
            string passedOver = rows == 1 ? "1 row below the header was" : $"{rows} rows below the header were";
            notes.Add($"{passedOver} passed over as a header of {tool}; --skip-rows 0 reads all rows");
        }

        return rows;
    }

    // The beginning is read more than once, which a pipe does not allow.
    private static Stream Open(string path)
    {
        Stream file = File.OpenRead(path);
        if (file.CanSeek)
        {
            return file;
        }

        using (file)
        {
            MemoryStream copy = new();
            file.CopyTo(copy);
            return copy;
        }
    }
}
