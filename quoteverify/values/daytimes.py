"""Halves of the day: whether a time of a clock of twelve hours is before or after noon («семь вечера», "7 a.m.").

What tells it stands behind the hour ("in the evening") or before it («晚上七点»), and means one half or the other by
the hour: two at night is before noon, ten at night after it. A clock of twenty-four hours tells it by itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from quoteverify.language.profiles import profile
from quoteverify.records.spans import Span
from quoteverify.values.number_words import expand
from quoteverify.values.numbers import find_numbers
from quoteverify.values.tokens import fold

_EARLY = range(1, 7)
"""Hours of the night that are before noon, and of the day that are after it."""
_LATE = range(7, 12)
_AFTERNOON = range(13, 24)
_WINDOW = 48
_CLOCK = re.compile(r":[0-5]\d(?!\d)")
_SIGNS = r"[点點時时시]"


@dataclass(frozen=True, slots=True)
class Daytime:
    """An ``hour`` of 1 to 11; ``late``: after noon. ``span`` covers it and what tells the half of the day."""

    span: Span
    hour: int
    late: bool


@lru_cache(maxsize=256)
def daytimes(text: str, language: str) -> tuple[Daytime, ...]:
    """The times of a text of which the half of the day is told, in order."""
    words = _words(language)
    if words is None:
        return ()
    folded = fold(text)
    if len(folded) != len(text):
        return ()
    return tuple(_found(text, folded, language, words))


def contrary(source: str, source_language: str, rendering: str, rendering_language: str) -> Iterator[tuple[Span, Span]]:
    """The places where both sides tell one hour, of the two halves of the day."""
    printed = daytimes(rendering, rendering_language)
    for said in daytimes(source, source_language):
        answers = [time for time in printed if time.hour == said.hour]
        if answers and all(time.late is not said.late for time in answers):
            yield said.span, answers[0].span


@dataclass(frozen=True)
class _Words:
    """Patterns of what tells a half of the day: behind an hour and before it, in groups that name the rule."""

    behind: re.Pattern[str]
    before: re.Pattern[str] | None


def _found(text: str, folded: str, language: str, words: _Words) -> Iterator[Daytime]:
    for number in find_numbers(text, language):
        hour = number.value
        if hour.denominator != 1 or not 1 <= hour < 24 or number.scale > 24:
            continue
        clock = number.in_digits and _CLOCK.match(text, number.span.end)
        if hour in _AFTERNOON or hour == 12:
            if clock and hour in _AFTERNOON:
                yield Daytime(Span(number.span.start, clock.end()), int(hour) - 12, True)
            continue
        behind = words.behind.match(folded, number.span.end, number.span.end + _WINDOW)
        before = (
            words.before.search(folded[max(number.span.start - _WINDOW, 0) : number.span.start])
            if words.before
            else None
        )
        rule = behind.lastgroup if behind else before.lastgroup if before else None
        if rule is None and clock and text[number.span.start] == "0":
            yield Daytime(Span(number.span.start, clock.end()), int(hour), False)
        if rule is None:
            continue
        start = number.span.start - (len(before[0]) if before and not behind else 0)
        yield Daytime(
            Span(max(start, 0), behind.end() if behind else number.span.end), int(hour), _is_late(rule, int(hour))
        )


def _is_late(rule: str, hour: int) -> bool:
    if rule == "day":
        return hour in _EARLY
    return hour in _LATE if rule == "night" else rule == "pm"


@cache
def _words(language: str) -> _Words | None:
    """None where a profile does not tell the halves of the day."""
    own = profile(language)
    listed = own.numbers.daytimes
    if not listed.known:
        return None
    hours = [word for pattern in own.units.words.get("h", "").split() for word in expand(pattern, own.units.endings)]
    hours += [fold(word) for word in (*own.numbers.clock, *listed.hours)]
    between = "|".join(sorted(map(re.escape, {hour for hour in hours if hour}), key=len, reverse=True)) or r"(?!)"
    edge = "" if own.numbers.han else r"(?<!\w)"
    minutes = rf"(?::\d\d|[.,]\d\d|{_SIGNS}(?:[^\W\d]{{0,3}}分|半|반)?)?"
    behind = "|".join(_group(rule, getattr(listed, rule)) for rule in ("am", "pm", "day", "night"))
    before = "|".join(_group(rule, getattr(listed, f"{rule}_before")) for rule in ("am", "pm", "day", "night"))
    return _Words(
        re.compile(rf"{minutes}[\s,]*(?:(?:{between})\b\.?[\s,]*)?(?:{behind})(?!\w)"),
        re.compile(rf"{edge}(?:{before})[\s,]*(?:[^\W\d_]{{1,3}}\s+|(?:{between})\s+)?$")
        if any(listed.befores)
        else None,
    )


def _group(rule: str, phrases: tuple[str, ...]) -> str:
    texts = sorted((re.escape(fold(phrase)).replace(r"\ ", r"\s+") for phrase in phrases), key=len, reverse=True)
    return rf"(?P<{rule}>{'|'.join(texts) or '(?!)'})"
