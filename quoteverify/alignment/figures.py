"""Figures: the numbers of a sentence that is sought, against those of the sentences of a source.

A sentence with the number that is sought, or with another of its kind in its place, may be the one, however much more
it says: its best part is then weighed, not its whole length. An unequal number costs nothing: a wrong figure must not
hide where it was said.
"""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from quoteverify.values.number import Number
from quoteverify.values.numbers import find_numbers

AGREE = 0.1
"""Value of an equal number where the best part of a sentence is weighed."""
NONE, LIKE, EQUAL = 0, 1, 2
_TELLING = 2
"""Greater numbers tell sentences apart."""
_YEARS = range(1000, 2101)


def telling(text: str, language: str) -> tuple[Number, ...]:
    """The numbers of a text that tell it apart from others."""
    return tuple(number for number in find_numbers(text, language) if number.certain and number.value > _TELLING)


def agreement(sought: Sequence[Number], numbers: Sequence[Sequence[Number]]) -> NDArray[np.int64]:
    """For each sentence's numbers whether one is EQUAL to one sought, only LIKE it (as large, or a year), or NONE."""
    return np.array([max((_agree(one, other) for one in sought for other in own), default=NONE) for own in numbers])


def _agree(one: Number, other: Number) -> int:
    if not set(one.values()).isdisjoint(other.values()):
        return EQUAL
    return LIKE if _kind(one.value) == _kind(other.value) else NONE


def _kind(value: Fraction) -> int:
    """Years are of the kind of their last two figures, by which they are often said; else as many digits make one."""
    whole = int(value)
    return len(str(whole % 100 if whole in _YEARS else whole))
