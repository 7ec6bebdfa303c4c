namespace Nps.Core.Coverage;

/// <summary>
/// A population that samples are drawn from: its shares as whole numbers of fiftieths, at least one of each category.
/// Whole numbers, because a true score must equal itself exactly when it is compared with a limit.
/// </summary>
public readonly record struct Population(int Promoters, int Passives, int Detractors)
{
    /// <summary>Shares are multiples of 1/50 = 0.02.</summary>
    public const int Parts = 50;

    /// <summary>Scores, and differences of them, are multiples of 100/50 = 2 points.</summary>
    public const double PointsPerStep = 100.0 / Parts;

    /// <summary>No two scores are further apart than this, in steps: promoters and detractors range over 1 to 48 fiftieths.</summary>
    public const int WidestDifference = 2 * (Parts - 3);

    /// <summary>All 1,176 populations, ordered by promoters, then by detractors.</summary>
    public static IReadOnlyList<Population> All { get; } =
    [
        .. from promoters in Enumerable.Range(1, Parts - 2)
           from detractors in Enumerable.Range(1, Parts - 1 - promoters)
           select new Population(promoters, Parts - promoters - detractors, detractors),
    ];

    /// <summary>The same with those in which one or two of the categories do not occur: 1,326 populations.</summary>
    public static IReadOnlyList<Population> AllWithEmptyCategories { get; } =
    [
        .. from promoters in Enumerable.Range(0, Parts + 1)
           from detractors in Enumerable.Range(0, Parts + 1 - promoters)
           select new Population(promoters, Parts - promoters - detractors, detractors),
    ];

    /// <summary>The true score in steps.</summary>
    public int Score => Promoters - Detractors;
}
