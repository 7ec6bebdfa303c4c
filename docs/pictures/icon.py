"""Draws icon.png, the picture of the package: promoters, passives and detractors as bars on a line of zero.

Run: python3 docs/pictures/icon.py docs/pictures/icon.png
"""
import struct
import sys
import zlib

SIZE = 128
SAMPLES = 4  # A pixel is the mean of so many points in each direction.
CORNER = 24

BACKGROUND = (0x12, 0x2B, 0x45)
LINE = (0xE8, 0xEE, 0xF4)

# (left, top, right, bottom, colour): promoters above the line, passives just above it, detractors below.
BARS = [
    (24, 24, 46, 74, (0x3F, 0xB6, 0x8B)),
    (53, 60, 75, 74, (0x9A, 0xA8, 0xB5)),
    (82, 74, 104, 102, (0xE0, 0x6C, 0x4F)),
]
ZERO = (16, 72, 112, 76)


def inside(x, y, left, top, right, bottom):
    return left <= x < right and top <= y < bottom


def is_on_card(x, y):
    # The distance to the rectangle that the centres of the rounded corners span.
    dx = max(CORNER - x, x - (SIZE - CORNER), 0)
    dy = max(CORNER - y, y - (SIZE - CORNER), 0)
    return dx * dx + dy * dy <= CORNER * CORNER


def colour(x, y):
    """Red, green and blue of a point, or None where the picture is transparent."""
    if not is_on_card(x, y):
        return None
    if inside(x, y, *ZERO):
        return LINE
    return next((bar[4] for bar in BARS if inside(x, y, *bar[:4])), BACKGROUND)


def pixel(column, row):
    points = [
        colour(column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES) for i in range(SAMPLES) for j in range(SAMPLES)
    ]
    seen = [point for point in points if point is not None]
    if not seen:
        return (0, 0, 0, 0)
    return tuple(round(sum(part) / len(seen)) for part in zip(*seen)) + (round(255 * len(seen) / len(points)),)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


# Every row begins with its filter, 0 for none.
rows = b"".join(b"\0" + bytes(part for column in range(SIZE) for part in pixel(column, row)) for row in range(SIZE))
header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)  # eight bits a channel, red, green, blue and opacity
with open(sys.argv[1], "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))
