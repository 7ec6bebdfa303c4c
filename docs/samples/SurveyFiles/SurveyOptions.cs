using Nps.Core;

namespace SurveyFiles;

/// <summary>Which columns to read and how. What is null is found in the file or has the default named with it.</summary>
public sealed record SurveyOptions
{
    /// <summary>The column of the ratings.</summary>
    public required string Score { get; init; }

    /// <summary>The column of the dates.</summary>
    public string? Date { get; init; }

    /// <summary>The column to break the answers down by.</summary>
    public string? Segment { get; init; }

    /// <summary>The column that says who answered; the report then counts the latest answer of each respondent.</summary>
    public string? Respondent { get; init; }

    /// <summary>The scale of the question; 0 to 10 by default.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>A custom date format of .NET, applied in the invariant culture; ISO 8601 dates and times by default.</summary>
    public string? DateFormat { get; init; }

    /// <summary>The time zone to which times with an offset are converted; by default their own date is used.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>Texts that mean "no answer", in addition to <see cref="TextAnswerOptions.CommonMissingMarkers"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The character between two fields; by default a comma, a semicolon, a tab or a bar, whichever the header has.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The encoding of a file without a byte order mark; UTF-8 by default.</summary>
    public string? Encoding { get; init; }

    /// <summary>How many rows below the header are no answers; by default those of Qualtrics and SurveyMonkey are recognised.</summary>
    public int? SkipRows { get; init; }

    /// <summary>The last day of the report: later answers are left out, and a last month that is not over then is marked.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How the texts of the answers are read: the scale, and the texts that mean "no answer".</summary>
    public TextAnswerOptions Answers => new TextAnswerOptions()
        .WithScale(Scale ?? RatingScale.Standard)
        .WithMissingMarkers([.. TextAnswerOptions.CommonMissingMarkers, .. Missing]);

    internal IEnumerable<string> Columns => new[] { Score, Date, Segment, Respondent }.OfType<string>();
}
