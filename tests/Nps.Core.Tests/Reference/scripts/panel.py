"""panel.json: the same respondents asked twice."""
from mpmath import matrix, mp, mpf

import nps

TABLES = [
    [[10, 6, 4], [3, 20, 12], [2, 5, 38]],
    [[100, 40, 25], [30, 250, 90], [10, 60, 395]],
    [[0, 0, 5], [0, 0, 0], [0, 0, 0]],
    [[35, 5, 0], [15, 20, 5], [10, 5, 5]],
]
FLEISS = 3  # the table of Fleiss, Levin & Paik (2003)

ORDER = "rows = wave 1 [detractor, passive, promoter]; columns = wave 2 [detractor, passive, promoter]"
PRINTED = ("fleiss_2003 (Fleiss, Levin & Paik 2003; contingencytables tests: "
           "Stuart/Fleiss-Everitt T=14.000, df=2, P=0.000912)")
KINDS = range(3)


def with_p(x2, df):
    return {"x2": x2, "df": df, "p": nps.chi_square_p(x2, df)}


def marginal_homogeneity(table, bhapkar):
    """Stuart (1955) and Maxwell (1970) on detractors and promoters; Bhapkar (1966) takes off the squared mean.

    None where the covariance matrix is singular.
    """
    n = mpf(sum(map(sum, table)))
    rows, columns = [sum(row) for row in table], [sum(column) for column in zip(*table)]
    kept = (0, 2)
    d, s = matrix(2, 1), matrix(2, 2)
    for a, i in enumerate(kept):
        d[a] = rows[i] - columns[i]
        for b, j in enumerate(kept):
            s[a, b] = rows[i] + columns[i] - 2 * table[i][i] if i == j else -(table[i][j] + table[j][i])
    if bhapkar:
        s -= d * d.T / n
    if s[0, 0] * s[1, 1] - s[0, 1] * s[1, 0] == 0:
        return None
    return with_p((d.T * mp.lu_solve(s, d))[0], 2)


def bowker(table):
    """Bowker's (1948) test of symmetry; the degrees of freedom stay 3 when a pair of cells is empty."""
    terms = [mpf(table[i][j] - table[j][i]) ** 2 / (table[i][j] + table[j][i])
             for i in KINDS for j in KINDS if i < j and table[i][j] + table[j][i] > 0]
    return with_p(sum(terms), 3) | {"nonempty_pairs": len(terms)}


def mcnemar(table, kind):
    """McNemar's (1947) test of who left and who joined one category: asymptotic, exact and mid-p."""
    left = sum(table[kind][j] for j in KINDS if j != kind)
    joined = sum(table[i][kind] for i in KINDS if i != kind)
    moved, fewer = left + joined, min(left, joined)
    x2 = mpf(left - joined) ** 2 / moved
    at_most = sum(mp.binomial(moved, k) for k in range(fewer + 1)) / mpf(2) ** moved
    exactly = mp.binomial(moved, fewer) / mpf(2) ** moved
    return {"left": left, "joined": joined, "x2": x2, "p": nps.chi_square_p(x2, 1),
            "exact_p": min(mpf(1), 2 * at_most), "mid_p": min(mpf(1), 2 * at_most - exactly)}


def fitted_variance(changes, delta):
    """Var of a change under the maximum-likelihood shares of the five classes of change with mean delta.

    An interior fit has p_c = N_c/(n(1 + mu(c - delta))), with sum N_c(c - delta)/(1 + mu(c - delta)) = 0, which falls in mu. It needs
    1 + mu(c - delta) >= 0 for every class, the empty ones too; where the root lies beyond that, mu is the end of the range and the empty
    extreme class takes the mass that is left.
    """
    n = sum(changes.values())
    low, high = -1 / (2 - delta), 1 / (2 + delta)

    def slope(mu):
        return sum(k * (c - delta) / (1 + mu * (c - delta)) for c, k in changes.items() if k)

    def shares(mu):
        return {c: k / (n * (1 + mu * (c - delta))) for c, k in changes.items() if k}

    if not changes[-2] and slope(high) > 0:
        p, extreme = shares(high), -2
    elif not changes[2] and slope(low) < 0:
        p, extreme = shares(low), 2
    else:
        # Just inside the poles.
        width = (high - low) * mpf("1e-45")
        p, extreme = shares(nps.root(slope, low + width, high - width)), None
    if extreme is not None:
        p[extreme] = 1 - sum(p.values())
    return sum(c * c * share for c, share in p.items()) - delta ** 2


def score_statistic(changes, delta):
    """Z(delta) of the paired score test: Tango's (1998) where nobody changed by two categories."""
    n = mpf(sum(changes.values()))
    distance = sum(c * k for c, k in changes.items()) / n - delta
    if distance == 0:
        return mpf(0)
    if abs(delta) == 2:
        return mp.sign(distance) * mp.inf
    return mp.sqrt(n) * distance / mp.sqrt(fitted_variance(changes, delta))


def score_interval(changes, level):
    """All delta with |Z(delta)| <= z; Z falls in delta. The limit is -2 or 2 where everybody changed by that."""
    z, n = nps.quantile(level), mpf(sum(changes.values()))
    observed = sum(c * k for c, k in changes.items()) / n

    def crossing(low, high, target):
        return nps.root(lambda delta: score_statistic(changes, delta) - target, low, high, mpf("1e-30"))

    return [observed if observed == -2 else crossing(mpf(-2), observed, z),
            observed if observed == 2 else crossing(observed, mpf(2), -z)]


def intervals(n, s1, s2, level):
    """Wald; Student's t with n - 1; Wald after one more pair at +1 and one at -1.

    The last is Bonett & Price (2012), Journal of Educational and Behavioral Statistics 37:479-488, taken over to changes of two categories;
    it is here for comparison only, as it belongs to no test.
    """
    z, change = nps.quantile(level), s1 / n
    v = s2 / n - change ** 2
    more, center = n + 2, s1 / (n + 2)
    error = mp.sqrt(((s2 + 2) / more - center ** 2) / more)
    lower, upper = nps.wald(center, error, z)
    return {
        "wald": nps.wald(change, mp.sqrt(v / n), z),
        "t_unbiased": nps.wald(change, mp.sqrt(v / (n - 1)), nps.student_t_quantile(level, n - 1)),
        "adjusted_plus1_plus1": {"center": center, "se": error, "lower": lower, "upper": upper},
    }


def panel():
    """Change of the score of the same people: paired tests and intervals, and tests of the margins."""
    items = []
    for index, table in enumerate(TABLES):
        n = mpf(sum(map(sum, table)))
        s1 = mpf(sum((j - i) * table[i][j] for i in KINDS for j in KINDS))
        s2 = mpf(sum((j - i) ** 2 * table[i][j] for i in KINDS for j in KINDS))
        rows, columns = [sum(row) for row in table], [sum(column) for column in zip(*table)]
        v = s2 / n - (s1 / n) ** 2
        error = mp.sqrt(v / n)
        changes = {c: mpf(sum(table[i][j] for i in KINDS for j in KINDS if j - i == c)) for c in range(-2, 3)}
        wald_z, score_z = s1 / n / error if error else None, score_statistic(changes, mpf(0))
        item = {
            "table": table,
            "order": ORDER,
            "n": int(n),
            "nps_wave1": (rows[2] - rows[0]) / n,
            "nps_wave2": (columns[2] - columns[0]) / n,
            "difference": s1 / n,
            "variance_ml": v,
            "se_ml": error,
        }
        if index == FLEISS:
            item["published"] = PRINTED
        items.append(item | {
            "wald": {"z": wald_z, "p": nps.p_value(wald_z) if error else None},
            "score": {"z": score_z, "p": nps.p_value(score_z)},
            "ci": {level: intervals(n, s1, s2, level) | {"score_test": score_interval(changes, level)} for level in nps.LEVELS},
            "stuart_maxwell": marginal_homogeneity(table, bhapkar=False),
            "bhapkar": marginal_homogeneity(table, bhapkar=True),
            "mcnemar_bowker": bowker(table),
            "mcnemar_promoter": mcnemar(table, 2),
            "mcnemar_detractor": mcnemar(table, 0),
        })
    return items


FILES = {"panel": panel}
