"""Dates: months, weekdays, numeric dates and relative days of a text. Their words are data (``dates`` of a profile)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache

from quoteverify.language.profiles import profile
from quoteverify.records.spans import Span
from quoteverify.values.number_words import expand
from quoteverify.values.numbers import find_numbers
from quoteverify.values.tokens import Token, tokens


class CalendarPart(StrEnum):
    """What is named; the values are the names of the subsections of ``dates``."""

    MONTH = "months"
    WEEKDAY = "weekdays"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A month (1 to 12), a weekday (1 Monday to 7 Sunday) or a relative day (-1 yesterday, 0 today, 1 tomorrow).

    ``certain`` is False for words that often mean something else ("may", "march", "sun").
    """

    span: Span
    part: CalendarPart
    value: int
    certain: bool = True


@dataclass(frozen=True, slots=True)
class NumericDate:
    """A date in digits; ``iso`` has one reading (ISO 8601), or two where day and month can be exchanged."""

    span: Span
    iso: tuple[str, ...]

    @property
    def months(self) -> frozenset[int]:
        return frozenset(int(reading[5:7]) for reading in self.iso)


_MONTHS = range(1, 13)
_YMD = re.compile(r"(?<![\d.,/-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-])")
_DMY = re.compile(r"(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])")


@lru_cache(maxsize=512)
def numeric_dates(text: str, month_first: bool = False) -> tuple[NumericDate, ...]:
    """Dates such as 26.07.2020, 2020-07-26 and 7/26/2020; with slashes both orders are read where both are dates.

    ``month_first`` puts the American reading first. Years of two digits are those from 1970 to 2069.
    """
    found = [
        NumericDate(Span(*match.span()), reading)
        for match in _YMD.finditer(text)
        if (reading := _iso(int(match[1]), int(match[2]), int(match[3])))
    ]
    for match in _DMY.finditer(text):
        year = int(match[4]) if len(match[4]) == 4 else 1970 + (int(match[4]) - 70) % 100
        first, second = int(match[1]), int(match[3])
        readings = _iso(year, second, first)
        if match[2] == "/":
            american = _iso(year, first, second)
            ordered = american + readings if month_first else readings + american
            readings = tuple(dict.fromkeys(ordered))
        if readings:
            found.append(NumericDate(Span(*match.span()), readings))
    return tuple(sorted(found, key=lambda number: number.span))


def _iso(year: int, month: int, day: int) -> tuple[str, ...]:
    try:
        return (date(year, month, day).isoformat(),)
    except ValueError:
        return ()


@dataclass(frozen=True, eq=False)
class Calendar:
    """``words`` by folded word; ``capitalised`` when the language writes months with capitals; ``loose`` words
    count only beside a number or after one of ``before`` ("in May"). With ``month_signs`` the script has no spaces:
    words are sought anywhere, and a number before a sign is a month."""

    words: Mapping[str, tuple[CalendarPart, int]]
    capitalised: bool
    loose: frozenset[str]
    before: frozenset[str]
    month_first: bool
    month_signs: tuple[str, ...]


@cache
def calendar(language: str) -> Calendar | None:
    """The calendar words of a language; None when its profile has none. Raises InvalidLanguageTag."""
    section = profile(language).dates
    if not section.known:
        return None
    parts = (
        (CalendarPart.MONTH, section.months),
        (CalendarPart.WEEKDAY, section.weekdays),
        (CalendarPart.RELATIVE, section.relative),
    )
    words = {
        word: (part, value)
        for part, listed in parts
        for value, patterns in listed.items()
        for pattern in patterns.split()
        for word in expand(pattern, section.endings)
    }
    return Calendar(
        words=words,
        capitalised=section.capitalised,
        loose=frozenset(section.loose),
        before=frozenset(section.before),
        month_first=section.month_first,
        month_signs=section.month_signs,
    )


@lru_cache(maxsize=512)
def find_named(text: str, language: str) -> tuple[NamedDate, ...]:
    """The months, weekdays and relative days that a text names, in order; none for a language without calendar."""
    words = calendar(language)
    if words is None:
        return ()
    return tuple(_unspaced(text, language, words) if words.month_signs else _named(text, words))


def _unspaced(text: str, language: str, words: Calendar) -> list[NamedDate]:
    """Months by their sign («2月») and words wherever they stand, in a script without spaces."""
    found = [
        NamedDate(
            Span(number.span.start, number.span.end + text[number.span.end :].index(sign) + len(sign)),
            CalendarPart.MONTH,
            int(number.value),
        )
        for number in find_numbers(text, language)
        for sign in words.month_signs
        if text[number.span.end :].lstrip().startswith(sign) and number.value in _MONTHS
    ]
    for word, (part, value) in words.words.items():
        found.extend(NamedDate(Span(*match.span()), part, value) for match in re.finditer(re.escape(word), text))
    return sorted(found, key=lambda name: name.span)


def _named(text: str, words: Calendar) -> Iterator[NamedDate]:
    every = tokens(text)
    for index, token in enumerate(every):
        phrase = f"{token.folded} {every[index + 1].folded}" if index + 1 < len(every) else ""
        known = words.words.get(phrase) or words.words.get(token.folded)
        if not known:
            continue
        part, value = known
        if (
            part is not CalendarPart.RELATIVE
            and token.text[0].isupper() != words.capitalised
            and not _starts(text, token)
        ):
            continue
        certain = token.folded not in words.loose or _beside_number(every, index, words)
        yield NamedDate(token.span, part, value, certain)


def _starts(text: str, token: Token) -> bool:
    """Whether a capital may be that of a sentence or of a headline, not of a name («Мария Август»)."""
    return not text[: token.span.start].strip(" \t\"'“„«‘—–-") or text[: token.span.start].rstrip()[-1:] in ".!?…:"


def _beside_number(every: tuple[Token, ...], index: int, words: Calendar) -> bool:
    around = every[max(index - 1, 0) : index] + every[index + 1 : index + 2]
    before = every[index - 1].folded if index else ""
    return any(token.text[0].isdigit() for token in around) or (
        before in words.before and every[index].text[0].isupper() == words.capitalised
    )
