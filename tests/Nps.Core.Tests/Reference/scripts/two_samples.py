"""two-sample.json: two independent samples."""
from mpmath import mp, mpf

import nps

PAIRS = [  # baseline, current
    ((12, 7, 12), (15, 13, 8)),
    ((60, 30, 10), (45, 35, 20)),
    ((10, 0, 0), (10, 0, 0)),
    ((0, 10, 0), (0, 10, 0)),
    ((1, 2, 3), (3, 2, 1)),
    ((0, 10, 0), (10, 0, 0)),
    ((12, 0, 18), (20, 0, 10)),
    ((200, 200, 100), (250, 675, 75)),
    ((321, 654, 987), (123, 456, 789)),
    ((95, 3, 2), (99, 1, 0)),
    ((123400, 234600, 98788), (123456, 234567, 98765)),
]


def wald(baseline, current, z):
    error = mp.sqrt(nps.standard_error(current) ** 2 + nps.standard_error(baseline) ** 2)
    return nps.wald(nps.score(current) - nps.score(baseline), error, z)


def mover(baseline, current, z):
    """Variance estimates recovered from two one-sample score intervals (Zou & Donner 2008)."""
    (l1, u1), (l2, u2) = nps.score_interval(current, z), nps.score_interval(baseline, z)
    t1, t2 = nps.score(current), nps.score(baseline)
    return [t1 - t2 - mp.hypot(t1 - l1, u2 - t2), t1 - t2 + mp.hypot(u1 - t1, t2 - l2)]


def two_sample():
    """Difference current less baseline, two tests of no difference, four intervals."""
    items = []
    for integers in PAIRS:
        baseline, current = (nps.sample(counts) for counts in integers)
        delta = nps.score(current) - nps.score(baseline)
        error = mp.sqrt(nps.standard_error(current) ** 2 + nps.standard_error(baseline) ** 2)
        wald_z = delta / error if error else None
        score_z = nps.difference_statistic(baseline, current, mpf(0))
        ci = {}
        for level in nps.LEVELS:
            z = nps.quantile(level)
            ci[level] = {
                "wald": wald(baseline, current, z),
                "adjusted_wald": wald(nps.adjusted(baseline), nps.adjusted(current), z),
                "score_test": nps.difference_interval(baseline, current, z),
                "mover_tango": mover(baseline, current, z),
            }
        items.append({
            "baseline": list(integers[0]),
            "current": list(integers[1]),
            "delta": delta,
            "wald": {"se": error, "z": wald_z, "p": nps.p_value(wald_z) if error else None},
            "score": {"z": score_z, "p": nps.p_value(score_z)},
            "ci": ci,
        })
    return items


FILES = {"two-sample": two_sample}
