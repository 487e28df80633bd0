"""Number: one number of a text, with the value it has and those that it can have."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from quoteverify.records.spans import Span


class NumberKind(StrEnum):
    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    DECADE = "decade"
    MULTIPLE = "multiple"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text. ``others`` are further values it can have where the writing leaves that open.

    ``certain`` is False for words and signs that often are no number ("one", "second", "F-16"): they can answer a
    number on the other side but never ask for one. ``scale`` is the largest multiplier written out ("million"), 1
    without. ``in_digits`` tells digits from words.
    """

    span: Span
    value: Fraction
    others: tuple[Fraction, ...] = ()
    kind: NumberKind = NumberKind.CARDINAL
    certain: bool = True
    scale: Fraction = Fraction(1)
    in_digits: bool = False

    @property
    def ambiguous(self) -> bool:
        return bool(self.others)

    def values(self) -> tuple[Fraction, ...]:
        return (self.value, *self.others)
