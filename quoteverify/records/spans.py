"""Half-open, 0-based ranges of Unicode code points."""

from collections.abc import Container, Iterable, Sequence
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


def place(span: Span, pieces: Sequence[Span], glued: Container[int] = ()) -> Span:
    """Carry a span of a joined text back to where its pieces stand.

    The joined text is the pieces' texts with one space between, none before those whose index is ``glued``. The result
    is one covering span: it runs from the piece that holds the first character to the piece that holds the last.
    Raises ValueError without pieces.
    """
    return Span(_offset(span.start, pieces, glued, False), _offset(span.end, pieces, glued, True))


def _offset(position: int, pieces: Sequence[Span], glued: Container[int], as_end: bool) -> int:
    if not pieces:
        raise ValueError("a text without pieces has no place")
    start = 0
    for number, piece in enumerate(pieces):
        start += number > 0 and number not in glued
        end = start + len(piece)
        if position < end or (as_end and position == end):
            return piece.start + max(position - start, 0)
        start = end
    return pieces[-1].end
