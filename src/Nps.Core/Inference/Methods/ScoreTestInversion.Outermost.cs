using System;

namespace Nps.Core;

internal static partial class ScoreTestInversion
{
    // Distances from the observed difference at which Z is looked at: each is this much smaller than the one before. Between two of
    // them a dip of Z can hide that is about one per cent deep at most, where Z is a distance over the root of a linear function.
    private const double Spacing = 1.15;

    // In to 1e-7 the points are as dense. Further in it is about very many answers that all agree, and they are a factor of 2 apart, as far as
    // a double tells two differences apart.
    private const int DensePoints = 120;
    private const int LastIndex = DensePoints + 35;

    // Golden section to 1e-6 of the bracket. Z is flat at its minimum: this finds its twelfth digit.
    private const int SectionSteps = 29;

    private static readonly double LogSpacing = Math.Log(Spacing);

    /// <summary>The smallest Z at δ or below it, where δ is below the observed difference.</summary>
    private static double SmallestZ<TTest>(in TTest test, double delta)
        where TTest : struct, IDifferenceTest<TTest>
    {
        double smallest = test.ZBelow(delta);
        if (test.IsMonotone || !(smallest > 0))
        {
            return smallest;
        }

        double distance = test.Difference - delta;
        for (var walk = new Walk<TTest>(test, smallest); ; walk.Step())
        {
            if (walk.IsDip)
            {
                Dip dip = DipOf(test, walk);
                if (dip.Delta <= delta)
                {
                    smallest = Math.Min(smallest, dip.Z);
                }
            }

            if (walk.Distance < distance || walk.IsAtTheEnd)
            {
                break;
            }

            smallest = Math.Min(smallest, walk.Z);
        }

        return smallest;
    }

    /// <summary>
    /// Narrows the two ends to the lowest δ between them at which Z falls to z. Below the rejected end everything is known to be
    /// rejected; it stays rejected, and the other end does not.
    /// </summary>
    private static void OutermostCrossing<TTest>(in TTest test, double z, ref double rejected, ref double accepted)
        where TTest : struct, IDifferenceTest<TTest>
    {
        double difference = test.Difference;
        var walk = new Walk<TTest>(test, z);
        for (; ; walk.Step())
        {
            if (walk.IsDip && walk.OuterDelta >= rejected)
            {
                Dip dip = DipOf(test, walk);
                if (dip.Z <= z && dip.Delta < accepted)
                {
                    rejected = Math.Max(rejected, walk.OuterDelta);
                    accepted = dip.Delta;
                    return;
                }
            }

            double delta = difference - walk.Distance;
            if (delta >= accepted || walk.IsAtTheEnd)
            {
                return;
            }

            if (delta > rejected)
            {
                if (walk.Z <= z)
                {
                    accepted = delta;
                    return;
                }

                rejected = delta;
            }
        }
    }

    /// <summary>The least Z near the middle one of three points of a walk: golden section, as the dip need not be a parabola.</summary>
    private static Dip DipOf<TTest>(in TTest test, in Walk<TTest> walk)
        where TTest : struct, IDifferenceTest<TTest>
    {
        const double Golden = 0.61803398874989485;
        double a = walk.OuterDelta;
        double b = test.Difference - walk.Distance;
        double left = b - (Golden * (b - a));
        double right = a + (Golden * (b - a));
        double zLeft = test.ZBelow(left);
        double zRight = test.ZBelow(right);
        for (int i = 0; i < SectionSteps; i++)
        {
            if (zLeft < zRight)
            {
                b = right;
                right = left;
                zRight = zLeft;
                left = b - (Golden * (b - a));
                zLeft = test.ZBelow(left);
            }
            else
            {
                a = left;
                left = right;
                zLeft = zRight;
                right = a + (Golden * (b - a));
                zRight = test.ZBelow(right);
            }
        }

        return zLeft < zRight ? new Dip(left, zLeft) : new Dip(right, zRight);
    }

    private readonly struct Dip(double delta, double z)
    {
        internal double Delta { get; } = delta;

        internal double Z { get; } = z;
    }

    /// <summary>
    /// Z at fixed points that become denser towards the observed difference, from far out inwards. The points are the same for
    /// every question, so that two questions never see two different dips. It begins where Z can be as small as asked for.
    /// </summary>
    private struct Walk<TTest>
        where TTest : struct, IDifferenceTest<TTest>
    {
        private readonly TTest _test;
        private readonly double _outermost;
        private int _index;
        private double _outerDistance;
        private double _outerZ;
        private double _middleZ;
        private double _middleDistance;

        internal Walk(in TTest test, double z)
        {
            _test = test;

            // From the end of the range, so that more answers of the same shares have the same points.
            _outermost = test.Difference + 2;
            double first = Math.Ceiling(Math.Log(_outermost / (z * test.LargestStandardError)) / LogSpacing);

            // Of the point before the first it is enough to know that Z is not smaller there.
            _index = (int)Math.Max(1, Math.Min(first, DensePoints)) - 1;
            _outerDistance = _middleDistance = Distance = DistanceOf(_index);
            _outerZ = _middleZ = Z = double.PositiveInfinity;
            Step();
        }

        internal double Distance { get; private set; }

        internal double Z { get; private set; }

        internal readonly bool IsAtTheEnd => _index >= LastIndex;

        /// <summary>
        /// Whether Z rises from the middle one of the last three points to the inner one, by more than its rounding, and more than what
        /// a fit with several solutions leaves open: it has a minimum near the middle.
        /// </summary>
        internal readonly bool IsDip =>
            Z - _middleZ > Z * (1e-6 + (1e-15 / Distance)) && _middleZ <= _outerZ;

        /// <summary>The outer one of the last three points.</summary>
        internal readonly double OuterDelta => _test.Difference - _outerDistance;

        internal void Step()
        {
            _outerDistance = _middleDistance;
            _outerZ = _middleZ;
            _middleDistance = Distance;
            _middleZ = Z;
            _index++;
            Distance = DistanceOf(_index);
            Z = _test.ZBelow(_test.Difference - Distance);
        }

        private readonly double DistanceOf(int index) => index <= DensePoints
            ? _outermost * Math.Exp(-index * LogSpacing)
            : _outermost * Math.Exp(-DensePoints * LogSpacing) / (1L << (index - DensePoints));
    }
}
