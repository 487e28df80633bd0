"""Comparison of two sentences word by word, without a translation model: links, and a score for every word."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from quoteverify.language.profiles import primary
from quoteverify.records.spans import Span
from quoteverify.words import embeddings
from quoteverify.words.association import Matrix, association
from quoteverify.words.lexicon import renderings
from quoteverify.words.tokens import Word, words

LINKED = 0.2
"""Association from which two words may be linked."""
PLACE = 0.35
"""Share of an association that depends on both words standing at like places."""
SHARED = 0.6
"""What a word gets of its association with a counterpart that another word renders better."""
UNKNOWN = 0.6
"""The score of a word of which nothing is known: neither good nor bad."""
FUNCTION_WEIGHT = 0.15
FAMILIAR = 5
"""Occurrences in the parallel texts from which a word counts as fully known."""
ENCODED = 0.7
"""How far the encoder knows a word that the tables do not."""
LONGEST = 400
"""Words of a side that are compared; the rest scores UNKNOWN. Time grows with the product of both lengths."""


@dataclass(frozen=True, slots=True)
class ScoredWord:
    """A word's place in its text and how well the other side accounts for it, 0 to 1.

    ``known`` (0 to 1) is how much the tool knows of the word: a low score of an unknown word is no evidence.
    """

    span: Span
    score: float
    known: float
    content: bool


@dataclass(frozen=True, slots=True)
class WordLink:
    """Source word ``source`` and rendering word ``rendering`` (indices into the comparison's words) render each
    other; ``score`` 0 to 1."""

    source: int
    rendering: int
    score: float


@dataclass(frozen=True, slots=True)
class WordComparison:
    """``score`` (0 to 1) rises with faithfulness: how much of each side the other accounts for, and their lengths."""

    score: float
    source_words: tuple[ScoredWord, ...]
    rendering_words: tuple[ScoredWord, ...]
    links: tuple[WordLink, ...]


@lru_cache(maxsize=1024)
def compare(source_text: str, source_language: str, rendering_text: str, rendering_language: str) -> WordComparison:
    """Compare two texts of a sentence or a few; any languages, best where a table or the encoder covers them."""
    source, rendering = words(source_text, source_language), words(rendering_text, rendering_language)
    left, right = source[:LONGEST], rendering[:LONGEST]
    table = association(left, source_language, right, rendering_language)
    links = link(table, left, right)
    known_left = knowledge(source, source_language, rendering_language)
    known_right = knowledge(rendering, rendering_language, source_language)
    scored_left = _scored(source, known_left, _values(table, [(pair.source, pair.score) for pair in links], 1))
    scored_right = _scored(rendering, known_right, _values(table, [(pair.rendering, pair.score) for pair in links], 0))
    score = (_mean(scored_left) * _mean(scored_right)) ** 0.5 * _lengths(source, rendering)
    if embeddings.covers(source_language) and embeddings.covers(rendering_language):
        vectors = embeddings.encode([source_text, rendering_text])
        score = 0.75 * score + 0.25 * float(np.clip(vectors[0] @ vectors[1], 0.0, 1.0))
    return WordComparison(min(max(score, 0.0), 1.0), scored_left, scored_right, links)


def link(table: Matrix, source: Sequence[Word], rendering: Sequence[Word]) -> tuple[WordLink, ...]:
    """Link words one to one, the firmest first (competitive linking, Melamed 2000), then neighbours to the same word.

    ``table`` is the association of ``source`` and ``rendering``; links come in the order of the source.
    """
    n, m = table.shape
    if not n or not m:
        return ()
    place = np.abs(np.arange(n)[:, None] / n - np.arange(m)[None, :] / m)
    content = np.array([w.content for w in source])[:, None] & np.array([w.content for w in rendering])[None, :]
    weighted = table * (1.0 - PLACE + PLACE * np.exp(-4.0 * place)) * np.where(content, 1.0, 0.8)
    rows, columns = np.nonzero(table >= LINKED)
    order = np.argsort(-weighted[rows, columns], kind="stable")
    taken_source: dict[int, int] = {}
    taken_rendering: dict[int, int] = {}
    for i, j in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        if i not in taken_source and j not in taken_rendering and _near(i, j, taken_source, content[i, j], n, m):
            taken_source[i], taken_rendering[j] = j, i
    pairs = set(taken_source.items())
    for i, j in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        beside_rendering = i in taken_source and j not in taken_rendering and abs(taken_source[i] - j) == 1
        beside_source = j in taken_rendering and i not in taken_source and abs(taken_rendering[j] - i) == 1
        if beside_rendering or beside_source:
            pairs.add((i, j))
    return tuple(WordLink(i, j, float(table[i, j])) for i, j in sorted(pairs))


def _near(i: int, j: int, taken: dict[int, int], content: bool, n: int, m: int) -> bool:
    """Function words may only be linked beside a linked neighbour, or at the same place: they are everywhere."""
    if content or abs(i / n - j / m) < 0.1:
        return True
    return any(abs(taken[k] - j) <= 2 for k in (i - 1, i + 1) if k in taken)


def knowledge(side: Sequence[Word], language: str, other: str) -> list[float]:
    """How much is known of each word of ``language`` against ``other``: 0 nothing, 1 enough to miss it."""
    return [_known(word, primary(language), primary(other)) for word in side]


def _known(word: Word, language: str, other: str) -> float:
    if word.number or language == other:
        return 1.0
    encoded = ENCODED if embeddings.covers(language) and embeddings.covers(other) else 0.0
    table = renderings(language, other)
    if table is None:
        return encoded
    return max(min(table.counts.get(word.stem, 0) / FAMILIAR, 1.0), encoded)


def _values(table: Matrix, linked: Sequence[tuple[int, float]], axis: int) -> NDArray[np.float64]:
    """For each word of a side: its best link, or a share of its best association."""
    if not table.size:
        return np.zeros(table.shape[1 - axis])
    values: NDArray[np.float64] = SHARED * table.max(axis=axis).astype(np.float64)
    for index, score in linked:
        values[index] = max(values[index], score)
    return values


def _scored(side: Sequence[Word], known: Sequence[float], values: NDArray[np.float64]) -> tuple[ScoredWord, ...]:
    return tuple(
        ScoredWord(
            word.span,
            float(values[k] * known[k] + max(values[k], UNKNOWN) * (1.0 - known[k])) if k < len(values) else UNKNOWN,
            known[k],
            word.content,
        )
        for k, word in enumerate(side)
    )


def _mean(side: Sequence[ScoredWord]) -> float:
    weights = [1.0 if word.content else FUNCTION_WEIGHT for word in side]
    return sum(w * word.score for w, word in zip(weights, side, strict=True)) / sum(weights) if side else 0.0


def _lengths(source: Sequence[Word], rendering: Sequence[Word]) -> float:
    """1 where both sides have as many content words, less the more they differ."""
    ours = sum(word.content for word in source) + 2.0
    theirs = sum(word.content for word in rendering) + 2.0
    return float((min(ours, theirs) / max(ours, theirs)) ** 0.5)
