"""Groups: how similar runs of neighbouring sentences are, the sum of their vectors standing for a run."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.clock import Times, agreement
from quoteverify.alignment.space import Vectors, View

LARGEST = 4
"""Sentences of a side that a run holds at most."""
TIMED = 0.5
"""Share of the time in a similarity where both sides have their times."""
SAME_TIME = 0.3
"""Share of their time that two lines must take together to count as said at the same time."""

Breaks = tuple[frozenset[int], frozenset[int]]
"""Source and rendering indices where a sequence continues elsewhere."""


class RunSimilarities:
    """Similarities of runs within a band: the rendering boundaries ``low`` to ``high`` at each source boundary."""

    def __init__(
        self,
        views: Sequence[View],
        source_lengths: NDArray[np.float64],
        rendering_lengths: NDArray[np.float64],
        breaks: Breaks,
        band: tuple[NDArray[np.int64], NDArray[np.int64]],
        times: Times | None = None,
    ) -> None:
        self.n, self.m = len(source_lengths), len(rendering_lengths)
        self.low, self.high = band
        self._views = views
        self._source_norms = [_norms(view.source) for view in views]
        self._rendering_norms = [_norms(view.rendering) for view in views]
        ratio = source_lengths.sum() / max(rendering_lengths.sum(), 1.0)
        self._source_lengths = np.concatenate([[0.0], np.cumsum(source_lengths)])
        self._rendering_lengths = np.concatenate([[0.0], np.cumsum(rendering_lengths)]) * ratio
        self._breaks = breaks
        self._times = times
        self._rows: dict[int, tuple[int, list[NDArray[np.float64]]]] = {}

    def similarities(self, i: int, a: int, low: int, high: int, b: int) -> NDArray[np.float64]:
        """Of source sentences i to i + a with rendering sentences j to j + b, for each j from low to high, lengths
        and times taken into account; -1 where the group would cross a break."""
        raw = np.zeros(high - low)
        for number, view in enumerate(self._views):
            total = np.zeros(high - low + b - 1)
            for k in range(i, i + a):
                first, products = self._products(k)
                total += products[number][low - first : high - first + b - 1]
            summed = sum(total[k : k + high - low] for k in range(b))
            norms = self._source_norms[number][a - 1][i] * self._rendering_norms[number][b - 1][low:high]
            raw += view.share * summed / np.maximum(norms, 1e-9)
        ours = self._source_lengths[i + a] - self._source_lengths[i]
        theirs = self._rendering_lengths[low + b : high + b] - self._rendering_lengths[low:high]
        raw *= length_factor(ours, theirs)
        if self._times is not None:
            raw = (1.0 - TIMED) * raw + TIMED * agreement(self._times, i, a, low, high, b)
        if any(k in self._breaks[0] for k in range(i + 1, i + a)):
            raw[:] = -1.0
        if b > 1 and self._breaks[1]:
            crossing = [any(k in self._breaks[1] for k in range(j + 1, j + b)) for j in range(low, high)]
            raw[crossing] = -1.0
        return raw

    def _products(self, k: int) -> tuple[int, list[NDArray[np.float64]]]:
        """The first rendering sentence within reach of source sentence k, and its products with those from there on,
        view by view. Only the last rows are kept: a path needs no others."""
        if k not in self._rows:
            first = max(int(self.low[k + 1]) - LARGEST, 0)
            last = int(self.high[min(k + LARGEST, self.n)])
            products = [(view.rendering[first:last] @ view.source[k]).astype(np.float64) for view in self._views]
            self._rows[k] = first, products
            self._rows.pop(k - 2 * LARGEST, None)
        return self._rows[k]


def with_time(threshold: float) -> float:
    """The similarity asked for where time has its share in it, from that asked for without."""
    return (1.0 - TIMED) * threshold + TIMED * SAME_TIME


def _norms(vectors: Vectors) -> list[NDArray[np.float32]]:
    """The lengths of the sums of one, two … LARGEST neighbours."""
    total = vectors
    found = [np.linalg.norm(total, axis=1)]
    for size in range(2, min(LARGEST, len(vectors)) + 1):
        total = total[:-1] + vectors[size - 1 :]
        found.append(np.linalg.norm(total, axis=1))
    return found


def length_factor(ours: float, theirs: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 for texts of like length (after the documents' own ratio), falling to about a half at four to one."""
    off = np.abs(np.log((theirs + 8.0) / (ours + 8.0)))
    factor: NDArray[np.float64] = np.exp(-0.5 * (off / 1.1) ** 2)
    return factor
