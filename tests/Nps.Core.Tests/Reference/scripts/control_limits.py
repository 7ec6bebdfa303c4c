"""control-limits.json: exact control limits of a period, by whole numbers."""
from fractions import Fraction

SHARES = [  # in percent
    (50, 30, 20), (93, 5, 2), (2, 5, 93), (70, 20, 10), (80, 15, 5), (95, 5, 0), (60, 0, 40),
    (100, 0, 0), (0, 100, 0), (10, 80, 10), (30, 40, 30), (98, 1, 1),
]
SIZES = (1, 5, 10, 20, 50, 100, 200)
TAIL = Fraction(135, 100000)


def product(first, second):
    result = [0] * (len(first) + len(second) - 1)
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            result[i + j] += a * b
    return result


def distribution(shares, n):
    """100^n times the probabilities of the sums -n to n of n scores: the coefficients of (d + mx + px^2)^n."""
    promoters, passives, detractors = shares
    weights = [1]
    for _ in range(n):
        weights = product(weights, [detractors, passives, promoters])
    return weights


def limits(shares, n):
    """The least sum s with P(S <= s) > TAIL and the greatest with P(S >= s) > TAIL; and how often S is outside them."""
    weights, whole = distribution(shares, n), 100 ** n
    low = next(i for i in range(len(weights)) if Fraction(sum(weights[:i + 1]), whole) > TAIL)
    high = next(i for i in reversed(range(len(weights))) if Fraction(sum(weights[i:]), whole) > TAIL)
    return low - n, high - n, Fraction(sum(weights[:low]) + sum(weights[high + 1:]), whole)


def control_limits():
    cases = []
    for shares in SHARES:
        for n in SIZES:
            lower, upper, outside = limits(shares, n)
            cases.append({"percentages": list(shares), "n": n, "lower_sum": lower, "upper_sum": upper, "false_alarm": outside})
    return cases


FILES = {"control-limits": control_limits}
