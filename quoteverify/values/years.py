"""Years said by their last two figures: «в девяносто шестом году», "im Jahr 96", "the class of ’96"."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from quoteverify.language.profiles import profile
from quoteverify.values.number import Number
from quoteverify.values.tokens import fold

_CENTURIES = (1900, 2000, 1800)
_TWO_FIGURES = range(10, 100)
_FOUR_FIGURES = range(1800, 2100)
_AFTER = re.compile(r"[-‑]?[^\W\d_]{0,3}\s+([^\s\d.,;:!?…»”’)]+)")
"""An ending in letters ("96-м") and the word behind it."""
_BEFORE = re.compile(r"([^\s\d'’]+)\s+$")
_CUT = re.compile(r"(?<!\w)['’‘]$")


def read_years(text: str, found: Iterable[Number], names: frozenset[str]) -> Iterator[Number]:
    """The numbers; those of two figures beside a word for "year" (``names``), or behind an apostrophe that stands for
    the century, have the years that they may be among their other values."""
    for number in found:
        if number.value.denominator == 1 and int(number.value) in _TWO_FIGURES and _is_year(text, number, names):
            years = tuple(century + number.value for century in map(Fraction, _CENTURIES))
            yield replace(number, others=(*number.others, *years))
        else:
            yield number


def _is_year(text: str, number: Number, names: frozenset[str]) -> bool:
    before = text[max(number.span.start - 20, 0) : number.span.start]
    if number.in_digits and _CUT.search(before):
        return True
    beside = (_AFTER.match(text, number.span.end), _BEFORE.search(before))
    return any(match is not None and fold(match[1]) in names for match in beside)


def years(text: str, language: str, numbers: Iterable[Number]) -> tuple[Fraction, ...]:
    """The numbers that are years for sure: four figures, behind a word that may stand before a year ("in 1944")."""
    before = profile(language).numbers.before_years
    found = []
    for number in numbers:
        figures = number.span.of(text)
        opener = _BEFORE.search(text[max(number.span.start - 20, 0) : number.span.start])
        opened = not before or opener is None or fold(opener[1]) in before
        if opened and figures.isdecimal() and len(figures) == 4 and number.value in _FOUR_FIGURES:
            found.append(number.value)
    return tuple(found)


def with_century(
    numbers: Sequence[Number], counting: Collection[Number], told: Sequence[Fraction]
) -> tuple[Number, ...]:
    """The numbers, those of two figures in words that may be one of the years ``told`` on the other side with it among
    their other values («w czterdziestym czwartym», "in 1944"); not those that count a unit (``counting``)."""
    return tuple(
        replace(number, others=(*number.others, *same))
        if not number.in_digits
        and number not in counting
        and number.value in _TWO_FIGURES
        and (same := tuple(year for year in told if year % 100 == number.value))
        else number
        for number in numbers
    )
