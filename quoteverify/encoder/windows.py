"""Windows: a pair too long for the encoder's positions as overlapping pairs of parts, so that nothing is cut away."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

LONGEST = 500
"""Pieces of both sides that are judged at once."""
_OVERLAP = 0.25
"""Share of a window that its neighbour holds too; the source, whose order may differ, is given as much on each side."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of each side, counted in pieces; half-open."""

    source: tuple[int, int]
    rendering: tuple[int, int]


def windows(source: int, rendering: int) -> Iterator[Window]:
    """Windows over sides of so many pieces. One where they fit; every piece of both sides lies in at least one."""
    if source + rendering <= LONGEST:
        yield Window((0, source), (0, rendering))
        return
    # Parts that grow by the overlap on both ends stay within the limit.
    parts = ceil((source + rendering) * (1 + 2 * _OVERLAP) / (LONGEST - 4))
    for number in range(parts):
        yield Window(_part(source, parts, number), _part(rendering, parts, number))


def _part(size: int, parts: int, number: int) -> tuple[int, int]:
    width = size / parts
    margin = width * _OVERLAP
    return max(int(number * width - margin), 0), min(ceil((number + 1) * width + margin), size)
