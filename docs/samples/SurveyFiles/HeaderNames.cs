namespace SurveyFiles;

/// <summary>Finds a column by its name.</summary>
internal static class HeaderNames
{
    /// <summary>The columns of that very name; if there are none, those that have it but for case and outer spaces.</summary>
    internal static IReadOnlyList<int> Matches(IReadOnlyList<string> header, string name)
    {
        int[] exact = [.. Enumerable.Range(0, header.Count).Where(i => header[i] == name)];
        return exact.Length > 0 ? exact : [.. Enumerable.Range(0, header.Count).Where(i =>
            FieldText.Clean(header[i]).Equals(FieldText.Clean(name), StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The one column of that name.</summary>
    /// <exception cref="InvalidDataException">There is none, or there are several.</exception>
    internal static int Find(IReadOnlyList<string> header, string name)
    {
        IReadOnlyList<int> matches = Matches(header, name);
        return matches.Count switch
        {
            1 => matches[0],
            0 => throw new InvalidDataException(
                $"no column {FieldText.Show(name)}; there are {string.Join(", ", header.Select(FieldText.Clean))}"),
            _ => throw new InvalidDataException(
                $"{matches.Count} columns match {FieldText.Show(name)}: {string.Join(", ", matches.Select(Describe))}; rename all but one"),
        };

        string Describe(int column) => $"column {column + 1} {FieldText.Show(header[column])}";
    }
}
