"""Passage: where in a source the sentences of one quote were said."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.answers import answered
from quoteverify.alignment.candidates import candidates
from quoteverify.alignment.fits import Scores, Search
from quoteverify.alignment.links import Located, require_short
from quoteverify.alignment.meaning import covers
from quoteverify.alignment.monotone import monotone
from quoteverify.alignment.source import LONGEST, Rows
from quoteverify.records.segment import Segment
from quoteverify.records.translation import Cancelled, never
from quoteverify.words import words

SKIPPED = 0.04
"""Cost of each source sentence passed over between two sentences of a quote."""
FARTHEST = 0.25
"""Cost of going anywhere else, which joined remarks do."""
BACK = 0.1
NOWHERE = 0.2
"""Score of a sentence below which its source counts as not loaded, however well its neighbours fit."""
ASKED, ASKED_OF = 0.29, 16
"""The fit asked for in a source of ASKED_OF sentences; chance reaches it in two of a hundred cases."""
MORE, MORE_ENCODED = 0.02, 0.05
"""How much more is asked for each e times as many sentences: the best of many fits by chance is the better, the more
there are, and more so where the encoder has a say, which sees topics. (NTREX, 16 to 960 sentences: chance reaches the
bar in five of a hundred cases at most.)"""
IN_A_ROW = 0.05
"""How much less is asked for each further sentence of the quote that found its place: chance rarely finds several."""
SPREAD = 0.06
"""How fast confidence rises with the fit."""
STRETCH = 10
"""Source sentences beyond four for each of the quote within which remarks are taken to follow each other."""


def locate(
    sentences: Sequence[str], language: str, source: Sequence[Segment], cancelled: Cancelled = never
) -> Located | None:
    """Find the passage of ``source`` that the sentences of one quote render; None when nothing corresponds.

    A sentence may render up to three source sentences, or a part of one. The sentences of a long source that are worth
    it are weighed, the others passed over (:mod:`~quoteverify.alignment.candidates`). Raises TooLong for a source of
    more than 200,000 sentences, Stopped when ``cancelled`` says so.
    """
    best = next(iter(ranked(sentences, language, source, cancelled)), None)
    return best if best is not None and best.found else None


def ranked(
    sentences: Sequence[str], language: str, source: Sequence[Segment], cancelled: Cancelled = never
) -> tuple[Located, ...]:
    """The passage that the sentences of a quote render best, then the best of those that share no sentence with it;
    none that comes nowhere near. Raises as :func:`locate` does."""
    if not sentences or not source:
        return ()
    require_short(len(source))
    search = Search(sentences, language, source, cancelled)
    rows = candidates(search)
    weighed = _Weighed(search, rows, search.scores(rows))
    first, taken = _located(weighed, sentences, language, source)
    if first is None:
        return ()
    second, _ = _located(weighed.without(taken), sentences, language, source)
    return (first,) if second is None or set(second.indices) & set(taken) else (first, second)


def _located(
    weighed: "_Weighed", sentences: Sequence[str], language: str, source: Sequence[Segment]
) -> tuple[Located | None, tuple[int, ...]]:
    """The best passage of those that were weighed, None where its fit is nowhere near; and the sentences of the source
    that spoke for it, the questions too that it answers."""
    chosen, each = _in_order(_best_way(weighed.fits, weighed.rows), weighed, sentences, source)
    weights = np.sqrt([len(words(text, language)) + 1.0 for text in sentences])
    total = float(np.average(each, weights=weights))
    if total < NOWHERE:
        return None, ()
    own = weighed.search.source.language
    bar = asked(len(source), language, own) - IN_A_ROW * max(sum(map(bool, each)) - 1, 0)
    found = total >= bar
    places = answered(chosen, weighed.search, source, weighed.fit)
    if places != chosen:  # that it answers what the quote says speaks for it, though less than saying it does
        moved = enumerate(zip(each, places, chosen, strict=True))
        each = [fit if place == was else (fit + weighed.fit(k, *place)) / 2 for k, (fit, place, was) in moved]
        total = float(np.average(each, weights=weights))
    indices = tuple(tuple(range(i, i + a + 1)) if i >= 0 else () for i, a in places)
    scores = tuple(confidence(fit, bar) if fit else 0.0 for fit in each)
    spoke = {index for i, a in (*chosen, *places) if i >= 0 for index in range(i, i + a + 1)}
    return Located(indices, scores, confidence(total, bar), found), tuple(sorted(spoke))


@dataclass(frozen=True)
class _Weighed:
    """The fits of a search at the rows that were weighed (:meth:`Search.scores`); 0 where one of the source sentences
    that are ``taken`` would be rendered."""

    search: Search
    rows: Rows
    fits: Scores
    taken: tuple[int, ...] = ()

    def without(self, taken: tuple[int, ...]) -> "_Weighed":
        """The same for what else the source has."""
        return _Weighed(self.search, self.rows, _but(self.fits, self.rows, taken), taken)

    def between(self, first: int, last: int) -> Scores:
        """The fits of the sentences ``first`` to ``last`` (exclusive) of the source; rows not weighed yet are."""
        if len(self.rows) == self.search.source.size:
            return self.fits[:, first:last]
        rows = np.arange(first, min(last + LONGEST - 1, self.search.source.size))
        return _but(self.search.scores(rows), rows, self.taken)[:, : last - first]

    def fit(self, k: int, i: int, a: int) -> float:
        """The fit of sentence ``k`` and the stretch of ``a`` + 1 sentences from ``i``, weighed or not."""
        return float(self.between(i, i + 1)[k, 0, a])

    def at(self, k: int, i: int, a: int) -> float:
        """The fit of sentence ``k`` and the stretch of ``a`` + 1 sentences from ``i``; 0 for nowhere (-1)."""
        return float(self.fits[k, np.searchsorted(self.rows, i), a]) if i >= 0 else 0.0


def _but(fits: Scores, rows: Rows, taken: Sequence[int]) -> Scores:
    """The fits at ``rows`` with 0 for every stretch that has one of the source sentences ``taken``."""
    left = fits.copy()
    for index in taken:
        for further in range(LONGEST):
            left[:, (rows >= index - further) & (rows <= index), further] = 0.0
    return left


def asked(size: int, language: str, source_language: str) -> float:
    """The fit from which a sentence counts as found in a source of ``size`` sentences."""
    more = MORE_ENCODED if covers(language) and covers(source_language) else MORE
    return ASKED + more * log(max(size, ASKED_OF) / ASKED_OF)


def confidence(fit: float, bar: float) -> float:
    """A fit as a score 0 to 1: a half at the bar that it has to pass."""
    return 1.0 / (1.0 + exp(-(fit - bar) / SPREAD))


def _in_order(
    found: list[tuple[int, int]], weighed: _Weighed, sentences: Sequence[str], source: Sequence[Segment]
) -> tuple[list[tuple[int, int]], list[float]]:
    """What was found, settled in order within its stretch, or as it was where the remarks stand far apart; with the
    fit of each sentence."""
    placed = [i for i, _ in found if i >= 0]
    if len(found) == len(placed) == 1 and weighed.search.agrees(0, placed[0]):  # lengths say nothing of a part
        return found, [weighed.at(0, *found[0])]
    first = max(min(placed, default=0) - len(sentences), 0)
    last = min(max((i + a for i, a in found), default=0) + len(sentences) + 1, len(source))
    if not placed or last - first > 4 * len(sentences) + STRETCH or placed != sorted(placed):
        return found, [weighed.at(k, i, a) for k, (i, a) in enumerate(found)]
    fits = weighed.between(first, last)
    way = monotone(fits, sentences, [segment.text for segment in source[first:last]])
    each = [float(fits[k, i, a]) if i >= 0 else 0.0 for k, (i, a) in enumerate(way)]
    return [(i + first, a) if i >= 0 else (-1, 0) for i, a in way], each


def _best_way(fits: Scores, rows: Rows) -> list[tuple[int, int]]:
    """For each sentence the (first source index, further sentences), or (-1, 0) for nowhere; Viterbi search.

    ``rows`` are the source indices that ``fits`` has. Sentences of a quote follow each other in the source; passing
    over source sentences costs a little, going back or far away more.
    """
    size = fits.shape[1]
    single = fits.max(axis=2)
    further = fits.argmax(axis=2)
    states = np.concatenate([single, np.full((len(fits), 1), NOWHERE)], axis=1)
    total = states[0].copy()
    before: list[NDArray[np.int64]] = []
    for k in range(1, len(fits)):
        arrived, origin = _arrivals(total[:size], further[k - 1], rows)
        from_nowhere = total[size]
        elsewhere = max(float(total[:size].max()) - FARTHEST, float(from_nowhere))
        far_origin = int(total[:size].argmax()) if elsewhere > from_nowhere else size
        origin = np.where(arrived >= elsewhere, origin, far_origin)
        arrived = np.maximum(arrived, elsewhere)
        lost = total[:size].max()
        origin = np.append(origin, int(total[:size].argmax()) if lost >= from_nowhere else size)
        before.append(origin)
        total = states[k] + np.append(arrived, max(lost, from_nowhere))
    at = int(total.argmax())
    path = [at]
    for origin in reversed(before):
        at = int(origin[at])
        path.append(at)
    path.reverse()
    return [(int(rows[i]), int(further[k, i])) if i < size else (-1, 0) for k, i in enumerate(path)]


def _arrivals(
    total: NDArray[np.float64], further: NDArray[np.int64], rows: Rows
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The best score with which each source sentence is reached from one shortly before it, and from which."""
    size = len(total)
    arrived = np.full(size, -np.inf)
    origin = np.zeros(size, dtype=np.int64)
    places = np.arange(size)
    reach = int(FARTHEST / SKIPPED)
    for step in range(-1, reach + LONGEST):
        # A step of 0 stays in the sentence: the translator split it.
        targets = np.minimum(np.searchsorted(rows, rows + step), size - 1)
        there = rows[targets] == rows + step
        ahead = step - 1 - further
        costs = np.where(step <= 0, np.where(step == 0, 0.02, BACK), SKIPPED * np.maximum(ahead, 0))
        values = np.where(there, total - costs, -np.inf)
        better = there & (values > arrived[targets])
        arrived[targets[better]] = values[better]
        origin[targets[better]] = places[better]
    return arrived, origin
