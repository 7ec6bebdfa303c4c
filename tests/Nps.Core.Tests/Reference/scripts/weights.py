"""weighted.json, post-stratified.json and finite-population.json: answers that do not count alike."""
from mpmath import mp, mpf

import nps

WEIGHTED = [
    ("equal weights", [10, 9, 8, 7, 6, 3, 10, 9, 9, 0, 8, 10], [1.0] * 12),
    ("weights correlated with score", [10] * 6 + [8] * 3 + [2] * 3, [2.0] * 6 + [1.0] * 3 + [0.5] * 3),
]

STRATA = [("A", (30, 15, 5), 2000), ("B", (20, 20, 10), 6000), ("C", (8, 4, 8), 2000)]

FINITE = [((50, 30, 20), 200), ((50, 30, 20), 100), ((15, 13, 8), 100)]


def value(rating):
    """+1 for 9 and 10, 0 for 7 and 8, -1 below."""
    return 1 if rating >= 9 else 0 if rating >= 7 else -1


def resized(counts, size):
    """The same shares with another number of answers."""
    return tuple(count * size / sum(counts) for count in counts)


def weighted():
    """Kish's (1965) effective sample size, and the linearised variance of a ratio with and without n/(n - 1).

    The interval score_test, the library's, uses the variance without n/(n - 1), so that equal weights give the unweighted
    answer; tango_linearised_neff uses it with that factor, as survey software does.
    """
    items = []
    for name, ratings, raw_weights in WEIGHTED:
        values, weights = [value(rating) for rating in ratings], [mpf(w) for w in raw_weights]
        n, total = len(values), sum(weights)
        counts = tuple(sum(w for w, s in zip(weights, values) if s == kind) for kind in (1, 0, -1))
        estimate, v = nps.score(counts), nps.variance(counts)
        kish_n = total ** 2 / sum(w * w for w in weights)
        kish_error = mp.sqrt(v / kish_n)
        linearised = sum((w * (s - estimate)) ** 2 for w, s in zip(weights, values)) / total ** 2
        with_bessel = linearised * n / (n - 1)
        ci = {}
        for level in nps.LEVELS:
            z = nps.quantile(level)
            kish_counts = resized(counts, kish_n)
            more = nps.adjusted(kish_counts)
            ci[level] = {
                "wald_kish": nps.wald(estimate, kish_error, z),
                "wald_linearised": nps.wald(estimate, mp.sqrt(with_bessel), z),
                "tango_kish_neff": nps.score_interval(kish_counts, z),
                "adjusted_wald_3T_kish_neff": nps.wald(nps.score(more), nps.standard_error(more), z),
                "score_test": nps.score_interval(resized(counts, v / linearised), z),
                "tango_linearised_neff": nps.score_interval(resized(counts, v / with_bessel), z),
            }
        items.append({
            "name": name,
            "scores": ratings,
            "weights": raw_weights,
            "n": n,
            "sum_w": total,
            "nps": estimate,
            "p_promoter": counts[0] / total,
            "p_detractor": counts[2] / total,
            "variance_ml": v,
            "kish_deff": n / kish_n,
            "kish_neff": kish_n,
            "se_kish": kish_error,
            "se_linearised": mp.sqrt(linearised),
            "se_linearised_n_over_n_minus_1": mp.sqrt(with_bessel),
            "deff_actual": linearised / (v / n),
            "ci": ci,
        })
    return items


def post_stratified():
    """Strata weighted to their share of the population; variances as in Cochran (1977), Sampling Techniques, chapter 5.

    mover adds up the score intervals of the strata (Zou and Donner 2008).
    se_poststrat_srs_cochran is for strata found after simple random sampling (section 5A.9), with f = 0 as in
    se_stratified_unbiased; only the name with fpc has 1 - f.
    """
    population = mpf(sum(size for _, _, size in STRATA))
    n = sum(sum(counts) for _, counts, _ in STRATA)
    estimate = ml = unbiased = finite = after = mpf(0)
    pooled = [sum(column) for column in zip(*(counts for _, counts, _ in STRATA))]
    for _, integers, size in STRATA:
        counts, n_h, share = nps.sample(integers), sum(integers), size / population
        v = nps.variance(counts)
        s2 = v * n_h / (n_h - 1)
        estimate += share * nps.score(counts)
        ml += share ** 2 * v / n_h
        unbiased += share ** 2 * s2 / n_h
        finite += share ** 2 * (1 - mpf(n_h) / size) * s2 / n_h
        after += share * s2 / n + (1 - share) * s2 / mpf(n) ** 2
    mover = {}
    for level in nps.LEVELS:
        below = above = mpf(0)
        for _, integers, size in STRATA:
            counts, share = nps.sample(integers), size / population
            lower, upper = nps.score_interval(counts, nps.quantile(level))
            below += (share * (nps.score(counts) - lower)) ** 2
            above += (share * (upper - nps.score(counts))) ** 2
        mover[level] = [estimate - mp.sqrt(below), estimate + mp.sqrt(above)]
    return {
        "strata": [{"name": name, "counts": list(counts), "population": size} for name, counts, size in STRATA],
        "raw_pooled_nps": nps.score(nps.sample(pooled)),
        "nps": estimate,
        "se_stratified_ml": mp.sqrt(ml),
        "se_stratified_unbiased": mp.sqrt(unbiased),
        "se_stratified_unbiased_fpc": mp.sqrt(finite),
        "se_poststrat_srs_cochran": mp.sqrt(after),
        "ci95_wald_unbiased": nps.wald(estimate, mp.sqrt(unbiased), nps.quantile("0.95")),
        "mover": mover,
    }


def finite_population():
    """A sample without replacement from a population of known size: n(N - 1)/(N - n) answers' worth."""
    items = []
    for integers, population in FINITE:
        counts, n = nps.sample(integers), sum(integers)
        estimate, error = nps.score(counts), nps.standard_error(counts)
        factor = mp.sqrt(mpf(population - n) / (population - 1))
        left = 1 - mpf(n) / population
        ci = {}
        for level in nps.LEVELS:
            z = nps.quantile(level)
            limits = [estimate, estimate]
            if n < population:
                limits = nps.score_interval(resized(counts, mpf(n) * (population - 1) / (population - n)), z)
            ci[level] = {"wald_fpc": nps.wald(estimate, error * factor, z), "tango_neff_fpc": limits}
        items.append({
            "counts": list(integers),
            "population": population,
            "fpc_sqrt_N_minus_n_over_N_minus_1": factor,
            "fpc_sqrt_1_minus_f": mp.sqrt(left),
            "se_ml": error,
            "se_fpc": error * factor,
            "se_unbiased_1_minus_f": mp.sqrt(left * nps.variance(counts) / (n - 1)),
            "ci": ci,
        })
    return items


FILES = {"weighted": weighted, "post-stratified": post_stratified, "finite-population": finite_population}
