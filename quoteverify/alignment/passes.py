"""Passes: one monotone alignment of two sentence sequences, anchored first and then exact within a band.

After Bertalign (Liu and Zhu 2022): sentence pairs that are each other's nearest form a chain of anchors; dynamic
programming between them chooses among one to one, merged, split, left out and added. Time and memory grow with the
number of sentences and the width of the band.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.anchors import Anchor, chain
from quoteverify.alignment.clock import Times
from quoteverify.alignment.groups import LARGEST, Breaks, RunSimilarities
from quoteverify.alignment.space import View
from quoteverify.errors import Stopped
from quoteverify.records.translation import Cancelled

SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (1, 4), (4, 1))
"""How many sentences of each side a link may join."""
MARGIN = 4
"""Sentences either side of an anchor rectangle that the band also covers."""
WIDEST = 60
"""Half the width of the band where anchors are far apart on both sides."""
EXTRA = 0.32
"""Cost of each sentence beyond one to one: adding a stranger to a good pair still leaves a similar passage."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences ``source`` to ``source + sources`` rendered by ``rendering`` to ``rendering + renderings``."""

    source: int
    sources: int
    rendering: int
    renderings: int
    similarity: float


def align_once(
    views: Sequence[View],
    found: Sequence[Anchor],
    source_lengths: NDArray[np.float64],
    rendering_lengths: NDArray[np.float64],
    threshold: float,
    cancelled: Cancelled,
    breaks: Breaks = (frozenset(), frozenset()),
    times: Times | None = None,
) -> list[Bead]:
    """The best monotone alignment: beads whose similarity is above ``threshold``; the rest has no counterpart.

    The path keeps near the best chain of the anchors ``found``. With ``times`` the threshold is that of words and time
    together (:func:`~quoteverify.alignment.groups.with_time`). No bead runs across an index in ``breaks`` (source,
    rendering), where a sequence continues elsewhere.
    """
    n, m = len(source_lengths), len(rendering_lengths)
    if not n or not m:
        return []
    band = _band(chain(found), n, m)
    groups = RunSimilarities(views, source_lengths, rendering_lengths, breaks, band, times)
    return _best_path(groups, *band, threshold, cancelled)


def _band(anchored: Sequence[tuple[int, int]], n: int, m: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each of the n + 1 source boundaries the rendering boundaries that a path may pass, inclusive."""
    low = np.full(n + 1, m, dtype=np.int64)
    high = np.zeros(n + 1, dtype=np.int64)
    corners = [(0, 0), *anchored, (n, m)]
    for (i0, j0), (i1, j1) in pairwise(corners):
        rows = np.arange(i0, i1 + 1)
        if (i1 - i0) > 2 * WIDEST and (j1 - j0) > 2 * WIDEST:
            middle = j0 + (rows - i0) * (j1 - j0) // max(i1 - i0, 1)
            slope = max((j1 - j0) // max(i1 - i0, 1), 1)
            lows, highs = middle - WIDEST * slope, middle + WIDEST * slope
        else:
            lows, highs = np.full(len(rows), j0), np.full(len(rows), j1)
        low[rows] = np.minimum(low[rows], lows)
        high[rows] = np.maximum(high[rows], highs)
    widened_low, widened_high = low.copy(), high.copy()
    for shift in range(1, MARGIN + 1):
        widened_low[shift:] = np.minimum(widened_low[shift:], low[:-shift])
        widened_high[:-shift] = np.maximum(widened_high[:-shift], high[shift:])
    low = np.minimum.accumulate(np.clip(widened_low - MARGIN, 0, m)[::-1])[::-1]
    high = np.maximum.accumulate(np.clip(widened_high + MARGIN, 0, m))
    low[0], high[n] = 0, m
    return low, high


def _best_path(
    groups: RunSimilarities, low: NDArray[np.int64], high: NDArray[np.int64], threshold: float, cancelled: Cancelled
) -> list[Bead]:
    n, m = groups.n, groups.m
    width = int((high - low).max()) + 1
    best = np.full((LARGEST + 1, width), -np.inf)  # the last rows only
    choice = [np.zeros(0, dtype=np.int8)] * (n + 1)
    similarity = [np.zeros(0, dtype=np.float32)] * (n + 1)
    for i in range(n + 1):
        if i % 256 == 0 and cancelled():
            raise Stopped
        row, choice[i], similarity[i] = _row(groups, best, i, low, high, threshold)
        best[i % (LARGEST + 1), :] = -np.inf
        best[i % (LARGEST + 1), : len(row)] = row
    return _trace(choice, similarity, low, n, m)


SKIP_SOURCE, SKIP_RENDERING = -1, -2


def _row(
    groups: RunSimilarities,
    best: NDArray[np.float64],
    i: int,
    low: NDArray[np.int64],
    high: NDArray[np.int64],
    threshold: float,
) -> tuple[NDArray[np.float64], NDArray[np.int8], NDArray[np.float32]]:
    """Best scores, choices and similarities for all paths that end at source boundary ``i``."""
    first, last = int(low[i]), int(high[i])
    size = last - first + 1
    row = np.full(size, -np.inf)
    choice = np.full(size, SKIP_RENDERING, dtype=np.int8)
    similarity = np.zeros(size, dtype=np.float32)
    if i == 0:
        row[0 if first == 0 else slice(0, 0)] = 0.0
    else:
        _take(row, choice, similarity, best, i, 1, 0, low, high, None, SKIP_SOURCE)
    for code, (a, b) in enumerate(SHAPES):
        if a > i:
            continue
        start = max(first - b, int(low[i - a]), 0)
        stop = min(last - b, int(high[i - a]), groups.m - b) + 1
        if stop <= start:
            continue
        values = groups.similarities(i - a, a, start, stop, b)
        _take(row, choice, similarity, best, i, a, b, low, high, (start, stop, values, threshold), code)
    if i == 0:
        row[:] = np.maximum.accumulate(row)
        return row, choice, similarity
    running = np.maximum.accumulate(row)
    choice[running > row] = SKIP_RENDERING
    return running, choice, similarity


def _take(
    row: NDArray[np.float64],
    choice: NDArray[np.int8],
    similarity: NDArray[np.float32],
    best: NDArray[np.float64],
    i: int,
    a: int,
    b: int,
    low: NDArray[np.int64],
    high: NDArray[np.int64],
    scored: tuple[int, int, NDArray[np.float64], float] | None,
    code: int,
) -> None:
    """Improve ``row`` by the step of ``a`` source and ``b`` rendering sentences from the row ``a`` before."""
    origin = int(low[i - a])
    if scored is None:
        start, stop = max(int(low[i]), origin), min(int(high[i]), int(high[i - a])) + 1
        gain: NDArray[np.float64] | float = 0.0
        values = None
    else:
        start, stop, values, threshold = scored
        gain = (values - threshold) * (a + b) - EXTRA * (a + b - 2)
    if stop <= start:
        return
    candidates = best[(i - a) % best.shape[0], start - origin : stop - origin] + gain
    target = slice(start + b - int(low[i]), stop + b - int(low[i]))
    better = candidates > row[target]
    row[target] = np.where(better, candidates, row[target])
    choice[target] = np.where(better, code, choice[target])
    if values is not None:
        similarity[target] = np.where(better, values, similarity[target])


def _trace(
    choice: Sequence[NDArray[np.int8]],
    similarity: Sequence[NDArray[np.float32]],
    low: NDArray[np.int64],
    n: int,
    m: int,
) -> list[Bead]:
    beads = []
    i, j = n, m
    while i > 0 or j > 0:
        code = int(choice[i][j - low[i]])
        if i == 0 or code == SKIP_RENDERING:
            j -= 1
        elif code == SKIP_SOURCE:
            i -= 1
        else:
            a, b = SHAPES[code]
            beads.append(Bead(i - a, a, j - b, b, float(similarity[i][j - low[i]])))
            i, j = i - a, j - b
    return beads[::-1]
