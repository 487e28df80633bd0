"""The number words of a language, read from the ``numbers`` section of its profile.

Patterns are words with alternatives in braces, ``пят{ь,и,ью}``, or a list of endings by name, ``пят{adj}``; an
underscore joins the words of a phrase, ``quatre_vingt{,s}``. See docs/languages.md.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import Any

from quoteverify.language.profiles import profile
from quoteverify.values.tokens import fold

_BRACES = re.compile(r"\{([^{}]*)\}")


class Role(StrEnum):
    """What a number word does; the names are those of the subsections of ``numbers``."""

    CARDINAL = "cardinals"
    ORDINAL = "ordinals"
    SCALE = "scales"
    MULTIPLE = "multiples"
    PART = "parts"
    LOOSE = "loose"
    """May be a number and often is not: "one", "first", "second", "pair"."""


@dataclass(frozen=True, slots=True)
class Reading:
    value: Fraction
    role: Role


@dataclass(frozen=True, eq=False)
class Lexicon:
    """``words`` is keyed by folded words or phrases (joined by one space) of at most ``longest`` words.

    ``units_first``: five and twenty; ``vigesimal``: four-twenties; ``ten_adds``: ten five is fifteen; ``compound``:
    numbers are written as one word; ``attached``: an "and" written with the word it joins. The other fields are the
    entries of the section that docs/languages.md explains.
    """

    words: Mapping[str, tuple[Reading, ...]]
    longest: int
    decimal: str
    joiners: frozenset[str]
    joiner_after: int
    units_first: bool
    compound: bool
    vigesimal: bool
    ten_adds: bool
    attached: str
    halves: tuple[str, ...]
    half_of: tuple[str, ...]
    articles: frozenset[str]
    ranges: frozenset[str]
    suffixes: frozenset[str]
    decades: frozenset[str]
    noon: frozenset[str]
    clock: tuple[str, ...]
    prefixes: tuple[tuple[str, Fraction], ...]
    letters: Mapping[str, Fraction]
    han: bool

    def readings(self, phrase: str) -> tuple[Reading, ...]:
        return self.words.get(phrase, ())


def expand(pattern: str, endings: Mapping[str, str]) -> Iterator[str]:
    """All words of one pattern: ``a{b,c}`` gives ab and ac; ``{name}`` the space-separated endings of that name."""
    parts = _BRACES.split(pattern)
    choices = [
        [part] if index % 2 == 0 else (endings[part].split(" ") if part in endings else part.split(","))
        for index, part in enumerate(parts)
    ]
    for combination in itertools.product(*choices):
        yield fold("".join(combination).replace("_", " "))


def _words(section: Mapping[str, Any]) -> dict[str, tuple[Reading, ...]]:
    endings: Mapping[str, str] = section.get("endings", {})
    found: dict[str, tuple[Reading, ...]] = {}
    for role in Role:
        for value, patterns in section.get(role.value, {}).items():
            reading = Reading(Fraction(value), role)
            for pattern in patterns.split():
                for word in expand(pattern, endings):
                    if reading not in found.get(word, ()):
                        found[word] = (*found.get(word, ()), reading)
    return found


@cache
def lexicon(language: str) -> Lexicon | None:
    """The number words of a language; None when its profile has none. Raises InvalidLanguageTag."""
    section = profile(language).section("numbers")
    if not section:
        return None
    words = _words(section)
    prefixes = [
        (fold(prefix), Fraction(value))
        for value, listed in section.get("prefixes", {}).items()
        for prefix in listed.split()
    ]
    return Lexicon(
        words=words,
        longest=max((word.count(" ") + 1 for word in words), default=1),
        decimal=section.get("decimal", "."),
        joiners=frozenset(section.get("joiners", ())),
        joiner_after=section.get("joiner_after", 20),
        units_first=section.get("units_first", False),
        compound=section.get("compound", False),
        vigesimal=section.get("vigesimal", False),
        ten_adds=section.get("ten_adds", False),
        attached=section.get("attached", ""),
        halves=tuple(section.get("halves", ())),
        half_of=tuple(section.get("half_of", ())),
        articles=frozenset(section.get("articles", ())),
        ranges=frozenset(section.get("ranges", ())),
        suffixes=frozenset(section.get("suffixes", ())),
        decades=frozenset(section.get("decades", ())),
        noon=frozenset(section.get("after_noon", ())),
        clock=tuple(section.get("clock", ())),
        prefixes=tuple(sorted(prefixes, key=lambda item: -len(item[0]))),
        letters={letter: Fraction(value) for letter, value in section.get("letters", {}).items()},
        han=section.get("han", False),
    )
