"""normal-distribution.json and normal-quantiles.json: the standard normal distribution, and chi-squared tails.

In normal-distribution.json every argument is the double itself, taken exactly. In normal-quantiles.json the
levels are the decimal numbers written. Every value is computed at 60 digits and rounded once.
"""
import mpmath as mp

LEVELS = ("0.50", "0.80", "0.90", "0.95", "0.98", "0.99", "0.995", "0.999", "0.9999")


def upper_tail(z):
    return mp.erfc(z / mp.sqrt(2)) / 2


def quantile(p):
    if p == mp.mpf(1) / 2:
        return mp.mpf(0)
    side = 1 if p < mp.mpf(1) / 2 else -1
    tail = min(p, 1 - p)
    start = mp.sqrt(-2 * mp.log(tail)) * mp.mpf("0.9")
    return side * mp.findroot(lambda z: mp.log(upper_tail(z)) - mp.log(tail), start)


def normal_distribution():
    """Upper tails, and the z whose upper tail is p."""
    points = [i / 8 for i in range(0, 8 * 37 + 1)] + [
        1e-8, 0.1, 1.6448536269514722, 1.959963984540054, 2.5758293035489004]
    probabilities = [10.0 ** -k for k in range(1, 301, 7)] + [0.5 - 2.0 ** -k for k in range(2, 30)] + [
        0.3, 0.2, 0.075, 0.0749, 0.05, 0.025, 0.005, 0.0005, 0.00005, 0.6, 0.9, 0.975, 0.999]
    with mp.workdps(60):
        return {
            "made_by": f"normal_distribution.py, mpmath {mp.__version__}",
            "upper_tail": [{"z": z, "p": upper_tail(mp.mpf(z))} for z in sorted(points)],
            "quantile": [{"p": p, "z": quantile(mp.mpf(p))} for p in sorted(probabilities)],
            "chi_squared": [
                {"x": x, "df": df, "p": mp.gammainc(mp.mpf(df) / 2, mp.mpf(x) / 2, mp.inf, regularized=True)}
                for df in (1, 2, 3, 4, 5, 10, 11, 49, 50, 199, 1000, 2001)
                for x in (0.001, 0.5, 1.0, 3.84, float(df), 2.0 * df, 100.0, 500.0, 1400.0)
            ],
        }


def normal_quantiles():
    """z of a two-sided level."""
    with mp.workdps(60):
        return {level: quantile((1 - mp.mpf(level)) / 2) for level in LEVELS}


FILES = {"normal-distribution": normal_distribution, "normal-quantiles": normal_quantiles}
