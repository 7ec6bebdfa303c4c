"""sample-size-one.json, sample-size-two.json and minimum-detectable-difference.json: before the survey."""
from fractions import Fraction

from mpmath import mp

import nps

THIRD = Fraction(1, 3)
SHARES = [(0.5, 0.5), (0.5, 0.2), (0.4, 0.2), (0.6, 0.1), (0.7, 0.1), (0.45, 0.2), (THIRD, THIRD), (0.9, 0.05)]
MARGINS = {0.8: (0.01, 0.03, 0.1, 0.2), 0.9: (0.02, 0.05, 0.15), 0.95: (0.01, 0.03, 0.1, 0.2), 0.99: (0.02, 0.05, 0.15)}

TWO_SHARES = [  # promoters and detractors of the first group, of the second
    (0.5, 0.2, 0.4, 0.2), (0.5, 0.2, 0.45, 0.2), (0.6, 0.1, 0.5, 0.15), (0.45, 0.25, 0.4, 0.3)]
TWO_VARIANCES = [(1.0, 0.05), (1.0, 0.2), (0.67, 0.05), (0.67, 0.2), (0.5, 0.05), (0.5, 0.2)]  # of both groups, difference

DETECTABLE = [  # n1, n2, v1, v2, level, power
    (100, 100, 0.6, 0.6, 0.95, 0.8), (100, 100, 0.6, 0.6, 0.95, 0.9), (400, 400, 0.61, 0.56, 0.9, 0.8),
    (1000, 500, 0.5, 0.7, 0.95, 0.8), (1000, 500, 0.5, 0.7, 0.95, 0.9)]


def exact(number):
    """A fraction as it is, any other literal as the decimal number it was written as."""
    return number if isinstance(number, Fraction) else Fraction(repr(number))


def variance(promoters, detractors):
    return promoters + detractors - (promoters - detractors) ** 2


def real(fraction):
    return mp.mpf(fraction.numerator) / fraction.denominator


def ceiling(x):
    return int(mp.ceil(x))


def sample_size_one():
    """Answers for a margin of error: n = z^2 V / E^2, and n N / (n + N - 1) of N people (Cochran 1977)."""
    items = []
    for p, d in SHARES:
        v = variance(exact(p), exact(d))
        for level, margins in MARGINS.items():
            for margin in margins:
                n = nps.quantile(repr(level)) ** 2 * real(v / exact(margin) ** 2)
                items.append({
                    "p_promoter": p, "p_detractor": d, "variance": v, "conf": level, "margin": margin,
                    "n_wald_exact": n,
                    "n_wald": ceiling(n),
                    "n_adjusted_wald_exact": n - 3,
                    "n_adjusted_wald": ceiling(n - 3),
                    "n_wald_fpc_N500": ceiling(n * 500 / (n + 499)),
                    "n_wald_fpc_N10000": ceiling(n * 10000 / (n + 9999)),
                })
    return items


def z_power(power):
    """The quantile of the power itself, one-sided."""
    return nps.quantile(2 * nps.decimal(power) - 1)


def per_group(v1, v2, difference, level, power):
    """Answers in each of two groups: (z_alpha + z_beta)^2 (V1 + V2) / difference^2."""
    zs = nps.quantile(repr(level)) + z_power(power)
    n = zs ** 2 * real((v1 + v2) / difference ** 2)
    return {"n_per_group_exact": n, "n_per_group": ceiling(n), "n_per_group_adjusted": ceiling(n) - 3}


def sample_size_two():
    """Answers per group to detect a difference; achieved_power counts both tails at the whole number of answers."""
    items = []
    power = 0.8
    for p1, d1, p2, d2 in TWO_SHARES:
        v1, v2 = variance(exact(p1), exact(d1)), variance(exact(p2), exact(d2))
        difference = abs((exact(p1) - exact(d1)) - (exact(p2) - exact(d2)))
        for level in (0.9, 0.95, 0.99):
            z = nps.quantile(repr(level))
            sizes = per_group(v1, v2, difference, level, power)
            shift = real(difference) / mp.sqrt(real(v1 + v2) / sizes["n_per_group"])
            items.append({
                "p1": p1, "d1": d1, "p2": p2, "d2": d2, "v1": v1, "v2": v2, "difference": difference,
                "conf": level, "power": power, "z_alpha": z, "z_beta": z_power(power), **sizes,
                "achieved_power": mp.ncdf(shift - z) + mp.ncdf(-shift - z),
            })
    for v, difference in TWO_VARIANCES:
        items.append({"v1": v, "v2": v, "difference": difference, "conf": 0.95, "power": power,
                      **per_group(exact(v), exact(v), exact(difference), 0.95, power)})
    return items


def minimum_detectable_difference():
    """(z_alpha + z_beta) SE, and z_alpha SE: the smallest observed difference that is significant."""
    items = []
    for n1, n2, v1, v2, level, power in DETECTABLE:
        z, error = nps.quantile(repr(level)), mp.sqrt(real(exact(v1) / n1 + exact(v2) / n2))
        items.append({
            "n1": n1, "n2": n2, "v1": v1, "v2": v2, "conf": level, "power": power,
            "minimum_detectable_difference": (z + z_power(power)) * error,
            "smallest_significant_difference": z * error,
        })
    return items


FILES = {
    "sample-size-one": sample_size_one,
    "sample-size-two": sample_size_two,
    "minimum-detectable-difference": minimum_detectable_difference,
}
