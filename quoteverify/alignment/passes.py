"""Passes: one monotone alignment of two sentence sequences, anchored first and then exact within a band.

After Bertalign (Liu and Zhu 2022): sentence pairs that are each other's nearest form a chain of anchors; dynamic
programming between them chooses among one to one, merged, split, left out and added. Time and memory grow with the
number of sentences and the band, apart from one matrix product for the anchors that is taken in blocks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.space import Vectors, View
from quoteverify.errors import Stopped
from quoteverify.translation import Cancelled

SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (1, 4), (4, 1))
"""How many sentences of each side a link may join."""
LARGEST = 4
MARGIN = 4
"""Sentences either side of an anchor rectangle that the band also covers."""
WIDEST = 60
"""Half the width of the band where anchors are far apart on both sides."""
EXTRA = 0.32
"""Cost of each sentence beyond one to one: adding a stranger to a good pair still leaves a similar passage."""
BLOCK = 512
BEYOND = 1.05
"""How far above the next best a pair must be to be an anchor."""


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
    source_lengths: NDArray[np.float64],
    rendering_lengths: NDArray[np.float64],
    threshold: float,
    cancelled: Cancelled,
    breaks: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset()),
) -> list[Bead]:
    """The best monotone alignment: beads whose similarity is above ``threshold``; the rest has no counterpart.

    No bead runs across an index in ``breaks`` (source, rendering), where a sequence continues elsewhere.
    """
    n, m = len(source_lengths), len(rendering_lengths)
    if not n or not m:
        return []
    chain = _chain(anchors(views, threshold, cancelled))
    low, high = _band(chain, n, m)
    return _best_path(_Groups(views, source_lengths, rendering_lengths, breaks), low, high, threshold, cancelled)


def anchors(views: Sequence[View], threshold: float, cancelled: Cancelled) -> list[tuple[int, int, float]]:
    """Sentence pairs that are each other's nearest, by source index, with their similarity."""
    left, right = joint(views)
    n, m = len(left), len(right)
    best_of_right = np.full(m, -1.0, dtype=np.float32)
    owner_of_right = np.zeros(m, dtype=np.int64)
    best_of_left: list[tuple[int, float, float]] = []
    for start in range(0, n, BLOCK):
        if cancelled():
            raise Stopped
        block = left[start : start + BLOCK] @ right.T
        top = block.argmax(axis=1)
        values = block[np.arange(len(block)), top]
        columns = block.argmax(axis=0)
        peaks = block[columns, np.arange(m)]
        better = peaks > best_of_right
        best_of_right[better] = peaks[better]
        owner_of_right[better] = columns[better] + start
        block[np.arange(len(block)), top] = -1.0
        second = block.max(axis=1)
        best_of_left.extend(zip(top.tolist(), values.tolist(), second.tolist(), strict=True))
    return [
        (i, j, value)
        for i, (j, value, second) in enumerate(best_of_left)
        if owner_of_right[j] == i and value > threshold and value > BEYOND * second
    ]


def joint(views: Sequence[View]) -> tuple[Vectors, Vectors]:
    """All views of each sentence in one row, so that a product of rows is the weighted similarity."""
    left = np.concatenate([unit(view.source) * view.share**0.5 for view in views], axis=1)
    right = np.concatenate([unit(view.rendering) * view.share**0.5 for view in views], axis=1)
    return left, right


def unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = vectors / np.maximum(lengths, 1e-9)
    return scaled


def _chain(found: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The heaviest set of anchors in rising order on both sides (weighted longest increasing subsequence)."""
    if not found:
        return []
    size = max(j for _, j, _ in found) + 2
    tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)  # Fenwick tree of prefix maxima
    previous: list[int] = []
    best = (0.0, -1)
    for index, (_, j, weight) in enumerate(found):
        total, before = (0.0, -1)
        k = j  # anchors with a smaller rendering index
        while k > 0:
            if tree[k][0] > total:
                total, before = tree[k]
            k -= k & -k
        previous.append(before)
        here = (total + weight, index)
        best = max(best, here)
        k = j + 1
        while k <= size:
            if here[0] > tree[k][0]:
                tree[k] = here
            k += k & -k
    chain = []
    at = best[1]
    while at >= 0:
        chain.append(found[at][:2])
        at = previous[at]
    return chain[::-1]


def _band(chain: Sequence[tuple[int, int]], n: int, m: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each of the n + 1 source boundaries the rendering boundaries that a path may pass, inclusive."""
    low = np.full(n + 1, m, dtype=np.int64)
    high = np.zeros(n + 1, dtype=np.int64)
    corners = [(0, 0), *chain, (n, m)]
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


class _Groups:
    """Similarities of sentence groups: the sum of its sentences' vectors stands for a group."""

    def __init__(
        self,
        views: Sequence[View],
        source_lengths: NDArray[np.float64],
        rendering_lengths: NDArray[np.float64],
        breaks: tuple[frozenset[int], frozenset[int]],
    ) -> None:
        self.n, self.m = len(source_lengths), len(rendering_lengths)
        self._views = views
        self._rendering = {b: self._renderings(b) for b in range(1, min(LARGEST, self.m) + 1)}
        ratio = source_lengths.sum() / max(rendering_lengths.sum(), 1.0)
        self._source_lengths = np.concatenate([[0.0], np.cumsum(source_lengths)])
        self._rendering_lengths = np.concatenate([[0.0], np.cumsum(rendering_lengths)]) * ratio
        self._breaks = breaks

    def _renderings(self, size: int) -> Vectors:
        """Row k: all views of rendering sentences k to k + size."""
        rows = self.m - size + 1
        parts = []
        for view in self._views:
            total = view.rendering[:rows].copy()
            for k in range(1, size):
                total += view.rendering[k : k + rows]
            parts.append(unit(total) * view.share**0.5)
        return np.concatenate(parts, axis=1)

    def _sources(self, i: int, size: int) -> Vectors:
        """All views of source sentences i to i + size, in one row."""
        sums = ((view.source[i : i + size].sum(axis=0, keepdims=True), view.share) for view in self._views)
        row: Vectors = np.concatenate([unit(total) * share**0.5 for total, share in sums], axis=1)[0]
        return row

    def similarities(self, i: int, a: int, low: int, high: int, b: int) -> NDArray[np.float64]:
        """Of source sentences i to i + a with rendering sentences j to j + b, for each j from low to high, lengths
        taken into account; -1 where the group would cross a break."""
        raw: NDArray[np.float64] = (self._rendering[b][low:high] @ self._sources(i, a)).astype(np.float64)
        ours = self._source_lengths[i + a] - self._source_lengths[i]
        theirs = self._rendering_lengths[low + b : high + b] - self._rendering_lengths[low:high]
        raw *= length_factor(ours, theirs)
        if any(k in self._breaks[0] for k in range(i + 1, i + a)):
            raw[:] = -1.0
        if b > 1 and self._breaks[1]:
            crossing = [any(k in self._breaks[1] for k in range(j + 1, j + b)) for j in range(low, high)]
            raw[crossing] = -1.0
        return raw


def length_factor(ours: float, theirs: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 for texts of like length (after the documents' own ratio), falling to about a half at four to one."""
    off = np.abs(np.log((theirs + 8.0) / (ours + 8.0)))
    factor: NDArray[np.float64] = np.exp(-0.5 * (off / 1.1) ** 2)
    return factor


def _best_path(
    groups: _Groups, low: NDArray[np.int64], high: NDArray[np.int64], threshold: float, cancelled: Cancelled
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
    groups: _Groups,
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
