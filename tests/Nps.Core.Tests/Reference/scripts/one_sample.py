"""single-sample.json, reference-test.json and published-examples.json: one sample."""
from mpmath import mpf

import nps

SAMPLES = [
    (1, 0, 0), (0, 0, 1), (0, 2, 0), (1, 0, 1), (0, 1, 1), (2, 1, 0), (3, 1, 0), (2, 2, 2), (1, 2, 3), (0, 5, 0),
    (5, 0, 5), (8, 1, 1), (0, 1, 9), (1, 0, 9), (10, 0, 0), (0, 0, 10), (7, 13, 1), (15, 13, 8), (14, 0, 14),
    (30, 0, 0), (29, 0, 1), (0, 30, 0), (30, 15, 5), (60, 30, 10), (40, 40, 20), (70, 20, 10), (99, 1, 0),
    (1, 98, 1), (0, 0, 100), (50, 50, 0), (50, 128, 22), (162, 108, 54), (250, 675, 75), (450, 350, 200),
    (0, 1000, 0), (123, 456, 789), (123456, 234567, 98765), (10 ** 9, 0, 0), (0, 0, 10 ** 9),
    (10 ** 9, 10 ** 9, 10 ** 9), (10 ** 9 - 1, 1, 0), (2 * 10 ** 9, 10 ** 9, 10 ** 9),
]

TESTS = [((50, 30, 20), 0.2), ((50, 30, 20), 0.0), ((10, 0, 0), 0.5), ((450, 350, 200), 0.3), ((1, 8, 1), -0.4)]

BONETT_PRICE = "bp"
STATPSYCH = "statpsych ci.pairs.mult example f=(87,49,31,133), pair "
PUBLISHED = [  # source, method, counts, printed limits, decimals printed
    ("Tango 1998 Table VII (via ratesci tests)", "tango", (9, 20, 3), (-0.027, 0.39), 3),
    ("Bentur 2009 / Fagerland et al. 2014 (via ratesci tests)", "tango", (1, 13, 7), (-0.517, -0.026), 3),
    ("Chang 2024 (via ratesci tests)", "tango", (25, 75, 2), (0.139, 0.321), 3),
    ("Cavo 2012 (contingencytables tests)", "wald", (6, 139, 16), (-0.1184, -0.0058), 4),
    ("Cavo 2012 (contingencytables tests)", BONETT_PRICE, (6, 139, 16), (-0.1195, -0.0032), 4),
    ("contingencytables tests, n=3 all one way", "tango", (0, 0, 3), (-1.0, 0.123), 4),
    (STATPSYCH + "1-2", BONETT_PRICE, (87, 164, 49), (0.050920628, 0.200735), 8),
    (STATPSYCH + "1-4", BONETT_PRICE, (87, 80, 133), (-0.247477718, -0.05715804), 8),
    (STATPSYCH + "2-4", BONETT_PRICE, (49, 118, 133), (-0.360400688, -0.1958907), 8),
    ("Bonett & Price 2012 Ex.1 (esci snapshot)", BONETT_PRICE, (22, 128, 50), (-0.2198621, -0.05736562), 7),
    ("Bonett & Price 2012 Ex.3 (esci snapshot)", BONETT_PRICE, (25, 70, 5), (0.09425814, 0.2978987), 7),
    ("Market Strategies blog: 40/40/20 %, n=500, +/-6.6", "wald", (200, 200, 100), (0.134, 0.266), 3),
]


def named(counts):
    return dict(zip(("promoters", "passives", "detractors"), counts))


def intervals(counts, z):
    more = nps.adjusted(counts)
    return {
        "wald": nps.wald(nps.score(counts), nps.standard_error(counts), z),
        "adjusted_wald": nps.wald(nps.score(more), nps.standard_error(more), z),
        "score_test": nps.score_interval(counts, z),
    }


def single_sample():
    """Score, variance, standard error, the test of a score of 0 and three intervals."""
    items = []
    for integers in SAMPLES:
        counts = nps.sample(integers)
        z = nps.score_statistic(counts, mpf(0))
        items.append(named(integers) | {
            "nps": nps.score(counts),
            "variance_ml": nps.variance(counts),
            "se_ml": nps.standard_error(counts),
            "test_nps_eq_0": {"score_z": z, "score_p": nps.p_value(z)},
            "ci": {level: intervals(counts, nps.quantile(level)) for level in nps.LEVELS},
        })
    return items


def reference_test():
    """One sample against a fixed score: with the constrained variance (Tango 1998) and with its own (Wald)."""
    items = []
    for integers, nps0 in TESTS:
        counts, t = nps.sample(integers), nps.decimal(nps0)
        z = nps.score_statistic(counts, t)
        error = nps.standard_error(counts)
        wald_z = (nps.score(counts) - t) / error if error else None
        items.append(named(integers) | {
            "nps": nps.score(counts),
            "nps0": nps0,
            "variance_constrained": nps.constrained_variance(counts, t),
            "score_z": z,
            "score_p": nps.p_value(z),
            "wald_z": wald_z,
            "wald_p": nps.p_value(wald_z) if error else None,
        })
    return items


def published_examples():
    """Figures printed in papers and in the tests of other packages, and the same from the definitions."""
    z = nps.quantile("0.95")
    items = []
    for source, method, integers, printed, decimals in PUBLISHED:
        counts = nps.sample(integers)
        if method == BONETT_PRICE:  # Bonett & Price (2012): Wald after one more pair of each discordant kind
            counts = counts[0] + 1, counts[1], counts[2] + 1
        if method == "tango":
            computed = nps.score_interval(counts, z)
        else:
            computed = nps.wald(nps.score(counts), nps.standard_error(counts), z)
        # The sources round or truncate: up to one unit of the last digit printed.
        unit = mpf(10) ** -decimals
        agrees = all(abs(ours - nps.decimal(theirs)) <= unit for ours, theirs in zip(computed, printed))
        items.append({"source": source, "method": method} | named(integers) | {
            "conf": 0.95, "published": list(printed), "computed": computed, "decimals": decimals, "agrees": agrees})
    return items


FILES = {
    "single-sample": single_sample,
    "reference-test": reference_test,
    "published-examples": published_examples,
}
