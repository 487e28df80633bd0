"""Facts: the numbers and quantities of a sentence pair set against each other. What the checks of values share."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quoteverify.language.scripts import unspaced
from quoteverify.values.matching import match
from quoteverify.values.number import Number, NumberKind
from quoteverify.values.numbers import find_numbers
from quoteverify.values.signs import is_negative, may_be_below
from quoteverify.values.units import Quantity, contradicts, converts, find_quantities
from quoteverify.values.years import with_century, years

_MEASURES = frozenset({"length", "mass", "area", "volume", "speed", "power"})
NumberPair = tuple[Number, Number]
QuantityPair = tuple[Quantity, Quantity]


@dataclass(frozen=True, slots=True)
class Facts:
    """The source's number or quantity comes first in each pair.

    ``pairs`` answer each other; ``missing`` and ``extra`` nothing answers. ``read_otherwise`` agree in one of two
    readings of a separator. ``converted`` say the same in another unit, ``contradicting`` the same number of another
    unit. ``magnitudes`` differ by a power of a thousand only («млн» and "billion"). ``signs`` are equal but for a minus
    that one side has; ``parts`` are the only shares of both sides and differ («треть», "a quarter").
    """

    pairs: tuple[NumberPair, ...]
    missing: tuple[Number, ...]
    extra: tuple[Number, ...]
    read_otherwise: tuple[NumberPair, ...]
    converted: tuple[QuantityPair, ...]
    contradicting: tuple[QuantityPair, ...]
    magnitudes: tuple[NumberPair, ...]
    signs: tuple[NumberPair, ...]
    parts: tuple[NumberPair, ...]


@lru_cache(maxsize=256)
def facts(source: str, source_language: str, rendering: str, rendering_language: str) -> Facts:
    """Compare two texts. Quadratic in the count of their numbers, which callers bound."""
    said = {quantity.number: quantity for quantity in find_quantities(source, source_language)}
    printed = {quantity.number: quantity for quantity in find_quantities(rendering, rendering_language)}
    left, right = find_numbers(source, source_language), find_numbers(rendering, rendering_language)
    matched = match(
        with_century(left, said, years(rendering, rendering_language, right)),
        with_century(right, printed, years(source, source_language, left)),
        lambda one, other: _year_and_measure(said.get(one), printed.get(other)),
    )
    converted = tuple(_converted(said, printed, matched.missing, matched.extra))
    explained = {number for pair in converted for number in (pair[0].number, pair[1].number)}
    missing = [number for number in matched.missing if number not in explained]
    extra = [number for number in matched.extra if number not in explained]
    magnitudes = tuple(_magnitudes(missing, extra))
    return Facts(
        pairs=matched.pairs,
        missing=tuple(number for number in missing if number not in {pair[0] for pair in magnitudes}),
        extra=tuple(number for number in extra if number not in {pair[1] for pair in magnitudes}),
        read_otherwise=matched.read_otherwise,
        converted=converted,
        contradicting=tuple(
            (said[left], printed[right])
            for left, right in matched.pairs
            if left in said
            and right in printed
            and (
                left.certain or (left.value > 1 and unspaced(source_language))
            )  # «五» may be a part of a name, «五日» not
            and right.certain
            and contradicts(said[left], printed[right])
        ),
        magnitudes=magnitudes,
        signs=tuple(_signs(matched.pairs, source, source_language, rendering, rendering_language)),
        parts=tuple(_parts(source, source_language, rendering, rendering_language)),
    )


def _year_and_measure(said: Quantity | None, printed: Quantity | None) -> bool:
    """Whether one is the year of that name and the other a measure: "in the 96th year" is not "96 kilometres"."""
    if said is None or printed is None:
        return False
    return any(
        year.number.kind is NumberKind.ORDINAL and year.unit.code == "year" and other.unit.dimension in _MEASURES
        for year, other in ((said, printed), (printed, said))
    )


def _signs(
    pairs: tuple[NumberPair, ...], source: str, source_language: str, rendering: str, rendering_language: str
) -> Iterator[NumberPair]:
    """Numbers of which one has a minus and nothing on the other side may stand for it."""
    for said, printed in pairs:
        negative = is_negative(source, said, source_language), is_negative(rendering, printed, rendering_language)
        if negative == (True, False) and not may_be_below(rendering, rendering_language):
            yield said, printed
        if negative == (False, True) and not may_be_below(source, source_language):
            yield said, printed


def _parts(source: str, source_language: str, rendering: str, rendering_language: str) -> Iterator[NumberPair]:
    """One share on each side and no other number that could answer it."""
    left = [number for number in find_numbers(source, source_language) if number.value < 1]
    right = [number for number in find_numbers(rendering, rendering_language) if number.value < 1]
    named = [number for number in (*left, *right) if number.kind is NumberKind.PART and not number.certain]
    if len(left) == len(right) == 1 and len(named) == 2 and left[0].value != right[0].value:
        others = (*find_numbers(source, source_language), *find_numbers(rendering, rendering_language))
        if all(number.value * share != 1 for number in others for share in (left[0].value, right[0].value)):
            yield left[0], right[0]


def _converted(
    said: dict[Number, Quantity],
    printed: dict[Number, Quantity],
    missing: tuple[Number, ...],
    extra: tuple[Number, ...],
) -> Iterator[QuantityPair]:
    """Unanswered quantities that any quantity of the other side explains: "45 miles (72 km)" for «72 км»."""
    for number in extra:
        other = next((fact for fact in said.values() if number in printed and converts(fact, printed[number])), None)
        if other:
            yield other, printed[number]
    for number in missing:
        other = next((fact for fact in printed.values() if number in said and converts(said[number], fact)), None)
        if other:
            yield said[number], other


def _magnitudes(missing: list[Number], extra: list[Number]) -> Iterator[NumberPair]:
    left = list(extra)
    for number in missing:
        for other in left:
            greater, smaller = max(number.value, other.value), min(number.value, other.value)
            if smaller and greater / smaller in (1000, 1000**2, 1000**3) and max(number.scale, other.scale) > 1:
                left.remove(other)
                yield number, other
                break
