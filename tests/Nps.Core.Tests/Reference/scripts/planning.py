"""planned-margins.json and planned-power.json: before the survey, by going through all samples that can occur.

In ordinary doubles, good to about 1e-12: every sample needs root searches, and there are hundreds of thousands. Limits of score
intervals and the common score of two samples come from halving brackets on the definitions, not from closed forms. Samples less
likely than 1e-15 are left out.
"""
from math import ceil, erfc, exp, inf, lgamma, log, sqrt
from statistics import NormalDist

# Pilot, margin, level, population.
MARGINS = [((95, 5, 0), 0.10, 0.95, None), ((99, 1, 0), 0.05, 0.95, None), ((0, 10, 90), 0.15, 0.9, None), ((1, 0, 1), 0.25, 0.95, None),
           ((50, 30, 20), 0.30, 0.95, None), ((10, 80, 10), 0.15, 0.99, None), ((95, 5, 0), 0.10, 0.95, 100), ((50, 30, 20), 0.2, 0.95, 200)]
# Baseline, current, level, target, ratio of the current to the baseline group; difference where it is not that of the pilots.
POWERS = [((95, 5, 0), (60, 40, 0), 0.95, 0.8, 1, None), ((50, 30, 20), (85, 10, 5), 0.95, 0.8, 0.2, None),
          ((95, 5, 0), (60, 40, 0), 0.95, 0.8, 5, None), ((97, 2, 1), (70, 20, 10), 0.9, 0.9, 1, None), ((10, 90, 0), (60, 40, 0), 0.95, 0.9, 2, None),
          ((0, 20, 80), (20, 60, 20), 0.95, 0.8, 1, None), ((40, 20, 40), (80, 10, 10), 0.99, 0.5, 1, None),
          ((50, 30, 20), (50, 30, 20), 0.95, 0.8, 1, 0.6), ((60, 30, 10), (70, 20, 10), 0.95, 0.8, 0.5, 0.7)]
# The same with the sizes of both groups, too large to enumerate: the approximation.
LARGE = [((50, 30, 20), (40, 40, 20), 0.95, 400, 400, None), ((50, 30, 20), (40, 40, 20), 0.9, 1000, 3000, 0.05),
         ((95, 5, 0), (90, 10, 0), 0.95, 300, 300, None), ((1, 0, 1), (1, 0, 1), 0.95, 400, 400, 0.1), ((5, 90, 5), (9, 85, 6), 0.99, 5000, 500, 0.01)]


def quantile(level):
    return NormalDist().inv_cdf((1 + level) / 2)


def halved(f, low, high):
    """The point where f, positive at low and negative at high, changes its sign: false position (Illinois), halving every third step."""
    at_low, at_high, kept = max(f(low), 0.0), min(f(high), 0.0), 0
    for step in range(200):
        middle = (low + high) / 2
        if high - low < 1e-14 or not low < middle < high:
            break
        if step % 3 and at_low > 0 > at_high:
            point = (low * at_high - high * at_low) / (at_high - at_low)
            middle = point if low < point < high else middle
        value = f(middle)
        if value > 0:
            low, at_low, at_high = middle, value, at_high / 2 if kept == 1 else at_high
            kept = 1
        else:
            high, at_high, at_low = middle, value, at_low / 2 if kept == -1 else at_low
            kept = -1
            if value == 0:
                at_high = -1e-300
    return (low + high) / 2


def fit(counts, t):
    """The shares with score t that make the sample likeliest: the smaller class from 2n q^2 + b q + c = 0 (Tango 1998)."""
    promoters, passives, detractors = counts
    if t < 0:
        p, m, d = fit((detractors, passives, promoters), -t)
        return d, m, p
    n = promoters + passives + detractors
    a, b, c = 2 * n, (2 * n - promoters + detractors) * t - promoters - detractors, -detractors * t * (1 - t)
    root = sqrt(b * b - 4 * a * c)
    q = (root - b) / (2 * a) if b <= 0 else -2 * c / (b + root)
    return q + t, max(0.0, 1 - 2 * q - t), q


def constrained(counts, t):
    p, _, d = fit(counts, t)
    return p + d - t * t


def variance(counts):
    p, m, d = counts
    n = p + m + d
    return (m * (p + d) + 4 * p * d) / (n * n)


def score(counts):
    return (counts[0] - counts[2]) / sum(counts)


def common_score(baseline, current, difference):
    """The likeliest score of the baseline when the current one is `difference` above: g of statistics, times both variances."""
    low, high = max(-1.0, -1 - difference), min(1.0, 1 - difference)
    ends = sorted(min(max(x, low), high) for x in (score(current) - difference, score(baseline)))

    def g(t):
        other = min(max(t + difference, -1.0), 1.0)
        return (sum(current) * (score(current) - other) * constrained(baseline, t)
                + sum(baseline) * (score(baseline) - t) * constrained(current, other))

    return ends[0] if ends[0] == ends[1] else halved(g, *ends)


def error_without_difference(baseline, current):
    t = common_score(baseline, current, 0)
    return sqrt(max(0.0, constrained(baseline, t) / sum(baseline) + constrained(current, t) / sum(current)))


def samples(shares, n):
    """Every sample of n and its probability."""
    logs = [log(s) if s > 0 else -inf for s in shares]
    for p in range(n + 1):
        for d in range(n - p + 1):
            counts = (p, n - p - d, d)
            if any(c > 0 and s <= 0 for c, s in zip(counts, shares)):
                continue
            weight = lgamma(n + 1) + sum(c * s - lgamma(c + 1) if c else 0.0 for c, s in zip(counts, logs))
            if weight > log(1e-15):
                yield counts, exp(weight)


def is_significant(baseline, current, z):
    difference = score(current) - score(baseline)
    return difference != 0 and abs(difference) > z * error_without_difference(baseline, current)


def populations(baseline, current, difference, sizes):
    """The shares of both groups, moved to the likeliest ones with the difference where the pilots have another."""
    b, c = (tuple(x / sum(pilot) * size for x in pilot) for pilot, size in zip((baseline, current), sizes))
    if difference is None:
        return tuple(tuple(x / sum(s) for x in s) for s in (b, c))
    signed = -difference if score(c) < score(b) else difference
    t = common_score(b, c, signed)
    return fit(b, t), fit(c, min(max(t + signed, -1.0), 1.0))


def enumerated_power(baseline, current, sizes, z):
    first, second = list(samples(baseline, sizes[0])), list(samples(current, sizes[1]))
    return sum(u * v for x, u in first for y, v in second if u * v > 1e-13 and is_significant(x, y, z))


def approximate_power(baseline, current, sizes, z):
    b, c = (tuple(x * n for x in shares) for shares, n in zip((baseline, current), sizes))
    difference, under_none = abs(score(c) - score(b)), z * error_without_difference(b, c)
    under_both = sqrt(variance(b) / sizes[0] + variance(c) / sizes[1])
    tail = lambda x: erfc(x / sqrt(2)) / 2
    return tail((under_none - difference) / under_both) + tail((under_none + difference) / under_both)


def half_width(counts, z, population):
    """Of the score interval: |theta - t| sqrt(n) <= z sqrt(V(t)), with n(N - 1)/(N - n) for n of a population, and possible scores only."""
    n = sum(counts)
    theta, unseen = score(counts), 0 if population is None else population - n
    if population is not None and unseen == 0:
        return 0.0
    size = n if population is None else n * (population - 1) / unseen
    outside = lambda t: (theta - t) ** 2 * size - z * z * constrained(counts, t)
    lower = -1.0 if theta == -1 else halved(outside, -1.0, theta)
    upper = 1.0 if theta == 1 else -halved(lambda t: outside(-t), -1.0, -theta)
    if population is not None:
        lower = max(lower, (theta * n - unseen) / population)
        upper = min(upper, (theta * n + unseen) / population)
    return (upper - lower) / 2


def mean_half_width(shares, n, z, population):
    return sum(v * half_width(x, z, population) for x, v in samples(shares, n))


def planned_margins():
    """The smallest size from which on the mean half-width stays at or below the margin, and what it is there and one below."""
    items = []
    for pilot, margin, level, population in MARGINS:
        shares, z = tuple(x / sum(pilot) for x in pilot), quantile(level)
        n = ceil(z * z * variance(pilot) / margin**2)
        n = n if population is None else min(n, population)
        while mean_half_width(shares, n, z, population) > margin:
            n += 1
        while n > 1 and mean_half_width(shares, n - 1, z, population) <= margin:
            n -= 1
        items.append({
            "pilot": list(pilot), "margin": margin, "level": level, "population": population, "size": n,
            "mean_half_width": mean_half_width(shares, n, z, population),
            "mean_half_width_one_less": mean_half_width(shares, n - 1, z, population),
        })
    return items


def planned_power():
    """The smallest baseline size from which the enumerated power is at or above the target, for itself and the next three."""
    items = []
    for baseline, current, level, target, ratio, difference in POWERS:
        z = quantile(level)

        def power(n):
            sizes = (n, max(1, ceil(ratio * n)))
            return enumerated_power(*populations(baseline, current, difference, sizes), sizes, z)

        n = 2
        while True:
            sizes = (n, max(1, ceil(ratio * n)))
            if approximate_power(*populations(baseline, current, difference, sizes), sizes, z) >= target:
                break
            n += 1
        while power(n) >= target:
            n -= 1
        first = n + 1
        for larger in range(first, first + 4):
            if power(larger) < target:
                first = larger + 1
        items.append({
            "baseline": list(baseline), "current": list(current), "level": level, "target": target, "ratio": ratio,
            "difference": difference, "size": first, "power": power(first), "power_one_less": power(first - 1),
        })
    for baseline, current, level, n1, n2, difference in LARGE:
        items.append({
            "baseline": list(baseline), "current": list(current), "level": level, "sizes": [n1, n2], "difference": difference,
            "approximate_power": approximate_power(*populations(baseline, current, difference, (n1, n2)), (n1, n2), quantile(level)),
        })
    return items


FILES = {"planned-margins": planned_margins, "planned-power": planned_power}
