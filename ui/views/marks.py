"""Marks: what of a text is set off, and which of it lies within a part of the text."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quoteverify.records.findings import Severity
from quoteverify.records.spans import Span


@dataclass(frozen=True, slots=True)
class Underline:
    """Where a finding stands in the text."""

    span: Span
    severity: Severity


@dataclass(frozen=True, slots=True)
class PaintedMark:
    """A quote, or the source of one, in the text. ``label`` is its number; ``worst`` the gravest finding in it."""

    quote: str
    span: Span
    label: str
    worst: Severity | None = None
    decided: bool = False
    lines: tuple[Underline, ...] = ()


class InOrder:
    """Marks by their place, with those around a part of the text found without looking at all of them."""

    def __init__(self, every: Iterable[PaintedMark]) -> None:
        self.every: list[PaintedMark] = sorted(every, key=_start)
        self._starts = [mark.span.start for mark in self.every]
        self._longest = max((mark.span.end - mark.span.start for mark in self.every), default=0)

    def within(self, part: Span) -> Iterator[PaintedMark]:
        """Those that overlap ``part``."""
        first = bisect_left(self._starts, part.start - self._longest)
        last = bisect_left(self._starts, part.end)
        return (mark for mark in self.every[first:last] if mark.span.overlaps(part))


def _start(mark: PaintedMark) -> int:
    return mark.span.start
