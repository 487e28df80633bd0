"""Association: how likely two words of different languages render each other, from tables, names, digits, meaning."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from quoteverify import embeddings
from quoteverify.languages import primary
from quoteverify.lexicon import Lexicon, lexicon
from quoteverify.words.tokens import Word

Matrix = NDArray[np.float32]

SURE = 0.2
"""A table's probability from which two words count as translations without doubt."""
NAME_LENGTH = 4
"""Shorter words are too often alike by chance to be compared by their letters."""
NEAR, FAR = 0.80, 0.50
"""Cosines of single-word embeddings: same meaning, and merely the same topic."""
EMBEDDED_AT_MOST = 0.9


def association(
    source: Sequence[Word], source_language: str, rendering: Sequence[Word], rendering_language: str
) -> Matrix:
    """A matrix (len(source), len(rendering)) of scores 0 (nothing connects them) to 1 (surely counterparts)."""
    shape = len(source), len(rendering)
    if not all(shape):
        return np.zeros(shape, dtype=np.float32)
    scores = _alike(source, rendering)
    table = _table(source_language, rendering_language)
    if primary(source_language) == primary(rendering_language):
        same = [[float(s.stem == r.stem) for r in rendering] for s in source]
        scores = np.maximum(scores, np.array(same, dtype=np.float32))
    elif table is not None:
        scores = np.maximum(scores, _from_table(source, rendering, *table))
    if embeddings.covers(source_language) and embeddings.covers(rendering_language):
        scores = np.maximum(scores, _from_embeddings(source, rendering))
    return scores


def _table(source_language: str, rendering_language: str) -> tuple[Lexicon, bool] | None:
    """The table between the two languages and whether its foreign side is the rendering."""
    if primary(rendering_language) == "en":
        found, turned = lexicon(source_language), False
    elif primary(source_language) == "en":
        found, turned = lexicon(rendering_language), True
    else:
        return None
    return None if found is None else (found, turned)


def _from_table(source: Sequence[Word], rendering: Sequence[Word], table: Lexicon, turned: bool) -> Matrix:
    scores = np.zeros((len(source), len(rendering)), dtype=np.float32)
    side = table.by_english if turned else table.by_foreign
    places: dict[str, list[int]] = {}
    for j, word in enumerate(rendering):
        places.setdefault(word.stem, []).append(j)
    for i, word in enumerate(source):
        for counterpart, chances in side.get(word.stem, {}).items():
            if counterpart in places:
                scores[i, places[counterpart]] = min(1.0, (max(chances) / SURE) ** 0.5)
    return scores


def _alike(source: Sequence[Word], rendering: Sequence[Word]) -> Matrix:
    """Digits that agree, and words written alike once in Latin letters: names, loans, cognates."""
    likeness = cdist(
        [latin(word.stem) for word in source],
        [latin(word.stem) for word in rendering],
        scorer=Indel.normalized_similarity,
        dtype=np.float32,
        workers=1,
    )
    long_source = np.array([_comparable(word) for word in source])
    long_rendering = np.array([_comparable(word) for word in rendering])
    scores = np.clip((likeness - 0.55) / 0.35, 0.0, 1.0) * (long_source[:, None] & long_rendering[None, :])
    for i, word in enumerate(source):
        if word.number:
            scores[i] = [float(other.number and other.norm == word.norm) for other in rendering]
    return scores.astype(np.float32)


def _comparable(word: Word) -> bool:
    return word.content and not word.number and len(latin(word.stem)) >= NAME_LENGTH


@lru_cache(maxsize=100_000)
def latin(word: str) -> str:
    """The word in plain Latin letters, spellings that vary between romanisations made one ("Lukashenka", "Лукашенко")."""
    text = anyascii(word).lower()
    for long, short in (
        ("shch", "s"),
        ("sch", "s"),
        ("sh", "s"),
        ("ch", "c"),
        ("zh", "z"),
        ("kh", "h"),
        ("ts", "c"),
        ("ph", "f"),
        ("th", "t"),
        ("ck", "k"),
        ("x", "ks"),
        ("w", "v"),
        ("y", "i"),
        ("j", "i"),
        ("'", ""),
    ):
        text = text.replace(long, short)
    return text


def _from_embeddings(source: Sequence[Word], rendering: Sequence[Word]) -> Matrix:
    cosines = meanings([word.norm for word in source]) @ meanings([word.norm for word in rendering]).T
    content = (
        np.array([w.content and not w.number for w in source])[:, None]
        & np.array([w.content and not w.number for w in rendering])[None, :]
    )
    scores: Matrix = np.clip((cosines - FAR) / (NEAR - FAR), 0.0, 1.0) * content * EMBEDDED_AT_MOST
    return scores


_MEANINGS: dict[str, embeddings.Vectors] = {}
_MEANINGS_KEPT = 20_000


def meanings(norms: Sequence[str]) -> embeddings.Vectors:
    """The embeddings of single words, kept for the next call."""
    missing = [norm for norm in dict.fromkeys(norms) if norm not in _MEANINGS]
    if len(_MEANINGS) + len(missing) > _MEANINGS_KEPT:
        _MEANINGS.clear()
        missing = list(dict.fromkeys(norms))
    _MEANINGS.update(zip(missing, embeddings.encode(missing), strict=True))
    return np.stack([_MEANINGS[norm] for norm in norms])
