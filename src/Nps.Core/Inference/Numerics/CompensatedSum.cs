namespace Nps.Core;

/// <summary>
/// A sum of products carried in twice the working precision. Source: Ogita, Rump and Oishi (2005), SIAM Journal on
/// Scientific Computing 26:1955–1988, after Dekker (1971), Numerische Mathematik 18:224–242.
/// Weak: products beyond 1e300 overflow in the splitting; there are none here.
/// </summary>
internal struct CompensatedSum
{
    private double _sum;
    private double _error;

    internal readonly double Value => _sum + _error;

    internal void AddProduct(double x, double y)
    {
        double product = x * y;
        double xHigh = HighHalf(x);
        double xLow = x - xHigh;
        double yHigh = HighHalf(y);
        double yLow = y - yHigh;
        double productError = (xLow * yLow) - (((product - (xHigh * yHigh)) - (xLow * yHigh)) - (xHigh * yLow));

        double sum = _sum + product;
        double added = sum - _sum;
        double sumError = (_sum - (sum - added)) + (product - added);
        _sum = sum;
        _error += productError + sumError;
    }

    // The upper 26 bits, so that products of halves are exact.
    private static double HighHalf(double x)
    {
        double scaled = 134217729 * x;
        return scaled - (scaled - x);
    }
}
