"""posterior-huge.json: posteriors of more answers than there are people, where doubles have no digits to lose.

Jeffreys' prior, parameters (a, c, b) = counts + 1/2. Where all counts are huge, the Cornish-Fisher expansion of the quantile from
the exact moments of p - d, with all terms up to the order A^(-3/2): what is left out is of order A^-2 standard deviations, below 1e-22
here. Where hardly anybody is passive or a detractor, 1 - theta = S(1 + B) with S ~ Beta(c + b, a)
and B ~ Beta(b, c) independent: one integral, inverted by bisection.
"""
from mpmath import mp

DIGITS = 50

NORMAL = [(4 * 10**18, 10**18, 10**18), (10**15, 10**15, 10**15), (3 * 10**15, 5 * 10**14, 10**15), (10**17, 3 * 10**18, 2 * 10**17),
          (2**61, 2**61, 2**61), (10**12, 10**12, 10**13)]
RARE = [(25 * 10**14, 3, 4), (10**18, 3, 4), (10**18, 0, 7)]
LEVELS = ("0.5", "0.95", "0.999999")


def rising(x, k):
    product = mp.mpf(1)
    for i in range(k):
        product *= x + i
    return product


def cumulants(a, c, b):
    """The first five of p - d, from E p^i d^j = a^(i) b^(j) / A^(i + j), rising factorials."""
    total = a + b + c
    raw = [sum((-1) ** j * mp.binomial(k, j) * rising(a, k - j) * rising(b, j) for j in range(k + 1)) / rising(total, k)
           for k in range(6)]
    central = [sum(mp.binomial(k, j) * raw[j] * (-raw[1]) ** (k - j) for j in range(k + 1)) for k in range(6)]
    m2, m3, m4, m5 = central[2:]
    return raw[1], m2, m3, m4 - 3 * m2**2, m5 - 10 * m3 * m2


def cornish_fisher(counts, probability):
    with mp.workdps(160):
        mean, variance, *higher = cumulants(*(mp.mpf(n) + mp.mpf(1) / 2 for n in counts))
        g1, g2, g3 = (k / variance ** (mp.mpf(i) / 2) for i, k in enumerate(higher, 3))
        x = mp.sqrt(2) * mp.erfinv(2 * probability - 1)
        he2, he3, he4, he5 = x**2 - 1, x**3 - 3 * x, x**4 - 6 * x**2 + 3, x**5 - 10 * x**3 + 15 * x
        w = (x + g1 * he2 / 6
             + g2 * he3 / 24 - g1**2 * (2 * x**3 - 5 * x) / 36
             + g3 * he4 / 120 - g1 * g2 * (x**4 - 5 * x**2 + 2) / 24 + g1**3 * (12 * x**4 - 53 * x**2 + 17) / 324)
        return mean + mp.sqrt(variance) * w


def rare_tail(counts, x):
    """P(1 - theta > x) for whole numbers of answers that are no promoters."""
    promoters, passives, detractors = counts
    a, c, b = (mp.mpf(n) + mp.mpf(1) / 2 for n in (promoters, passives, detractors))
    shape = passives + detractors + 1

    def beyond(s):
        """P(S > s) = (1 - s)^a sum of a^(k) s^k / k! over k < shape, for a whole shape."""
        if s >= 1:
            return mp.mpf(0)
        term = mp.exp(a * mp.log1p(-s))
        total = term
        for k in range(1, shape):
            term *= (a + k - 1) / k * s
            total += term
        return total

    # B = sin^2 u takes the singularities of the density away.
    density = lambda u: 2 * mp.sin(u) ** (2 * b - 1) * mp.cos(u) ** (2 * c - 1) / mp.beta(b, c)
    return mp.quad(lambda u: density(u) * beyond(x / (1 + mp.sin(u) ** 2)), mp.linspace(0, mp.pi / 2, 5))


def rare_quantile(counts, probability):
    """theta with P(theta <= t) = probability, that is P(1 - theta >= 1 - t) = probability."""
    scale = 1 / mp.mpf(counts[0])
    low, high = mp.mpf(0), 200 * scale
    with mp.workdps(24):
        for _ in range(64):
            middle = (low + high) / 2
            if rare_tail(counts, middle) > probability:
                low = middle
            else:
                high = middle
    return 1 - (low + high) / 2


def huge_posterior():
    mp.dps = DIGITS
    items = []
    for counts in NORMAL + RARE:
        quantile = rare_quantile if counts in RARE else cornish_fisher
        limits = {}
        for level in LEVELS:
            tail = (1 - mp.mpf(level)) / 2
            limits[level] = [quantile(counts, tail), quantile(counts, 1 - tail)]
        items.append({"counts": list(counts), "equal_tailed": limits})
    return items


FILES = {"posterior-huge": huge_posterior}
