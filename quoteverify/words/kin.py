"""Kin: the words of a larger language that those of a smaller one are cognate with, because its own table is small.

A cognate keeps its consonants. Candidates are the words of the relative's table with the same consonants once spelling
is levelled; the nearest in its vowels is taken. False friends exist (Ukrainian «час», time): a cognate is evidence
that two texts belong together, never that a rendering is wrong. Which language is kin to which, and how they spell, is
in ``[kin]`` and ``[likeness]`` of their profiles.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Indel

from quoteverify.language.profiles import ENGLISH, profile
from quoteverify.words.lexicon import renderings

SHORTEST = 4
LIKE_ENOUGH = 0.78

_DOUBLED = re.compile(r"(.)\1+")


def relative(language: str) -> str:
    """The language that cognates of a language's words are looked for in, BCP 47 tags; empty for one without kin."""
    return profile(language).kin.relative


def spelled(text: str, language: str) -> str:
    """Lower-case text with the letters that its relative would have; unchanged for a language without kin."""
    section = profile(language).kin
    for pattern, replacement in section.patterns:
        text = re.sub(pattern, replacement, text)
    for ours, theirs in section.letters:
        text = text.replace(ours, theirs)
    return text


@lru_cache(maxsize=50_000)
def kin(norm: str, language: str) -> str | None:
    """The relative's word (in reduced form) that ``norm``, a lower-case word or stem, is probably cognate with."""
    if len(norm) < SHORTEST or not relative(language):
        return None
    likeness = _likeness(relative(language))
    plain = spelled(norm, language)
    level = likeness.level(plain)
    best = max(
        (
            (Indel.normalized_similarity(level, likeness.level(candidate)), candidate)
            for candidate in _index(relative(language)).get(likeness.consonants(plain), ())
        ),
        default=(0.0, None),
    )
    return best[1] if best[0] >= LIKE_ENOUGH else None


@cache
def _index(language: str) -> Mapping[str, tuple[str, ...]]:
    """The words of a language's table by their consonants."""
    table, likeness = renderings(language, ENGLISH), _likeness(language)
    found: dict[str, list[str]] = {}
    for word in table.of if table else ():
        if len(word) >= SHORTEST:
            found.setdefault(likeness.consonants(word), []).append(word)
    return {key: tuple(sorted(words)) for key, words in found.items()}


@dataclass(frozen=True)
class _Likeness:
    """What stays of a word among kindred languages."""

    vowels: re.Pattern[str]
    ending: re.Pattern[str]
    levels: Mapping[int, str]

    def consonants(self, word: str) -> str:
        return _DOUBLED.sub(r"\1", self.vowels.sub("", self.ending.sub("", word)))

    def level(self, word: str) -> str:
        return _DOUBLED.sub(r"\1", self.ending.sub("", word).translate(self.levels))


@cache
def _likeness(language: str) -> _Likeness:
    section = profile(language).likeness
    vowels = f"[{re.escape(section.vowels)}]"
    endings = "|".join(map(re.escape, section.endings))
    return _Likeness(
        re.compile(vowels),
        re.compile(f"(?:{vowels}+|{endings})$"),
        {ord(letter): level for letter, level in section.levels.items()} | dict.fromkeys(map(ord, section.silent), ""),
    )
