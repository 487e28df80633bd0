"""Association: how likely two words of different languages render each other, from tables, names, digits, meaning."""

from collections.abc import Sequence
from functools import lru_cache
from unicodedata import name

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from quoteverify.languages import primary, profile
from quoteverify.words import embeddings
from quoteverify.words.kin import has_kin, kin
from quoteverify.words.slips import slips
from quoteverify.words.tokens import Word
from quoteverify.words.translations import translations

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
    foreign = [_in_other_script(word, rendering_language) for word in rendering]
    scores[:, foreign] = 0.0
    if primary(source_language) == primary(rendering_language):
        same = [[float(s.stem == r.stem) for r in rendering] for s in source]
        scores = np.maximum(scores, np.array(same, dtype=np.float32))
    else:
        scores = np.maximum(scores, _from_tables(source, source_language, rendering, rendering_language))
    left, right = _encodable(source, source_language), _encodable(rendering, rendering_language)
    if any(left) and any(right):
        scores = np.maximum(scores, _from_embeddings(left, right))
    return scores


def _in_other_script(word: Word, language: str) -> bool:
    """Whether a word is left in a script that its text is not written in: it renders nothing, however alike."""
    latin_written = profile(language).script == "Latn"
    return latin_written and not word.number and not word.norm.isascii() and "LATIN" not in name(word.norm[0], "")


def _from_tables(
    source: Sequence[Word], source_language: str, rendering: Sequence[Word], rendering_language: str
) -> Matrix:
    """What the translation table says, whichever side is English; zeros where neither is."""
    if primary(rendering_language) == "en":
        return _from_table(source, source_language, rendering)
    if primary(source_language) == "en":
        return _from_table(rendering, rendering_language, source).T
    return np.zeros((len(source), len(rendering)), dtype=np.float32)


def _from_table(foreign: Sequence[Word], language: str, english: Sequence[Word]) -> Matrix:
    scores = np.zeros((len(foreign), len(english)), dtype=np.float32)
    places: dict[str, list[int]] = {}
    for j, word in enumerate(english):
        for stem in (word.stem, *slips(word.norm)):
            places.setdefault(stem, []).append(j)
    for i, word in enumerate(foreign):
        for counterpart, chances in translations(word.stem, word.norm, language).items():
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
    scores: Matrix = np.clip((likeness - 0.55) / 0.35, 0.0, 1.0) * (long_source[:, None] & long_rendering[None, :])
    for i, word in enumerate(source):
        if word.number:
            scores[i] = [float(other.number and other.norm == word.norm) for other in rendering]
    return scores


def _comparable(word: Word) -> bool:
    return word.content and not word.number and len(latin(word.stem)) >= NAME_LENGTH


@lru_cache(maxsize=100_000)
def latin(word: str) -> str:
    """The word in plain Latin letters, spellings that differ between romanisations made one."""
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


def _encodable(side: Sequence[Word], language: str) -> list[str]:
    """For each word the form that the encoder can judge; empty for grammar, digits, and languages it does not know."""
    if embeddings.covers(language):
        return [word.norm if word.content and not word.number else "" for word in side]
    if has_kin(language):
        return [(kin(word.norm, language) or "") if word.content and not word.number else "" for word in side]
    return [""] * len(side)


def _from_embeddings(source: Sequence[str], rendering: Sequence[str]) -> Matrix:
    cosines = meanings(source) @ meanings(rendering).T
    judged = np.array([bool(form) for form in source])[:, None] & np.array([bool(form) for form in rendering])[None, :]
    scores: Matrix = np.clip((cosines - FAR) / (NEAR - FAR), 0.0, 1.0) * judged * EMBEDDED_AT_MOST
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
