"""Checks the derivation in score-test.md symbolically: every printed difference must be 0.

Needs Python 3 and sympy (Debian: python3-sympy). Run: python3 score_test_algebra.py
"""
from sympy import cancel, discriminant, expand, simplify, symbols

t, k, m, theta, v, q, u, w, n = symbols("t k m theta v q u w n")
p, d = (1 - m + theta) / 2, (1 - m - theta) / 2
V = 1 - m - theta**2
e = theta - t


def check(what, difference):
    difference = simplify(expand(difference))
    print(f"{what}: {difference}")
    assert difference == 0


# (2), from M = alpha * m~ with alpha = n(v - te)/v.
equation2 = v**2 - (1 - m - t**2 + t * e) * v + t * (1 - t**2) * e
check("(2) from the multipliers", m * v - (v - t * e) * (1 - t**2 - v) - equation2)

# Tango's quadratic for the share of detractors (t >= 0) and of promoters (t < 0).
tango = 2 * q**2 + ((2 - theta) * t - (1 - m)) * q - d * t * (1 - t)
mirrored = 2 * q**2 + ((2 + theta) * -t - (1 - m)) * q - p * -t * (1 + t)
check("(2) is Tango's, t >= 0", equation2.subs(v, 2 * q + t * (1 - t)) - 2 * tango)
check("(2) is Tango's, t < 0", equation2.subs(v, 2 * q - t * (1 + t)) - 2 * mirrored)

# The quartic and its known root.
quartic = expand(k**2 * equation2.subs(v, e**2 / k))
cubic = e**3 - k * (1 - m - t**2 + t * e) * e + k**2 * t * (1 - t**2)
check("the quartic is e times (3)", quartic - e * cubic)

# The published quartic: coefficients of t^4 to t^0 in terms of b = P, c = D, N = n and g = z^2.
b, c, g = n * p, n * d, k * n
r, difference = n / g, b - c
published = (
    (n * (r + 1))**2 * t**4
    - n * difference * (r + 1) * (4 * r + 1) * t**3
    + (2 * r * difference**2 * (3 * r + 2) - n**2 * ((b + c) / g + 1)) * t**2
    + (n * difference * (2 * (b + c) / g + 1) - difference**3 * (4 * r + 1) / g) * t
    + difference**2 * (difference**2 / g - (b + c)) / g
)
check("Yang, Sun and Hardin's quartic is n^2/k^2 times ours", published - n**2 / k**2 * quartic)
check("and has the root theta", published.subs(t, theta))

# Collected in e, scaled by w = (1 + k)e, shifted by u = w - k theta.
E = symbols("E")
collected = (1 + k)**2 * E**3 - 3 * k * (1 + k) * theta * E**2 + (3 * k**2 * theta**2 - k * (V + k)) * E + k**2 * theta * (1 - theta**2)
check("(3) in powers of e", cubic.subs(t, theta - E) - collected)
scaled = w**3 - 3 * k * theta * w**2 + (3 * k**2 * theta**2 - k * (V + k)) * w + k**2 * (1 + k) * theta * (1 - theta**2)
check("scaled", cancel((1 + k) * collected.subs(E, w / (1 + k))) - scaled)
depressed = u**3 - k * (V + k) * u + k**2 * m * theta
check("(4)", scaled.subs(w, u + k * theta) - depressed)
check("(4) from (3) in one go", (1 + k) * cubic - depressed.subs(u, theta - (1 + k) * t))

# The discriminant without cancellation.
delta = (V - 2 * k)**2 * (4 * V + k) + 27 * k * (V - m * theta) * (V + m * theta)
check("(5)", discriminant(depressed, u) - k**3 * delta)
check("V - m theta", V - m * theta - (1 + theta) * 2 * d)
check("V + m theta", V + m * theta - (1 - theta) * 2 * p)
