namespace Nps.Core.Companions;

/// <summary>
/// What breakdowns, trends and suppression need to know of the values they hold: how they merge and how they are compared. They are never
/// subtracted. Each factory chooses one, so that no interface is published and nothing is looked up by reflection.
/// </summary>
/// <typeparam name="T">The type of the values, which are immutable.</typeparam>
internal abstract class Metric<T>
    where T : notnull
{
    /// <summary>The value of nothing measured.</summary>
    internal abstract T Empty { get; }

    /// <summary>How many cases a value stands for: those by which groups are too small to be published, and periods empty.</summary>
    internal abstract long SizeOf(T value);

    /// <summary>The value of both together.</summary>
    internal abstract T Plus(T one, T other);

    /// <summary>Compares two values of independent cases.</summary>
    internal abstract Comparison Compare(T baseline, T current);

    /// <summary>The numbers of a value for a flat row, of the measure that is compared.</summary>
    internal abstract Figures FiguresOf(T value, ConfidenceLevel level);

    /// <summary>Whether a value tells what each of its cases was, because all were alike. True of nothing measured.</summary>
    internal abstract bool IsUnanimous(T value);

    /// <summary>Whether exchanging two values would change nothing that is published.</summary>
    internal abstract bool AreAlike(T one, T other);
}
