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

from quoteverify.language.profiles import profile
from quoteverify.language.schema.values import NumberSection
from quoteverify.values.tokens import fold

_BRACES = re.compile(r"\{([^{}]*)\}")


class NumberRole(StrEnum):
    """What a number word does; the names are those of the subsections of ``numbers``."""

    CARDINAL = "cardinals"
    ORDINAL = "ordinals"
    SCALE = "scales"
    MULTIPLE = "multiples"
    PART = "parts"
    LOOSE = "loose"
    """May be a number and often is not: "one", "first", "second", "pair"."""


@dataclass(frozen=True, slots=True)
class NumberReading:
    value: Fraction
    role: NumberRole


@dataclass(frozen=True, eq=False)
class NumberWords:
    """``words`` is keyed by folded words or phrases (joined by one space) of at most ``longest`` words.

    ``units_first``: five and twenty; ``vigesimal``: four-twenties; ``ten_adds``: ten five is fifteen; ``compound``:
    numbers are written as one word; ``attached``: an "and" written with the word it joins; ``times``: offsets with the
    words of a time of day; ``measures``: the words for units and
    other measures. The other fields are the entries of the section that
    docs/languages.md explains.
    """

    words: Mapping[str, tuple[NumberReading, ...]]
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
    share_of: frozenset[str]
    articles: frozenset[str]
    ranges: frozenset[str]
    range_openers: frozenset[str]
    time_openers: frozenset[str]
    years: frozenset[str]
    added: Mapping[str, Fraction]
    suffixes: frozenset[str]
    decades: frozenset[str]
    noon: frozenset[str]
    clock: tuple[str, ...]
    prefixes: tuple[tuple[str, Fraction], ...]
    times: tuple[tuple[str, tuple[str, ...]], ...]
    letters: Mapping[str, Fraction]
    measures: frozenset[str]
    eras: tuple[tuple[str, int], ...]
    counted: tuple[str, ...]
    han: bool

    def readings(self, phrase: str) -> tuple[NumberReading, ...]:
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


def _words(section: NumberSection) -> dict[str, tuple[NumberReading, ...]]:
    found: dict[str, tuple[NumberReading, ...]] = {}
    by_role = {
        NumberRole.CARDINAL: section.cardinals,
        NumberRole.ORDINAL: section.ordinals,
        NumberRole.SCALE: section.scales,
        NumberRole.MULTIPLE: section.multiples,
        NumberRole.PART: section.parts,
        NumberRole.LOOSE: section.loose,
    }
    for role, listed in by_role.items():
        for value, patterns in listed.items():
            reading = NumberReading(Fraction(value), role)
            for pattern in patterns.split():
                for word in expand(pattern, section.endings):
                    if reading not in found.get(word, ()):
                        found[word] = (*found.get(word, ()), reading)
    return found


def _times(section: NumberSection) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each way to tell a time with its offset, the longest first, those that name their hour and the sure ones before
    the others."""
    listed = [
        (offset, tuple(words.split(" ")))
        for offset, patterns in section.times.items()
        for pattern in patterns.split()
        for words in expand(pattern, section.endings)
    ]
    return iter(sorted(listed, key=lambda way: (-len(way[1]), ":" not in way[0], way[0].endswith("?"))))


def _measures(language: str) -> frozenset[str]:
    section = profile(language).units
    patterns = (pattern for listed in section.words.values() for pattern in listed.split())
    words = (word for pattern in patterns for word in expand(pattern, section.endings))
    return frozenset({*words, *(fold(word) for word in profile(language).numbers.measured)})


@cache
def number_words(language: str) -> NumberWords | None:
    """The number words of a language; None when its profile has none. Raises InvalidLanguageTag."""
    section = profile(language).numbers
    if not section.known:
        return None
    words = _words(section)
    prefixes = [
        (fold(prefix), Fraction(value)) for value, listed in section.prefixes.items() for prefix in listed.split()
    ]
    return NumberWords(
        words=words,
        longest=max((word.count(" ") + 1 for word in words), default=1),
        decimal=section.decimal,
        joiners=frozenset(section.joiners),
        joiner_after=section.joiner_after,
        units_first=section.units_first,
        compound=section.compound,
        vigesimal=section.vigesimal,
        ten_adds=section.ten_adds,
        attached=section.attached,
        halves=section.halves,
        half_of=section.half_of,
        share_of=frozenset(map(fold, section.share_of)),
        articles=frozenset(section.articles),
        ranges=frozenset(section.ranges),
        range_openers=frozenset(section.range_openers),
        time_openers=frozenset(map(fold, section.time_openers)),
        years=frozenset(map(fold, section.years)),
        added={fold(word): Fraction(value) for value, words in section.added.items() for word in words.split()},
        suffixes=frozenset(section.suffixes),
        decades=frozenset(section.decades),
        noon=frozenset(section.after_noon),
        clock=section.clock,
        prefixes=tuple(sorted(prefixes, key=lambda item: -len(item[0]))),
        times=tuple((offset, pattern) for offset, pattern in _times(section)),
        letters={letter: Fraction(value) for letter, value in section.letters.items()},
        measures=_measures(language),
        eras=tuple((name, int(year)) for year, names in section.eras.items() for name in names.split()),
        counted=section.counted,
        han=section.han,
    )
