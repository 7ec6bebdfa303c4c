"""student-t.json: tails and quantiles of Student's t distribution, also with a fraction of a degree of freedom.

Every argument is the double itself, taken exactly. The upper tail is I(v/(v + t^2); v/2, 1/2)/2, a regularised incomplete beta
function, at 60 digits. Its continued fraction is slow for many degrees of freedom: there the tail is the integral of the density.
"""
import mpmath as mp

DEGREES = (1.0, 1.5, 2.0, 3.0, 4.75, 8.0, 24.0, 99.0, 1000.5, 123456.0, 1e9)
POINTS = (1e-9, 0.01, 0.5, 1.0, 1.96, 3.0, 6.0, 9.0, 20.0, 36.0, 1e3, 1e6, 5e15)
TAILS = (0.5 - 2.0 ** -40, 0.49, 0.3, 0.25, 0.2, 0.1, 0.05, 0.025, 0.005, 5e-4, 1e-6, 1e-10, 2.0 ** -54, 1e-100)
SMALLEST = mp.mpf("1e-300")


def density(t, nu):
    constant = mp.gamma((nu + 1) / 2) / mp.sqrt(nu * mp.pi) / mp.gamma(nu / 2) if nu < 1000 else mp.exp(
        mp.loggamma((nu + 1) / 2) - mp.loggamma(nu / 2)) / mp.sqrt(nu * mp.pi)
    return constant * mp.exp(-(nu + 1) / 2 * mp.log1p(t * t / nu))


def upper_tail(t, nu):
    t, nu = mp.mpf(t), mp.mpf(nu)
    if nu <= 2000 and t < 0.1:
        return mp.mpf(1) / 2 - mp.betainc(mp.mpf(1) / 2, nu / 2, 0, t * t / (nu + t * t), regularized=True) / 2
    if nu <= 2000:
        return mp.betainc(nu / 2, mp.mpf(1) / 2, 0, nu / (nu + t * t), regularized=True) / 2
    # The integrand falls like a normal density from the point on: everything beyond 40 of its own widths is below 1e-300 of it.
    width = 1 / (t + 1) if t > 1 else mp.mpf(1)
    if t * t / nu > 4000:
        return mp.mpf(0)
    # In units of the density at the point, since the quadrature stops at an absolute error.
    at = density(t, nu)
    return at * mp.quad(lambda s: density(t + s, nu) / at, [width * k for k in (0, 1, 2, 4, 8, 16, 32, 64, 128)])


def quantile(p, nu):
    """Newton in log t on log P, from the bound of the normal quantile on."""
    p, nu = mp.mpf(p), mp.mpf(nu)
    if p > mp.mpf("0.45"):
        t = (mp.mpf("0.5") - p) / density(mp.mpf(0), nu)
        for _ in range(30):
            step = (upper_tail(t, nu) - p) / density(t, nu)
            t += step
            if abs(step) < mp.mpf("1e-28") * abs(t):
                return t
    z = mp.sqrt(-2 * mp.log(p))
    exponent = z * z / nu * (1 + 1 / nu)
    t = mp.sqrt(nu * mp.expm1(min(exponent, mp.mpf(700))))
    for _ in range(200):
        tail = upper_tail(t, nu)
        step = tail / (t * density(t, nu)) * mp.log(tail / p)
        t *= mp.exp(step)
        if abs(step) < mp.mpf("1e-30"):
            return t
    raise ValueError(f"No quantile of {p} with {nu} degrees of freedom.")


def student_t():
    with mp.workdps(45):
        tails = [{"t": t, "df": nu, "p": p} for nu in DEGREES for t in POINTS
                 for p in [upper_tail(t, nu)] if p > SMALLEST]
        quantiles = [{"p": p, "df": nu, "t": quantile(p, nu)} for nu in DEGREES for p in TAILS]
    return {"upper_tail": tails, "quantile": quantiles}


FILES = {"student-t": student_t}
