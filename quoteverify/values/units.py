"""Units: numbers with what they count: measures, money, time, per cent. Their words are data (``units`` of a profile).

Factors are those of the International System of Units and of NIST Special Publication 811, appendix B.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache

from quoteverify.language.profiles import profile
from quoteverify.language.scripts import unspaced
from quoteverify.records.spans import Span
from quoteverify.values.number import Number
from quoteverify.values.number_words import expand
from quoteverify.values.numbers import find_numbers
from quoteverify.values.tokens import Token, tokens

TOLERANCE = Fraction(8, 100)
"""A conversion may be off by this share: newsrooms round (6 m as 20 feet, 250 kg as 550 pounds)."""
_DEGREES = Fraction(3, 2)
"""Tolerance of a converted temperature, in degrees Celsius."""


@dataclass(frozen=True, slots=True)
class Unit:
    """``factor`` turns a value into the base unit of its ``dimension``; None where no fixed rate exists."""

    code: str
    dimension: str
    factor: Fraction | None = None


def _measures(dimension: str, **factors: str) -> dict[str, Unit]:
    return {code: Unit(code, dimension, Fraction(factor)) for code, factor in factors.items()}


_CURRENCIES = (
    "USD", "EUR", "GBP", "RUB", "UAH", "BYN", "PLN", "CZK", "CHF", "JPY", "CNY", "KZT", "TRY",
    "ILS", "GEL", "AMD", "RON", "BGN", "RSD", "KRW", "INR", "IRR", "SAR", "SEK", "NOK", "DKK", "BRL",
)  # fmt: skip
UNITS: Mapping[str, Unit] = {
    **_measures("length", mm="0.001", cm="0.01", m="1", km="1000"),
    **_measures("length", inch="0.0254", ft="0.3048", yd="0.9144", mi="1609.344", nmi="1852"),
    **_measures("length", verst="1066.8", arshin="0.7112", sazhen="2.1336"),
    **_measures(
        "mass", mg="0.000001", g="0.001", kg="1", t="1000", pood="16.3807", lb="0.45359237", oz="0.028349523125"
    ),
    **_measures(
        "area",
        m2="1",
        km2="1000000",
        ha="10000",
        acre="4046.8564224",
        desyatina="10925.4",
        sqft="0.09290304",
        sqmi="2589988.11",
    ),
    **_measures("volume", ml="0.001", l="1", m3="1000", gal="3.785411784", bbl="158.987294928"),
    **_measures("speed", kmh="1", mph="1.609344", ms="3.6"),
    **_measures("power", kw="1", mw="1000", gw="1000000"),
    **_measures("time", s="1", min="60", h="3600", day="86400", week="604800", month="2629800", year="31557600"),
    **{code: Unit(code, "temperature") for code in ("deg", "degc", "degf")},
    **{code: Unit(code, "share") for code in ("percent", "pp", "permille")},
    **{code: Unit(code, "money") for code in _CURRENCIES},
}
_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₴": "UAH", "¥": "JPY", "₸": "KZT", "₺": "TRY", "₪": "ILS",
    "₾": "GEL", "₩": "KRW", "₹": "INR", "%": "percent", "٪": "percent", "‰": "permille", "°": "deg",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit; ``span`` covers both."""

    span: Span
    number: Number
    unit: Unit


@cache
def unit_words(language: str) -> Mapping[str, Unit]:
    """Folded words and phrases of a language's units. Raises InvalidLanguageTag."""
    section = profile(language).units
    found: dict[str, Unit] = {}
    for code, patterns in section.words.items():
        for pattern in patterns.split():
            found.update((word, UNITS[code]) for word in expand(pattern, section.endings))
    return found


@lru_cache(maxsize=512)
def find_quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """The numbers of a text that have a unit, in order: "5 km", "$5m", «100 рублей», "25 %"."""
    return tuple(_quantities(text, language))


def _quantities(text: str, language: str) -> Iterator[Quantity]:
    words = unit_words(language)
    after = {token.span.start: index for index, token in enumerate(tokens(text))}
    every = tokens(text)
    for number in find_numbers(text, language):
        found = _unit_after(text, number, words, every, after, unspaced(language)) or _unit_before(text, number)
        if found:
            yield Quantity(Span.cover((number.span, found[1])), number, found[0])


_GAP = re.compile(r"[\s\-‐‑–]{0,2}")


def _unit_after(
    text: str,
    number: Number,
    words: Mapping[str, Unit],
    every: tuple[Token, ...],
    places: Mapping[int, int],
    run_on: bool,
) -> tuple[Unit, Span] | None:
    gap = _GAP.match(text, number.span.end)
    start = gap.end() if gap else number.span.end
    sign = text[start : start + 1]
    if sign in _SIGNS:
        return _degrees(text, start) if sign == "°" else (UNITS[_SIGNS[sign]], Span(start, start + 1))
    at = places.get(start)
    if words and run_on:
        return _unit_within(text, start, words)
    if at is None:
        return None
    for length in (3, 2, 1):
        here = every[at : at + length]
        unit = words.get(" ".join(token.folded for token in here))
        if unit and len(here) == length:
            return unit, Span(start, here[-1].span.end)
    return None


def _unit_within(text: str, start: int, words: Mapping[str, Unit]) -> tuple[Unit, Span] | None:
    """The longest unit that stands right behind a number where no spaces part words."""
    longest = max(map(len, words), default=0)
    for length in range(longest, 0, -1):
        unit = words.get(text[start : start + length])
        if unit:
            return unit, Span(start, start + length)
    return None


def _degrees(text: str, start: int) -> tuple[Unit, Span]:
    letter = text[start + 1 : start + 2]
    code = {"C": "degc", "С": "degc", "F": "degf"}.get(letter, "deg")
    return UNITS[code], Span(start, start + 1 + (code != "deg"))


_BEFORE = re.compile(r"([$€£₽₴¥₸₺₪₾₩₹]|\b(?:USD|EUR|GBP|RUB|UAH|BYN|PLN|CHF|CNY|JPY|KZT)) ?$")


def _unit_before(text: str, number: Number) -> tuple[Unit, Span] | None:
    found = _BEFORE.search(text, max(number.span.start - 5, 0), number.span.start)
    if not found:
        return None
    sign = found.group(1)
    return UNITS[_SIGNS.get(sign, sign)], Span(found.start(), found.end())


def converts(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities in different units say the same, rounding tolerated. Money has no fixed rate: False."""
    if one.unit.dimension != other.unit.dimension:
        return False
    if one.unit.dimension == "temperature":
        return _same_temperature(one, other) or _same_temperature(other, one)
    if one.unit.factor is None or other.unit.factor is None or one.unit == other.unit:
        return False
    left, right = one.number.value * one.unit.factor, other.number.value * other.unit.factor
    return abs(left - right) <= TOLERANCE * max(left, right)


def _same_temperature(celsius: Quantity, fahrenheit: Quantity) -> bool:
    if celsius.unit.code == "degf" or fahrenheit.unit.code == "degc":
        return False
    converted = (fahrenheit.number.value - 32) * Fraction(5, 9)
    return abs(converted - celsius.number.value) <= _DEGREES


def contradicts(one: Quantity, other: Quantity) -> bool:
    """Whether the same number counts something else: 5 km and 5 miles, 100 roubles and 100 dollars."""
    if one.unit.dimension != other.unit.dimension or one.unit == other.unit:
        return False
    if one.unit.dimension == "temperature":
        return {one.unit.code, other.unit.code} == {"degc", "degf"}
    return True
