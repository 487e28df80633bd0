"""Sections about values: numbers, dates, units, quantifiers. docs/languages.md explains how words are written."""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import Meta

from quoteverify.language.schema.section import Section, Words

Value = Annotated[str, Meta(pattern=r"^\d+(/\d+)?$")]
"""A whole number or a fraction as a key: "20", "1/2"."""
Addend = Annotated[str, Meta(pattern=r"^-?\d+/\d+$")]
"""A fraction that a word adds to the number behind it: "1/2", "-1/4"."""
Month = Annotated[int, Meta(ge=1, le=12)]
Weekday = Annotated[int, Meta(ge=1, le=7)]
RelativeDay = Annotated[int, Meta(ge=-1, le=1)]

Offset = Annotated[str, Meta(pattern=r"^(\d+:)?-?\d+([+-]m)?\??$")]
"""Minutes from the hour that a time of day names: "-30", "0+m"; "?" where the words may be no time. "12:-15": the words
themselves name the hour."""

UnitCode = Literal[
    "mm", "cm", "m", "km", "inch", "ft", "yd", "mi", "nmi", "verst", "arshin", "sazhen",
    "mg", "g", "kg", "t", "lb", "oz", "pood",
    "m2", "km2", "ha", "acre", "desyatina", "sqft", "sqmi", "ml", "l", "m3", "gal", "bbl",
    "kmh", "mph", "ms", "kw", "mw", "gw",
    "s", "min", "h", "day", "week", "month", "year", "deg", "degc", "degf", "percent", "pp", "permille",
    "USD", "EUR", "GBP", "RUB", "UAH", "BYN", "PLN", "CZK", "CHF", "JPY", "CNY", "KZT", "TRY",
    "ILS", "GEL", "AMD", "RON", "BGN", "RSD", "KRW", "INR", "IRR", "SAR", "SEK", "NOK", "DKK", "BRL",
]  # fmt: skip


class DaytimeSection(Section, frozen=True):
    """What tells the half of the day of an hour, behind it or before it: ``am`` ("in the morning"), ``pm``, ``day``
    (after noon up to six, before noon from seven on) and ``night`` (the other way round). ``hours``: further words that
    may stand between ("o'clock")."""

    am: Words = ()
    pm: Words = ()
    day: Words = ()
    night: Words = ()
    am_before: Words = ()
    pm_before: Words = ()
    day_before: Words = ()
    night_before: Words = ()
    hours: Words = ()

    @property
    def befores(self) -> tuple[str, ...]:
        """All that stands before an hour."""
        return (*self.am_before, *self.pm_before, *self.day_before, *self.night_before)


class NumberSection(Section, frozen=True):
    """Number words by value; see docs/languages.md for each entry. ``decimal`` is the separator of decimals.

    ``times`` of day by their distance from the hour, sure behind ``time_openers`` ("at five to three"); ``measured``:
    words between a number and its half where no units are listed; ``range_openers`` ("from" five to ten) make no time
    of a range; ``years``: the word for a year, beside which two figures may be one; ``before_years``: what may stand
    before a year in figures, anything where none are listed; ``added`` fractions of the
    multiplier behind them (साढ़े तीन लाख is 350,000); ``share_of``: what follows a share ("a third *of*"); ``minus``
    stands before a negative number, ``minus_behind`` behind it ("below zero"), ``below`` words may say the same
    ("frost"); ``eras`` by the year before their first; ``counted``: what native Korean numerals count.
    """

    decimal: str = "."
    endings: Mapping[str, str] = {}
    cardinals: Mapping[Value, str] = {}
    ordinals: Mapping[Value, str] = {}
    scales: Mapping[Value, str] = {}
    multiples: Mapping[Value, str] = {}
    parts: Mapping[Value, str] = {}
    loose: Mapping[Value, str] = {}
    prefixes: Mapping[Value, str] = {}
    joiners: Words = ()
    joiner_after: int = 20
    units_first: bool = False
    compound: bool = False
    vigesimal: bool = False
    ten_adds: bool = False
    attached: str = ""
    halves: Words = ()
    added: Mapping[Addend, str] = {}
    half_of: Words = ()
    share_of: Words = ()
    articles: Words = ()
    ranges: Words = ()
    range_openers: Words = ()
    years: Words = ()
    before_years: Words = ()
    suffixes: Words = ()
    decades: Words = ()
    clock: Words = ()
    after_noon: Words = ()
    times: Mapping[Offset, str] = {}
    time_openers: Words = ()
    daytimes: DaytimeSection = DaytimeSection()
    measured: Words = ()
    minus: Words = ()
    minus_behind: Words = ()
    below: Words = ()
    letters: Mapping[str, int] = {}
    eras: Mapping[Value, str] = {}
    counted: Words = ()
    han: bool = False


class DateSection(Section, frozen=True):
    """Words by month (1 to 12), weekday (1 is Monday) and relative day (-1, 0, 1). ``loose`` words count only beside a
    number or after a word of ``before``; ``month_first``: 5/6 may be the sixth of May; ``month_signs`` make a number a
    month (月)."""

    endings: Mapping[str, str] = {}
    months: Mapping[Month, str] = {}
    weekdays: Mapping[Weekday, str] = {}
    relative: Mapping[RelativeDay, str] = {}
    capitalised: bool = False
    loose: Words = ()
    before: Words = ()
    month_first: bool = False
    month_signs: Words = ()


class UnitSection(Section, frozen=True):
    """What numbers count, by the codes of ``quoteverify/values/units.py``."""

    endings: Mapping[str, str] = {}
    words: Mapping[UnitCode, str] = {}


class QuantifierSection(Section, frozen=True):
    """Words that bound a number (before it, or ``…_after`` behind it), name a share (``most_opening`` only where it
    opens a sentence) or tell how often; in ``idle`` phrases they mean nothing, and the words ``between`` may part them
    from their number."""

    endings: Mapping[str, str] = {}
    more: str = ""
    more_after: str = ""
    at_least: str = ""
    at_least_after: str = ""
    less: str = ""
    less_after: str = ""
    at_most: str = ""
    at_most_after: str = ""
    almost: str = ""
    almost_after: str = ""
    about: str = ""
    about_after: str = ""
    exactly: str = ""
    exactly_after: str = ""
    between: str = ""
    all: str = ""
    most: str = ""
    most_opening: str = ""
    many: str = ""
    some: str = ""
    few: str = ""
    only: str = ""
    even: str = ""
    always: str = ""
    often: str = ""
    sometimes: str = ""
    rarely: str = ""
    idle: str = ""
