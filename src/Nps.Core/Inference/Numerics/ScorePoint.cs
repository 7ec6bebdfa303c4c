namespace Nps.Core;

/// <summary>
/// A score on [−1, 1] as anchor + offset, which is not added up: next to an anchor a point is known to all its digits,
/// so a singularity there can be approached to any distance.
/// </summary>
internal readonly struct ScorePoint(double anchor, double offset)
{
    internal double Anchor { get; } = anchor;

    internal double Offset { get; } = offset;

    /// <summary>The point seen with promoters and detractors exchanged.</summary>
    internal ScorePoint Mirrored => new(-Anchor, -Offset);

    internal static ScorePoint At(double score) => new(0, score);

    /// <summary><paramref name="score"/> − the point.</summary>
    internal double DistanceTo(double score) => (score - Anchor) - Offset;
}
