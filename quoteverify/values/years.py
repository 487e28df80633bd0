"""Years said by their last two figures: «в девяносто шестом году», "im Jahr 96", "the class of ’96"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from quoteverify.values.number import Number
from quoteverify.values.tokens import fold

_CENTURIES = (1900, 2000, 1800)
_TWO_FIGURES = range(10, 100)
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
