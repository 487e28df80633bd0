"""Source: what locating needs of one source document, made once and kept for all its quotes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.documents import main_language
from quoteverify.alignment.figures import telling
from quoteverify.alignment.meaning import Vectors, vectors
from quoteverify.language.profiles import primary
from quoteverify.records.segment import Segment
from quoteverify.records.translation import Cancelled, never
from quoteverify.values.number import Number
from quoteverify.words import Word, words
from quoteverify.words.association import ComparedWords, Matrix, associate

LONGEST = 3
"""Source sentences that one sentence of a quote may render."""
FUNCTION_WEIGHT = 0.2
ASSOCIATED = 20_000
"""Words of renderings whose associations are kept for each source."""
KEPT, KEPT_SIZE = 16, 400_000
"""Sources kept, and their sentences together, so that a case with several does not prepare each anew for every quote.
A sentence takes some 2 kB."""
BATCH = 128
"""Sentences encoded between two questions whether to stop: about two seconds."""
BLOCK = 4096
"""Sentences whose vectors are added up at once."""
CLOSING = ' \u00a0"”’»“)]'
_NOTHING = words("…x", "und")[0]
"""Stands in for the words of a sentence that has none."""

Rows = NDArray[np.int64]
"""Indices of sentences of a source, ascending."""


@dataclass(frozen=True, slots=True)
class WordColumn:
    """What one word of a rendering may be in a source: the words of its vocabulary that are associated with it, how
    firmly (0 to 1), and in how many of its sentences (each counted as firmly as its likest word)."""

    rows: NDArray[np.int64]
    values: NDArray[np.float32]
    spread: float


@dataclass(frozen=True, slots=True)
class SourcePart:
    """Some sentences of a source, or all: ``rows`` says which. Of each of their words ``places`` gives its number in
    the vocabulary and ``weights`` what it counts; sentence k begins at word ``starts[k]`` and has ``counts[k]``.
    ``mass`` is what the words of a sentence count together, ``lengths`` and ``ends`` as :func:`length` and
    :func:`ending` give them."""

    rows: Rows
    places: NDArray[np.int64]
    weights: NDArray[np.float64]
    starts: NDArray[np.int64]
    counts: NDArray[np.int64]
    mass: NDArray[np.float64]
    lengths: NDArray[np.int64]
    ends: NDArray[np.str_]

    def follow(self, further: int) -> NDArray[np.bool_]:
        """Whether each row and the ``further`` rows after it stand next to each other in the source."""
        consecutive: NDArray[np.bool_] = self.rows[further:] - self.rows[: len(self.rows) - further] == further
        return consecutive


class Source:
    """Words, lengths and meanings of the sentences of a source."""

    def __init__(self, texts: Sequence[str], language: str, cancelled: Cancelled = never) -> None:
        self.language = language
        self.size = len(texts)
        self._texts = tuple(texts)
        self._figures: dict[int, tuple[Number, ...]] = {}
        index: dict[str, int] = {}
        vocabulary: list[Word] = []
        places: list[int] = []
        starts: list[int] = []
        for text in texts:
            starts.append(len(places))
            for word in words(text, language) or (_NOTHING,):
                if word.norm not in index:
                    index[word.norm] = len(vocabulary)
                    vocabulary.append(word)
                places.append(index[word.norm])
        places_of, starts_of = np.array(places), np.array(starts)
        counts = np.diff(np.append(starts_of, len(places)))
        self._seen = np.bincount(places_of, minlength=len(vocabulary))
        content = np.array([1.0 if word.content else FUNCTION_WEIGHT for word in vocabulary])
        weights = (content * np.log1p(self.size / self._seen))[places_of]
        self.all = SourcePart(
            np.arange(self.size),
            places_of,
            weights,
            starts_of,
            counts,
            np.add.reduceat(weights, starts_of),
            np.array([length(text) for text in texts]),
            np.array([ending(text) for text in texts]),
        )
        # Where each word of the vocabulary stands: the words in the order of the vocabulary, and where each begins.
        self._standing = np.argsort(places_of, kind="stable")
        self._first = np.concatenate([[0], np.cumsum(self._seen)[:-1]])
        self._sentence_of = np.repeat(np.arange(self.size), counts)
        self._vectors = np.concatenate([*_batches(texts, language, cancelled)])
        self._norms = [self._lengths_of_sums(a) for a in range(LONGEST)]
        self._vocabulary = ComparedWords(vocabulary, language, misspelt=False)
        self._columns: dict[str, WordColumn] = {}

    def _lengths_of_sums(self, further: int) -> NDArray[np.float32]:
        """The lengths of the summed vectors of each stretch of ``further`` + 1 sentences, not below a billionth."""
        found = [
            np.linalg.norm(over(self._vectors[start : start + BLOCK + further], further), axis=1)
            for start in range(0, max(self.size - further, 0), BLOCK)
        ]
        norms: NDArray[np.float32] = np.maximum(np.concatenate(found or [np.zeros(0, np.float32)]), 1e-9)
        return norms

    def figures(self, rows: Rows) -> list[tuple[Number, ...]]:
        """The telling numbers of each sentence at ``rows``."""
        for row in rows.tolist():
            if row not in self._figures:
                self._figures[row] = telling(self._texts[row], self.language)
        return [self._figures[row] for row in rows.tolist()]

    def part(self, rows: Rows) -> SourcePart:
        """The sentences at ``rows``."""
        whole = self.all
        counts = whole.counts[rows]
        starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        words_of = _ranges(whole.starts[rows], counts)
        return SourcePart(
            rows,
            whole.places[words_of],
            whole.weights[words_of],
            starts,
            counts,
            whole.mass[rows],
            whole.lengths[rows],
            whole.ends[rows],
        )

    def products(self, vector: Vectors) -> NDArray[np.float32]:
        """The product of a sentence's vector (shape (width,)) with that of each sentence."""
        # Not by “@”, which spreads over every core and waits for all of them where other work has one.
        found: NDArray[np.float32] = np.einsum("ij,j->i", self._vectors, vector)
        return found

    def likeness(self, products: NDArray[np.float32], rows: Rows, further: int) -> NDArray[np.float32]:
        """The cosine of a sentence, given its ``products``, with each stretch of ``further`` + 1 sentences that begins
        at one of ``rows``; those that would run beyond the end are left out."""
        begin = rows[rows < self.size - further]
        summed = np.sum([products[begin + step] for step in range(further + 1)], axis=0)
        cosines: NDArray[np.float32] = summed / self._norms[further][begin]
        return cosines

    def columns(self, rendering: Sequence[Word], language: str) -> list[WordColumn]:
        """What each word of ``rendering`` may be in this source."""
        keys = [f"{primary(language)} {word.norm}" for word in rendering]
        missing = {key: word for key, word in zip(keys, rendering, strict=True) if key not in self._columns}
        if len(self._columns) + len(missing) > ASSOCIATED:
            self._columns.clear()
            missing = dict(zip(keys, rendering, strict=True))
        if missing:
            table = associate(self._vocabulary, ComparedWords(list(missing.values()), language, misspelt=False))
            for key, column in zip(missing, table.T, strict=True):
                rows = np.flatnonzero(column)
                self._columns[key] = WordColumn(rows, column[rows], self._spread(rows, column[rows]))
        return [self._columns[key] for key in keys]

    def _spread(self, rows: NDArray[np.int64], values: NDArray[np.float32]) -> float:
        best = np.zeros(self.size, np.float32)
        np.maximum.at(best, self._sentence_of[self._words_at(rows)], np.repeat(values, self._seen[rows]))
        return float(best.sum())

    def _words_at(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Where these words of the vocabulary stand among the words of the source."""
        return self._standing[_ranges(self._first[rows], self._seen[rows])]

    def met(self, column: WordColumn) -> tuple[Rows, NDArray[np.float32], NDArray[np.float64]]:
        """Each place where a word may stand: its sentence, how firmly, and what the word there counts."""
        at = self._words_at(column.rows)
        return self._sentence_of[at], np.repeat(column.values, self._seen[column.rows]), self.all.weights[at]

    def frequency(self, column: WordColumn) -> int:
        """In how many places a word of a rendering may stand."""
        return int(self._seen[column.rows].sum())

    def associations(self, columns: Sequence[WordColumn], part: SourcePart) -> Matrix:
        """The association of each word of ``part``, in its place, with each word of a rendering."""
        table = np.zeros((len(self._seen), len(columns)), dtype=np.float32)
        for k, column in enumerate(columns):
            table[column.rows, k] = column.values
        by_place: Matrix = table[part.places]
        return by_place


def _ranges(firsts: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers ``firsts[k]`` to ``firsts[k] + counts[k]`` (exclusive) of each k, one after the other."""
    before = np.concatenate([[0], np.cumsum(counts)[:-1]]) if len(counts) else np.zeros(0, np.int64)
    numbers: NDArray[np.int64] = np.arange(counts.sum()) + np.repeat(firsts - before, counts)
    return numbers


def over(values: NDArray[Any], further: int) -> NDArray[Any]:
    """The sums of ``further`` + 1 neighbours."""
    rows = max(len(values) - further, 0)
    summed: NDArray[Any] = np.sum([values[s : s + rows] for s in range(further + 1)], axis=0)
    return summed


_prepared: dict[tuple[tuple[str, ...], str], Source] = {}
_known: dict[int, tuple[tuple[Segment, ...], Source]] = {}
"""The same by the identity of their sentences: to know a long source by its words takes as long as to search it."""


def searched(segments: Sequence[Segment], cancelled: Cancelled = never) -> Source:
    """The source of these sentences, prepared once. Raises Stopped when ``cancelled`` says so."""
    held = _known.get(id(segments))
    if held is not None and held[0] is segments:
        return held[1]
    source = prepared(tuple(segment.text for segment in segments), main_language(segments), cancelled)
    kept = {id(each) for each in _prepared.values()}
    for key in [key for key, (_, each) in _known.items() if id(each) not in kept]:
        del _known[key]
    if isinstance(segments, tuple):  # anything else may change
        _known[id(segments)] = segments, source
    return source


def prepared(texts: tuple[str, ...], language: str, cancelled: Cancelled = never) -> Source:
    """The source of these sentences; the last KEPT are kept. Raises Stopped when ``cancelled`` says so."""
    key = texts, language
    found = _prepared.pop(key, None) or Source(texts, language, cancelled)
    _prepared[key] = found
    while len(_prepared) > KEPT or (len(_prepared) > 1 and sum(each.size for each in _prepared.values()) > KEPT_SIZE):
        del _prepared[next(iter(_prepared))]
    return found


def _batches(texts: Sequence[str], language: str, cancelled: Cancelled) -> Iterator[Vectors]:
    for start in range(0, len(texts), BATCH):
        yield vectors(texts[start : start + BATCH], language, cancelled)


def length(text: str) -> int:
    """Characters; one of Chinese or Japanese counts as three, which is what it takes in an alphabet."""
    return len(text) + 2 * sum("\u3040" <= character <= "\u9fff" for character in text)


def ending(text: str) -> str:
    """How a sentence ends: "?", "!" or "." for anything else."""
    last = text.rstrip(CLOSING)[-1:]
    return {"?": "?", "？": "?", "؟": "?", ";": "?" if _greek(text) else ".", "!": "!", "！": "!"}.get(last, ".")


def _greek(text: str) -> bool:
    return any("\u0370" <= character <= "\u03ff" for character in text)
