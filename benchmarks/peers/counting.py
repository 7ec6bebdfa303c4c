"""numpy and pandas on the rows of responses.csv: nanoseconds a row, medians of seven calls on one thread."""
import statistics
import sys
import time

import numpy as np
import pandas as pd


def measure(name, action):
    action()
    times = []
    for _ in range(7):
        start = time.perf_counter_ns()
        action()
        times.append(time.perf_counter_ns() - start)
    print(f"{name:<46}{statistics.median(times) / len(ratings):8.2f} ns a row")


table = pd.read_csv(sys.argv[1], dtype={"segment": np.int32, "rating": np.uint8})
ratings = table["rating"].to_numpy()
segments = table["segment"].to_numpy()
number = int(segments.max()) + 1
table["category"] = np.where(ratings >= 9, 1, np.where(ratings >= 7, 0, -1)).astype(np.int8)

print(f"numpy {np.__version__}, pandas {pd.__version__}, {len(ratings):,} rows, {number} segments")
measure("numpy: three comparisons and sums", lambda: (
    np.count_nonzero(ratings >= 9), np.count_nonzero((ratings >= 7) & (ratings <= 8)), np.count_nonzero(ratings <= 6)))
measure("numpy: bincount(rating)", lambda: np.bincount(ratings, minlength=11))
measure("pandas: value_counts()", lambda: table["rating"].value_counts())
measure("numpy: bincount(11 * segment + rating)", lambda: np.bincount(11 * segments + ratings, minlength=11 * number))
measure("pandas: groupby([segment, rating]).size()", lambda: table.groupby(["segment", "rating"], sort=False).size())
measure("pandas: groupby(segment)[category].mean()", lambda: table.groupby("segment", sort=False)["category"].mean())
