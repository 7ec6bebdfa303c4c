using System;
using System.Numerics;

namespace Nps.Core;

/// <summary>
/// The upper tail of θ = p − d at t, for shares (p, m, d) with a Dirichlet(α₀, α₁, α₂) distribution. The shares are
/// independent gamma variables over their sum, so θ &gt; t says that Q = Σ wᵢGᵢ &gt; 0 with wᵢ = 1 − t, −t, −1 − t, and
/// inverting the moment generating function e^K(s) = Π(1 − wᵢs)^−αᵢ gives P(θ &gt; t) = 1/(2πi) ∫ e^K(s) ds/s and
/// density(t) = 1/(2πi) ∫ e^K(s) Σαᵢ/(1 − wᵢs) ds, upwards through any c with 0 &lt; c &lt; 1/w₀.
/// </summary>
/// <remarks>
/// c is put near the saddle point of e^K(s)/s and the path is bent the way the integrand falls: there it is one hump, nothing
/// cancels, and the relative error stays below 1e-12 far into the tail, for any size of parameters. Sources: Provost and
/// Cheong (2000), Canadian Journal of Statistics 28:417–425 (Dirichlet and gamma); Rice (1980), SIAM Journal on Scientific and Statistical
/// Computing 1:438–448 (path through the saddle point); Trefethen and Weideman (2014), SIAM Review 56:385–458 (trapezoidal rule
/// on a hyperbola). Domain: −1 &lt; t &lt; 1, t ≥ mean (drift ≤ 0). Weak: when all αᵢ together are below about 1, the integrand
/// falls slowly and hundreds of points are needed.
/// </remarks>
internal readonly struct TailContour
{
    // Measured on a million random points and parameters from 0.01 to 1e9: half the step changes no result by more than 2e-13
    // of it.
    private const double LargestStep = 0.09;
    private const double StepPerWidth = 0.18;

    // What is left of the integrand when it is this much smaller than the sum does not matter.
    private const double Negligible = 1e-17;

    private readonly GammaTerm _top;
    private readonly GammaTerm _middle;
    private readonly GammaTerm _bottom;
    private readonly double _c;

    // c K′(c), near 1, and K(c).
    private readonly double _slope;
    private readonly double _logPeak;

    /// <param name="top">Parameter of the class that scores 1.</param>
    /// <param name="middle">Parameter of the class that scores 0; may be 0.</param>
    /// <param name="bottom">Parameter of the class that scores −1.</param>
    /// <param name="t">The point.</param>
    /// <param name="drift">Σαᵢwᵢ, not positive, to full precision: written out, it would cancel.</param>
    internal TailContour(double top, double middle, double bottom, ScorePoint t, double drift)
    {
        double w0 = t.DistanceTo(1);
        double ratio1 = t.DistanceTo(0) / w0;
        double ratio2 = t.DistanceTo(-1) / w0;
        FindTilt(top, middle, bottom, w0, ratio1, ratio2, drift, out double x0, out double d0);
        _c = x0 / w0;
        _top = new GammaTerm(top, x0, d0);
        _middle = new GammaTerm(middle, ratio1 * x0, d0 + _c);
        _bottom = new GammaTerm(bottom, ratio2 * x0, d0 + (2 * _c));

        _slope = SlopeAt(
            _top.Linear + _middle.Linear + _bottom.Linear,
            Math.Abs(_top.Linear) + Math.Abs(_middle.Linear) + Math.Abs(_bottom.Linear),
            _top.Square + _middle.Square + _bottom.Square,
            _c * drift);
        _logPeak = _slope + _top.LogPeak + _middle.LogPeak + _bottom.LogPeak;
    }

    internal double Probability() => Math.Exp(_logPeak) / Math.PI * Integral(false);

    internal double Density() => Math.Exp(_logPeak) * _c / Math.PI * Integral(true);

    // x = c w₀ and d = 1 − x for the c with c K′(c) = 1, roughly: any c is correct. Newton on a function convex in d, from its steep
    // side; of x and d the smaller one is kept, and the other is 1 less it.
    private static void FindTilt(
        double top, double middle, double bottom, double w0, double ratio1, double ratio2, double drift, out double x0, out double d0)
    {
        double target = top + middle + bottom + 1;
        d0 = top / target;
        x0 = (middle + bottom + 1) / target;
        for (int i = 0; i < 200; i++)
        {
            double x1 = ratio1 * x0;
            double x2 = ratio2 * x0;
            double linear0 = top * (x0 / d0);
            double linear1 = middle * (x1 / (1 - x1));
            double linear2 = bottom * (x2 / (1 - x2));
            double value = SlopeAt(
                linear0 + linear1 + linear2,
                linear0 + Math.Abs(linear1) + Math.Abs(linear2),
                (linear0 * x0) + (linear1 * x1) + (linear2 * x2),
                x0 / w0 * drift) - 1;
            double slope = (top / d0 / d0) + (ratio1 * middle / (1 - x1) / (1 - x1)) + (ratio2 * bottom / (1 - x2) / (1 - x2));
            double step = value / slope;
            if (!(step > 1e-3 * Math.Min(d0, x0)))
            {
                break;
            }

            if (d0 < x0)
            {
                d0 += step;
                x0 = 1 - d0;
            }
            else
            {
                x0 -= step;
                d0 = 1 - x0;
            }
        }
    }

    // Two ways to write c K′(c), Σ αᵢxᵢ/(1 − xᵢ) and c·drift + Σ αᵢxᵢ²/(1 − xᵢ); the second keeps its digits for large αᵢ, where nothing
    // cancels but the drift, which is known, and the first near the ends of the scale.
    private static double SlopeAt(double linear, double sizes, double squares, double tiltedDrift) =>
        sizes <= squares - tiltedDrift ? linear : squares + tiltedDrift;

    private double Integral(bool density)
    {
        // The pole at s = 0 is one more factor, (1 + ζ)^−1.
        var pole = new GammaTerm(density ? 0 : 1, -1, 1);
        double decay = _top.Alpha + _bottom.Alpha + (_middle.Z == 0 ? 0 : _middle.Alpha);
        decay -= density && _middle.Z == 0 && _middle.Alpha > 0 ? 1 : 0;
        if (decay <= 0)
        {
            return double.PositiveInfinity;
        }

        double left = Math.Max(1, Math.Max(-_middle.Z, -_bottom.Z));
        double right = Math.Max(_top.Z, _middle.Z);
        double largest = Math.Max(left, right);
        double largestOfGammas = Math.Max(right, Math.Max(-_middle.Z, -_bottom.Z));
        double smallest = Math.Min(_top.Z, -_bottom.Z);
        smallest = _middle.Z == 0 || _middle.Alpha == 0 ? smallest : Math.Min(smallest, Math.Abs(_middle.Z));
        double step = Math.Min(LargestStep, StepPerWidth * largest / Math.Sqrt(1 + Curvature(0)));

        // On the path s = c(1 + ζ), ζ = r[i sinh(u + iβ) + sin β], all singularities are at least half π away from real u.
        double bend = Bend(pole, largest, smallest);
        double sine = Math.Sin(bend);
        double cosine = Math.Cos(bend);
        double radius = 1 / Math.Max(left * (1 + sine), right * (1 - sine));
        double sum = 0;
        for (int i = 0; ; i++)
        {
            double growth = Math.Exp(i * step);
            double sinh = (growth - (1 / growth)) / 2;
            double cosh = (growth + (1 / growth)) / 2;
            var zeta = new Complex(-radius * sine * (sinh * (sinh / (cosh + 1))), radius * cosine * sinh);
            var direction = new Complex(-radius * sine * sinh, radius * cosine * cosh);

            // Near the saddle point the linear terms of large αᵢ cancel: their sum is known better than each.
            bool together = radius * cosh * largestOfGammas <= GammaTerm.SeriesLimit;
            Complex exponent = _top.LogRatio(zeta, together) + _middle.LogRatio(zeta, together)
                + _bottom.LogRatio(zeta, together) + pole.LogRatio(zeta, false)
                + (together ? _slope * zeta : 0);
            Complex value = Complex.Exp(exponent) * direction;
            value *= density ? _top.Resolvent(zeta) + _middle.Resolvent(zeta) + _bottom.Resolvent(zeta) : 1;

            sum += i == 0 ? value.Imaginary / 2 : value.Imaginary;
            if (Complex.Abs(value) <= Negligible * Math.Min(1, decay * step) * Math.Abs(sum))
            {
                return step * sum;
            }

            if (radius * sinh * smallest > 1e17 || !(growth < 1e306))
            {
                // From here on the integrand is a pure power of ζ: a geometric series.
                return step * (sum + (value.Imaginary / (Math.Exp(decay * step) - 1)));
            }
        }
    }

    // Upwards from c, at ζ = iρ, the derivative of the exponent is lean + iρ curvature: the integrand falls fastest at the angle
    // arctan(lean/(ρ curvature)) to the left. The bend follows half of that, to leave room on both sides, less and less where the
    // integrand has fallen far, until it no longer counts. Any bend within ±π/4 is correct if the integrand falls.
    private double Bend(in GammaTerm pole, double largest, double smallest)
    {
        double fallen = 0;
        double bend = 0;
        for (double height = 0.25 / largest; fallen < 45 && height * smallest < 10; height *= 2)
        {
            double curvature = Curvature(height);
            double lean = _top.Lean(height) + _middle.Lean(height) + _bottom.Lean(height) + pole.Lean(height);
            double angle = Math.Atan2(lean, height * (curvature + pole.Curvature(height)));
            fallen = Math.Max(0, fallen + (0.69 * ((height * height * curvature) + pole.Alpha - 1)));
            bend += ((angle / 2) - bend) * (fallen <= 4 ? 1 : 4 / fallen);
        }

        return bend;
    }

    private double Curvature(double height) => _top.Curvature(height) + _middle.Curvature(height) + _bottom.Curvature(height);
}
