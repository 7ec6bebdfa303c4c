"""Prints the Chebyshev coefficients of NormalDistribution.UpperTail.

With Q the upper tail of the standard normal distribution, h(z) = (1 + z) exp(z^2 / 2) Q(z) is smooth and bounded on
[0, inf). In t = (z - 5) / (z + 5), which maps [0, inf) to [-1, 1), its Chebyshev series converges fast enough for 26
terms to reach the precision of a double. The idea is Shepherd and Laframboise (1981), Mathematics of Computation
36:249-253, for erfc; the map and the series are computed here.

Needs Python 3 and mpmath (Debian: python3-mpmath). Run: python3 normal_tail.py
"""
import mpmath as mp

mp.mp.dps = 50
POLE = 5
NODES = 80
TERMS = 26


def h(z):
    return (1 + z) * mp.exp(z * z / 2) * mp.erfc(z / mp.sqrt(2)) / 2


def chebyshev_coefficients():
    angles = [mp.pi * (j + mp.mpf(1) / 2) / NODES for j in range(NODES)]
    values = [h(POLE * (1 + mp.cos(a)) / (1 - mp.cos(a))) for a in angles]
    series = [2 * mp.fsum(v * mp.cos(m * a) for v, a in zip(values, angles)) / NODES for m in range(NODES)]
    series[0] /= 2
    return series


if __name__ == "__main__":
    print(f"// mpmath {mp.__version__}")
    for coefficient in chebyshev_coefficients()[:TERMS]:
        print(f"        {mp.nstr(coefficient, 20)},")
