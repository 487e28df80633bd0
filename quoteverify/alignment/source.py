"""Source: what locating needs of one source document, made once and kept for all its quotes."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.meaning import Vectors, vectors
from quoteverify.language.profiles import primary
from quoteverify.records.translation import Cancelled, never
from quoteverify.words import Word, words
from quoteverify.words.association import ComparedWords, Matrix, associate

LONGEST = 3
"""Source sentences that one sentence of a quote may render."""
FUNCTION_WEIGHT = 0.2
ASSOCIATED = 20_000
"""Words of renderings whose associations are kept for each source."""
KEPT = 16
"""Sources kept, so that a case with several does not prepare each anew for every quote."""
BATCH = 128
"""Sentences encoded between two questions whether to stop: about two seconds."""
CLOSING = ' \u00a0"”’»“)]'
_NOTHING = words("…x", "und")[0]
"""Stands in for the words of a sentence that has none."""

_Column = tuple[NDArray[np.int64], NDArray[np.float32]]


class Source:
    """Words, lengths and meanings of the sentences of a source."""

    def __init__(self, texts: Sequence[str], language: str, cancelled: Cancelled = never) -> None:
        self.language = language
        self.size = len(texts)
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
        self.places = np.array(places)
        self.starts = np.array(starts)
        self.counts = np.diff(np.append(self.starts, len(self.places)))
        seen = np.bincount(self.places, minlength=len(vocabulary))
        content = np.array([1.0 if word.content else FUNCTION_WEIGHT for word in vocabulary])
        self.weights = (content * np.log1p(self.size / seen))[self.places]
        self.mass = np.add.reduceat(self.weights, self.starts)
        self.lengths = np.array([length(text) for text in texts])
        self.ends = np.array([ending(text) for text in texts])
        self._vectors = np.concatenate([*_batches(texts, language, cancelled)])
        self._norms = [np.maximum(np.linalg.norm(self._stretch(a), axis=1), 1e-9) for a in range(LONGEST)]
        self._vocabulary = ComparedWords(vocabulary, language, misspelt=False)
        self._columns: dict[str, _Column] = {}

    def _stretch(self, further: int) -> Vectors:
        """The summed vectors of each stretch of ``further`` + 1 sentences."""
        rows = max(self.size - further, 0)
        summed: Vectors = np.sum([self._vectors[s : s + rows] for s in range(further + 1)], axis=0)
        return summed

    def likeness(self, vector: Vectors) -> list[NDArray[np.float32]]:
        """The cosine of a sentence (shape (width,)) with each stretch of one, two … LONGEST sentences."""
        products = self._vectors @ vector
        return [over(products, a) / self._norms[a] for a in range(LONGEST)]

    def associations(self, rendering: Sequence[Word], language: str) -> Matrix:
        """The association of each word of the source, in its place, with each word of ``rendering``."""
        keys = [f"{primary(language)} {word.norm}" for word in rendering]
        missing = {key: word for key, word in zip(keys, rendering, strict=True) if key not in self._columns}
        if len(self._columns) + len(missing) > ASSOCIATED:
            self._columns.clear()
            missing = dict(zip(keys, rendering, strict=True))
        if missing:
            table = associate(self._vocabulary, ComparedWords(list(missing.values()), language, misspelt=False))
            for key, column in zip(missing, table.T, strict=True):
                rows = np.flatnonzero(column)
                self._columns[key] = rows, column[rows]
        table = np.zeros((len(self._vocabulary.words), len(rendering)), dtype=np.float32)
        for k, key in enumerate(keys):
            rows, values = self._columns[key]
            table[rows, k] = values
        by_place: Matrix = table[self.places]
        return by_place


def over(values: NDArray[Any], further: int) -> NDArray[Any]:
    """The sums of ``further`` + 1 neighbours."""
    rows = max(len(values) - further, 0)
    summed: NDArray[Any] = np.sum([values[s : s + rows] for s in range(further + 1)], axis=0)
    return summed


_prepared: dict[tuple[tuple[str, ...], str], Source] = {}


def prepared(texts: tuple[str, ...], language: str, cancelled: Cancelled = never) -> Source:
    """The source of these sentences; the last KEPT are kept. Raises Stopped when ``cancelled`` says so."""
    key = texts, language
    found = _prepared.pop(key, None) or Source(texts, language, cancelled)
    _prepared[key] = found
    while len(_prepared) > KEPT:
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
