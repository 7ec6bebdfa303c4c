namespace Nps.Core;

/// <summary>The significance level of a confidence level.</summary>
internal static class SignificanceLevel
{
    /// <summary>
    /// α = 1 − level, taken from the decimal value of the fraction: 0.9999 gives the double
    /// nearest to 0.0001, where a subtraction of doubles would be off by 5e-13 of it and shift the critical value. A fraction
    /// that no short decimal stands for is subtracted as it is. Above 0 for every level, so that every critical value is finite.
    /// </summary>
    internal static double Of(double fraction)
    {
        decimal exact = (decimal)fraction;
        return (double)exact == fraction ? (double)(1 - exact) : 1 - fraction;
    }
}
