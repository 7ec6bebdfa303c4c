"""Writes dirichlet-posterior.json: the score p - d when the shares have a Dirichlet distribution; harder cases than posterior.json.

Needs Python 3 and mpmath (Debian: python3-mpmath); takes some minutes. Run in this folder: python3 dirichlet_posterior.py
Every argument is the double itself, taken exactly; every value is computed at 40 digits or exactly and rounded once.

Tails and densities: the inversion integral of sum w_i G_i (gamma variables, w = 1 - t, -t, -1 - t), as it stands in the textbook.
It is checked here against the definition, P(theta > t) = E_S[P(p/S > (1 + t/S)/2)] with S = p + d and p/S independent beta
variables. P(current > baseline): for whole-numbered parameters exactly, by polynomials over the rational numbers; otherwise
the integral of f F, which is checked against the exact ones.
"""
import json
from fractions import Fraction
from math import comb, factorial
import mpmath as mp

mp.mp.dps = 40
EPSILON = mp.mpf(10) ** -22


def contour(alphas, weights, density=False):
    """1/(2 pi i) times the integral of e^K(s)/s (or of e^K(s) sum a/(1 - w s)), K(s) = -sum a log(1 - w s), on a hyperbola."""
    pairs = [(mp.mpf(a), mp.mpf(w)) for a, w in zip(alphas, weights) if w]
    rest = sum(mp.mpf(a) for a, w in zip(alphas, weights) if not w)

    # c near the saddle point of e^K(s)/s, by bisection of the log odds of its place between 0 and the first singularity.
    low, high = mp.mpf(-70), mp.mpf(70)
    for _ in range(20):
        middle = (low + high) / 2
        c = 1 / pairs[0][1] / (1 + mp.exp(-middle))
        low, high = (middle, high) if sum(a * w * c / (1 - w * c) for a, w in pairs) < 1 else (low, middle)
    z = [(a, c * w / (1 - c * w)) for a, w in pairs]
    peak = -sum(a * mp.log(1 - w * c) for a, w in pairs)
    second = 1 + sum(a * x**2 for a, x in z)

    # Half the direction of steepest descent where the integrand has fallen far, as in TailContour.cs; any bend is correct.
    pole = 0 if density else 1
    fallen, bend, height = mp.mpf(0), mp.mpf(0), 1 / (4 * max([1] + [abs(x) for _, x in z]))
    while fallen < 60 and height * min(abs(x) for _, x in z) < 10:
        curvature = sum(a * x**2 / (1 + (x * height) ** 2) for a, x in z)
        lean = sum(a * x / (1 + (x * height) ** 2) for a, x in z) - pole / (1 + height**2)
        angle = mp.atan2(lean, height * (curvature + pole / (1 + height**2)))
        fallen = max(0, fallen + 0.69 * (height**2 * curvature + pole - 1))
        bend += (angle / 2 - bend) * (4 / fallen if fallen > 4 else 1)
        height *= 2
    left, right = max([1] + [-x for _, x in z]), max(x for _, x in z)
    radius = 1 / max(left * (1 + mp.sin(bend)), right * (1 - mp.sin(bend)))
    step = mp.mpf(float(min(0.06, 0.12 * max(left, right) / mp.sqrt(second))))

    def term(u):
        zeta = radius * (mp.mpc(0, 1) * mp.sinh(mp.mpc(u, bend)) + mp.sin(bend))
        value = mp.exp(-sum(a * mp.log(1 - x * zeta) for a, x in z))
        value *= rest + sum(a / (1 - w * c) / (1 - x * zeta) for (a, w), (_, x) in zip(pairs, z)) if density else 1 / (1 + zeta)
        return value * radius * mp.mpc(0, 1) * mp.cosh(mp.mpc(u, bend))

    def points(first, stride):
        # The integrand ends as a power of zeta; a slow one is closed as the geometric series that it then is.
        total, i = mp.mpf(0), first
        decay = sum(a for a, _ in pairs) - (1 if density and rest else 0)
        reach = min(abs(x) for _, x in z) * radius
        while True:
            value = term(i * step)
            total += value.imag / (2 if i == 0 else 1)
            if abs(value) < EPSILON * abs(total) * min(1, decay * step):
                return total
            if reach * mp.sinh(i * step) * EPSILON > 1:
                return total + value.imag / mp.expm1(decay * step * stride)
            i += stride

    even, odd = points(0, 2), points(1, 2)
    assert abs(even - odd) < mp.mpf(10) ** -8 * abs(even), (alphas, weights)  # Half the step has twice the digits.
    return mp.exp(peak) / mp.pi * step * (even + odd) * (c if density else 1)


def weights(anchor, offset):
    return [(mp.mpf(1) - anchor) - offset, (mp.mpf(0) - anchor) - offset, (mp.mpf(-1) - anchor) - offset]


def tails(alphas, anchor, offset=mp.mpf(0)):
    """Lower and upper; the one beyond the mean directly, so that it has all digits however small it is."""
    w = weights(mp.mpf(anchor), offset)
    if sum(a * x for a, x in zip(alphas, w)) <= 0:
        tail = contour(alphas, w)
        return 1 - tail, tail
    tail = contour(alphas[::-1], [-x for x in w[::-1]])
    return tail, 1 - tail


def density(alphas, anchor, offset=mp.mpf(0)):
    w = weights(mp.mpf(anchor), offset)
    mean = sum(a * x for a, x in zip(alphas, w))
    return contour(alphas, w, True) if mean <= 0 else contour(alphas[::-1], [-x for x in w[::-1]], True)


def upper_by_definition(alphas, t, guess):
    """E_S, for moderate parameters and t > 0, with 1 - S = (1 - t) r^2; quad needs an integral of about 1."""
    a, c, b = [mp.mpf(x) for x in alphas]
    scale = mp.beta(a + b, c) * guess
    t = mp.mpf(t)

    def f(r):
        m = (1 - t) * r * r
        # (1 - t/S)/2 = (1 - t)(1 - r)(1 + r)/(2S): exact at both ends.
        share = (1 - t) * (1 - r) * (1 + r) / (2 * (1 - m))
        return (1 - m) ** (a + b - 1) * m ** (c - 1) * 2 * (1 - t) * r * mp.betainc(b, a, 0, share, regularized=True) / scale

    return guess * mp.quad(f, mp.linspace(0, 1, 9))


def polynomial_density(alphas):
    """Density on [-1, 0] and [0, 1] in powers of t, for whole-numbered parameters: the integral over S of p^a d^b m^c."""
    a, c, b = [x - 1 for x in alphas]
    scale = Fraction(factorial(a + b + c + 2), factorial(a) * factorial(b) * factorial(c) * 2 ** (a + b + 1))
    pieces = [dict(), dict()]
    for i in range(a + 1):
        for j in range(b + 1):
            for k in range(c + 1):
                # (S+t)^a (S-t)^b (1-S)^c: S^(i+j+k) t^(a-i+b-j), integrated over S from |t| to 1.
                factor = scale * comb(a, i) * comb(b, j) * comb(c, k) * (-1) ** (b - j + k)
                n, power = i + j + k + 1, a - i + b - j
                for side, sign in ((0, (-1) ** n), (1, 1)):
                    piece = pieces[side]
                    piece[power] = piece.get(power, 0) + factor / n
                    piece[power + n] = piece.get(power + n, 0) - factor * sign / n
    return pieces


def exact_greater(current, baseline):
    f, g = polynomial_density(current), polynomial_density(baseline)
    at = lambda poly, x: sum(v * x**k for k, v in poly.items())
    below, result = Fraction(0), Fraction(0)
    for side, start, end in ((0, Fraction(-1), Fraction(0)), (1, Fraction(0), Fraction(1))):
        primitive = {k + 1: v / (k + 1) for k, v in g[side].items()}
        primitive[0] = below - at(primitive, start)
        product = {}
        for i, u in f[side].items():
            for k, v in primitive.items():
                product[i + k + 1] = product.get(i + k + 1, 0) + u * v / (i + k + 1)
        result += at(product, end) - at(product, start)
        below = at(primitive, end)
    assert below == 1
    return mp.mpf(result.numerator) / result.denominator


def greater(current, baseline):
    """To 15 digits: the integral of f F, from each of -1, 0 and 1 on a logarithmic scale and over the peak of f in pieces."""
    n = sum(current)
    mean = mp.mpf(current[0] - current[2]) / n
    sd = mp.sqrt((mp.mpf(current[0] + current[2]) / n - mean**2) / (n + 1))
    ends = sorted({mp.mpf(-1), mp.mpf(0), mp.mpf(1)} | {x for x in [mean + k * sd for k in (-45, -11, -5, 0, 5, 11, 45)] if -1 < x < 1})
    total = mp.mpf(0)
    for left, right in zip(ends, ends[1:]):
        if left > mean + 44 * sd or right < mean - 44 * sd:
            continue
        middle = (left + right) / 2
        for anchor, sign in ((left, 1), (right, -1)):
            at = lambda x: density(current, anchor, sign * x) * tails(baseline, anchor, sign * x)[0]
            if anchor in (-1, 0, 1):
                f = lambda x: mp.exp(-x) * at(mp.exp(-x))
                start = -mp.log(middle - left)
                total += gauss(f, [start, start + 1, start + 4, start + 12, start + 40])
            else:
                total += gauss(at, [mp.mpf(0), middle - left])
    return total


def gauss(f, ends):
    nodes = mp.calculus.quadrature.GaussLegendre(mp.mp).calc_nodes(4, 100)
    return sum((right - left) / 2 * w * f((left + right) / 2 + (right - left) / 2 * x)
               for left, right in zip(ends, ends[1:]) for x, w in nodes)


def near_mean(alphas, deviations):
    n = mp.mpf(sum(alphas))
    mean = (alphas[0] - alphas[2]) / n
    sd = mp.sqrt(((alphas[0] + alphas[2]) / n - mean**2) / (n + 1))
    return sorted({float(mean + k * sd) for k in deviations if -1 < float(mean + k * sd) < 1})


def point(alphas, t):
    low, high = tails(alphas, t)
    # At 0 the density may be infinite, and converges slowly where it is not.
    value = float(density(alphas, t)) if t != 0 or alphas[0] + alphas[2] > 1.2 else None
    return {"parameters": alphas, "t": t, "lower": float(low), "upper": float(high), "density": value}


def main():
    for alphas, t in (([1.5, 0.5, 0.5], 0.3), ([0.5, 30.5, 0.5], 0.02), ([10.5, 7.5, 3.5], 0.35), ([10.5, 7.5, 3.5], 0.9), ([0.5, 30.5, 40.5], 0.1),
                      ([300.5, 200.5, 250.5], 0.12), ([0.2, 0.3, 0.7], 0.5), ([1000.5, 0.5, 900.5], 0.1)):
        _, a = tails(alphas, t)
        b = upper_by_definition(alphas, t, a)
        print("definition", alphas, t, mp.nstr(a, 15), mp.nstr(a / b - 1, 3), flush=True)
        assert abs(a / b - 1) < 1e-17

    fixed = [-0.999999, -0.9, -0.5, -0.01, -1e-9, 0.0, 1e-12, 0.001, 0.3, 0.7, 0.99, 1 - 2.0**-40]
    small = [[0.5, 0.5, 0.5], [1.5, 0.5, 0.5], [0.5, 1.5, 0.5], [1.5, 1.5, 1.5], [1.0, 1.0, 1.0], [2.0, 3.0, 1.0],
             [0.1, 0.2, 0.3], [1 / 3, 1 / 3, 1 / 3], [10.5, 0.5, 0.5], [7.5, 13.5, 1.5], [0.5, 20.5, 0.5], [4.25, 0.01, 2.5],
             [0.01, 0.01, 0.01], [0.01, 3.5, 5.0]]
    large = [[503.5, 301.5, 199.5], [1000.5, 0.5, 0.5], [0.5, 1000.5, 0.5], [2e4 + 0.5, 5e4 + 0.5, 0.5], [5e5 + 0.5, 0.5, 5e5 + 0.5],
             [4e6 + 0.5, 3e6 + 0.5, 3e6 + 0.5], [1e9 + 0.5, 0.5, 0.5], [0.5, 1e9 + 0.5, 0.5], [1e9 + 0.5, 1e9 + 0.5, 1e9 + 0.5],
             [5e8 + 0.5, 1e9 + 0.5, 0.5], [1e9 + 0.5, 0.5, 1e9 + 0.5], [1e9, 1.0, 1e4], [123456789.5, 0.01, 3.0]]
    points = [point(alphas, t) for alphas in small for t in fixed]
    for alphas in large:
        points += [point(alphas, t) for t in near_mean(alphas, [-35, -12, -5, -2, -0.3, 0, 0.01, 1, 3, 8, 20])]
        print("points", alphas, flush=True)

    comparisons = []
    for current, baseline in (([1, 1, 1], [2, 1, 1]), ([2, 1, 1], [1, 1, 2]), ([4, 3, 2], [2, 3, 4]), ([9, 2, 4], [3, 8, 4]),
                              ([12, 1, 1], [1, 1, 12]), ([6, 14, 3], [5, 15, 6]), ([3, 2, 14], [15, 1, 2])):
        exact = exact_greater(current, baseline)
        comparisons.append({"current": current, "baseline": baseline, "probability": float(exact)})
        print("exact", current, baseline, mp.nstr(exact, 15), flush=True)

    for current, baseline in (([9, 2, 4], [3, 8, 4]), ([2, 1, 1], [1, 1, 2])):
        error = greater(current, baseline) / exact_greater(current, baseline) - 1
        print("check", mp.nstr(error, 3), flush=True)
        assert abs(error) < 1e-13
    for current, baseline in (([2.5, 0.5, 0.5], [0.5, 1.5, 1.5]), ([2.5, 1.5, 0.5], [400.5, 250.5, 350.5]),
                              ([30.5, 15.5, 5.5], [50.5, 30.5, 20.5]), ([0.75, 3.0, 0.5], [4.0, 2.0, 6.25]),
                              ([1e5 + 0.5, 5e4 + 0.5, 7e4 + 0.5], [3.5, 4.5, 3.5]), ([0.5, 1e6 + 0.5, 0.5], [100.5, 1000.5, 110.5]),
                              ([4e8 + 0.5, 3e8 + 0.5, 3e8 + 0.5], [3.9999e8 + 0.5, 3e8 + 0.5, 3.0001e8 + 0.5]),
                              ([1e9 + 0.5, 0.5, 1e9 + 0.5], [1e9 + 0.5, 1e9 + 0.5, 1e9 + 0.5])):
        probability = greater(current, baseline)
        comparisons.append({"current": current, "baseline": baseline, "probability": float(probability)})
        print("greater", current, baseline, mp.nstr(probability, 15), flush=True)

    with open("../dirichlet-posterior.json", "w") as file:
        json.dump({"made_by": f"dirichlet_posterior.py, mpmath {mp.__version__}", "points": points, "greater": comparisons}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
