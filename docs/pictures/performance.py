"""Draws performance.svg: nanoseconds a rating by method, from the numbers of docs/performance.md.

Run: python3 docs/pictures/performance.py > docs/pictures/performance.svg
"""
import math

# (method, nanoseconds a rating, is it ours): ten million ratings in bytes, one thread; numpy and DuckDB in a run of their own.
METHODS = [
    ("three LINQ Counts", 9.803, False),
    ("LINQ GroupBy", 6.505, False),
    ("LINQ CountBy", 3.677, False),
    ("if/else loop", 3.34, False),
    ("numpy bincount", 1.71, False),
    ("DuckDB GROUP BY rating", 1.68, False),
    ("four scalar tables", 0.3879, False),
    ("numpy three count_nonzero", 0.27, False),
    ("Span.Count of one value", 0.01521, False),
    ("ResponseCounts.FromRatings", 0.01448, True),
    ("reading: OR of all bytes", 0.01189, False),
]

LEFT, RIGHT, TOP, ROW, WIDTH = 246, 70, 62, 30, 760
LOWEST, HIGHEST = 0.005, 15.0


def x(value):
    share = math.log(value / LOWEST) / math.log(HIGHEST / LOWEST)
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def text(value):
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 1 else f"{value:.1f}"


height = TOP + ROW * len(METHODS) + 36
bottom = TOP + ROW * len(METHODS)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title">')
print('<title id="title">Nanoseconds a rating by method, on a logarithmic scale; the numbers are in the tables of the page</title>')
# Grey and blue that read on white and on black; the page behind shows through.
print("""<style>
text { font: 13px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: #57606a; }
.head { font-size: 15px; font-weight: 600; }
.ours { fill: #0a69da; font-weight: 600; }
.small { font-size: 11px; }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
line { stroke: #8c959f; stroke-opacity: .35; }
.stem { stroke-width: 2; stroke-opacity: .55; }
.stem.ours { stroke: #0a69da; stroke-opacity: 1; }
circle { fill: #8c959f; }
circle.ours { fill: #0a69da; }
@media (prefers-color-scheme: dark) {
  text { fill: #b1bac4; }
  .ours, circle.ours { fill: #58a6ff; }
  .stem.ours { stroke: #58a6ff; }
}
</style>""")
print('<text class="head" x="0" y="18">Counting ten million ratings, one thread</text>')
print('<text class="small" x="0" y="36">nanoseconds a rating, logarithmic scale: each line to the left is ten times as fast</text>')
for tick in (0.01, 0.1, 1, 10):
    print(f'<line x1="{x(tick):.1f}" y1="{TOP - 4}" x2="{x(tick):.1f}" y2="{bottom}"/>')
    print(f'<text class="small middle" x="{x(tick):.1f}" y="{bottom + 18}">{tick:g} ns</text>')
for row, (name, value, ours) in enumerate(METHODS):
    y = TOP + ROW * row + ROW / 2
    mark = " ours" if ours else ""
    print(f'<text class="end{mark}" x="{LEFT - 14}" y="{y + 4.5:.1f}">{name}</text>')
    print(f'<line class="stem{mark}" x1="{LEFT}" y1="{y}" x2="{x(value):.1f}" y2="{y}"/>')
    print(f'<circle class="{mark.strip()}" cx="{x(value):.1f}" cy="{y}" r="5"/>')
    print(f'<text class="small{mark}" x="{x(value) + 10:.1f}" y="{y + 4}">{text(value)}</text>')
print("</svg>")
