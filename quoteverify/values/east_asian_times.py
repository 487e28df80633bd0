"""East Asian times of day: quarters and minutes before the hour («差一刻九点», «九時十五分前», «아홉 시 오 분 전»).

The half («九点半») is read where the number is; minutes past the hour are numbers of their own.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from quoteverify.records.spans import Span
from quoteverify.values.number import Number

_HOUR = re.compile(r"\s?[点點時时시钟鐘]{1,2}")
_QUARTERS = {"一刻": 15, "三刻": 45, "1刻": 15, "3刻": 45}
_QUARTER = re.compile(r"\s?([一三13]刻)(?:钟|鐘)?")
_SHORT_BEFORE = re.compile(r"差\s?(?:(一刻|1刻)|(?P<minutes>[^\s差]{1,4})分?)(?:钟|鐘)?\s?(?:到)?$")
_SHORT_BEHIND = re.compile(r"\s?差\s?(?:(一刻|1刻)|(?P<minutes>[^\s差分]{1,4})分)(?:钟|鐘)?")
_MINUTES_BEFORE = re.compile(r"\s?(?P<minutes>[^\s前전분]{1,4})\s?[分분]\s?[前전](?!後|后)")
_QUARTER_HOUR = 15


def with_times(text: str, numbers: Sequence[Number]) -> tuple[Number, ...]:
    """The numbers of a text in order, those of a time that is told by its quarters or backwards as the hour and the
    minutes that a clock shows."""
    starts = {number.span.start: number for number in numbers}
    told: list[Number] = []
    for number in numbers:
        hour = _HOUR.match(text, number.span.end)
        if hour is not None and number.value.denominator == 1 and 1 <= number.value <= 24:
            told.extend(_time(text, number, hour.end(), starts))
    covered = [number.span for number in told]
    kept = [number for number in numbers if not any(span.contains(number.span) for span in covered)]
    return tuple(sorted([*kept, *told], key=lambda number: number.span))


def _time(text: str, hour: Number, after: int, starts: Mapping[int, Number]) -> Iterator[Number]:
    quarter = _QUARTER.match(text, after)
    behind = _SHORT_BEHIND.match(text, after) or _MINUTES_BEFORE.match(text, after)
    before = _SHORT_BEFORE.search(text, max(hour.span.start - 8, 0), hour.span.start)
    if quarter is not None:
        yield from _shown(hour, Span(hour.span.start, quarter.end()), _QUARTERS[quarter[1]])
    elif behind is not None or before is not None:
        short = behind or before
        assert short is not None
        minutes = _minutes(short, starts)
        if minutes is not None:
            span = Span(min(short.start(), hour.span.start), max(short.end(), after))
            yield from _shown(hour, span, -minutes)


def _minutes(short: re.Match[str], starts: Mapping[int, Number]) -> int | None:
    if short["minutes"] is None:
        return _QUARTER_HOUR
    number = starts.get(short.start("minutes"))
    return int(number.value) if number is not None and number.value in range(1, 60) else None


def _shown(hour: Number, span: Span, offset: int) -> Iterator[Number]:
    total = int(hour.value) * 60 + offset
    shown = Fraction(total // 60 % 12 or 12)
    others = (shown % 12 + 12, shown % 12)
    yield replace(hour, span=span, value=shown, others=others, certain=True)
    yield Number(span, Fraction(total % 60), certain=True)
