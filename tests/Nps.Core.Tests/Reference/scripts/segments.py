"""k-segments.json and multiple-testing.json: several segments and several tests at once."""
from fractions import Fraction

from mpmath import mp, mpf

import nps

GROUPS = [
    [(50, 30, 20), (40, 40, 20), (60, 30, 10)],
    [(10, 0, 0), (8, 1, 1), (5, 3, 2)],
    [(20, 5, 5), (20, 5, 5), (20, 5, 5)],
]

P_VALUES = [0.01, 0.04, 0.03, 0.005, 0.2]


def real(fraction):
    return mpf(fraction.numerator) / fraction.denominator


def fractions(counts, promoters="0", passives="0", detractors="0"):
    """The counts as exact fractions, with pseudo-answers added: equal segments then give exactly 0."""
    return tuple(count + Fraction(more) for count, more in zip(counts, (promoters, passives, detractors)))


def cochran_q(groups, df):
    """Cochran's (1954) Q: squared deviations from the mean weighted by inverse variances."""
    weights = [sum(counts) / nps.variance(counts) for counts in groups]
    scores = [nps.score(counts) for counts in groups]
    mean = sum(w * s for w, s in zip(weights, scores)) / sum(weights)
    q = sum(w * (s - mean) ** 2 for w, s in zip(weights, scores))
    return {"q": q, "p": nps.chi_square_p(real(q), df), "weighted_mean": mean}


def welch(groups):
    """Welch's (1951) analysis of variance of the scores +1, 0, -1 with unequal variances."""
    k = len(groups)
    n = [sum(counts) for counts in groups]
    weights = [(size - 1) / nps.variance(counts) for size, counts in zip(n, groups)]
    scores = [nps.score(counts) for counts in groups]
    total = sum(weights)
    mean = sum(w * s for w, s in zip(weights, scores)) / total
    between = sum(w * (s - mean) ** 2 for w, s in zip(weights, scores)) / (k - 1)
    spread = sum((1 - w / total) ** 2 / (size - 1) for w, size in zip(weights, n))
    f = between / (1 + 2 * Fraction(k - 2, k * k - 1) * spread)
    df2 = (k * k - 1) / (3 * spread)
    d1, d2 = mpf(k - 1), real(df2)
    p = mp.betainc(d2 / 2, d1 / 2, 0, d2 / (d2 + d1 * real(f)), regularized=True)
    return {"F": f, "df1": k - 1, "df2": df2, "p": p}


def score_chi_square(groups, df):
    """Sum of squared score statistics at the common score that makes the likelihood largest."""
    samples = [nps.sample(counts) for counts in groups]
    scores = [nps.score(counts) for counts in samples]
    low, high = min(scores), max(scores)
    if low == high:
        return {"x2": mpf(0), "p": mpf(1), "common_nps": low}
    t = nps.root(lambda t: sum(nps.likelihood_slope(counts, t) for counts in samples), low, high)
    x2 = sum(nps.score_statistic(counts, t) ** 2 for counts in samples)
    return {"x2": x2, "p": nps.chi_square_p(x2, df), "common_nps": t}


def pearson(groups):
    """Pearson's chi-square of the table segments by categories."""
    columns = [sum(column) for column in zip(*groups)]
    total = sum(columns)
    x2 = Fraction(0)
    for counts in groups:
        for count, column in zip(counts, columns):
            expected = Fraction(sum(counts) * column, total)
            x2 += (count - expected) ** 2 / expected
    df = (len(groups) - 1) * (len(columns) - 1)
    return {"x2": x2, "df": df, "p": nps.chi_square_p(real(x2), df)}


def k_segments():
    """Tests that all segments have one score. Without variance in a segment the Wald forms are undefined and left out."""
    items = []
    for groups in GROUPS:
        df = len(groups) - 1
        plain = [fractions(counts) for counts in groups]
        item = {"groups": [list(counts) for counts in groups], "df": df}
        if all(nps.variance(counts) for counts in plain):
            q = cochran_q(plain, df)
            q["I2"] = max(Fraction(0), 1 - df / q["q"]) if q["q"] else Fraction(0)
            item["wald_Q"] = q
            item["welch_F"] = welch(plain)
        item["adjusted_Q"] = cochran_q([fractions(counts, "3/4", "3/2", "3/4") for counts in groups], df)
        item["score_X2"] = score_chi_square(groups, df)
        item["pearson_3xK"] = pearson(groups)
        items.append(item)
    return items


def holm(p):
    """Step-down adjusted p-values of Holm (1979)."""
    m, largest, adjusted = len(p), mpf(0), [None] * len(p)
    for rank, i in enumerate(sorted(range(m), key=p.__getitem__)):
        largest = max(largest, min(1, (m - rank) * p[i]))
        adjusted[i] = largest
    return adjusted


def benjamini_hochberg(p):
    """Step-up adjusted p-values of Benjamini & Hochberg (1995)."""
    m, smallest, adjusted = len(p), mpf(1), [None] * len(p)
    for rank, i in reversed(list(enumerate(sorted(range(m), key=p.__getitem__), start=1))):
        smallest = min(smallest, m * p[i] / rank)
        adjusted[i] = smallest
    return adjusted


def multiple_testing():
    """The p-values are the doubles, taken exactly."""
    p = [mpf(value) for value in P_VALUES]
    return [{
        "p": P_VALUES,
        "holm": holm(p),
        "benjamini_hochberg": benjamini_hochberg(p),
        "bonferroni": [min(1, len(p) * value) for value in p],
    }]


FILES = {"k-segments": k_segments, "multiple-testing": multiple_testing}
