"""Kin: Russian words that Ukrainian and Belarusian words are cognate with, because their own tables are small.

A cognate keeps its consonants. Candidates are the words of the Russian table with the same consonants once spelling
is levelled; the nearest in its vowels is taken. False friends exist (Ukrainian «час», time): a cognate is evidence
that two texts belong together, never that a rendering is wrong.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from rapidfuzz.distance import Indel

from quoteverify.language.profiles import primary
from quoteverify.words.lexicon import lexicon

RELATIVE = "ru"
SHORTEST = 4
LIKE_ENOUGH = 0.78

_SPELLINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "uk": (("и", "ы"), ("і", "и"), ("ї", "и"), ("є", "е"), ("ґ", "г"), ("'", "ъ")),
    "be": (
        *((f"дз{vowel}", f"д{plain}") for vowel, plain in zip("ьеіяёю", "ьеияёю", strict=True)),
        *((f"ц{vowel}", f"т{plain}") for vowel, plain in zip("ьеіяёю", "ьеияёю", strict=True)),
        ("і", "и"),
        ("'", "ъ"),
    ),
}
_BELARUSIAN = (
    (re.compile("(?:[ўу]ся|лася|лося|ліся|цца)$"), "ться"),
    (re.compile("[ая][ўу]$"), "ов"),  # of people (-ов), or he did (-л)
    (re.compile("(?<=[аеёіоуыэюя])[ўу](?![аеёіоуыэюя])"), "в"),
)
"""Belarusian ў stands after vowels only, where у hardly does; looked up words have у for both."""
_VOWELS = re.compile("[аоуеэиыяюёйьъ]")
_DOUBLED = re.compile(r"(.)\1+")
_LEVEL = str.maketrans("оэеяыюй", "аииииуи", "ьъ")
_ENDING = re.compile("(?:[аоуеэиыяюёйьъ]+|ть|ться|тись|ого|его|ых|их|ыми|ими|ам|ах|ов|ев)$")


def has_kin(language: str) -> bool:
    """Whether Russian cognates are looked for in this language (a BCP 47 tag)."""
    return primary(language) in _SPELLINGS


def spelled(text: str, language: str) -> str:
    """Lower-case text with the letters that Russian would have; unchanged for a language without kin."""
    if primary(language) == "be":
        for pattern, replacement in _BELARUSIAN:
            text = pattern.sub(replacement, text)
    for ours, theirs in _SPELLINGS.get(primary(language), ()):
        text = text.replace(ours, theirs)
    return text


@lru_cache(maxsize=50_000)
def kin(norm: str, language: str) -> str | None:
    """The Russian word (in reduced form) that ``norm``, a lower-case word or stem, is probably cognate with."""
    if len(norm) < SHORTEST or not has_kin(language):
        return None
    plain = spelled(norm, language)
    level = _level(plain)
    best = max(
        (
            (Indel.normalized_similarity(level, _level(candidate)), candidate)
            for candidate in _index().get(_consonants(plain), ())
        ),
        default=(0.0, None),
    )
    return best[1] if best[0] >= LIKE_ENOUGH else None


@cache
def _index() -> Mapping[str, tuple[str, ...]]:
    """The words of the Russian table by their consonants."""
    table = lexicon(RELATIVE)
    found: dict[str, list[str]] = {}
    for word in table.by_foreign if table else ():
        if len(word) >= SHORTEST:
            found.setdefault(_consonants(word), []).append(word)
    return {key: tuple(sorted(words)) for key, words in found.items()}


def _consonants(word: str) -> str:
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", _ENDING.sub("", word)))


def _level(word: str) -> str:
    return _DOUBLED.sub(r"\1", _ENDING.sub("", word).translate(_LEVEL))
