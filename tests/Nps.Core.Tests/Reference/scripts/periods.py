"""periods.json: promoters, passives and detractors of docs/samples/responses.csv per calendar period, by Python's calendar."""
import csv
import datetime
import pathlib

SAMPLE = pathlib.Path(__file__).resolve().parents[4] / "docs" / "samples" / "responses.csv"

NAMES = {
    "Day": lambda date: date.isoformat(),
    "Week": lambda date: "{}-W{:02}".format(*date.isocalendar()[:2]),
    "Month": lambda date: f"{date:%Y-%m}",
    "Quarter": lambda date: f"{date.year}-Q{(date.month + 2) // 3}",
    "Year": lambda date: f"{date.year}",
}


def periods():
    """Counts of every period with an answer; blank and invalid answers count nothing."""
    counts = {unit: {} for unit in NAMES}
    with open(SAMPLE, newline="") as file:
        for row in csv.DictReader(file):
            if row["score"] in map(str, range(11)):
                rating = int(row["score"])
                kind = 0 if rating >= 9 else 1 if rating >= 7 else 2
                date = datetime.date.fromisoformat(row["submitted_on"])
                for unit, name in NAMES.items():
                    counts[unit].setdefault(name(date), [0, 0, 0])[kind] += 1
    return {unit: dict(sorted(found.items())) for unit, found in counts.items()}


FILES = {"periods": periods}
