"""Candidates: the few sentences of a long source that a quote may render, told cheaply.

To weigh a sentence against a stretch of source takes its time; against all of a source of ten thousand sentences it is
done for each of the ten thousand quotes that such a source has. Here every sentence of the source gets a rough fit, by
an index of words and by one product of vectors, and those with the best go on to be weighed. ``benchmarks/locating.py
--joined`` tells how often that finds another passage than weighing all of them.
"""

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.fits import FLOOR, LENGTH, Scores, Search, Sought, likeness, misfit
from quoteverify.alignment.source import LONGEST, Rows, Source

WHOLLY = 256
"""Sentences up to which a source is weighed wholly."""
BEST = 48
"""Sentences that go on for each sentence of a quote."""
LEADING = 8
"""Those of them around which the other sentences of the quote are expected, whatever these say themselves."""
AROUND = 12
"""Sentences either side of a leading one that go on, and as many more as the quote has."""
MOST_PLACES = 20_000
"""Places in the source that are looked at for the words of one sentence, the rarest words first."""


def candidates(search: Search) -> Rows:
    """The sentences of the source that are worth weighing, ascending; all of a short one."""
    source = search.source
    if source.size <= WHOLLY:
        return source.all.rows
    several = len(search.sought) > 1
    wanted = np.zeros(source.size, dtype=np.bool_)
    for sentence in search.sought:
        best = _best(rough(sentence, source, search.trust), BEST)
        _mark(wanted, best, LONGEST - 1)
        if several:
            _mark(wanted, best[:LEADING], AROUND + len(search.sought))
    rows: Rows = np.flatnonzero(wanted)
    return rows


def rough(sentence: Sought, source: Source, trust: float) -> Scores:
    """About how well a sentence fits each one of the source; only an order is made of it."""
    said, covered = _met(sentence, source)
    whole = sentence.whole
    found = whole * np.sqrt((said + FLOOR) * (covered / np.maximum(source.all.mass, 1e-9) + FLOOR))
    found += (1.0 - whole) * said
    alike = likeness(source.likeness(sentence.products, source.all.rows, 0))
    fit: Scores = (1.0 - trust) * found + trust * alike
    fit -= LENGTH * misfit(sentence.length, source.all.lengths, whole)
    return fit


def _met(sentence: Sought, source: Source) -> tuple[Scores, Scores]:
    """What of the sentence each sentence of the source says, and what of that is accounted for; rare words alone."""
    said, covered = np.zeros(source.size), np.zeros(source.size)
    columns = sorted(zip(sentence.columns, sentence.weights, strict=True), key=lambda each: source.frequency(each[0]))
    left = MOST_PLACES
    for number, (column, weight) in enumerate(columns):
        left -= source.frequency(column)
        if left < 0 and number:
            break
        at, values, weights = source.met(column)
        best = np.zeros(source.size, np.float32)
        np.maximum.at(best, at, values)
        said += weight * best
        covered += np.bincount(at, values * weights, minlength=source.size)
    return said, covered


def _best(fits: Scores, number: int) -> Rows:
    """The indices of the highest, the highest first; of equal ones those that come first."""
    bar = np.partition(fits, -number)[-number]
    above = np.flatnonzero(fits > bar)
    found: Rows = np.concatenate([above, np.flatnonzero(fits == bar)])[:number]
    return found[np.argsort(-fits[found], kind="stable")]


def _mark(wanted: NDArray[np.bool_], rows: Rows, around: int) -> None:
    """Mark these rows and as many ``around`` each."""
    for step in range(-around, around + 1):
        wanted[np.clip(rows + step, 0, len(wanted) - 1)] = True
