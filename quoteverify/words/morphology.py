"""Morphology: what forms a Russian word can be (pymorphy3 with the OpenCorpora dictionary). Loaded on first use."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Form:
    """One reading of a word: OpenCorpora grammemes (``VERB``, ``1per``, ``plur`` …), lemma, share 0 to 1."""

    lemma: str
    grammemes: frozenset[str]
    share: float

    def has(self, *grammemes: str) -> bool:
        return self.grammemes.issuperset(grammemes)


_RUSSIAN = re.compile("[а-яё]", re.IGNORECASE)
_NAMELESS = re.compile("[^\u0000-\u2fff]")


@cache
def _analyser() -> Any:
    import pymorphy3  # a third of a second and 15 MB: only when Russian is looked at

    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=50_000)
def forms(word: str) -> tuple[Form, ...]:
    """The readings of a Russian word, likeliest first; none for over 40 letters or a word without a Russian letter.

    The analyser fails on characters that Unicode gives no name, so it sees Russian words alone.
    """
    if len(word) > 40 or not _RUSSIAN.search(word) or _NAMELESS.search(word):
        return ()
    return tuple(
        Form(reading.normal_form.replace("ё", "е"), frozenset(reading.tag.grammemes), float(reading.score))
        for reading in _analyser().parse(word)
    )


def known(word: str) -> bool:
    """Whether the dictionary holds the word."""
    return bool(_RUSSIAN.search(word)) and bool(_analyser().word_is_known(word))
