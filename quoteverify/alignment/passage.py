"""Passage: where in a source the sentences of one quote were said."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.documents import main_language
from quoteverify.alignment.links import Located
from quoteverify.alignment.monotone import monotone
from quoteverify.errors import Stopped
from quoteverify.segments import Segment
from quoteverify.translation import Cancelled, never
from quoteverify.words import Word, embeddings, words
from quoteverify.words.association import Matrix, association
from quoteverify.words.kin import has_kin, in_russian

LONGEST = 3
"""Source sentences that one sentence of a quote may render."""
SKIPPED = 0.04
"""Cost of each source sentence passed over between two sentences of a quote."""
FARTHEST = 0.25
"""Cost of going anywhere else, which joined remarks do."""
BACK = 0.1
NOWHERE = 0.38
"""Score of a sentence below which its source counts as not loaded."""
PASSAGE = 0.5
"""Score below which a quote of one sentence has no source here."""
IN_A_ROW = 0.05
"""How much less is asked for each further sentence of the quote that found its place: chance rarely finds several."""
LEAST = 0.35
FRAGMENT = 0.6
"""Share of the words of its source below which a quoted text counts as a fragment, more so the shorter it is."""
SINGLE = 0.75
"""A single content word may stand anywhere by chance."""
ROOM = 2
"""Words more than the rendering has that half a window over its source takes in."""
LONGER = 0.03
ENDS_ALIKE = 0.04
FUNCTION_WEIGHT = 0.2
STRETCH = 10
"""Source sentences beyond four for each of the quote within which remarks are taken to follow each other."""


def locate(
    sentences: Sequence[str], language: str, source: Sequence[Segment], cancelled: Cancelled = never
) -> Located | None:
    """Find the passage of ``source`` that the sentences of one quote render; None when nothing corresponds.

    A sentence may render up to three source sentences, or a part of one. Raises Stopped when ``cancelled`` says so.
    """
    if not sentences or not source:
        return None
    fits = scores(sentences, language, source, cancelled)
    chosen = _in_order(_best_way(fits), fits, sentences, source)
    weights = np.sqrt([len(words(text, language)) + 1.0 for text in sentences])
    each = [float(fits[k, i, a]) if i >= 0 else 0.0 for k, (i, a) in enumerate(chosen)]
    total = float(np.average(each, weights=weights))
    if total < max(PASSAGE - IN_A_ROW * (sum(map(bool, each)) - 1), LEAST):
        return None
    indices = tuple(tuple(range(i, i + a + 1)) if i >= 0 else () for i, a in chosen)
    return Located(indices, tuple(min(max(one, 0.0), 1.0) for one in each), min(max(total, 0.0), 1.0))


def _in_order(
    found: list[tuple[int, int]], fits: NDArray[np.float64], sentences: Sequence[str], source: Sequence[Segment]
) -> list[tuple[int, int]]:
    """What was found, settled in order within its stretch; as it was where the remarks stand far apart."""
    placed = [i for i, _ in found if i >= 0]
    if not placed:
        return found
    first = max(min(placed) - len(sentences), 0)
    last = min(max(i + a for i, a in found) + len(sentences) + 1, len(source))
    if last - first > 4 * len(sentences) + STRETCH or placed != sorted(placed):
        return found
    way = monotone(fits[:, first:last], sentences, [one.text for one in source[first:last]])
    return [(i + first, a) if i >= 0 else (-1, 0) for i, a in way]


class _Source:
    """What locating needs of one source document, made once and kept for all its quotes."""

    def __init__(self, texts: tuple[str, ...], language: str) -> None:
        self.language = language
        self.size = len(texts)
        index: dict[str, int] = {}
        self.vocabulary: list[Word] = []
        places: list[int] = []
        starts: list[int] = []
        for text in texts:
            starts.append(len(places))
            for word in words(text, language) or (_NOTHING,):
                if word.norm not in index:
                    index[word.norm] = len(self.vocabulary)
                    self.vocabulary.append(word)
                places.append(index[word.norm])
        self.places = np.array(places)
        self.starts = np.array(starts)
        self.counts = np.diff(np.append(self.starts, len(self.places)))
        seen = np.bincount(self.places, minlength=len(self.vocabulary))
        content = np.array([1.0 if word.content else FUNCTION_WEIGHT for word in self.vocabulary])
        self.weights = (content * np.log1p(self.size / seen))[self.places]
        self.mass = np.add.reduceat(self.weights, self.starts)
        self.vectors = _vectors(texts, language)
        self.ends = np.array([_end(text) for text in texts])

    def lengths(self, further: int) -> NDArray[np.int64]:
        """Words in each stretch of ``further`` + 1 sentences."""
        rows = self.size - further
        total: NDArray[np.int64] = np.sum([self.counts[s : s + rows] for s in range(further + 1)], axis=0)
        return total


def _end(text: str) -> str:
    """How a sentence ends: "?", "!" or "." for anything else."""
    last = text.rstrip(' \u00a0"”’»“)]')[-1:]
    return {"?": "?", "？": "?", "؟": "?", ";": "?" if _greek(text) else ".", "!": "!", "！": "!"}.get(last, ".")


def _greek(text: str) -> bool:
    return any("\u0370" <= character <= "\u03ff" for character in text)


_NOTHING = words("…x", "und")[0]


@lru_cache(maxsize=4)
def _prepared(texts: tuple[str, ...], language: str) -> _Source:
    return _Source(texts, language)


def _vectors(texts: Sequence[str], language: str) -> embeddings.Vectors:
    return embeddings.encode([in_russian(text, language) for text in texts])


def _trust(language: str) -> float:
    """Share of the encoder's opinion in a score: it knows some languages, their relatives less, others by names."""
    if embeddings.covers(language):
        return 0.5
    return 0.3 if has_kin(language) else 0.15


def scores(
    sentences: Sequence[str], language: str, source: Sequence[Segment], cancelled: Cancelled = never
) -> NDArray[np.float64]:
    """How well each sentence fits each stretch of the source: shape (sentences, source, LONGEST), 0 to about 1.

    Entry [k, i, a] is sentence k against source sentences i to i + a, both included; 0 beyond the end.
    """
    prepared = _prepared(tuple(one.text for one in source), main_language(source))
    vectors = _vectors(sentences, language)
    trust = min(_trust(language), _trust(prepared.language))
    fits = np.zeros((len(sentences), prepared.size, LONGEST))
    for k, text in enumerate(sentences):
        if cancelled():
            raise Stopped
        mine = words(text, language)
        said, covered = _coverage(mine, language, prepared)
        for a in range(LONGEST):
            rows = prepared.size - a
            if rows <= 0:
                break
            # Of a fragment only what it says itself can be compared, not the rest of the sentence it is taken from.
            whole = np.clip(len(mine) / (FRAGMENT * np.maximum(prepared.lengths(a), 1)), 0.0, 1.0)
            fits[k, :rows, a] = (1.0 - 0.3 * whole) * said[a] + 0.3 * whole * covered[a]
            window = sum(prepared.vectors[s : s + rows] for s in range(a + 1))
            cosines = (window @ vectors[k]) / np.maximum(np.linalg.norm(window, axis=1), 1e-9)
            alike = np.clip((cosines - 0.2) / 0.5, 0.0, 1.0)
            fits[k, :rows, a] = (1.0 - trust * whole) * fits[k, :rows, a] + trust * whole * alike
            if sum(word.content for word in mine) < 2:
                fits[k, :rows, a] *= np.where(whole < 1.0, SINGLE, 1.0)
            # A tie goes to the shorter stretch, and to the sentence that ends alike: question, exclamation, statement.
            fits[k, :rows, a] *= 1.0 - LONGER * a
            fits[k, :rows, a] += ENDS_ALIKE * (prepared.ends[a:] == _end(text)) * (fits[k, :rows, a] > 0)
    return fits


def _coverage(
    rendering: Sequence[Word], language: str, prepared: _Source
) -> tuple[list[NDArray[np.float64]], list[NDArray[np.float64]]]:
    """For each stretch length: the share of the rendering that its source can account for, and the reverse."""
    if not rendering:
        return [np.zeros(prepared.size - a) for a in range(LONGEST)], [
            np.zeros(prepared.size - a) for a in range(LONGEST)
        ]
    table = association(prepared.vocabulary, prepared.language, rendering, language)
    by_place = table[prepared.places]
    by_sentence = np.maximum.reduceat(by_place, prepared.starts, axis=0)
    weights = np.array([1.0 if word.content else FUNCTION_WEIGHT for word in rendering])
    # A word that many sentences could account for says little about which one it came from.
    weights *= np.log(2.0 + prepared.size / (1.0 + by_sentence.sum(axis=0)))
    weights /= weights.sum()
    accounted = np.add.reduceat(table.max(axis=1)[prepared.places] * prepared.weights, prepared.starts)
    said, covered = [], []
    for a in range(LONGEST):
        rows = max(prepared.size - a, 0)
        best = np.maximum.reduce([by_sentence[s : s + rows] for s in range(a + 1)])
        said.append(best @ weights if a else _said_together(by_place, weights, prepared))
        ours = np.sum([accounted[s : s + rows] for s in range(a + 1)], axis=0)
        mass = np.sum([prepared.mass[s : s + rows] for s in range(a + 1)], axis=0)
        covered.append(ours / np.maximum(mass, 1e-9))
    return said, covered


def _said_together(by_place: Matrix, weights: NDArray[np.float64], prepared: _Source) -> NDArray[np.float64]:
    """For each source sentence the most that any stretch of it, about as long as the rendering, accounts for.

    Long sentences would otherwise account for everything: some word somewhere always fits.
    """
    size = len(weights) + ROOM
    numbers = (prepared.counts + size - 1) // size
    firsts = np.concatenate([[0], np.cumsum(numbers)[:-1]])
    owner = np.repeat(np.arange(prepared.size), numbers)
    blocks = np.maximum.reduceat(by_place, prepared.starts[owner] + (np.arange(len(owner)) - firsts[owner]) * size)
    together = owner[1:] == owner[:-1]
    windows = blocks.copy()
    windows[:-1][together] = np.maximum(blocks[:-1], blocks[1:])[together]
    best: NDArray[np.float64] = np.maximum.reduceat(windows @ weights, firsts)
    return best


def _best_way(fits: NDArray[np.float64]) -> list[tuple[int, int]]:
    """For each sentence the (first source index, further sentences), or (-1, 0) for nowhere; Viterbi search.

    Sentences of a quote follow each other in the source; passing over source sentences costs a little, going back
    or far away more.
    """
    size = fits.shape[1]
    single = fits.max(axis=2)
    further = fits.argmax(axis=2)
    states = np.concatenate([single, np.full((len(fits), 1), NOWHERE)], axis=1)
    total = states[0].copy()
    before: list[NDArray[np.int64]] = []
    for k in range(1, len(fits)):
        arrived, origin = _arrivals(total[:size], further[k - 1])
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
    return [(i, int(further[k, i])) if i < size else (-1, 0) for k, i in enumerate(path)]


def _arrivals(total: NDArray[np.float64], further: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The best score with which each source sentence is reached from one shortly before it, and from which."""
    size = len(total)
    arrived = np.full(size, -np.inf)
    origin = np.zeros(size, dtype=np.int64)
    places = np.arange(size)
    reach = int(FARTHEST / SKIPPED)
    for step in range(-1, reach + LONGEST):
        # A step of 0 stays in the sentence: the translator split it.
        targets = places + step
        inside = (targets >= 0) & (targets < size)
        ahead = step - 1 - further
        costs = np.where(step <= 0, np.where(step == 0, 0.02, BACK), SKIPPED * np.maximum(ahead, 0))
        values = np.where(inside, total - costs, -np.inf)
        targets = np.clip(targets, 0, size - 1)
        better = inside & (values > arrived[targets])
        arrived[targets[better]] = values[better]
        origin[targets[better]] = places[better]
    return arrived, origin
