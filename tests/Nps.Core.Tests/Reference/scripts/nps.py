"""Definitions shared by the scripts of this folder, at 50 significant digits.

Scores are on [-1, 1]. A sample is a tuple (promoters, passives, detractors); its counts may be fractional.
Nothing here uses a closed form for a score interval: limits are found by root search on the definition.
"""
from mpmath import mp, mpf

mp.dps = 50
LEVELS = ("0.80", "0.90", "0.95", "0.99")
INFINITY = mpf("inf")


def sample(counts):
    """The counts as numbers of 50 digits."""
    return tuple(mpf(count) for count in counts)


def decimal(number):
    """The decimal number a literal such as 0.1 was written as, not the double next to it."""
    return mpf(repr(number))


def score(counts):
    """Promoters less detractors over all."""
    promoters, passives, detractors = counts
    return (promoters - detractors) / (promoters + passives + detractors)


def variance(counts):
    """Maximum-likelihood variance of one answer scored +1, 0, -1: p + d - (p - d)^2, written without cancellation."""
    promoters, passives, detractors = counts
    n = promoters + passives + detractors
    return (passives * (promoters + detractors) + 4 * promoters * detractors) / (n * n)


def adjusted(counts):
    """Three pseudo-answers, 3/4 promoter, 3/2 passive and 3/4 detractor (Rocks 2016, The American Statistician 70)."""
    promoters, passives, detractors = counts
    return promoters + mpf("0.75"), passives + mpf("1.5"), detractors + mpf("0.75")


def standard_error(counts):
    return mp.sqrt(variance(counts) / sum(counts))


def quantile(level):
    """z with P(|Z| <= z) = level for a standard normal Z."""
    return mp.sqrt(2) * mp.erfinv(mpf(level))


def p_value(z):
    """Two-sided p of a standard normal statistic."""
    return mp.erfc(abs(z) / mp.sqrt(2))


def chi_square_p(x, df):
    """Upper tail of the chi-square distribution."""
    return mp.gammainc(mpf(df) / 2, mpf(x) / 2, mp.inf, regularized=True)


def student_t_p(t, df):
    """Two-sided tail of Student's t distribution."""
    df = mpf(df)
    return mp.betainc(df / 2, mpf("0.5"), 0, df / (df + t * t), regularized=True)


def student_t_quantile(level, df):
    """t with P(|T| <= t) = level for Student's T."""
    tail = 1 - mpf(level)
    return root(lambda t: student_t_p(t, df) - tail, mpf(0), mpf(1000))


def wald(estimate, error, z):
    return [estimate - z * error, estimate + z * error]


def root(f, low, high, width=mpf("1e-42")):
    """A root of f between two points where its signs differ: regula falsi (Illinois), halving where that is slow.

    f may be infinite at an end; then the bracket is halved.
    """
    at_low, at_high = f(low), f(high)
    if at_low == 0:
        return low
    if at_high == 0:
        return high
    if (at_low > 0) == (at_high > 0):
        raise ValueError("The signs at both ends are the same.")
    step, kept = 0, 0
    weight_low, weight_high = at_low, at_high
    while high - low > width * max(1, abs(low), abs(high)):
        step += 1
        middle = (low + high) / 2
        if step % 4 and mp.isfinite(weight_low) and mp.isfinite(weight_high):
            point = (low * weight_high - high * weight_low) / (weight_high - weight_low)
            # At least a hair inside, so that the other end moves as well once this one has arrived.
            hair = width / 4
            middle = min(max(point, low + hair), high - hair)
        value = f(middle)
        if value == 0:
            return middle
        if (value > 0) == (at_low > 0):
            low, weight_low = middle, value
            weight_high = weight_high / 2 if kept == 1 else weight_high
            kept = 1
        else:
            high, weight_high = middle, value
            weight_low = weight_low / 2 if kept == -1 else weight_low
            kept = -1
    return (low + high) / 2


def constrained_variance(counts, t):
    """Variance of one answer at the maximum of the likelihood among all distributions with score t (Tango 1998).

    With q the smaller class and |t| + q the larger, the derivative of the log likelihood is
    P/(q + t) + D/q - 2M/(1 - t - 2q) for t >= 0. Without denominators: 2n q^2 + b q + c = 0, one root not negative.
    """
    promoters, passives, detractors = counts
    if t < 0:
        return constrained_variance((detractors, passives, promoters), -t)
    n = promoters + passives + detractors
    b = (2 * n - promoters + detractors) * t - promoters - detractors
    c = -detractors * t * (1 - t)
    a = 2 * n
    under_root = mp.sqrt(b * b - 4 * a * c)
    if b <= 0:
        q = (under_root - b) / (2 * a)
    else:
        q = -2 * c / (b + under_root)
    return 2 * q + t * (1 - t)


def score_statistic(counts, t):
    """Tango's z for the hypothesis that the score is t; 0 where the difference is 0."""
    difference = score(counts) - t
    return _ratio(mp.sqrt(sum(counts)) * difference, mp.sqrt(constrained_variance(counts, t)))


def score_interval(counts, z):
    """All scores t the test does not reject: the interval of Tango (1998, Statistics in Medicine 17)."""
    estimate = score(counts)
    lower = upper = estimate
    if estimate > -1:
        lower = root(lambda t: score_statistic(counts, t) - z, mpf(-1), estimate)
    if estimate < 1:
        upper = root(lambda t: score_statistic(counts, t) + z, estimate, mpf(1))
    return [lower, upper]


def likelihood_slope(counts, t):
    """Derivative in t of the log likelihood maximised under score t; 0/0 is 0, and otherwise x/0 infinite."""
    t = _snapped(t)
    return _ratio(sum(counts) * (score(counts) - t), constrained_variance(counts, t))


def common_score(first, second, shift):
    """The t that is most likely when `second` has score t and `first` has t + shift."""
    def slope(t):
        return likelihood_slope(first, t + shift) + likelihood_slope(second, t)

    low, high = max(mpf(-1), -1 - shift), min(mpf(1), 1 - shift)
    if low >= high or slope(low) <= 0:
        return low
    if slope(high) >= 0:
        return high
    return root(slope, low, high)


def difference_statistic(baseline, current, shift):
    """Score test of: current less baseline equals shift (in the manner of Miettinen & Nurminen 1985)."""
    difference = score(current) - score(baseline) - shift
    if difference == 0:
        return mpf(0)
    t = common_score(current, baseline, shift)
    squared_error = (constrained_variance(current, _snapped(t + shift)) / sum(current)
                     + constrained_variance(baseline, _snapped(t)) / sum(baseline))
    return _ratio(difference, mp.sqrt(squared_error))


def difference_interval(baseline, current, z):
    """All differences that test does not reject."""
    estimate = score(current) - score(baseline)
    width = mpf("1e-34")
    lower = upper = estimate
    if estimate > -2:
        lower = root(lambda shift: difference_statistic(baseline, current, shift) - z, mpf(-2), estimate, width)
    if estimate < 2:
        upper = root(lambda shift: difference_statistic(baseline, current, shift) + z, estimate, mpf(2), width)
    return [lower, upper]


def _ratio(numerator, denominator):
    if denominator > 0:
        return numerator / denominator
    return mpf(0) if numerator == 0 else INFINITY * mp.sign(numerator)


def _snapped(t):
    """t, or the end of [-1, 1] it misses by rounding alone."""
    return mp.sign(t) if abs(t) > 1 - mpf("1e-46") else t
