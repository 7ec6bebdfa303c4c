"""estimate-comparison.json: two post-stratified, weighted or clustered scores compared.

MOVER (Zou and Donner 2008, Statistics in Medicine 27) over the limits of both; the statistic is the critical value at which a limit
is the hypothesis, by root search, and p its two-sided tail. Clusters: variance of Binder (1983), Student's t with the degrees
of freedom of Satterthwaite (1946). Limits are not clipped.
"""
from mpmath import mp, mpf

import nps

# Strata as (counts, share); weighted answers as (score, weight); clusters of such answers.
STRATIFIED = [
    ([((30, 15, 5), "0.2"), ((20, 20, 10), "0.6"), ((8, 4, 8), "0.2")], [((10, 15, 25), "0.5"), ((20, 20, 10), "0.5")]),
    ([((3, 1, 1), "0.3"), ((2, 0, 0), "0.7")], [((1, 2, 1), "1")]),
    ([((300, 150, 50), "0.25"), ((200, 200, 100), "0.75")], [((290, 150, 60), "0.25"), ((210, 190, 100), "0.75")]),
]
WEIGHTED = [
    ([(1, "1"), (1, "2"), (0, "1.5"), (-1, "0.5"), (1, "1"), (0, "3")], [(-1, "1"), (-1, "2"), (0, "1.5"), (1, "0.5"), (-1, "1")]),
    ([(1, "1"), (1, "3")], [(0, "1"), (-1, "2"), (1, "1")]),
    ([(1, "2.5"), (-1, "2.5"), (0, "1")] * 20, [(1, "1"), (-1, "2.25"), (0, "1.5")] * 15),
]
CLUSTERED = [
    ([[(1, "1"), (1, "1"), (0, "1")], [(1, "1"), (-1, "1")], [(1, "1"), (1, "1")]],
     [[(0, "1"), (-1, "1")], [(-1, "1"), (-1, "1"), (0, "1")], [(1, "1"), (-1, "1"), (-1, "1")], [(-1, "1")]]),
    ([[(1, "2"), (0, "1")], [(1, "1.5"), (1, "1"), (-1, "0.5")], [(0, "3")], [(1, "1"), (1, "1")], [(-1, "1"), (1, "2")]],
     [[(-1, "1"), (1, "1")], [(0, "1.25")], [(-1, "2"), (-1, "1"), (0, "1")]]),
    ([[(1, "1")] * 5, [(1, "1")] * 7, [(1, "1")] * 2], [[(1, "1"), (0, "1")], [(-1, "1"), (1, "2")], [(0, "1")]]),
    ([[(1, "1"), (0, "1"), (-1, "1"), (1, "1")][: 1 + i % 4] for i in range(20)],
     [[(0, "1"), (0, "1"), (-1, "1"), (1, "1")][: 1 + i % 3] for i in range(14)]),
]
MARGINS = (5, 30, 120)


def shares(answers):
    return tuple(sum((w for s, w in answers if s == kind), mpf(0)) for kind in (1, 0, -1))


class Estimate:
    def __init__(self, score, error, limits, df=None, unanimous=False):
        self.score, self.error, self.limits, self.df, self.unanimous = score, error, limits, df, unanimous


def of_sample(counts, responses):
    total = sum(counts)
    resized = tuple(count * responses / total for count in counts)
    return lambda z: nps.score_interval(resized, z)


def stratified(strata):
    strata = [(nps.sample(counts), mpf(share)) for counts, share in strata]
    score = sum(w * nps.score(c) for c, w in strata)

    def limits(z):
        each = [(w, nps.score(c), nps.score_interval(c, z)) for c, w in strata]
        return [score - mp.sqrt(sum((w * (s - l)) ** 2 for w, s, (l, _) in each)),
                score + mp.sqrt(sum((w * (u - s)) ** 2 for w, s, (_, u) in each))]
    return Estimate(score, mp.sqrt(sum(w * w * nps.variance(c) / sum(c) for c, w in strata)), limits)


def weighted(answers):
    answers = [(s, mpf(w)) for s, w in answers]
    counts = shares(answers)
    score, total, v = nps.score(counts), sum(counts), nps.variance(counts)
    linearised = sum((w * (s - score)) ** 2 for s, w in answers) / total ** 2
    responses = v / linearised if v else total ** 2 / sum(w * w for _, w in answers)
    return Estimate(score, mp.sqrt(linearised), of_sample(counts, responses))


def clustered(clusters):
    clusters = [[(s, mpf(w)) for s, w in cluster] for cluster in clusters]
    counts = shares([answer for cluster in clusters for answer in cluster])
    score, total, v, g = nps.score(counts), sum(counts), nps.variance(counts), len(clusters)
    linearised = sum(sum(w * (s - score) for s, w in cluster) ** 2 for cluster in clusters) / total ** 2 * g / (g - 1)
    responses = v / linearised if v else total ** 2 / sum(sum(w for _, w in cluster) ** 2 for cluster in clusters)
    return Estimate(score, mp.sqrt(linearised), of_sample(counts, responses), g - 1, v == 0)


def compare(baseline, current):
    df = None
    if current.df:
        v = [baseline.error ** 2, current.error ** 2]
        df = mpf(min(baseline.df, current.df))
        if not (baseline.unanimous or current.unanimous):
            df = sum(v) ** 2 / (v[0] ** 2 / baseline.df + v[1] ** 2 / current.df)
    delta = current.score - baseline.score

    def two_sided(z):
        return nps.student_t_p(z, df) if df else nps.p_value(z)

    def limits(z):
        (l1, u1), (l2, u2) = current.limits(z), baseline.limits(z)
        return [delta - mp.sqrt((current.score - l1) ** 2 + (u2 - baseline.score) ** 2),
                delta + mp.sqrt((u1 - current.score) ** 2 + (baseline.score - l2) ** 2)]

    def statistic(hypothesis):
        if delta == hypothesis:
            return mpf(0)
        side, sign = (0, 1) if delta > hypothesis else (1, -1)
        high = mpf(1)
        while (limits(high)[side] - hypothesis) * sign > 0:
            high *= 2
            if high > mpf(2) ** 200:
                return sign * nps.INFINITY
        return sign * nps.root(lambda z: (limits(z)[side] - hypothesis) * sign, mpf("1e-30"), high, mpf("1e-22"))

    def one_sided(z):
        return two_sided(z) / 2 if z > 0 else 1 - two_sided(z) / 2

    z = statistic(mpf(0))
    critical = nps.student_t_quantile("0.95", df) if df else nps.quantile("0.95")
    return {
        "delta": delta,
        "standard_error": mp.sqrt(baseline.error ** 2 + current.error ** 2),
        "df": df,
        "z": z,
        "p": two_sided(abs(z)),
        "interval": limits(critical),
        "equivalence": [{"margin": margin, "p": max(one_sided(statistic(-mpf(margin) / 100)), one_sided(-statistic(mpf(margin) / 100)))}
                        for margin in MARGINS],
    }


def estimate_comparison():
    return {
        name: [{"baseline": baseline, "current": current, **compare(make(baseline), make(current))} for baseline, current in cases]
        for name, make, cases in (("stratified", stratified, STRATIFIED), ("weighted", weighted, WEIGHTED), ("clustered", clustered, CLUSTERED))}


FILES = {"estimate-comparison": estimate_comparison}
