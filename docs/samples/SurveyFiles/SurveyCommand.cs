using System.CommandLine;
using System.CommandLine.Parsing;

namespace SurveyFiles;

/// <summary>The command line of the quickstart.</summary>
public static class SurveyCommand
{
    private const string Help = """
        From a file of answers to a Net Promoter report.

        The file is text with a header: CSV, or with semicolons, tabs or bars. Dates are yyyy-MM-dd, and a time, Z or an
        offset may follow. What could be read in two ways is refused; the message names the option that says which.

        Examples:
          dotnet run docs/samples/quickstart.cs -- answers.csv --score nps --date "Submitted at" --segment country
          dotnet run docs/samples/quickstart.cs -- export.txt --score Q1 --scale 1,5,4,5 --missing 99 --delimiter tab
        """;

    private static readonly Argument<string?> File = new("file")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The file; without it the report is about the synthetic answers beside the script.",
        Validators = { RefuseOption },
    };

    private static readonly Option<string?> Score = new("--score")
    {
        HelpName = "COLUMN",
        Description = "The column of the ratings; blank is no answer.",
    };

    private static readonly Option<string?> Date = new("--date")
    {
        HelpName = "COLUMN",
        Description = "The column of the dates; a blank one is counted as undated.",
    };

    private static readonly Option<string?> Segment = new("--segment")
    {
        HelpName = "COLUMN",
        Description = "The column to break down by; blank ones form a group of their own.",
    };

    private static readonly Option<string?> Respondent = new("--respondent")
    {
        HelpName = "COLUMN",
        Description = "The column of the respondents: only the latest answer of each counts. Needs --date; undated answers count "
            + "as the oldest, and silence never replaces an answer.",
    };

    private static readonly Option<string?> Scale = new("--scale")
    {
        HelpName = "MIN,MAX,PASSIVE,PROMOTER",
        Description = "The scale of the question; by default 0,10,7,9.",
    };

    private static readonly Option<string?> DateFormat = new("--date-format")
    {
        HelpName = "FORMAT",
        Description = "The form of the dates, such as dd/MM/yyyy or \"yyyy/MM/dd h:mm:ss tt 'GMT'z\" (a custom format of .NET).",
    };

    private static readonly Option<string?> Zone = new("--time-zone")
    {
        HelpName = "ZONE",
        Description = "Converts times with Z or an offset to this zone, such as Europe/Berlin or +02:00. By default the date "
            + "counts as it stands in the file.",
    };

    private static readonly Option<string?> Missing = new("--missing")
    {
        HelpName = "TEXT,TEXT",
        Description = "Texts that mean no answer, separated by commas, besides blank and the usual ones such as N/A, null and -. "
            + "They also mean no date.",
    };

    private static readonly Option<string?> Delimiter = new("--delimiter")
    {
        HelpName = "CHARACTER",
        Description = "What separates the fields: comma, semicolon, tab, bar or a character. By default the header tells.",
    };

    private static readonly Option<string?> Encoding = new("--encoding")
    {
        HelpName = "NAME",
        Description = "The encoding of a file without a byte order mark, such as latin1 or windows-1252. By default UTF-8.",
    };

    private static readonly Option<int?> SkipRows = new("--skip-rows")
    {
        HelpName = "N",
        Description = "How many rows below the header are no answers. By default those of Qualtrics and SurveyMonkey are "
            + "recognised.",
    };

    private static readonly Option<string?> AsOf = new("--as-of")
    {
        HelpName = "DATE",
        Description = "The last day of the report, yyyy-MM-dd: later answers are left out, and a month that is not over then is "
            + "marked.",
    };

    /// <summary>Runs the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="sample">The file to report on if none is named.</param>
    /// <param name="output">Where the report goes.</param>
    /// <param name="error">Where an error goes, as one line.</param>
    /// <returns>The exit code: 0, or 1 after an error.</returns>
    public static int Run(IReadOnlyList<string> args, string sample, TextWriter output, TextWriter error)
    {
        RootCommand command = new(Help)
        {
            File, Score, Date, Segment, Respondent, Scale, DateFormat, Zone, Missing, Delimiter, Encoding, SkipRows, AsOf,
        };
        command.SetAction(parsed =>
        {
            try
            {
                Report.Print(SurveyFile.Read(parsed.GetValue(File) ?? sample, ToOptions(parsed)), output);
                return 0;
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                return Fail(problem.Message);
            }
        });

        // A column may be called "@name": no argument is the name of a file with arguments.
        ParseResult result = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return result.UnmatchedTokens.Count > 0 ? Fail($"\"{result.UnmatchedTokens[0]}\" is not expected; --help lists the options")
            : result.Errors.Count > 0 ? Fail(result.Errors[0].Message)
            : result.Invoke(new InvocationConfiguration { Output = output, Error = error });

        int Fail(string message)
        {
            error.WriteLine($"error: {message.ReplaceLineEndings(" ")}");
            return 1;
        }
    }

    // A misspelt option must not be taken for the name of a file.
    private static void RefuseOption(ArgumentResult file)
    {
        if (file.Tokens is [{ Value: ['-', ..] name }])
        {
            file.AddError($"\"{name}\" is not expected; --help lists the options");
        }
    }

    private static SurveyOptions ToOptions(ParseResult parsed)
    {
        bool isSample = parsed.GetValue(File) is null;
        SurveyOptions options = new()
        {
            Score = parsed.GetValue(Score)
                ?? (isSample ? "score" : throw new InvalidDataException("name the column of the ratings: --score COLUMN")),
            Date = parsed.GetValue(Date) ?? (isSample ? "submitted_on" : null),
            Segment = parsed.GetValue(Segment) ?? (isSample ? "region" : null),
            Respondent = parsed.GetValue(Respondent),
            Scale = OptionText.Read(parsed.GetValue(Scale), "--scale", OptionText.ToScale),
            DateFormat = OptionText.Read(parsed.GetValue(DateFormat), "--date-format", OptionText.ToDateFormat),
            TimeZone = OptionText.Read(parsed.GetValue(Zone), "--time-zone", OptionText.ToTimeZone),
            Missing = parsed.GetValue(Missing)?.Split(',', StringSplitOptions.TrimEntries) ?? [],
            Delimiter = OptionText.Read(parsed.GetValue(Delimiter), "--delimiter", OptionText.ToDelimiter),
            Encoding = parsed.GetValue(Encoding),
            SkipRows = parsed.GetValue(SkipRows) is not < 0
                ? parsed.GetValue(SkipRows)
                : throw new InvalidDataException("--skip-rows takes a number from 0"),
            AsOf = OptionText.Read(parsed.GetValue(AsOf), "--as-of", OptionText.ToDate),
        };
        string? needsDate = options.Respondent is not null ? "--respondent" : options.AsOf is not null ? "--as-of"
            : options.DateFormat is not null ? "--date-format" : options.TimeZone is not null ? "--time-zone" : null;
        return options.Date is null && needsDate is not null
            ? throw new InvalidDataException($"{needsDate} needs the column of the dates: --date COLUMN")
            : options;
    }
}
