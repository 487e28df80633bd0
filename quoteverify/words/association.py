"""Association: how likely two words of different languages render each other, from tables, names, digits, meaning."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from unicodedata import name

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from quoteverify.language.profiles import primary, profile
from quoteverify.words import embeddings
from quoteverify.words.kin import kin, relative
from quoteverify.words.lexicon import renders
from quoteverify.words.slips import slips
from quoteverify.words.tokens import Word
from quoteverify.words.translations import translations

Matrix = NDArray[np.float32]

SURE = 0.2
"""A table's probability from which two words count as translations without doubt."""
NAME_LENGTH = 4
"""Shorter words are too often alike by chance to be compared by their letters."""
DIFFERENT, SAME = 0.55, 0.90
"""Likeness of two spellings: no more than any two words have, and forms of one word."""
NEAR, FAR = 0.80, 0.50
"""Cosines of single-word embeddings: same meaning, and merely the same topic."""
EMBEDDED_AT_MOST = 0.9


class ComparedWords:
    """The words of one text, with what comparing them needs; made once where one text meets many others.

    ``misspelt`` tells whether a word that no dictionary holds may be a slip of the pen. Where one of many
    texts is sought it may not: it is a name, and a slip finds it everywhere.
    """

    def __init__(self, words: Sequence[Word], language: str, misspelt: bool = True) -> None:
        self.words = words
        self.misspelt = misspelt
        self.language = language
        self.latin = [latin(word.stem) for word in words]
        self.comparable = np.array([_comparable(word) for word in words], dtype=bool)
        self.numbers = _places(words, lambda word: word.norm if word.number else None)
        self._counterparts: dict[str, Mapping[str, list[tuple[int, float]]]] = {}

    @cached_property
    def stems(self) -> Mapping[str, list[int]]:
        """Where each reduced form stands."""
        return _places(self.words, lambda word: word.stem)

    def counterparts(self, language: str) -> Mapping[str, list[tuple[int, float]]]:
        """For a word of ``language``, which words of this text a table gives it for, and how firmly."""
        if language not in self._counterparts:
            found: dict[str, list[tuple[int, float]]] = {}
            for i, word in enumerate(self.words):
                for counterpart, chances in translations(word.stem, word.norm, self.language, language).items():
                    found.setdefault(counterpart, []).append((i, min(1.0, (max(chances) / SURE) ** 0.5)))
            self._counterparts[language] = found
        return self._counterparts[language]

    @cached_property
    def forms(self) -> Mapping[int, str]:
        """The words that the encoder can judge, in the form in which it can."""
        forms = enumerate(_encodable(self.words, self.language))
        return {i: form for i, form in forms if form}

    @cached_property
    def vectors(self) -> embeddings.Vectors:
        """The embeddings of ``forms``."""
        return meanings(list(self.forms.values()))


def _places(words: Sequence[Word], key: Callable[[Word], str | None]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        name = key(word)
        if name is not None:
            found.setdefault(name, []).append(i)
    return found


def association(
    source: Sequence[Word], source_language: str, rendering: Sequence[Word], rendering_language: str
) -> Matrix:
    """A matrix (len(source), len(rendering)) of scores 0 (nothing connects them) to 1 (surely counterparts)."""
    return associate(ComparedWords(source, source_language), ComparedWords(rendering, rendering_language))


def associate(source: ComparedWords, rendering: ComparedWords) -> Matrix:
    """:func:`association` of two sides."""
    if not source.words or not rendering.words:
        return np.zeros((len(source.words), len(rendering.words)), dtype=np.float32)
    scores = _alike(source, rendering)
    scores[:, [_in_other_script(word, rendering.language) for word in rendering.words]] = 0.0
    if primary(source.language) == primary(rendering.language):
        _equal(scores, source.stems, rendering.stems)
    elif renders(source.language, rendering.language):
        _from_table(scores, source, rendering)
    elif renders(rendering.language, source.language):
        _from_table(scores.T, rendering, source)
    _from_embeddings(scores, source, rendering)
    return scores


def _in_other_script(word: Word, language: str) -> bool:
    """Whether a word is left in a script that its text is not written in: it renders nothing, however alike."""
    latin_written = profile(language).script == "Latn"
    return latin_written and not word.number and not word.norm.isascii() and "LATIN" not in name(word.norm[0], "")


def _equal(scores: Matrix, source: Mapping[str, list[int]], rendering: Mapping[str, list[int]]) -> None:
    """Score 1 wherever both sides have the same form."""
    for form, columns in rendering.items():
        for i in source.get(form, ()):
            scores[i, columns] = 1.0


def _from_table(scores: Matrix, listed: ComparedWords, other: ComparedWords) -> None:
    """Raise scores to what the translation table made from the side of ``listed`` says."""
    counterparts = listed.counterparts(primary(other.language))
    for j, word in enumerate(other.words):
        for stem in (word.stem, *(slips(word.norm, other.language) if other.misspelt else ())):
            for i, score in counterparts.get(stem, ()):
                scores[i, j] = max(scores[i, j], score)


def _alike(source: ComparedWords, rendering: ComparedWords) -> Matrix:
    """Digits that agree, and words written alike once in Latin letters: names, loans, cognates."""
    likeness = cdist(
        source.latin,
        rendering.latin,
        scorer=Indel.normalized_similarity,
        score_cutoff=DIFFERENT,
        dtype=np.float32,
        workers=1,
    )
    both = source.comparable[:, None] & rendering.comparable[None, :]
    scores: Matrix = np.clip((likeness - DIFFERENT) / (SAME - DIFFERENT), 0.0, 1.0) * both
    _equal(scores, source.numbers, rendering.numbers)
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
    if relative(language):
        return [(kin(word.norm, language) or "") if word.content and not word.number else "" for word in side]
    return [""] * len(side)


def _from_embeddings(scores: Matrix, source: ComparedWords, rendering: ComparedWords) -> None:
    """Raise scores to what the encoder says of the words that it can judge."""
    if not source.forms or not rendering.forms:
        return
    judged = np.clip((source.vectors @ rendering.vectors.T - FAR) / (NEAR - FAR), 0.0, 1.0) * EMBEDDED_AT_MOST
    places = np.ix_(list(source.forms), list(rendering.forms))
    scores[places] = np.maximum(scores[places], judged)


meanings = embeddings.Memory(20_000)
"""The embeddings of single words, kept for the next call."""
