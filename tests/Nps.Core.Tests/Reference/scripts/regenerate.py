"""Writes the JSON files one folder up from the definitions; with --check, only compares.

    python3 regenerate.py                     rewrites every file, and versions.json here
    python3 regenerate.py --check             recomputes every number and compares it with the file
    python3 regenerate.py --check panel trend only these files

Needs Python 3.9 or later and mpmath (Debian: python3-mpmath).
"""
import json
import math
import pathlib
import platform
import sys
from fractions import Fraction

import mpmath

import control_limits
import decomposition
import huge_posterior
import normal_distribution
import one_sample
import panel
import periods
import planning
import posterior
import segments
import trend
import two_samples
import weights

HERE = pathlib.Path(__file__).resolve().parent
TOPICS = (one_sample, two_samples, segments, weights, planning, panel, trend, decomposition, normal_distribution,
          posterior, huge_posterior, periods, control_limits)
FILES = {name: function for topic in TOPICS for name, function in topic.FILES.items()}
TOLERANCE = 1e-12  # of the number, or absolute below 1
VERSIONS = {"python": platform.python_version(), "mpmath": mpmath.__version__}


def rounded(value):
    """The same structure with every computed number as the nearest double."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [rounded(item) for item in value]
    return float(value) if isinstance(value, (mpmath.mpf, Fraction)) else value


def write(path, value):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(value, indent=1) + "\n")


def leaves(value, path=""):
    """Every number, text, flag and null, and where it stands."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{path}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from leaves(item, f"{path}/{index}")
    else:
        yield path, value


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def compare(name, expected, actual):
    """Prints one line for a file; True when everything agrees."""
    expected, actual = dict(leaves(expected)), dict(leaves(actual))
    wrong = [f"{path}: only in the {'file' if path in expected else 'recomputation'}"
             for path in expected.keys() ^ actual.keys()]
    compared = identical = 0
    worst, worst_path, worst_relative = 0.0, "", 0.0
    for path in expected.keys() & actual.keys():
        a, b = expected[path], actual[path]
        if not (is_number(a) and is_number(b)):
            # Text may name versions, which versions.json is for; nulls and flags have to be the same.
            if a != b and not (isinstance(a, str) and isinstance(b, str)):
                wrong.append(f"{path}: {a} in the file, {b} recomputed")
            continue
        compared += 1
        identical += a == b
        error = abs(a - b) / max(1, abs(b))
        worst_relative = max(worst_relative, abs(a - b) / abs(b) if b else 0.0)
        if error > worst or math.isnan(error):
            worst, worst_path = error, path
        if not error <= TOLERANCE:
            wrong.append(f"{path}: {a!r} in the file, {b!r} recomputed")
    print(f"{name:30} {compared:6} numbers, {compared - identical:3} not bit for bit, "
          f"worst error {worst:.1e} {worst_path} (without floor {worst_relative:.1e})")
    for line in sorted(wrong):
        print("  " + line)
    return not wrong


def main(arguments):
    check = "--check" in arguments
    names = [argument for argument in arguments if argument != "--check"] or list(FILES)
    print(", ".join(f"{tool} {version}" for tool, version in VERSIONS.items()))
    agree = True
    for name in names:
        path, value = HERE.parent / f"{name}.json", rounded(FILES[name]())
        if check:
            agree &= compare(name, json.loads(path.read_text(encoding="utf-8")), value)
        else:
            write(path, value)
            print(name)
    if not check and names == list(FILES):
        write(HERE / "versions.json", VERSIONS)
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
