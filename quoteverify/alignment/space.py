"""Space: both documents of a pair as vectors that can be compared, and added up for neighbouring sentences.

Two views. *Meaning*: sentence embeddings, for the languages that the encoder knows. *Words*: each foreign word adds
the English words that the translation table gives for it, each English word itself, and every word the letter
triples of its Latin form (names, loans), each number its digits. Sums of sentence vectors stand for passages.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.meaning import vectors
from quoteverify.encoder.vectors import WIDTH as WIDTH_OF_MEANING
from quoteverify.errors import Stopped
from quoteverify.language.profiles import primary
from quoteverify.records.translation import Cancelled
from quoteverify.words import Word, embeddings, words
from quoteverify.words.association import latin
from quoteverify.words.lexicon import covered, targets
from quoteverify.words.translations import translations

Vectors = NDArray[np.float32]

WIDTH = 1024
"""Coordinates of the word view; each word is spread over four of them (count sketch, Charikar et al. 2002)."""
SPREAD = 4
FUNCTION_WEIGHT = 0.15
LETTERS_WEIGHT = 0.5
ALONE, BESIDE_WORDS = 0.7, 0.5
"""Share of the meaning view: by itself, and where a table of words stands beside it."""
BATCH = 256
LOOKED_AT = 100
"""Sentences of a source by which it is told whether the encoder reads it."""


@dataclass(frozen=True)
class View:
    """Sentence vectors of both documents, and the share of this view in the whole, 0 to 1."""

    source: Vectors
    rendering: Vectors
    share: float


def views(
    source: Sequence[str],
    source_language: str,
    rendering: Sequence[str],
    rendering_language: str,
    cancelled: Cancelled,
) -> list[View]:
    """The views of a document pair; shares sum to 1. Raises Stopped when ``cancelled`` says so."""
    share = _share(source_language, rendering_language)
    encoded = _encoded if _trained(source_language, rendering_language) else _vectors
    left, right = encoded(source, source_language, cancelled), encoded(rendering, rendering_language, cancelled)
    found = [View(left, right, share)]
    left, right = _word_vectors(source, source_language, rendering, rendering_language, cancelled)
    found.append(View(left, right, 1.0 - share))
    return found


def comparable(source: Sequence[str], source_language: str, rendering_language: str) -> bool:
    """Whether anything here tells what sentences of a source mean beside those of a rendering.

    One language on both sides, a table of words between the two, or an encoder that reads the script of some of the
    first hundred sentences. Names and numbers alone do not count: a line that holds none would never be found.
    """
    if primary(source_language) == primary(rendering_language) or covered(source_language, rendering_language):
        return True
    return _trained(source_language, rendering_language) or bool(vectors(source[:LOOKED_AT], source_language).any())


def _trained(*languages: str) -> bool:
    return all(map(embeddings.covers, languages))


def _share(source_language: str, rendering_language: str) -> float:
    """Share of the meaning view: less where a table of words tells more."""
    if _trained(source_language, rendering_language) or not covered(source_language, rendering_language):
        return ALONE
    return BESIDE_WORDS


def _encoded(texts: Sequence[str], _language: str, cancelled: Cancelled) -> Vectors:
    """Vectors of the small sentence encoder, which parts the sentences of its sixteen languages most clearly."""

    def encode(batch: Sequence[str]) -> Vectors:
        _ask(cancelled)
        return embeddings.encode(batch)

    return _weighed(texts, encode, embeddings.DIMENSIONS)


def _vectors(texts: Sequence[str], language: str, cancelled: Cancelled) -> Vectors:
    return _weighed(texts, lambda batch: vectors(batch, language, cancelled), WIDTH_OF_MEANING)


def _weighed(texts: Sequence[str], encode: Callable[[Sequence[str]], Vectors], width: int) -> Vectors:
    """Vectors of sentences, longer ones weighing more in the sum of a passage."""
    done = []
    for start in range(0, len(texts), BATCH):
        batch = texts[start : start + BATCH]
        done.append(encode(batch) * np.sqrt([[max(len(text), 1)] for text in batch]))
    return np.concatenate(done).astype(np.float32) if done else np.zeros((0, width), np.float32)


def _word_vectors(
    source: Sequence[str], source_language: str, rendering: Sequence[str], rendering_language: str, cancelled: Cancelled
) -> tuple[Vectors, Vectors]:
    """Both documents in the word view. Words that many sentences share count less (inverse document frequency)."""
    left = [words(text, source_language) for text in source]
    right = [words(text, rendering_language) for text in rendering]
    left_features = [list(_features(sentence, source_language, rendering_language)) for sentence in left]
    right_features = [list(_features(sentence, rendering_language, source_language)) for sentence in right]
    spread_left, spread_right = _frequencies(left_features), _frequencies(right_features)
    return (
        _sketch(left_features, spread_left, spread_right, cancelled),
        _sketch(right_features, spread_right, spread_left, cancelled),
    )


def _features(sentence: Sequence[Word], language: str, other: str) -> Iterable[tuple[str, float]]:
    translated = primary(other) in targets() and primary(language) != primary(other)
    for word in sentence:
        weight = 1.0 if word.content else FUNCTION_WEIGHT
        if word.number:
            yield "#" + word.norm, 1.5
            continue
        if translated:
            for english, (given, _) in translations(word.stem, word.norm, language, primary(other)).items():
                yield english, weight * given**0.5
        else:
            yield word.stem, weight
        if word.content:
            triples = _triples(word.stem)
            for triple in triples:
                yield triple, LETTERS_WEIGHT * (2.0 if word.capital else 1.0) / len(triples) ** 0.5


@lru_cache(maxsize=50_000)
def _triples(stem: str) -> tuple[str, ...]:
    plain = f"<{latin(stem)}>"
    return tuple(f"~{plain[i : i + 3]}" for i in range(len(plain) - 2)) if len(plain) >= 6 else ()


def _frequencies(documents: Sequence[Sequence[tuple[str, float]]]) -> tuple[Counter[str], int]:
    return Counter(feature for features in documents for feature in {name for name, _ in features}), len(documents)


def _sketch(
    documents: Sequence[Sequence[tuple[str, float]]],
    own: tuple[Counter[str], int],
    other: tuple[Counter[str], int],
    cancelled: Cancelled,
) -> Vectors:
    vectors = np.zeros((len(documents), WIDTH), dtype=np.float32)
    for row, features in enumerate(documents):
        if row % BATCH == 0:
            _ask(cancelled)
        for name, weight in features:
            common = max(own[0][name] / max(own[1], 1), other[0][name] / max(other[1], 1))
            rarity = log(1.0 + 1.0 / (common + 0.01))
            places, signs = _places(name)
            vectors[row, places] += signs * (weight * rarity)
    return vectors


@lru_cache(maxsize=100_000)
def _places(feature: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    codes = [crc32(f"{k}{feature}".encode()) for k in range(SPREAD)]
    places = np.array([k * (WIDTH // SPREAD) + (code >> 1) % (WIDTH // SPREAD) for k, code in enumerate(codes)])
    return places, np.array([1.0 if code & 1 else -1.0 for code in codes], dtype=np.float32)


def _ask(cancelled: Cancelled) -> None:
    if cancelled():
        raise Stopped
