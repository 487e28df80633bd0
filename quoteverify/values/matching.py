"""Matching: which numbers of one text answer which numbers of another. Order is free; words and digits are equal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quoteverify.records.spans import Span
from quoteverify.values.number import Number, NumberKind
from quoteverify.values.numbers import find_numbers


@dataclass(frozen=True, slots=True)
class Matched:
    """``pairs`` answer each other; ``missing`` and ``extra`` are certain numbers that nothing answers.

    ``read_otherwise`` are those of ``pairs`` that agree only if an ambiguous separator is read the other way.
    """

    pairs: tuple[tuple[Number, Number], ...]
    missing: tuple[Number, ...]
    extra: tuple[Number, ...]
    read_otherwise: tuple[tuple[Number, Number], ...]


Same = Callable[[Number, Number], bool]


def match(source: Sequence[Number], rendering: Sequence[Number], apart: Same) -> Matched:
    """Compare the numbers of two texts as multisets of values.

    A number repeated on one side only ("both … the two of them") answers its first mention. ``apart`` says of a number
    of the source and one of the rendering that they count different things whatever their values. Quadratic in the
    count of numbers, which callers bound.
    """
    left, right = list(source), list(rendering)
    pairs: list[tuple[Number, Number]] = []
    for same in (_both_certain, _equal, _written_alike):
        pairs.extend(_take_pairs(left, right, same, apart))
    otherwise = _take_pairs(left, right, _any_reading, apart)
    pairs.extend(otherwise)
    missing = [number for number in left if number.certain and not _repeats(number, rendering, apart)]
    extra = [n for n in right if n.certain and not _repeats(n, source, lambda one, other: apart(other, one))]
    shown = tuple(pair for pair in otherwise if pair[0].in_digits or pair[1].in_digits)
    return Matched(tuple(pairs), tuple(missing), tuple(extra), shown)


def told_on_both(text: str, language: str, other: str, other_language: str) -> tuple[Span, ...]:
    """The places of ``text`` where a number stands that ``other`` has as well, in whatever words."""
    values = {number.value for number in find_numbers(other, other_language) if number.certain}
    own = [number for number in find_numbers(text, language) if number.certain]
    missing = {number.span for number in own if number.value not in values}
    return tuple(number.span for number in own if number.span not in missing)


def _take_pairs(left: list[Number], right: list[Number], same: Same, apart: Same) -> list[tuple[Number, Number]]:
    pairs: list[tuple[Number, Number]] = []
    for number in list(left):
        other = next(
            (candidate for candidate in right if same(number, candidate) and not apart(number, candidate)), None
        )
        if other is not None:
            left.remove(number)
            right.remove(other)
            pairs.append((number, other))
    return pairs


def _repeats(number: Number, others: Sequence[Number], apart: Same) -> bool:
    return any(
        (_equal(number, other) or _written_alike(number, other)) and not apart(number, other) for other in others
    )


def _both_certain(one: Number, other: Number) -> bool:
    return one.certain and other.certain and one.value == other.value


def _equal(one: Number, other: Number) -> bool:
    return one.value == other.value


def _written_alike(one: Number, other: Number) -> bool:
    """The same fact in another form: «80-е» and 1980s, a quarter and 25 (per cent)."""
    if NumberKind.DECADE in (one.kind, other.kind):
        return one.value % 100 == other.value % 100
    if NumberKind.PART in (one.kind, other.kind):
        return one.value * 100 == other.value or other.value * 100 == one.value
    return False


def _any_reading(one: Number, other: Number) -> bool:
    return bool(set(one.values()) & set(other.values()))
