using System;

namespace Nps.Core.Companions;

/// <summary>
/// A sum that cannot be negative, of terms of both signs. Where it is no more than rounding has left of the terms it is 0: the spread of numbers
/// that are all alike must not be 1e-17, by which everything would be significant.
/// </summary>
internal struct SumWithoutNoise
{
    // Sums of products are known to about 1e-15 of the squares they are made of.
    private const double Noise = 1e-13;

    private double _sum;
    private double _gross;

    internal readonly double Value => _sum > Noise * _gross ? _sum : 0;

    internal void Add(double term)
    {
        _sum += term;
        _gross += Math.Abs(term);
    }
}
