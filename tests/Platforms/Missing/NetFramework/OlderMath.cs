namespace System;

/// <summary>Neighbours and parts of doubles.</summary>
internal static class OlderMath
{
    extension(Math)
    {
        internal static double Tau => 2 * Math.PI;

        internal static (double Sin, double Cos) SinCos(double angle) => (Math.Sin(angle), Math.Cos(angle));

        internal static double BitIncrement(double value) => value switch
        {
            double.NaN or double.PositiveInfinity => value,
            0 => double.Epsilon,
            _ => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) + (value > 0 ? 1 : -1)),
        };

        internal static double BitDecrement(double value) => -Math.BitIncrement(-value);

        /// <summary>In two steps, since the power alone may be out of range where the product is not.</summary>
        internal static double ScaleB(double value, int power) => value * Math.Pow(2, power / 2) * Math.Pow(2, power - (power / 2));
    }

    extension(double)
    {
        internal static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

        internal static bool IsNegative(double value) => BitConverter.DoubleToInt64Bits(value) < 0;
    }
}
