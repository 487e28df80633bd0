"""Monotone: the sentences of a quote against the stretch of source around it, in order, by dynamic programming.

Locating finds the stretch; short sentences in it ("Чё стоишь?") say too little to be told apart by their words alone.
Here order and length decide with them, as in Gale and Church (1993): each sentence of the quote renders one source
sentence, rarely two or three, and two sentences of the quote may share one.
"""

from collections.abc import Sequence
from functools import cache
from math import log

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.source import ending

MERGED = 0.2
"""Cost of each further source sentence that one sentence of the quote renders."""
SPLIT = 0.3
"""Cost of two sentences of the quote sharing a source sentence."""
SKIPPED = 0.12
"""Cost of a source sentence between two rendered ones that nothing renders; free at both ends."""
NOWHERE = -0.1
"""Value of a sentence of the quote without a source, while its neighbours have one: less likely than a poor fit."""
ALIKE = 0.1
"""Value of both sides ending alike, as question or exclamation."""
LENGTH = 0.2
"""Cost of a length that differs by a factor of e."""
SMALL = 8
"""Characters added to lengths, so that very short sentences do not differ wildly."""

Way = tuple[tuple[int, int], ...]
"""For each sentence of the quote (first source index, further source sentences), or (-1, 0) for nowhere."""


def monotone(fits: NDArray[np.float64], rendering: Sequence[str], source: Sequence[str]) -> Way:
    """The best way in order. ``fits`` has shape (sentences, source, longest); the others are the texts.

    Time and memory grow with the product of both lengths: give a stretch of source, not a document.
    """
    sentences, size, longest = fits.shape

    def value(k: int, i: int, a: int, parts: int = 1) -> float:
        said = log(sum(map(len, rendering[k : k + parts])) + SMALL)
        heard = log(sum(map(len, source[i : i + a + 1])) + SMALL)
        fit = float(fits[k : k + parts, i, a].sum()) - LENGTH * abs(said - heard)
        alike = ALIKE if ending(rendering[k + parts - 1]) == ending(source[i + a]) else 0.0
        return fit + alike - MERGED * a - SPLIT * (parts - 1)

    @cache
    def best(k: int, i: int, started: bool) -> tuple[float, Way]:
        """The value and way of sentences ``k`` onwards over source ``i`` onwards."""
        if k == sentences:
            return 0.0, ()
        options = [_after(best(k + 1, i, started), NOWHERE, ((-1, 0),))]
        if i < size:
            rest, way = best(k, i + 1, started)
            options.append((rest - (SKIPPED if started else 0.0), way))
            options += [
                _after(best(k + 1, i + a + 1, True), value(k, i, a), ((i, a),)) for a in range(min(longest, size - i))
            ]
            if k + 1 < sentences:
                options.append(_after(best(k + 2, i + 1, True), value(k, i, 0, 2), ((i, 0), (i, 0))))
        return max(options)

    # From the far end, so that the recursion never runs deeper than one step.
    for k in range(sentences, -1, -1):
        for i in range(size, -1, -1):
            best(k, i, True)
            best(k, i, False)
    return best(0, 0, False)[1]


def _after(rest: tuple[float, Way], gain: float, step: Way) -> tuple[float, Way]:
    return rest[0] + gain, step + rest[1]
