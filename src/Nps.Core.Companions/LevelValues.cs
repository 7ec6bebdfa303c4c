namespace Nps.Core;

/// <summary>What a confidence level means for a test, which the type keeps to its own assembly.</summary>
internal static class LevelValues
{
    extension(ConfidenceLevel level)
    {
        /// <summary>The significance level α = 1 − level.</summary>
        internal double Alpha => SignificanceLevel.Of(level.Fraction);

        /// <summary>The critical value z of a two-sided procedure.</summary>
        internal double CriticalValue => NormalDistribution.UpperTailQuantile(level.Alpha / 2);
    }
}
