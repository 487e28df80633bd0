"""Times of day in words: «half past seven», «halb acht», «без пяти три», each read as an hour and minutes.

The ways to tell a time are data: ``[numbers.times]`` of a profile has the minutes from the hour that is named, and
the words, in which ``hour`` and ``minute`` stand for a number: "-30" = "halb_hour", "0-m" = "без_minute_hour"; an
``ordinal`` is an hour that only an ordinal names (»za pięć trzecia«). Words that name an hour by themselves have it
before the minutes: "12:-15" = "mezzogiorno_meno_un_quarto", "1:-30" = "halb_eins".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from quoteverify.values.number_words import NumberRole, NumberWords
from quoteverify.values.tokens import Token

_HOUR, _MINUTE, _ORDINAL = "hour", "minute", "ordinal"
_HOURS = range(1, 25)
_MINUTES = range(1, 60)


@dataclass(frozen=True, slots=True)
class Time:
    """``length`` tokens that tell a time of day.

    ``hour`` is 1 to 12 or as said; ``minute`` None for a time to the hour. ``said`` are the numbers in the words
    themselves, hour first. ``sure`` is False where the words may be no time at all ("five to three").
    """

    length: int
    hour: Fraction
    minute: Fraction | None
    said: tuple[Fraction, ...]
    sure: bool

    @property
    def hours(self) -> tuple[Fraction, ...]:
        """The hour and what a clock of twenty-four hours shows at that time."""
        return (self.hour, self.hour % 12 + 12) if self.hour < 12 else (self.hour, Fraction(0), Fraction(24))


def time_at(tokens: Sequence[Token], at: int, words: NumberWords) -> Time | None:
    """The time of day that begins at a token, told in the most words; None where none does."""
    for offset, pattern in words.times:
        told = tokens[at : at + len(pattern)]
        found = _match(pattern, told, words, _named_hour(offset))
        if found and not (offset.endswith("?") and any(token.is_digits for token in told)):
            return _time(offset, len(pattern), *found)
    return None


def _named_hour(offset: str) -> Fraction | None:
    """The hour that the words of a way to tell a time name by themselves."""
    hour, colon, _ = offset.partition(":")
    return Fraction(hour) if colon else None


def _match(
    pattern: Sequence[str], tokens: Sequence[Token], words: NumberWords, hour: Fraction | None
) -> tuple[Fraction, Fraction | None, bool] | None:
    """The hour and the minutes that stand in the words, and whether the hour is a word for nothing else; an hour may be
    half gone («επτάμισι»); ``hour`` is the one that the pattern names by itself."""
    if len(tokens) < len(pattern):
        return None
    minute: Fraction | None = None
    plain = True
    for part, token in zip(pattern, tokens, strict=True):
        if part.endswith(_HOUR) and token.folded.startswith(part.removesuffix(_HOUR)):
            value = _value(token, part.removesuffix(_HOUR), words)
            if value is None or int(value[0]) not in _HOURS:
                return None
            hour, plain = value
        elif part.endswith(_MINUTE) and token.folded.startswith(part.removesuffix(_MINUTE)):
            value = _value(token, part.removesuffix(_MINUTE), words)
            if value is None or value[0] not in _MINUTES:
                return None
            minute = value[0]
        elif part == _ORDINAL:
            named = _ordinal(token, words)
            if named is None:
                return None
            hour = named
        elif token.folded != part:
            return None
    return (hour, minute, plain) if hour is not None else None


def _ordinal(token: Token, words: NumberWords) -> Fraction | None:
    """The hour that a token names as an ordinal."""
    readings = words.readings(token.folded)
    if any(reading.role is NumberRole.CARDINAL for reading in readings):
        return None
    values = (r.value for r in readings if r.role in (NumberRole.ORDINAL, NumberRole.LOOSE) and r.value in _HOURS)
    return next(values, None)


def _value(token: Token, before: str, words: NumberWords) -> tuple[Fraction, bool] | None:
    """The number that a token is, ``before`` taken off, and whether it can be nothing else."""
    word = token.folded.removeprefix(before)
    if token.is_digits:
        return (Fraction(int(word)), True) if word.isdecimal() and len(word) <= 2 else None
    known: Iterator[tuple[Fraction, bool]] = (
        (reading.value, reading.role is not NumberRole.LOOSE)
        for reading in words.readings(word)
        if reading.role in (NumberRole.CARDINAL, NumberRole.ORDINAL, NumberRole.LOOSE)
    )
    return max(known, key=lambda found: found[1], default=None)


def _time(offset: str, length: int, hour: Fraction, minute: Fraction | None, plain: bool) -> Time:
    number = offset.rpartition(":")[2].rstrip("?").removesuffix("m").rstrip("+-")
    counted = minute or Fraction(0)
    total = hour * 60 + int(number) + (-counted if "-m" in offset else counted)
    shown = total // 60 % 12 or 12
    left = total % 60
    said = (hour, minute) if minute is not None else (hour,)
    exact = hour if total == hour * 60 and hour.denominator == 1 else Fraction(shown)
    if hour > 12 and total >= hour * 60:
        exact = hour
    return Time(length, exact, Fraction(left) if left else None, said, plain and not offset.endswith("?"))
