"""trend.json: twelve periods."""
from mpmath import mp, mpf

import nps

PERIODS = [
    (45, 35, 20), (48, 32, 20), (50, 30, 20), (44, 36, 20), (52, 30, 18), (55, 28, 17),
    (53, 30, 17), (58, 27, 15), (57, 28, 15), (60, 26, 14), (40, 30, 30), (61, 26, 13),
]
SAMPLES = [nps.sample(counts) for counts in PERIODS]
SIZES = [sum(counts) for counts in SAMPLES]
SCORES = [nps.score(counts) for counts in SAMPLES]
POOLED = tuple(sum(column) for column in zip(*SAMPLES))
CENTER, VARIANCE = nps.score(POOLED), nps.variance(POOLED)


def control_chart():
    """Limits at three standard errors of the pooled score, and those of Laney (2002) from the moving range."""
    sigma = [mp.sqrt(VARIANCE / n) for n in SIZES]
    z = [(score - CENTER) / s for score, s in zip(SCORES, sigma)]
    ranges = [abs(b - a) for a, b in zip(z, z[1:])]
    laney = sum(ranges) / len(ranges) / mpf("1.128")
    return {
        "center": CENTER,
        "pooled_variance": VARIANCE,
        "sigma": sigma,
        "lcl3": [CENTER - 3 * s for s in sigma],
        "ucl3": [CENTER + 3 * s for s in sigma],
        "z": z,
        "out_of_control": [i for i, deviation in enumerate(z) if abs(deviation) > 3],
        "chi2_homogeneity": sum(deviation ** 2 for deviation in z),
        "df": len(z) - 1,
        "laney_sigma_z": laney,
        "laney_lcl3": [CENTER - 3 * s * laney for s in sigma],
        "laney_ucl3": [CENTER + 3 * s * laney for s in sigma],
    }


def ewma():
    """Exponentially weighted moving average started at the pooled score (Roberts 1959), limits for one common size."""
    weight, current, averages, widths = mpf("0.2"), CENTER, [], []
    for i, (score, n) in enumerate(zip(SCORES, SIZES), start=1):
        current = weight * score + (1 - weight) * current
        averages.append(current)
        widths.append(3 * mp.sqrt(VARIANCE / n * weight / (2 - weight) * (1 - (1 - weight) ** (2 * i))))
    return {"lambda_": weight, "start": CENTER, "ewma": averages,
            "lcl3": [CENTER - w for w in widths], "ucl3": [CENTER + w for w in widths]}


def windows(length):
    return [range(start, start + length) for start in range(len(SAMPLES) - length + 1)]


def rolling_pooled(length):
    return [nps.score(tuple(sum(SAMPLES[i][kind] for i in window) for kind in range(3))) for window in windows(length)]


def rolling_mean(length):
    return [sum(SCORES[i] for i in window) / length for window in windows(length)]


def weighted_line(scores, variances):
    """Least squares on 0, 1, 2, ... with known variances."""
    w, x = [1 / v for v in variances], range(len(scores))
    x_mean = sum(a * b for a, b in zip(w, x)) / sum(w)
    y_mean = sum(a * b for a, b in zip(w, scores)) / sum(w)
    spread = sum(a * (b - x_mean) ** 2 for a, b in zip(w, x))
    slope = sum(a * (b - x_mean) * c for a, b, c in zip(w, x, scores)) / spread
    intercept = y_mean - slope * x_mean
    error = 1 / mp.sqrt(spread)
    residual = sum(a * (c - intercept - slope * b) ** 2 for a, b, c in zip(w, x, scores))
    line = {"intercept": intercept, "slope": slope, "se_slope_known_variance": error,
            "z": slope / error, "p": nps.p_value(slope / error)}
    return line, residual


def wls_inverse_variance():
    line, residual = weighted_line(SCORES, [nps.variance(counts) / sum(counts) for counts in SAMPLES])
    df = len(SCORES) - 2
    return line | {"Q_residual": residual, "Q_df": df, "Q_p": nps.chi_square_p(residual, df)}


def wls_adjusted():
    more = [nps.adjusted(counts) for counts in SAMPLES]
    return weighted_line([nps.score(counts) for counts in more], [nps.variance(counts) / sum(counts) for counts in more])[0]


def trend_test():
    """Cochran (1954) and Armitage (1955) with the pooled variance of the score in place of p(1 - p)."""
    x = range(len(SCORES))
    x_mean = sum(n * a for n, a in zip(SIZES, x)) / sum(SIZES)
    u = sum(n * (a - x_mean) * score for n, a, score in zip(SIZES, x, SCORES))
    spread = sum(n * (a - x_mean) ** 2 for n, a in zip(SIZES, x))
    z = u / mp.sqrt(VARIANCE * spread)
    return {"z": z, "p": nps.p_value(z), "slope_ols_n_weighted": u / spread}


def mann_kendall():
    """Mann (1945) and Kendall (1975) with continuity correction, and the slope of Sen (1968). No two scores are equal."""
    m = len(SCORES)
    pairs = [(i, j) for i in range(m) for j in range(i + 1, m)]
    s = int(sum(mp.sign(SCORES[j] - SCORES[i]) for i, j in pairs))
    v = mpf(m * (m - 1) * (2 * m + 5)) / 18
    z = (s - (s > 0) + (s < 0)) / mp.sqrt(v)
    slopes = sorted((SCORES[j] - SCORES[i]) / (j - i) for i, j in pairs)
    middle = len(slopes) // 2
    sen = slopes[middle] if len(slopes) % 2 else (slopes[middle - 1] + slopes[middle]) / 2
    return {"S": s, "var": v, "ties": [], "z_continuity": z, "p": nps.p_value(z), "sen_slope": sen}


def trend():
    return {
        "periods": [list(counts) for counts in PERIODS],
        "nps": SCORES,
        "control_chart": control_chart(),
        "ewma": ewma(),
        "rolling3_pooled": rolling_pooled(3),
        "rolling3_mean": rolling_mean(3),
        "wls_inverse_variance": wls_inverse_variance(),
        "wls_adjusted_3T": wls_adjusted(),
        "cochran_armitage_type": trend_test(),
        "mann_kendall": mann_kendall(),
    }


FILES = {"trend": trend}
