namespace Nps.Core.Tests.Conformance;

/// <summary>A value somewhere in a result, which can be replaced.</summary>
internal sealed record ResultValue(string Path, object? Value, Action<object?> Set)
{
    /// <summary>Where the comparison reports it. Under another name a segment is missing from its list, and may be there twice.</summary>
    internal string ReportedPath =>
        Path.EndsWith("].segment", StringComparison.Ordinal) ? Path[..Path.IndexOf('[', StringComparison.Ordinal)] : Path;

    /// <summary>Values that are wrong, if only just.</summary>
    internal IEnumerable<object?> WrongValues(double tolerance)
    {
        double step = tolerance == 0 ? 1 : 2 * tolerance;
        return Value switch
        {
            null => [0.0, double.NaN, "", false],
            string text => [text + " ", text.ToUpperInvariant() + "!", null],
            bool flag => [!flag, null, flag ? 1 : 0],
            double number => [number + step, number - step, double.NaN, null, "0"],
            _ => throw new InvalidOperationException($"{Path} is a {Value.GetType().Name}."),
        };
    }
}
