namespace SurveyFiles;

/// <summary>Rows below the header that are no answers: survey tools repeat there what they asked.</summary>
internal static class ExtraHeaders
{
    /// <summary>How many rows to pass over, and why; the table is read on for two rows.</summary>
    internal static (int Rows, string Tool) Find(CsvTable table, int scoreColumn)
    {
        // Qualtrics writes the questions in the second row and their identifiers in the third.
        for (int row = 1; row <= 2 && table.ReadRow(); row++)
        {
            if (Fields(table).Any(field => field.StartsWith("{\"ImportId\"", StringComparison.Ordinal)))
            {
                return (row, "Qualtrics");
            }

            // SurveyMonkey writes "Response" under each question that has one answer, and nothing under what is no question.
            if (row == 1 && table.Field(scoreColumn) == "Response" && Fields(table).Any(field => field.Length == 0))
            {
                return (1, "SurveyMonkey");
            }
        }

        return (0, "");
    }

    private static IEnumerable<string> Fields(CsvTable table) => Enumerable.Range(0, table.Header.Count).Select(table.Field);
}
