"""Opposites: which English words are opposites, and which foreign words are rendered by an opposite with "not"."""

from functools import cache

from quoteverify.language.profiles import profile
from quoteverify.language.schema import Words
from quoteverify.words import reduced
from quoteverify.words.lexicon import lexicon

FIRM = 0.12
"""From this probability on, in the better direction, two words count as translations of each other."""

LONGEST = 4000
"""Code points of a sentence up to which its words are looked up pair by pair; no real sentence is longer."""


def _antonyms() -> dict[str, frozenset[str]]:
    return _paired(profile("en").antonyms.pairs)


def _converses() -> dict[str, frozenset[str]]:
    return _paired(profile("en").antonyms.converse)


@cache
def _paired(lines: Words) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in lines:
        left, right = (side.split() for side in line.split(" : "))
        for word in left:
            found.setdefault(reduced(word, "en"), set()).update(reduced(other, "en") for other in right)
        for word in right:
            found.setdefault(reduced(word, "en"), set()).update(reduced(other, "en") for other in left)
    return {word: frozenset(others) for word, others in found.items()}


def antonyms(stem: str) -> frozenset[str]:
    """The English opposites of a word, both in reduced form."""
    return _antonyms().get(stem, frozenset())


def converses(stem: str) -> frozenset[str]:
    """The English verbs that tell of the same deed from its other end ("buy", "sell"), all in reduced form."""
    return _converses().get(stem, frozenset())


@cache
def _said_by_opposite(tag: str) -> dict[str, frozenset[str]]:
    found = {}
    for line in profile(tag).antonyms.words:
        word, others = line.split(" : ")
        form = word if word.endswith("*") else reduced(word, tag)
        found[form] = frozenset(reduced(other, "en") for other in others.split())
    return found


def opposite(foreign: str, english: str, tag: str) -> bool:
    """Whether "not ENGLISH" may say what the foreign word says (both reduced): «стоять» and "move"."""
    listed = _said_by_opposite(tag)
    beginnings = (foreign[:length] + "*" for length in range(1, len(foreign) + 1))
    if any(english in listed.get(form, ()) for form in (foreign, *beginnings)):
        return True
    return any(strength(foreign, other, tag) >= FIRM for other in antonyms(english))


def too_long(*texts: str) -> bool:
    """Whether a text is no sentence but a whole file without full stops."""
    return any(len(text) > LONGEST for text in texts)


def strength(foreign: str, english: str, tag: str) -> float:
    """How firmly a foreign and an English word (reduced) translate each other, 0 to 1; 0 without a table."""
    table = lexicon(tag)
    return table.strength(foreign, english) if table else 0.0
