"""posterior.json: the score under a Dirichlet posterior with Jeffreys' prior, 1/2 for each class.

The shares of promoters, passives and detractors are Dirichlet(a, c, b). With S = p + d, S ~ Beta(a + b, c) and p/S ~ Beta(a, b)
are independent, so P(score <= t) is one integral over S; s = sin^2(phi) takes the singularity of the prior away.
"""
from mpmath import mp, mpf

CASES = [(1, 0, 0), (0, 1, 0), (1, 1, 1), (10, 0, 0), (9, 1, 0), (7, 13, 1), (15, 13, 8), (12, 7, 12), (30, 15, 5), (50, 30, 20)]
HALF = mpf(1) / 2
LEVELS = ("0.90", "0.95")


def below(t, a, c, b):
    """P(score <= t)."""
    lowest = mp.asin(mp.sqrt(abs(t)))
    constant = 2 / mp.beta(a + b, c)

    def at(phi):
        s = mp.sin(phi) ** 2
        weight = constant * mp.sin(phi) ** (2 * (a + b) - 1) * mp.cos(phi) ** (2 * c - 1)
        return weight * mp.betainc(a, b, 0, min(1, max(0, (1 + t / s) / 2)), regularized=True)

    inside = mp.quad(at, mp.linspace(lowest, mp.pi / 2, 5))
    # Where S < |t| the score cannot reach t from below, or cannot exceed it.
    outside = mp.betainc(a + b, c, 0, abs(t), regularized=True) if t > 0 else mpf(0)
    return inside + outside


def posterior():
    """Mean, variance, probability of a positive score and equal-tailed intervals."""
    items = []
    with mp.workdps(24):
        for counts in CASES:
            a, c, b = (count + HALF for count in counts)
            total = a + b + c
            mean = (a - b) / total
            variance = ((a + b) / total - mean ** 2) / (total + 1)
            item = {
                "counts": list(counts), "prior": "jeffreys_half", "alpha_each": 0.5, "mean": mean, "variance": variance,
                "prob_positive": 1 - below(mpf(0), a, c, b),
            }
            for level in LEVELS:
                tail = (1 - mpf(level)) / 2
                item[f"equal_tailed_{level}"] = [
                    mp.findroot(lambda t: below(t, a, c, b) - p, (-1 + mpf(10) ** -9, 1 - mpf(10) ** -9), solver="anderson",
                                tol=mpf(10) ** -30, maxsteps=60, verify=False)
                    for p in (tail, 1 - tail)]
            items.append(item)
    return items


FILES = {"posterior": posterior}
