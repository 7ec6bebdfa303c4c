namespace SurveyFiles;

/// <summary>One row of a file of answers.</summary>
/// <param name="Line">The line of the file on which the row begins, from 1.</param>
/// <param name="ScoreText">The answer as it stands in the file.</param>
/// <param name="Rating">The rating, null for no answer, <see cref="NotARating"/> for a text that is neither.</param>
/// <param name="Date">The date; null if the field is blank or no column of dates was named.</param>
/// <param name="Segment">The segment, "" if the field is blank; null if no column was named.</param>
/// <param name="Respondent">Who answered; null if the field is blank or no column was named.</param>
public sealed record SurveyRow(int Line, string ScoreText, int? Rating, DateTime? Date, string? Segment, string? Respondent)
{
    /// <summary>A number off every scale, so that a text that is no rating stays distinguishable from no answer.</summary>
    public const int NotARating = -1;

    /// <summary>Whether the answer is neither a rating nor missing.</summary>
    public bool IsInvalid => Rating == NotARating;
}
