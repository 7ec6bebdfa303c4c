namespace Nps.Core;

/// <summary>
/// ab − cd with the rounding errors of both products taken into account, so that equal products give exactly 0 and nearly equal
/// ones a difference with few bits lost. After Dekker (1971), Numerische Mathematik 18:224–242. Exchanging the products negates
/// the result to the last bit. Domain: factors below 1e145.
/// </summary>
internal static class ProductDifference
{
    internal static double Of(double a, double b, double c, double d)
    {
        double first = a * b;
        double second = c * d;
        return (first - second) + (Error(a, b, first) - Error(c, d, second));
    }

    // The product less its rounded value.
    private static double Error(double x, double y, double product)
    {
        double xHigh = HighHalf(x);
        double xLow = x - xHigh;
        double yHigh = HighHalf(y);
        double yLow = y - yHigh;
        return (xLow * yLow) - (((product - (xHigh * yHigh)) - (xLow * yHigh)) - (xHigh * yLow));
    }

    // The upper 26 bits, so that products of halves are exact.
    private static double HighHalf(double x)
    {
        double scaled = 134217729 * x;
        return scaled - (scaled - x);
    }
}
