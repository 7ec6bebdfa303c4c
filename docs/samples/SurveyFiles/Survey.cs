namespace SurveyFiles;

/// <summary>A file of answers that was read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Options">How it was read.</param>
/// <param name="Rows">Its rows, in the order of the file.</param>
/// <param name="Notes">What a reader of the numbers should know about the reading, a sentence each.</param>
public sealed record Survey(string Path, SurveyOptions Options, IReadOnlyList<SurveyRow> Rows, IReadOnlyList<string> Notes);
