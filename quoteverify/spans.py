"""Half-open, 0-based ranges of Unicode code points."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``text[start:end]``; ``0 <= start <= end``."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    @classmethod
    def cover(cls, spans: Iterable["Span"]) -> Self:
        """The smallest span around all of ``spans``; raises ValueError when there is none."""
        every = list(spans)
        return cls(min(span.start for span in every), max(span.end for span in every))
